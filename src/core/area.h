/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An ámbito as a possible área de mejora: strategic value, chosen or not, why. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_AREA (logro_area_get_type ())
LOGRO_DECLARE_RECORD (LogroArea, logro_area, AREA)

struct _LogroArea
{
  LogroRecord parent_instance;
  char *subcriterio;
  gint64 valor;
  gboolean elegida;
  char *motivo;
};

G_END_DECLS
