/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is lacking in an element, said as a fact. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_AREA_MEJORA (logro_area_mejora_get_type ())
LOGRO_DECLARE_RECORD (LogroAreaMejora, logro_area_mejora, AREA_MEJORA)

struct _LogroAreaMejora
{
  LogroRecord parent_instance;
  char *id;
  char *texto;
  char *ejemplo; /* number in the guide of the model */
};

G_END_DECLS
