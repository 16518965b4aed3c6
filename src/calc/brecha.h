/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Brechas: how far an element or an ámbito is from the top, and which matter most. */
#pragma once

#include "calc/instancia.h"

G_BEGIN_DECLS

/* The brecha of an element, or of an ámbito when elemento is NULL. It is measured on the validated
 * points; while there are none on those of the autoevaluación, and failing these on the
 * diagnóstico: instancia says which, because the scales differ.
 *
 * An ámbito is measured on one scale: elements without points on it are in faltan, and are neither
 * in maximo nor in brecha, for nobody knows yet what they lack. An element without any points has
 * puntos LOGRO_SIN_DATO, brecha 0 and faltan 1. */
typedef struct
{
  LogroSubcriterio *subcriterio;
  LogroElemento *elemento;
  LogroInstancia instancia;
  gint64 maximo;
  gint64 puntos;
  gint64 brecha; /* maximo − puntos */
  guint medidos; /* elements with points */
  guint faltan;
  gint64 valor; /* strategic value of the ámbito: 1 to 5, or 0 when not judged */
  gboolean elegida; /* the ámbito is an área de mejora */
  guint orden;      /* place in the model */
} LogroBrecha;

/**
 * logro_brecha_elemento:
 * @plan: an open plan
 * @elemento: an element of its model
 * @brecha: (out): its brecha, without subcriterio, valor, elegida and orden
 *
 * Returns: whether it has points in any stage
 */
gboolean logro_brecha_elemento (LogroPlan     *plan,
                                LogroElemento *elemento,
                                LogroBrecha   *brecha);

/**
 * logro_brecha_list_elementos:
 * @plan: an open plan
 *
 * Returns: (element-type LogroBrecha): all elements, in the model's order
 */
GArray *logro_brecha_list_elementos (LogroPlan *plan);

/**
 * logro_brecha_list_subcriterios:
 * @plan: an open plan
 *
 * Returns: (element-type LogroBrecha): all ámbitos, in the model's order
 */
GArray *logro_brecha_list_subcriterios (LogroPlan *plan);

/**
 * logro_brecha_sort:
 * @brechas: from one of these lists
 *
 * Puts first what weighs most: brecha × strategic value, then the brecha alone, then the model's
 * order. Brechas of different scales are compared by their share of the scale; what has no points
 * comes last.
 */
void logro_brecha_sort (GArray *brechas);

G_END_DECLS
