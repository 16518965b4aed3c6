/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From a brecha to what is done about it, and back. */
#pragma once

#include "calc/brecha.h"

G_BEGIN_DECLS

typedef enum
{
  LOGRO_TRAZA_BRECHA,      /* a LogroElemento of the model */
  LOGRO_TRAZA_METODOLOGIA, /* a LogroMetodologia of the model, a LogroMetodologiaPropia, or none */
  LOGRO_TRAZA_LINEA,
  LOGRO_TRAZA_ACTIVIDAD,
  LOGRO_TRAZA_SEGUIMIENTO,
  LOGRO_TRAZA_PUNTAJE, /* the LogroElemento again, with the points expected after */
} LogroTrazaTipo;

/* A row of the trace, as deep as nivel says (0 the brecha). nombre is borrowed from the record and
 * may be NULL: a seguimiento has none. A metodologia a línea names freely has a nombre and no
 * registro. puntos are those of today for BRECHA, the expected ones for PUNTAJE, the % of ACTIVIDAD
 * and SEGUIMIENTO, LOGRO_SIN_DATO elsewhere or when not given. */
typedef struct
{
  LogroTrazaTipo tipo;
  guint nivel;
  gpointer registro;
  const char *nombre;
  gint64 puntos;
} LogroTraza;

/* What a trace can begin with. */
typedef enum
{
  LOGRO_TRAZA_BRECHAS,
  LOGRO_TRAZA_BRECHAS_SIN_LINEA,
  LOGRO_TRAZA_LINEAS,
  LOGRO_TRAZA_LINEAS_SIN_BRECHA,
} LogroTrazaLista;

/**
 * logro_trazabilidad_list_all:
 * @plan: an open plan
 * @lista: which
 *
 * Returns: (transfer full) (element-type LogroTraza): those rows, all of level 0, in the order
 *   of the model or the plan; brechas without línea those that weigh most first
 */
GArray *logro_trazabilidad_list_all (LogroPlan      *plan,
                                     LogroTrazaLista lista);

/**
 * logro_trazabilidad_list_linea:
 * @plan: an open plan
 * @linea: one of its líneas
 *
 * Returns: (transfer full) (element-type LogroTraza): the línea; below it each brecha it closes
 *   and, below that, the points expected after
 */
GArray *logro_trazabilidad_list_linea (LogroPlan  *plan,
                                       LogroLinea *linea);

/**
 * logro_trazabilidad_list:
 * @plan: an open plan
 * @elemento: an element of its model
 *
 * The brecha; below it each methodology that closes it, by the catalogue or by a línea, and the
 * líneas that apply it; the líneas without methodology; below each línea its activities and
 * seguimientos; at the end the expected points.
 *
 * Returns: (element-type LogroTraza): the rows in that order
 */
GArray *logro_trazabilidad_list (LogroPlan     *plan,
                                 LogroElemento *elemento);

/**
 * logro_trazabilidad_list_elementos:
 * @plan: an open plan
 * @linea: one of its líneas
 *
 * The way back.
 *
 * Returns: (transfer container) (element-type LogroElemento): whose brecha it closes, each once
 */
GPtrArray *logro_trazabilidad_list_elementos (LogroPlan  *plan,
                                              LogroLinea *linea);

/**
 * logro_trazabilidad_list_brechas_sin_linea:
 * @plan: an open plan
 *
 * Returns: (element-type LogroBrecha): the brechas that no línea closes, those that weigh most
 *   first (logro_brecha_sort())
 */
GArray *logro_trazabilidad_list_brechas_sin_linea (LogroPlan *plan);

/**
 * logro_trazabilidad_list_lineas_sin_brecha:
 * @plan: an open plan
 *
 * Returns: (transfer container) (element-type LogroLinea): the líneas that close no brecha: that
 *   name no element, or only such as have all their points already
 */
GPtrArray *logro_trazabilidad_list_lineas_sin_brecha (LogroPlan *plan);

/**
 * logro_trazabilidad_find_metodologia:
 * @plan: an open plan
 * @texto: (nullable): what a línea or a herramienta says
 *
 * Returns: (nullable) (transfer none): the LogroMetodologia of the catalogue or the
 *   LogroMetodologiaPropia with that id, or else that name
 */
LogroRecord *logro_trazabilidad_find_metodologia (LogroPlan  *plan,
                                                  const char *texto);

/**
 * logro_trazabilidad_list_cerrados:
 * @plan: an open plan
 *
 * Returns: (transfer full): how many líneas close each element, in the model's order
 */
guint *logro_trazabilidad_list_cerrados (LogroPlan *plan);

G_END_DECLS
