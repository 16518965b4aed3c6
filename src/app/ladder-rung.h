/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One alternative of a ladder: its key, its text and what the answer says of it. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LOGRO_TYPE_LADDER_RUNG (logro_ladder_rung_get_type ())
G_DECLARE_FINAL_TYPE (LogroLadderRung, logro_ladder_rung, LOGRO, LADDER_RUNG, GtkButton)

/* What the answer says of an alternative. */
typedef enum
{
  LOGRO_RUNG_OPEN,     /* nothing: no answer yet, or a lower one was chosen */
  LOGRO_RUNG_CHOSEN,   /* it is the answer */
  LOGRO_RUNG_ASSERTED, /* it holds too, for a higher one was chosen */
  LOGRO_RUNG_OFF,      /* an exit that the answer rules out */
} LogroRungState;

LogroLadderRung *logro_ladder_rung_new (void);

/**
 * logro_ladder_rung_set_text:
 * @self: a rung
 * @digit: the key that chooses it; one beyond 9 is not shown
 * @text: the alternative
 */
void logro_ladder_rung_set_text (LogroLadderRung *self,
                                 guint            digit,
                                 const char      *text);

void logro_ladder_rung_set_state (LogroLadderRung *self,
                                  LogroRungState   state);

LogroRungState logro_ladder_rung_get_state (LogroLadderRung *self);

/**
 * logro_ladder_rung_set_scale:
 * @self: a rung
 * @scale: size of its type, 1 for that of the theme
 */
void logro_ladder_rung_set_scale (LogroLadderRung *self,
                                  double           scale);

G_END_DECLS
