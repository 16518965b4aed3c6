/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An action of a plan, whatever the model calls it. One record serves the three forms of plan, so
 * that any plan can be written in any of them, and that progress, dates, money, people and search
 * work the same in all (domain page §2):
 *
 *   field            template (Part II)        PMI (CAF)                 Mexican plan
 *   nombre           línea de acción           acción de mejora          (its first action)
 *   subcriterio      área de mejora            subcriterio               –
 *   criterio         that of the subcriterio   criterio, if it differs   criterio
 *   area, ejemplo    –                         área de mejora            –
 *   objetivos        –                         objetivo                  –
 *   actividades      actividades               tareas                    acciones
 *   inicio, termino  período                   tiempo                    –
 *   recursos         –                         recursos necesarios       recursos
 *   indicadores      indicadores de éxito      indicador                 –
 *   responsable      responsable               responsable, the first    –
 *   corresponsables  –                         responsable, the others   –
 *   comentarios      –                         comentarios               –
 *   dimension        –                         –                         dimensión
 *
 * A PMI whose row names a criterio that is not that of its subcriterio keeps both; the doctor says
 * so. A row is a row of the table: its No. is its place in the list. */

#include "core/linea.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroLinea, id), .flags = LOGRO_FIELD_ID },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroLinea, nombre), N_("Línea de acción") },
  { "subcriterio", LOGRO_TEXT, LOGRO_AT (LogroLinea, subcriterio), N_("Área de mejora"),
    .refers = LOGRO_REFERS_SUBCRITERIO },
  { "criterio", LOGRO_TEXT, LOGRO_AT (LogroLinea, criterio), N_("Criterio"),
    N_("Empty: that of the subcriterio"), .refers = LOGRO_REFERS_CRITERIO },
  { "ejemplo", LOGRO_TEXT, LOGRO_AT (LogroLinea, ejemplo), N_("Example"),
    N_("Number of the example of the subcriterio that the área de mejora is about") },
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
  { "dimension", LOGRO_TEXT, LOGRO_AT (LogroLinea, dimension), N_("Dimension"),
    N_("Institucional, estratégica …"), .refers = LOGRO_REFERS_DIMENSION },
  { "area", LOGRO_PROSE, LOGRO_AT (LogroLinea, area), N_("What is to be improved"),
    N_("What is lacking, said as a fact and not as a proposal") },
  { "descripcion", LOGRO_PROSE, LOGRO_AT (LogroLinea, descripcion), N_("Description"),
    N_("What will be different when it is done, and how it will be achieved") },
  { "como", LOGRO_PROSE, LOGRO_AT (LogroLinea, como), N_("How the methodology is applied"),
    N_("Which steps of the methodology are taken, and what is adapted") },
  { "comentarios", LOGRO_PROSE, LOGRO_AT (LogroLinea, comentarios), N_("Comments") },
  { "objetivos", LOGRO_CHILDREN, LOGRO_AT (LogroLinea, objetivos), N_("Objectives"),
    .type = logro_objetivo_get_type },
  { "recursos", LOGRO_CHILDREN, LOGRO_AT (LogroLinea, recursos), N_("Resources"),
    .type = logro_recurso_get_type },
  { "corresponsables", LOGRO_CHILDREN, LOGRO_AT (LogroLinea, corresponsables),
    N_("Also responsible"), .type = logro_corresponsable_get_type },
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
