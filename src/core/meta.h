/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a PPCS is to reach in a year, quarter by quarter. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_META (logro_meta_get_type ())
LOGRO_DECLARE_RECORD (LogroMeta, logro_meta, META)

struct _LogroMeta
{
  LogroRecord parent_instance;
  char *id;
  char *nombre;
  char *marzo;
  char *junio;
  char *septiembre;
  char *diciembre;
};

G_END_DECLS
