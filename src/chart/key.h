/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: the list "1 name value" beside a chart whose axes carry only numbers. */
#pragma once

#include "chart/frame-private.h"

G_BEGIN_DECLS

typedef struct
{
  guint n;
  const int *axes; /* indices in the data */
  LogroRuler **numbers;
  LogroRuler **names;
  LogroRuler **values; /* NULL = no values */
} LogroKeyRows;

/* Places the key at the right (or the foot, on a tall one) of frame->inner and takes its room
 * from there. Gives its text size, or 0 when it does not fit in a useful form. */
double logro_key_place (LogroFrame *frame,
                        const LogroKeyRows *rows);

G_END_DECLS
