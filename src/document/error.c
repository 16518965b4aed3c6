/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The quark of the document error domain. */

#include "document/error.h"

G_DEFINE_QUARK (logro-document-error-quark, logro_document_error)
