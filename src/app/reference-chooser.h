/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of what a field may name, to choose one or several. Private to the reference button. */
#pragma once

#include <gtk/gtk.h>

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_REFERENCE_CHOOSER (logro_reference_chooser_get_type ())
G_DECLARE_FINAL_TYPE (LogroReferenceChooser, logro_reference_chooser, LOGRO, REFERENCE_CHOOSER,
                      GtkPopover)

/* Signal: chosen (const char *): the new value of the field. */

GtkWidget *logro_reference_chooser_new (void);

/* Lists what the plan of @record has now; @value is marked. Focus goes to the list; typing filters
 * it. */
void logro_reference_chooser_fill (LogroReferenceChooser *self,
                                   LogroRecord           *record,
                                   const LogroField      *field,
                                   const char            *value);

G_END_DECLS
