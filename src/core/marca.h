/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The score of one ámbito in a past cycle. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_MARCA (logro_marca_get_type ())
LOGRO_DECLARE_RECORD (LogroMarca, logro_marca, MARCA)

struct _LogroMarca
{
  LogroRecord parent_instance;
  char *subcriterio;
  gint64 maximo;
  gint64 diagnostico;
  gint64 maximo_autoevaluacion;
  gint64 autoevaluacion;
  gint64 validado;
};

G_END_DECLS
