/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The matriz de priorización. */
#pragma once

#include "core/criterio-matriz.h"
#include "core/herramienta.h"
#include "core/list.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_MATRIZ (logro_matriz_get_type ())
LOGRO_DECLARE_RECORD (LogroMatriz, logro_matriz, MATRIZ)

struct _LogroMatriz
{
  LogroRecord parent_instance;
  LogroList *criterios;
  LogroList *herramientas;
};

/**
 * logro_matriz_take_criterios:
 * @self: a matriz
 * @criterios: those of a model
 *
 * Adds a copy of each whose name no criterion has yet, as one step.
 *
 * Returns: how many were added
 */
guint logro_matriz_take_criterios (LogroMatriz *self,
                                   LogroList   *criterios);

/**
 * logro_matriz_take_herramientas:
 * @self: a matriz
 * @herramientas: the examples of a model
 *
 * The same with herramientas.
 *
 * Returns: how many were added
 */
guint logro_matriz_take_herramientas (LogroMatriz *self,
                                      LogroList   *herramientas);

G_END_DECLS
