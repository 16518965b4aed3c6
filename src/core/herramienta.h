/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row of the matriz de priorización: a methodology that could be carried out. */
#pragma once

#include "core/list.h"
#include "core/valor.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_HERRAMIENTA (logro_herramienta_get_type ())
LOGRO_DECLARE_RECORD (LogroHerramienta, logro_herramienta, HERRAMIENTA)

struct _LogroHerramienta
{
  LogroRecord parent_instance;
  char *id;
  char *nombre;
  char *subcriterio;
  char *metodologia;
  LogroList *valores;
};

G_END_DECLS
