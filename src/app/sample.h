/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sample plans that come with the program, one for each kind of programme. */
#pragma once

#include "document/document.h"

G_BEGIN_DECLS

#define LOGRO_SAMPLE_CHILE "villa-los-aromos.logro"
#define LOGRO_SAMPLE_CAF "loma-clara.logro"
#define LOGRO_SAMPLE_MEXICO "san-isidro-servicios.logro"

/**
 * logro_sample_open:
 * @name: LOGRO_SAMPLE_CHILE or another of them
 * @error: why the sample could not be read
 *
 * The plan is a copy that lives nowhere yet, so that nobody writes into the sample by mistake. The
 * files attached to it are those installed with it, named by their whole path; LOGRO_SAMPLESDIR
 * says where they lie while the program is not installed.
 *
 * Returns: (transfer full): a document, or NULL
 */
LogroDocument *logro_sample_open (const char  *name,
                                  GError     **error);

G_END_DECLS
