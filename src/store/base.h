/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A database of the program's own: opened with care, its statements prepared by name. Private to
 * the store. */
#pragma once

#include <gio/gio.h>
#include <sqlite3.h>

G_BEGIN_DECLS

#define LOGRO_STORE_ERROR (logro_store_error_quark ())

typedef enum
{
  LOGRO_STORE_ERROR_FAILED,   /* the message says what */
  LOGRO_STORE_ERROR_NEWER,    /* a newer Logro made it */
  LOGRO_STORE_ERROR_NOT_FOUND,
} LogroStoreError;

GQuark logro_store_error_quark (void);

typedef struct _LogroBase LogroBase;

/**
 * logro_base_open:
 * @path: the file, made with its folder when it is missing
 * @schema: SQL that makes the tables and sets user_version
 * @orders: named statements, see data/sql/002-resguardo-ordenes.sql
 * @version: the user_version that @schema sets
 * @damaged: (out) (nullable) (transfer full): where a file that could not be read was put aside,
 *   or %NULL
 * @error: what went wrong
 *
 * What is committed survives a power cut: synchronous=FULL, with a write-ahead log where the folder
 * is on a disk of this computer, without one elsewhere (on a share it would not be sound). May be
 * used from several threads.
 *
 * Returns: (transfer full): the open database
 */
LogroBase *logro_base_open (const char  *path,
                            const char  *schema,
                            const char  *orders,
                            int          version,
                            char       **damaged,
                            GError     **error);

void logro_base_close (LogroBase *self);

/* The statement of that name, with nothing bound; it is the caller's until logro_base_done(), and
 * other threads wait. */
sqlite3_stmt *logro_base_begin (LogroBase  *self,
                                const char *name);

/* Goes one row on; FALSE at the end, or with an error. */
gboolean logro_base_step (LogroBase     *self,
                          sqlite3_stmt  *statement,
                          GError       **error);

void logro_base_done (LogroBase    *self,
                      sqlite3_stmt *statement);

/* A text, or NULL. */
void logro_base_bind_text (sqlite3_stmt *statement,
                           int           column,
                           const char   *text);

/* The error of a value that is not what was put in. */
void logro_base_set_damaged (LogroBase  *self,
                             GError    **error);

/* Whether the folder is on a file system over a network, by its kind (statfs). */
gboolean logro_base_is_remote (const char *folder);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroBase, logro_base_close)

G_END_DECLS
