/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One rung of the inclusive ladder of an element. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_ALTERNATIVA (logro_alternativa_get_type ())
LOGRO_DECLARE_RECORD (LogroAlternativa, logro_alternativa, ALTERNATIVA)

struct _LogroAlternativa
{
  LogroRecord parent_instance;
  gint64 valor;    /* points */
  gboolean salida; /* an exit ("is not done"): choosing a higher one does not assert it */
  char *texto;
};

G_END_DECLS
