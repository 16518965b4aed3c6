/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The journal of a document: every change, to be undone and redone, and whether it is saved. */
#pragma once

#include "core/list.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_JOURNAL (logro_journal_get_type ())
G_DECLARE_FINAL_TYPE (LogroJournal, logro_journal, LOGRO, JOURNAL, GObject)

/* Properties: can-undo, can-redo, modified (booleans); undo-label, redo-label (strings, "" if
 * none). Signal: changed (LogroRecord *record, gpointer field): after each change, also by undo and
 * redo; for a splice, record and field are the list's. */

/**
 * logro_journal_new:
 * @root: the record at the top of the document; it gets the journal and must outlive it
 *
 * Returns: (transfer full): an empty journal that counts as saved
 */
LogroJournal *logro_journal_new (LogroRecord *root);

/**
 * logro_journal_begin:
 * @self: a journal
 * @label: what the person does, already translated: "Answer 1.1"
 *
 * Makes one step of all changes until logro_journal_end(). Nests; the outermost label counts.
 */
void logro_journal_begin (LogroJournal *self,
                          const char   *label);

/**
 * logro_journal_end:
 * @self: a journal
 *
 * Closes the step; one without changes leaves no trace.
 */
void logro_journal_end (LogroJournal *self);

/**
 * logro_journal_seal:
 * @self: a journal
 *
 * Ends a run of typing: the next change is a step of its own. Called when the focus moves.
 */
void logro_journal_seal (LogroJournal *self);

/**
 * logro_journal_undo:
 * @self: a journal
 *
 * Returns: whether there was a step to undo
 */
gboolean logro_journal_undo (LogroJournal *self);

/**
 * logro_journal_redo:
 * @self: a journal
 *
 * Returns: whether there was a step to redo
 */
gboolean logro_journal_redo (LogroJournal *self);

/**
 * logro_journal_set_saved:
 * @self: a journal
 *
 * The document on disk is now as it is here.
 */
void logro_journal_set_saved (LogroJournal *self);

/**
 * logro_journal_set_unsaved:
 * @self: a journal
 *
 * No state within reach of undo is on disk: a new document, or one recovered.
 */
void logro_journal_set_unsaved (LogroJournal *self);

/**
 * logro_journal_clear:
 * @self: a journal
 *
 * What was done so far can no more be undone, and is not saved: a new document is ready.
 */
void logro_journal_clear (LogroJournal *self);

/**
 * logro_journal_set_read_only:
 * @self: a journal without steps
 *
 * From now on nothing in the document changes: what would, is not done.
 */
void logro_journal_set_read_only (LogroJournal *self);

/**
 * logro_journal_is_read_only:
 * @self: (nullable): a journal
 *
 * Returns: whether the document may only be read
 */
gboolean logro_journal_is_read_only (LogroJournal *self);

/**
 * logro_journal_is_modified:
 * @self: a journal
 *
 * Returns: whether the document differs from what was last saved
 */
gboolean logro_journal_is_modified (LogroJournal *self);

/* Gives what a value is to be instead, or NULL to leave it. */
typedef char *(*LogroRewriteFunc) (const char *text,
                                   gpointer    data);

/**
 * logro_journal_rewrite:
 * @self: a journal
 * @field: a text
 * @func: called with each value of @field that undo or redo would put back in a record
 * @data: for @func
 *
 * For what changes its writing but not its meaning, and so is nothing to undo.
 */
void logro_journal_rewrite (LogroJournal     *self,
                            const LogroField *field,
                            LogroRewriteFunc  func,
                            gpointer          data);

/**
 * logro_journal_list_records:
 * @self: a journal
 *
 * Returns: (transfer container): the records that undo or redo would put back in lists, some of
 *   which may be in the document, or be listed twice
 */
GPtrArray *logro_journal_list_records (LogroJournal *self);

/* For record.c and list.c. */

/* Keeps @old (taken), the value @field of @record had. */
void logro_journal_take_value (LogroJournal     *self,
                               LogroRecord      *record,
                               const LogroField *field,
                               LogroValue        old);

/* Does the splice and keeps what left; takes @added. */
void logro_journal_splice (LogroJournal *self,
                           LogroList    *list,
                           guint         position,
                           guint         n_removed,
                           GPtrArray    *added);

/* Tells the listeners, once the state is whole. */
void logro_journal_changed (LogroJournal     *self,
                            LogroRecord      *record,
                            const LogroField *field);

G_END_DECLS
