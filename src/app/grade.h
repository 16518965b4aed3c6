/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A value on a short scale: a digit key sets it, or a choice from the scale. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LOGRO_TYPE_GRADE (logro_grade_get_type ())
G_DECLARE_FINAL_TYPE (LogroGrade, logro_grade, LOGRO, GRADE, GtkWidget)

/* Properties: value (int64): 1 to max, or 0 when nobody has said; it then shows as an empty box.
 * max (int): the top of the scale, up to 9.
 *
 * Keys: the digits of the scale set it; 0, Delete and Backspace empty it; Space, Alt+Down and a
 * click open the choice; the arrows go to the neighbours, Enter to the row below. */

GtkWidget *logro_grade_new (int max);

G_END_DECLS
