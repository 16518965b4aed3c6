/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A follow-up: how far a línea or an AMI had come on a day. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_SEGUIMIENTO (logro_seguimiento_get_type ())
LOGRO_DECLARE_RECORD (LogroSeguimiento, logro_seguimiento, SEGUIMIENTO)

struct _LogroSeguimiento
{
  LogroRecord parent_instance;
  char *id;
  char *fecha;
  gint64 avance;
  char *observaciones;
};

G_END_DECLS
