/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words of a page in those of the model. */
#pragma once

#include <gtk/gtk.h>

#include "core/modelo.h"

G_BEGIN_DECLS

/**
 * logro_page_words_adapt:
 * @page: a page that was just built
 * @modelo: the model of its plan
 *
 * Labels, buttons, tooltips and placeholders of its .ui that speak of líneas or activities say what
 * the model calls them. What shows a record, in a table or by its id, is left alone.
 */
void logro_page_words_adapt (GtkWidget   *page,
                             LogroModelo *modelo);

G_END_DECLS
