/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files as bytes: how every document is read, and how everything Logro writes is written. */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What is larger is not opened. */
#define LOGRO_FILE_MAX_BYTES (64 * 1024 * 1024)

/* How many days a temporary file stays that a crash left: it may be the only trace of some work. */
#define LOGRO_FILE_TEMP_DAYS 30

/* How many dated backups of a document are kept beside it. */
#define LOGRO_FILE_MAX_BACKUPS 10

/**
 * LogroFileIdentity:
 * @device: number of its file system
 * @inode: number in its file system
 * @size: bytes
 * @mtime: last change, nanoseconds since 1970
 * @digest: of its bytes (document/digest.h)
 *
 * What a file was when it was read or written. Whether somebody changed it since is decided by its
 * bytes; the rest says which file and when. The digest finds every accident, though not what
 * somebody forged to match: that would only cost the forger his own change, and a SHA-256 costs
 * half as much as parsing.
 */
typedef struct
{
  guint64 device;
  guint64 inode;
  guint64 size;
  gint64 mtime;
  guint64 digest;
} LogroFileIdentity;

/**
 * LogroFileFlags:
 * @LOGRO_FILE_PLAIN: as it is; for exports
 * @LOGRO_FILE_BACKUP: keep what the file was as `.plan.bak-20261120-133000-123.logro` beside it; of
 *   these the newest %LOGRO_FILE_MAX_BACKUPS stay. For documents.
 * @LOGRO_FILE_NEW: nothing of that name may be there yet
 */
typedef enum
{
  LOGRO_FILE_PLAIN,
  LOGRO_FILE_BACKUP = 1 << 0,
  LOGRO_FILE_NEW = 1 << 1,
} LogroFileFlags;

/**
 * logro_file_read:
 * @file: a regular file of at most %LOGRO_FILE_MAX_BYTES, or a link to one
 * @identity_out: (out) (optional): what it was, for logro_file_write(); without it nothing is
 * hashed
 *
 * Gives the bytes of @file as they were at one moment. Opens for reading only, so nothing can
 * happen to the file, and looks at its kind and size first, so that nothing else is read or waited
 * for.
 *
 * Errors: %LOGRO_DOCUMENT_ERROR_REFUSED for what is no regular file or too large,
 * %LOGRO_DOCUMENT_ERROR_IO; with the name of the file and what to do.
 */
GBytes  *logro_file_read  (GFile                    *file,
                           LogroFileIdentity        *identity_out,
                           GError                  **error);

/**
 * logro_file_open:
 * @file: as for logro_file_read()
 * @error: as for logro_file_read()
 *
 * Opens what another program is to read.
 *
 * Returns: a descriptor, to be closed; -1 if it cannot
 */
int      logro_file_open  (GFile                    *file,
                           GError                  **error);

/**
 * logro_file_write:
 * @file: where; a link is followed
 * @bytes: the new content, already judged fit to be read back
 * @expected: (nullable): what the file must still be; %NULL if it is new or was agreed to go
 * @flags: whether to keep a backup
 * @identity_out: (out) (optional): what the file is now
 * @warning_out: (out) (optional): something to tell although all went well, or %NULL
 *
 * Replaces @file by @bytes so that at any instant, whatever fails or is cut off, the file on disk
 * is the whole old one or the whole new one: a temporary file in the same folder is written,
 * flushed and renamed. Mode, group and access list are kept where the file system can. It never
 * writes into the existing file; where only that would do (several hard links, a folder where
 * nothing may be made, a file that may not be written) the error is
 * %LOGRO_DOCUMENT_ERROR_READ_ONLY.
 *
 * Other errors: %LOGRO_DOCUMENT_ERROR_CHANGED if it is not as @expected, also if it is gone,
 * or if it came up meanwhile where nothing was;
 * %LOGRO_DOCUMENT_ERROR_NO_SPACE; %LOGRO_DOCUMENT_ERROR_REFUSED for what is no regular file;
 * %LOGRO_DOCUMENT_ERROR_UNCONFIRMED when the new file is in place, and in @identity_out, but may
 * not survive a power cut; %LOGRO_DOCUMENT_ERROR_IO. The message names the file, the cause and what
 * to do. No temporary file is left, but for the one that a failed rename leaves and names; those
 * that a crash left go with the next save after %LOGRO_FILE_TEMP_DAYS days.
 */
gboolean logro_file_write (GFile                    *file,
                           GBytes                   *bytes,
                           const LogroFileIdentity  *expected,
                           LogroFileFlags            flags,
                           LogroFileIdentity        *identity_out,
                           char                    **warning_out,
                           GError                  **error);

/**
 * logro_file_may_write:
 * @file: a file that is there
 *
 * Returns: whether logro_file_write() could replace it, as far as can be told without trying
 */
gboolean logro_file_may_write (GFile *file);

G_END_DECLS
