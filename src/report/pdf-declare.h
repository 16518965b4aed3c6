/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a PDF says of itself as a whole, which cairo leaves unsaid. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Adds to a PDF of cairo in which language it is (a tag such as "es-CL"; not told when it is ""),
 * that it is tagged if it is, and that its title is to be shown instead of the name of the file.
 * FALSE leaves a file of another form as it is. */
gboolean logro_pdf_declare (GByteArray *pdf,
                            const char *language);

G_END_DECLS
