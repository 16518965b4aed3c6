/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: a page's height shared out among rows.
 *
 * Rows that need less than the common pitch get the pitch. The pitch is the level at which the
 * rows fill the height, as water would: with short names all rows are equal, and one very long
 * name takes a little from all the others. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Raises @heights, which hold what each of the @n rows needs, to the common pitch with which they
 * fill @height; gives the pitch, or 0 when there is nothing to share. */
double logro_share_height (double *heights,
                           guint n,
                           double height);

G_END_DECLS
