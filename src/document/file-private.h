/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the reading, the writing and the backups of files share. */

#pragma once

#include <signal.h>
#include <sys/stat.h>

#include "document/file.h"

G_BEGIN_DECLS

/* The name of @file for a sentence, never %NULL. */
char    *logro_file_dup_shown        (GFile              *file);

/* The error for errno @code of reading what is called @shown. */
void     logro_file_set_read_error   (GError            **error,
                                      int                 code,
                                      const char         *shown);

/* Opens the regular file at @path for reading if it has at most @max bytes, and waits for nothing;
 * -1 and @error if it cannot. @status is what it is. */
int      logro_file_open_fd          (const char         *path,
                                      const char         *shown,
                                      gint64              max,
                                      struct stat        *status,
                                      GError            **error);

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

/* Between these two, writing at the limit of file sizes fails instead of ending the program. */
void     logro_file_hold_limit       (sigset_t           *before);
void     logro_file_let_limit        (const sigset_t     *before);

/* fsync() that begins again after a signal, as that of GLib does not; 0, or -1 and errno. */
int logro_file_flush_fd (int fd);

/* Writes all of @bytes to @fd, flushes it to the medium and closes it in any case; FALSE and errno
 * if one of these failed. */
gboolean logro_file_fill_fd          (int                 fd,
                                      GBytes             *bytes);

/* The names in @folder that begin with @before and end with @after, with more between them,
 * sorted. */
GPtrArray *logro_file_list (int         folder,
                            const char *before,
                            const char *after);

/* Makes a temporary file in @folder that is to become @name, with @mode, and opens it for writing;
 * gives its name and the descriptor, or NULL and errno. */
char    *logro_file_temp_make        (int                 folder,
                                      const char         *name,
                                      mode_t              mode,
                                      int                *fd);

/* Removes what crashes left in @folder while saving, copying or locking @name: only names of just
 * our form, of files of our own that have not been touched for LOGRO_FILE_TEMP_DAYS days before
 * @now. */
void     logro_file_temp_clear       (int                 folder,
                                      const char         *name,
                                      gint64              now);

/* Keeps @name in @folder as a dated backup: by a link, else as a copy. Gives the name of the
 * backup, or NULL and errno. */
char    *logro_file_backup_make      (int                 folder,
                                      const char         *name);

/* Removes the oldest backups of @name where there are too many, but never @newest. */
void     logro_file_backup_prune     (int                 folder,
                                      const char         *name,
                                      const char         *newest);

/* The names of the backups of @name, oldest first, and of its temporary files. */
GPtrArray *logro_file_backup_list (int         folder,
                                   const char *name);
GPtrArray *logro_file_temp_list   (int         folder,
                                   const char *name);

G_END_DECLS
