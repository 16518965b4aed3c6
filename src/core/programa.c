/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row of the register. Source: domain page §2.3. */

#include "core/programa.h"

#include <glib/gi18n-lib.h>

static const LogroChoice tipos[] = {
  { "programa", N_("Programa") },
  { "proyecto", N_("Proyecto") },
  { "campana", N_("Campaña") },
  { "servicio", N_("Servicio") },
  { NULL },
};

static const LogroChoice estados[] = {
  { "activo", N_("Active") },
  { "suspendido", N_("Suspended") },
  { "terminado", N_("Finished") },
  { NULL },
};

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroPrograma, id), .flags = LOGRO_FIELD_ID },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroPrograma, nombre), N_("Name") },
  { "tipo", LOGRO_CHOICE, LOGRO_AT (LogroPrograma, tipo), N_("Kind"), .choices = tipos },
  { "estado", LOGRO_CHOICE, LOGRO_AT (LogroPrograma, estado), N_("State"), .choices = estados },
  { "indicador", LOGRO_TEXT, LOGRO_AT (LogroPrograma, indicador), N_("Indicator") },
  { "unidad", LOGRO_TEXT, LOGRO_AT (LogroPrograma, unidad), N_("Unit"),
    N_("The unit in which all reports are given") },
  { "validada", LOGRO_DATE, LOGRO_AT (LogroPrograma, validada), N_("Unit validated on") },
  { "poblacion", LOGRO_TEXT, LOGRO_AT (LogroPrograma, poblacion), N_("Target population") },
  { "poblacion-total", LOGRO_INTEGER, LOGRO_AT (LogroPrograma, poblacion_total), N_("People in it"),
    .max = G_MAXINT },
  { "cobertura", LOGRO_INTEGER, LOGRO_AT (LogroPrograma, cobertura), N_("People to be reached"),
    .max = G_MAXINT },
  { "colaboradores", LOGRO_TEXT, LOGRO_AT (LogroPrograma, colaboradores),
    N_("Collaborating offices") },
  { "descripcion", LOGRO_PROSE, LOGRO_AT (LogroPrograma, descripcion), N_("Description") },
  { "metas", LOGRO_CHILDREN, LOGRO_AT (LogroPrograma, metas), N_("Goals"),
    .type = logro_meta_get_type },
};

LOGRO_DEFINE_RECORD (LogroPrograma, logro_programa, "programa", fields)
