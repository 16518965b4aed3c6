/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An element whose brecha a línea closes, and the score it promises. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_CIERRA (logro_cierra_get_type ())
LOGRO_DECLARE_RECORD (LogroCierra, logro_cierra, CIERRA)

struct _LogroCierra
{
  LogroRecord parent_instance;
  char *elemento;
  gint64 esperado;
};

G_END_DECLS
