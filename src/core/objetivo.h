/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One of the objectives of an action of the plan. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_OBJETIVO (logro_objetivo_get_type ())
LOGRO_DECLARE_RECORD (LogroObjetivo, logro_objetivo, OBJETIVO)

struct _LogroObjetivo
{
  LogroRecord parent_instance;
  char *id;
  char *texto;
};

G_END_DECLS
