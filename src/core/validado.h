/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The validated score of one element, with the comment of the validators. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_VALIDADO (logro_validado_get_type ())
LOGRO_DECLARE_RECORD (LogroValidado, logro_validado, VALIDADO)

struct _LogroValidado
{
  LogroRecord parent_instance;
  char *elemento;
  gint64 puntaje;
  char *comentario;
};

G_END_DECLS
