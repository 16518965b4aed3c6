/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the reading, the writing and the backups of files share. */

#pragma once

#include <sys/stat.h>

#include "document/file.h"

G_BEGIN_DECLS

/* The name of @file for a sentence, never %NULL. */
char    *logro_file_dup_shown        (GFile              *file);

/* All bytes of @fd, which is @size long and called @shown. The error is
 * %LOGRO_DOCUMENT_ERROR_CHANGED if it is not so long after all. */
GBytes  *logro_file_read_fd          (int                 fd,
                                      gsize               size,
                                      const char         *shown,
                                      GError            **error);

/* Everything but the hash. */
void     logro_file_identity_take    (LogroFileIdentity  *identity,
                                      const struct stat  *status);
void     logro_file_identity_hash    (LogroFileIdentity  *identity,
                                      GBytes             *bytes);

/* Writes all of @bytes to @fd, flushes it to the medium and closes it in any case; FALSE and errno
 * if one of these failed. */
gboolean logro_file_fill_fd          (int                 fd,
                                      GBytes             *bytes);

/* Keeps @name in @folder as a dated backup: by a link, else as a copy. Gives the name of the
 * backup, or NULL and errno. */
char    *logro_file_backup_make      (int                 folder,
                                      const char         *name);

/* Removes the oldest backups of @name where there are too many, but never @newest. */
void     logro_file_backup_prune     (int                 folder,
                                      const char         *name,
                                      const char         *newest);

/* How many backups of @name are links to @inode: a save that was cut off leaves one. */
guint    logro_file_backup_count     (int                 folder,
                                      const char         *name,
                                      guint64             inode);

G_END_DECLS
