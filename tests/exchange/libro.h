/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A workbook read back with libzip and libxml2. */
#pragma once

#include <glib.h>
#include <libxml/tree.h>

G_BEGIN_DECLS

typedef struct
{
  GHashTable *parts; /* name => GBytes */
  GPtrArray *sheets; /* their titles, in order */
} Libro;

/* All parts; each that is XML is well formed. */
Libro *libro_read (GBytes *bytes);
void libro_free (Libro *libro);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Libro, libro_free)

/* The part of the sheet of that title, as text. */
const char *libro_get_sheet (const Libro *libro,
                             const char  *title);

/* What an XPath finds first in that sheet, as text, or NULL; without the names' prefix:
 * "c[@r='B3']/v" finds the number, /f the formula, /is the text of a cell. */
char *libro_find (const Libro *libro,
                  const char  *title,
                  const char  *xpath);

/* How many nodes it finds. */
guint libro_count (const Libro *libro,
                   const char  *title,
                   const char  *xpath);

G_END_DECLS
