/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sheet of Part II. Source: plan template. */

#include "core/linea.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroLinea, id), .flags = LOGRO_FIELD_ID },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroLinea, nombre), N_("Línea de acción") },
  { "subcriterio", LOGRO_TEXT, LOGRO_AT (LogroLinea, subcriterio), N_("Área de mejora"),
    .refers = LOGRO_REFERS_SUBCRITERIO },
  { "metodologia", LOGRO_TEXT, LOGRO_AT (LogroLinea, metodologia), N_("Methodology"),
    .refers = LOGRO_REFERS_METODOLOGIA },
  { "responsable", LOGRO_TEXT, LOGRO_AT (LogroLinea, responsable), N_("Responsible"),
    .refers = LOGRO_REFERS_PERSONA },
  { "actores", LOGRO_TEXT, LOGRO_AT (LogroLinea, actores), N_("Internal actors") },
  { "equipo", LOGRO_TEXT, LOGRO_AT (LogroLinea, equipo), N_("Team") },
  { "inicio", LOGRO_DATE, LOGRO_AT (LogroLinea, inicio), N_("Start"),
    N_("Empty: that of the first activity") },
  { "termino", LOGRO_DATE, LOGRO_AT (LogroLinea, termino), N_("End"),
    N_("Empty: that of the last activity") },
  { "descripcion", LOGRO_PROSE, LOGRO_AT (LogroLinea, descripcion), N_("Description"),
    N_("What will be different when it is done, and how it will be achieved") },
  { "como", LOGRO_PROSE, LOGRO_AT (LogroLinea, como), N_("How the methodology is applied"),
    N_("Which steps of the methodology are taken, and what is adapted") },
  { "cierres", LOGRO_CHILDREN, LOGRO_AT (LogroLinea, cierres), N_("Brechas it closes"),
    .type = logro_cierra_get_type },
  { "indicadores", LOGRO_CHILDREN, LOGRO_AT (LogroLinea, indicadores), N_("Indicadores de éxito"),
    .type = logro_indicador_get_type },
  { "actividades", LOGRO_CHILDREN, LOGRO_AT (LogroLinea, actividades), N_("Activities"),
    .type = logro_actividad_get_type },
  { "seguimientos", LOGRO_CHILDREN, LOGRO_AT (LogroLinea, seguimientos), N_("Follow-up"),
    .type = logro_seguimiento_get_type },
};

LOGRO_DEFINE_RECORD (LogroLinea, logro_linea, "linea", fields)
