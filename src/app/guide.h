/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The model's guiding questions for a text. */
#pragma once

#include <gtk/gtk.h>

#include "core/plan.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_GUIDE (logro_guide_get_type ())
G_DECLARE_FINAL_TYPE (LogroGuide, logro_guide, LOGRO, GUIDE, GtkBox)

/* Property: campo (string): the text they are about, as the model names it. A form (app/form.h)
 * fills it from its record's plan; without questions it is hidden. */

void logro_guide_fill (LogroGuide  *self,
                       LogroModelo *model);

G_END_DECLS
