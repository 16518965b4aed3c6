/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sample plan that comes with the program. */
#pragma once

#include "document/document.h"

G_BEGIN_DECLS

/**
 * logro_sample_open:
 * @error: why the sample could not be read
 *
 * The plan is a copy that lives nowhere yet, so that nobody writes into the sample by mistake. The
 * files attached to it are those installed with it, named by their whole path; LOGRO_SAMPLESDIR
 * says where they lie while the program is not installed.
 *
 * Returns: (transfer full): a document, or NULL
 */
LogroDocument *logro_sample_open (GError **error);

G_END_DECLS
