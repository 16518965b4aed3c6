/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Why a closed phase was opened again, and when. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_REAPERTURA (logro_reapertura_get_type ())
LOGRO_DECLARE_RECORD (LogroReapertura, logro_reapertura, REAPERTURA)

struct _LogroReapertura
{
  LogroRecord parent_instance;
  char *cerrada;
  char *fecha;
  char *motivo;
};

G_END_DECLS
