/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Totals and ranks of the matriz de priorización. */
#pragma once

#include "core/matriz.h"

G_BEGIN_DECLS

/* One row of the matriz. lugar is 1 for the highest total; equal totals share it and the next one
 * is left out (1, 2, 2, 4). faltan are the cells without a value: they add nothing. */
typedef struct
{
  LogroHerramienta *herramienta;
  gint64 total;
  guint lugar;
  guint faltan;
} LogroPrioridad;

/**
 * logro_prioridad_list:
 * @matriz: a matriz
 *
 * Returns: (element-type LogroPrioridad): a row for each herramienta, in the order of the matriz
 */
GArray *logro_prioridad_list (LogroMatriz *matriz);

/**
 * logro_prioridad_update:
 * @prioridades: from logro_prioridad_list(), of a matriz with the same rows still
 * @matriz: the matriz
 * @n: the row in which a value has changed
 *
 * Reckons that row again, and the ranks. (When a criterion changes, every row has.)
 */
void logro_prioridad_update (GArray      *prioridades,
                             LogroMatriz *matriz,
                             guint        n);

/**
 * logro_prioridad_sort:
 * @prioridades: from logro_prioridad_list()
 *
 * Puts them by rank; those of equal rank stay in the order of the matriz.
 */
void logro_prioridad_sort (GArray *prioridades);

/**
 * logro_prioridad_arrange:
 * @matriz: a matriz
 *
 * Puts its herramientas by rank, those of equal rank as they stand, as one step.
 *
 * Returns: whether the order has changed
 */
gboolean logro_prioridad_arrange (LogroMatriz *matriz);

/**
 * logro_prioridad_get_valor:
 * @herramienta: a row
 * @criterio: a column
 *
 * Returns: the value of the cell, 1 to 5, or 0 when nobody has given one
 */
gint64 logro_prioridad_get_valor (LogroHerramienta    *herramienta,
                                  LogroCriterioMatriz *criterio);

/**
 * logro_prioridad_get_maximo:
 * @matriz: a matriz
 *
 * Returns: the most a row can total
 */
gint64 logro_prioridad_get_maximo (LogroMatriz *matriz);

G_END_DECLS
