/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An example of what an element looks at. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_EJEMPLO (logro_ejemplo_get_type ())
LOGRO_DECLARE_RECORD (LogroEjemplo, logro_ejemplo, EJEMPLO)

struct _LogroEjemplo
{
  LogroRecord parent_instance;
  char *texto;
};

G_END_DECLS
