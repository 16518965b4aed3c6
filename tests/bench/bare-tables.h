/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The least that reading a table can cost: unpack, parse, copy each cell; nothing is checked. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How many cells with a value an XLSX file has: its own look at the ZIP folder, inflate, libxml2's
 * push parser; the text of each cell is copied once. */
guint bare_read_xlsx (GBytes *bytes);

/* The same of comma-separated text without line ends in cells. */
guint bare_read_csv (GBytes *bytes);

G_END_DECLS
