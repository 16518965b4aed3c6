/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A file that belongs to a plan and lies beside it. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_ADJUNTO (logro_adjunto_get_type ())
LOGRO_DECLARE_RECORD (LogroAdjunto, logro_adjunto, ADJUNTO)

struct _LogroAdjunto
{
  LogroRecord parent_instance;
  char *id;
  char *ruta;
  char *descripcion;
  gint64 tamano;
  char *sha256;
};

G_END_DECLS
