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

G_END_DECLS
