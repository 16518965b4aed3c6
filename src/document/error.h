/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one error domain of reading and saving documents. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define LOGRO_DOCUMENT_ERROR (logro_document_error_quark ())

/**
 * LogroDocumentError:
 * @LOGRO_DOCUMENT_ERROR_REFUSED: hostile, or nothing of ours; not looked at any further
 * @LOGRO_DOCUMENT_ERROR_SYNTAX: the text breaks off or is not XML (or not a table)
 * @LOGRO_DOCUMENT_ERROR_INVALID: understood, but it says something that cannot be
 * @LOGRO_DOCUMENT_ERROR_NEWER: written by a later major version
 * @LOGRO_DOCUMENT_ERROR_MODEL_MISSING: the plan's model is not installed here
 * @LOGRO_DOCUMENT_ERROR_CHANGED: somebody else changed the file since it was opened
 * @LOGRO_DOCUMENT_ERROR_READ_ONLY: cannot be written in this place; a copy elsewhere can
 * @LOGRO_DOCUMENT_ERROR_NO_SPACE: disk full, or a quota or a limit reached
 * @LOGRO_DOCUMENT_ERROR_UNCONFIRMED: written, but the medium did not confirm it: the document stays
 *   modified, and the identity of the new file is the one to expect at the next save
 * @LOGRO_DOCUMENT_ERROR_IO: any other failure of the disk, the network or the system
 *
 * Each code is there because somebody acts on it; the message is for people.
 */
typedef enum
{
  LOGRO_DOCUMENT_ERROR_REFUSED,
  LOGRO_DOCUMENT_ERROR_SYNTAX,
  LOGRO_DOCUMENT_ERROR_INVALID,
  LOGRO_DOCUMENT_ERROR_NEWER,
  LOGRO_DOCUMENT_ERROR_MODEL_MISSING,
  LOGRO_DOCUMENT_ERROR_CHANGED,
  LOGRO_DOCUMENT_ERROR_READ_ONLY,
  LOGRO_DOCUMENT_ERROR_NO_SPACE,
  LOGRO_DOCUMENT_ERROR_UNCONFIRMED,
  LOGRO_DOCUMENT_ERROR_IO,
} LogroDocumentError;

/* The quark behind %LOGRO_DOCUMENT_ERROR. */
GQuark logro_document_error_quark (void);

G_END_DECLS
