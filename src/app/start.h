/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The start screen: a new plan, open, recent files, the sample. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LOGRO_TYPE_START (logro_start_get_type ())
G_DECLARE_FINAL_TYPE (LogroStart, logro_start, LOGRO, START, GtkBox)

G_END_DECLS
