/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Something an action of the plan needs, other than money. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_RECURSO (logro_recurso_get_type ())
LOGRO_DECLARE_RECORD (LogroRecurso, logro_recurso, RECURSO)

struct _LogroRecurso
{
  LogroRecord parent_instance;
  char *id;
  char *nombre;
};

G_END_DECLS
