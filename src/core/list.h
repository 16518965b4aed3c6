/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The records of a CHILDREN field: a GListModel whose one change is the splice. */
#pragma once

#include <gio/gio.h>

#include "core/record.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_LIST (logro_list_get_type ())
G_DECLARE_FINAL_TYPE (LogroList, logro_list, LOGRO, LIST, GObject)

/**
 * logro_list_new:
 * @owner: the record that has the list; it must outlive it or disown it
 * @field: the CHILDREN field
 *
 * Returns: an empty list
 */
LogroList *logro_list_new (LogroRecord      *owner,
                           const LogroField *field);

/**
 * logro_list_disown:
 * @self: a list whose owner goes away
 */
void logro_list_disown (LogroList *self);

/**
 * logro_list_get_n:
 * @self: a list
 *
 * Returns: how many records it has
 */
guint logro_list_get_n (LogroList *self);

/**
 * logro_list_get:
 * @self: a list
 * @position: less than logro_list_get_n()
 *
 * Returns: (transfer none): the record there
 */
gpointer logro_list_get (LogroList *self,
                         guint      position);

/**
 * logro_list_find:
 * @self: a list
 * @record: a record
 * @position: (out): where it is
 *
 * Returns: whether @record is in the list
 */
gboolean logro_list_find (LogroList  *self,
                          gpointer    record,
                          guint      *position);

/**
 * logro_list_get_field:
 * @self: a list
 *
 * Returns: the CHILDREN field it is the value of
 */
const LogroField *logro_list_get_field (LogroList *self);

/**
 * logro_list_get_owner:
 * @self: a list
 *
 * Returns: (nullable): the record it belongs to
 */
LogroRecord *logro_list_get_owner (LogroList *self);

/**
 * logro_list_splice:
 * @self: a list
 * @position: where
 * @n_removed: how many records leave
 * @added: (array length=n_added) (nullable): records that come, detached or among those that leave;
 *   a reference is taken
 * @n_added: how many
 *
 * The one way a list changes; it is one change in the journal. New records get their id here.
 */
void logro_list_splice (LogroList    *self,
                        guint         position,
                        guint         n_removed,
                        LogroRecord **added,
                        guint         n_added);

/**
 * logro_list_load:
 * @self: a list of a detached record that nobody looks at yet
 * @record: (transfer full): the next record
 *
 * Appends while reading: no journal, no signal, no new id.
 */
void logro_list_load (LogroList *self,
                      gpointer   record);

/**
 * logro_list_arrange:
 * @self: as for logro_list_load()
 * @records: (transfer full) (element-type LogroRecord): the records it has, and new ones (transfer
 *   full), in the order that it is to have
 */
void logro_list_arrange (LogroList *self,
                         GPtrArray *records);

/**
 * logro_list_number:
 * @self: a list
 * @record: a detached record that is to come into it
 * @position: where
 *
 * Gives its LOGRO_FIELD_NUMBERED field what comes after that of the record before: the last number
 * in it goes up until no record of the list has it. The first of all goes on from the owner's
 * number: "3.1" in "3".
 */
void logro_list_number (LogroList   *self,
                        LogroRecord *record,
                        guint        position);

/**
 * logro_list_append:
 * @self: a list
 * @record: (transfer full): a detached record
 */
void logro_list_append (LogroList *self,
                        gpointer   record);

/**
 * logro_list_remove:
 * @self: a list
 * @position: the record to take out
 */
void logro_list_remove (LogroList *self,
                        guint      position);

/**
 * logro_list_move:
 * @self: a list
 * @from: a record's position
 * @to: the position it shall have
 *
 * One splice, so one step to undo.
 */
void logro_list_move (LogroList *self,
                      guint      from,
                      guint      to);

/**
 * logro_list_exchange:
 * @self: a list
 * @position: where
 * @n_removed: how many records leave
 * @added: (transfer full): the records that come
 *
 * The raw splice under every change, undo and redo; for the journal.
 *
 * Returns: (transfer full): the records that left
 */
GPtrArray *logro_list_exchange (LogroList *self,
                                guint      position,
                                guint      n_removed,
                                GPtrArray *added);

/**
 * logro_list_describe_splice:
 * @self: a list
 * @n_removed: how many records leave
 * @n_added: how many come
 *
 * Returns: (transfer full): what the person does, for the journal: "Add to “Activities”"
 */
char *logro_list_describe_splice (LogroList *self,
                                  guint      n_removed,
                                  guint      n_added);

G_END_DECLS
