/* SPDX-License-Identifier: GPL-3.0-or-later */
/* For the tests of formats: many files opened by one LibreOffice, for its start takes longer than
 * most documents. */
#pragma once

#include <glib.h>

typedef struct _Conversion Conversion;

/* NULL and a skipped test without LibreOffice or poppler. */
Conversion *conversion_new (void);
void        conversion_free (Conversion *conversion);

/* Names have no two ends: "acta-odt.odt", for results are told apart by what stands before. */
void conversion_add (Conversion *conversion,
                     const char *name,
                     GBytes     *bytes);

/* Converts all files to "pdf", or to "txt" with cells one after another. */
void conversion_run (Conversion *conversion,
                     const char *end);

/* The text of a converted file, as it is laid out on the pages of a PDF, and how many pages that
 * has; NULL of a file that LibreOffice could not open. */
char *conversion_read_pdf (Conversion *conversion,
                           const char *name,
                           guint      *n_pages);
char *conversion_read_txt (Conversion *conversion,
                           const char *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Conversion, conversion_free)
