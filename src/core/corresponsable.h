/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Somebody who answers for an action together with its responsible. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_CORRESPONSABLE (logro_corresponsable_get_type ())
LOGRO_DECLARE_RECORD (LogroCorresponsable, logro_corresponsable, CORRESPONSABLE)

struct _LogroCorresponsable
{
  LogroRecord parent_instance;
  char *id;
  char *nombre;
};

G_END_DECLS
