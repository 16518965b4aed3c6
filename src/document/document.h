/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A plan and the file it lives in. */
#pragma once

#include "core/plan.h"
#include "document/file.h"
#include "document/lock.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_DOCUMENT (logro_document_get_type ())
G_DECLARE_FINAL_TYPE (LogroDocument, logro_document, LOGRO, DOCUMENT, GObject)

/* Properties: plan (LogroPlan); file (GFile or NULL); title (string: file name or municipality);
 * read-only (boolean). */

/**
 * logro_document_new:
 * @plan: a plan
 *
 * Returns: (transfer full): a document that has no file yet
 */
LogroDocument *logro_document_new (LogroPlan *plan);

/**
 * logro_document_open:
 * @file: a plan's file
 * @error: names file, line and reason
 *
 * Returns: (transfer full): the document; read-only when its version is a newer major one
 */
LogroDocument *logro_document_open (GFile   *file,
                                    GError **error);

/**
 * logro_document_open_copy:
 * @bytes: a plan's document, such as the sample
 * @name: its name for messages
 * @error: names line and reason
 *
 * Returns: (transfer full): a document without file and with an id of its own
 */
LogroDocument *logro_document_open_copy (GBytes     *bytes,
                                         const char *name,
                                         GError    **error);

/**
 * logro_document_open_draft:
 * @bytes: a plan's document as it was while it was being worked on
 * @file: (nullable): where that plan lives, or %NULL if it was never saved
 * @print: (nullable): logro_document_dup_print() of the document then
 * @name: its name for messages
 * @error: names line and reason
 *
 * Returns: (transfer full): the document as it was, not saved. Saving it says that somebody else
 *   has changed the file when @file is no more what it was then.
 */
LogroDocument *logro_document_open_draft (GBytes     *bytes,
                                          GFile      *file,
                                          const char *print,
                                          const char *name,
                                          GError    **error);

/**
 * logro_document_read_state:
 * @bytes: a plan's document: a draft, or a version that was saved
 * @name: its name for messages
 * @error: names line and reason
 *
 * Returns: (transfer full): the plan in that state, to be compared with another one
 */
LogroPlan *logro_document_read_state (GBytes     *bytes,
                                      const char *name,
                                      GError    **error);

/* (transfer full) Tells one state of the file from another, when it was opened or last saved; NULL
 * while there is no file. */
char *logro_document_dup_print (LogroDocument *self);

/**
 * logro_document_write:
 * @self: a document
 * @error: see logro_writer_write()
 *
 * Returns: (transfer full): the plan as it is now, as it would be saved
 */
GBytes *logro_document_write (LogroDocument *self,
                              GError       **error);

/**
 * logro_document_save:
 * @self: a document
 * @file: (nullable): where to; NULL: where it lives
 * @overwrite: the person agreed to replace what is there now
 * @warning: (out) (optional) (transfer full) (nullable): what went wrong without harm (the backup)
 * @error: LOGRO_DOCUMENT_ERROR_CHANGED when somebody else changed the file since it was opened, or
 *   @file is there already; either without @overwrite
 *
 * On success the plan counts as saved and lives in @file, from where its attachments are named. On
 * failure everything is as before, the plan is still modified, and the file on disk is whole.
 *
 * Returns: whether the plan is on disk
 */
gboolean logro_document_save (LogroDocument *self,
                              GFile         *file,
                              gboolean       overwrite,
                              char         **warning,
                              GError       **error);

/**
 * logro_document_lock:
 * @self: a document that lives in a file
 * @over: whether to take the lock over from whoever has it
 * @owner: (out) (nullable) (transfer full): who has the file open
 *
 * Tells others that it is open here; see logro_lock_take(). The lock ends with the document, and
 * when that is saved elsewhere.
 *
 * Returns: whether nobody else has it open, as far as can be known
 */
gboolean logro_document_lock (LogroDocument   *self,
                              gboolean         over,
                              LogroLockOwner **owner);

/* Gives a sign of life; FALSE when somebody has taken the lock over. */
gboolean logro_document_keep_lock (LogroDocument *self);

/* Nothing in it can be changed from now on. Before its first change. */
void logro_document_set_read_only (LogroDocument *self);

/* Whether its file is not any more what it was when it was opened or last saved; a missing one
 * is. */
gboolean logro_document_is_outdated (LogroDocument *self);

/**
 * logro_document_reload:
 * @self: a document that is not modified
 * @label: what the person does, already translated
 * @error: why the file cannot be read
 *
 * Reads what somebody else has saved, as a step that can be undone.
 *
 * Returns: whether it is now as its file
 */
gboolean logro_document_reload (LogroDocument *self,
                                const char    *label,
                                GError       **error);

/**
 * logro_document_take_place:
 * @self: a document that is to stand for @other
 * @other: another state of the same plan
 *
 * Takes over its file, what is known of that, and its lock. @self counts as not saved when the file
 * has been written since it was @self that had it.
 */
void logro_document_take_place (LogroDocument *self,
                                LogroDocument *other);

LogroPlan *logro_document_get_plan (LogroDocument *self);

/**
 * logro_document_of:
 * @plan: a plan
 *
 * Returns: (nullable) (transfer none): the document it is the plan of
 */
LogroDocument *logro_document_of (LogroPlan *plan);

/* NULL before the first save. */
GFile *logro_document_get_file (LogroDocument *self);

gboolean logro_document_is_read_only (LogroDocument *self);

/* What a window calls it: the file's name without suffix, or "Plan of …" while it has none. */
char *logro_document_dup_title (LogroDocument *self);

/* A file name to propose for a copy beside the file, which somebody else has changed: that of the
 * file with who and when, "plan (conflict rosa 2026-11-29 13.45).logro". */
char *logro_document_dup_conflict_name (LogroDocument *self);

/* (transfer full) A plan's file name made of a name for people: small letters without accents, "-"
 * for the rest. */
char *logro_document_make_file_name (const char *text);

/* A file name to propose at the first save, made of the municipality's name:
 * "villa-los-aromos.logro". */
char *logro_document_dup_file_name (LogroDocument *self);

G_END_DECLS
