/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Everything a person edits: an object described once by a table of fields. */
#pragma once

#include "core/field.h"

G_BEGIN_DECLS

typedef struct _LogroJournal LogroJournal;
typedef struct _LogroList LogroList;

#define LOGRO_TYPE_RECORD (logro_record_get_type ())
typedef struct _LogroRecord LogroRecord;
typedef struct _LogroRecordClass LogroRecordClass;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroRecord, g_object_unref)
GType logro_record_get_type (void);

#define LOGRO_RECORD(o) (G_TYPE_CHECK_INSTANCE_CAST ((o), LOGRO_TYPE_RECORD, LogroRecord))
#define LOGRO_IS_RECORD(o) (G_TYPE_CHECK_INSTANCE_TYPE ((o), LOGRO_TYPE_RECORD))
#define LOGRO_RECORD_CLASS(k) (G_TYPE_CHECK_CLASS_CAST ((k), LOGRO_TYPE_RECORD, LogroRecordClass))
#define LOGRO_RECORD_GET_CLASS(o) \
  (G_TYPE_INSTANCE_GET_CLASS ((o), LOGRO_TYPE_RECORD, LogroRecordClass))

/* Raw XML of a newer minor version that this one does not know, kept to be written back. */
typedef struct
{
  GString *attributes; /* ' name="value"' … */
  GString *children;   /* whole elements */
} LogroExtra;

/* The members of a record's struct are public for reading; writing goes through its properties
 * (g_object_set, bindings, logro_record_set_*), which tell the journal. */
struct _LogroRecord
{
  GObject parent_instance;
  LogroRecord *owner;    /* not owned; NULL for a root or a detached record */
  LogroJournal *journal; /* only in a root */
  LogroExtra *extra;
};

struct _LogroRecordClass
{
  GObjectClass parent_class;
  const char *tag; /* the XML element */
  const LogroField *fields;
  guint n_fields;
  GParamSpec **properties;

  /* Says whether a record just read fits the document @root it belongs to. */
  gboolean (*check) (LogroRecord *self,
                     LogroRecord *root,
                     GError     **error);
};

/**
 * LOGRO_DECLARE_RECORD:
 *
 * Declares a record type in a header; the struct follows it there, with a LogroRecord first.
 */
#define LOGRO_DECLARE_RECORD(Type, prefix, TYPE) \
  G_DECLARE_FINAL_TYPE (Type, prefix, LOGRO, TYPE, LogroRecord)

/**
 * LOGRO_DEFINE_RECORD:
 *
 * Defines a record type from its tag and its field table, with nothing else in its class.
 */
#define LOGRO_DEFINE_RECORD(Type, prefix, tag, fields)                                     \
  G_DEFINE_FINAL_TYPE (Type, prefix, LOGRO_TYPE_RECORD)                                    \
  static void prefix##_class_init (Type##Class *klass)                                     \
  {                                                                                        \
    logro_record_class_describe (LOGRO_RECORD_CLASS (klass), tag, fields,                  \
                                 G_N_ELEMENTS (fields));                                   \
  }                                                                                        \
  static void prefix##_init (Type *self) {}

/**
 * logro_record_class_describe:
 * @klass: the class, in its class_init
 * @tag: the XML element of a record
 * @fields: the table, which must live as long as the program
 * @n_fields: its rows
 *
 * Installs a property for each field and all that follows from the table.
 */
void logro_record_class_describe (LogroRecordClass *klass,
                                  const char       *tag,
                                  const LogroField *fields,
                                  guint             n_fields);

/**
 * logro_record_class_find:
 * @klass: a record class
 * @name: a field's name
 *
 * Returns: (nullable): the field
 */
const LogroField *logro_record_class_find (LogroRecordClass *klass,
                                           const char       *name);

/**
 * logro_record_get_root:
 * @self: a record
 *
 * Returns: the record at the top: the plan, the model, or @self when it is detached
 */
LogroRecord *logro_record_get_root (LogroRecord *self);

/**
 * logro_record_get_journal:
 * @self: a record
 *
 * Returns: (nullable): the journal that its changes go to; NULL for detached records
 */
LogroJournal *logro_record_get_journal (LogroRecord *self);

/**
 * logro_record_set_text:
 * @self: a record
 * @name: a field of a text kind
 * @text: (nullable): the new text; it is cleaned; NULL and blanks mean none
 *
 * A date or time that is none, or a line longer than LOGRO_TEXT_MAX, is a programming error here
 * and changes nothing; see logro_record_set_from_text().
 */
void logro_record_set_text (LogroRecord *self,
                            const char  *name,
                            const char  *text);

/**
 * logro_record_set_number:
 * @self: a record
 * @name: an INTEGER, BOOLEAN or CHOICE field
 * @number: the new value, within the field's range
 */
void logro_record_set_number (LogroRecord *self,
                              const char  *name,
                              gint64       number);

/**
 * logro_record_get_value:
 * @self: a record
 * @field: one of its fields, no CHILD or CHILDREN
 *
 * Returns: its value; the text is borrowed
 */
LogroValue logro_record_get_value (LogroRecord      *self,
                                   const LogroField *field);

/**
 * logro_record_get_child:
 * @self: a record
 * @field: a CHILD field
 *
 * Returns: the child
 */
LogroRecord *logro_record_get_child (LogroRecord      *self,
                                     const LogroField *field);

/**
 * logro_record_get_list:
 * @self: a record
 * @field: a CHILDREN field
 *
 * Returns: the list
 */
LogroList *logro_record_get_list (LogroRecord      *self,
                                  const LogroField *field);

/**
 * logro_record_is_default:
 * @self: a record
 * @field: a field that is neither CHILD nor CHILDREN
 *
 * Returns: whether it has the value it had when new, which is not written
 */
gboolean logro_record_is_default (LogroRecord      *self,
                                  const LogroField *field);

/**
 * logro_record_is_empty:
 * @self: a record
 *
 * Returns: whether it says nothing but its own id or key, nor do its children
 */
gboolean logro_record_is_empty (LogroRecord *self);

/**
 * logro_record_is_implied:
 * @self: a record
 *
 * Returns: whether it goes without saying, as the answer to an element nobody has answered: it has
 *   a key and is empty, so it is not written
 */
gboolean logro_record_is_implied (LogroRecord *self);

/**
 * logro_record_dup_text:
 * @self: a record
 * @field: a field that is neither CHILD nor CHILDREN
 *
 * Returns: (transfer full): the value as files have it: ISO dates, dot, the choice's word
 */
char *logro_record_dup_text (LogroRecord      *self,
                             const LogroField *field);

/**
 * logro_record_load:
 * @self: a detached record that nobody looks at yet
 * @field: a field that is neither CHILD nor CHILDREN
 * @text: its value as files have it; need not end with NUL
 * @length: bytes in @text
 * @error: says why the text does not fit the field
 *
 * Sets a field while reading: no journal, no notification.
 *
 * Returns: whether it fitted
 */
gboolean logro_record_load (LogroRecord      *self,
                            const LogroField *field,
                            const char       *text,
                            gsize             length,
                            GError          **error);

/**
 * logro_record_set_from_text:
 * @self: a record
 * @field: a field that is neither CHILD nor CHILDREN
 * @text: a value as files have it
 * @error: says why the text does not fit the field
 *
 * The journalled twin of logro_record_load(), for tables pasted or imported.
 *
 * Returns: whether it fitted; if not, nothing changed
 */
gboolean logro_record_set_from_text (LogroRecord      *self,
                                     const LogroField *field,
                                     const char       *text,
                                     GError          **error);

/**
 * logro_record_get_extra:
 * @self: a record
 *
 * Returns: the place for XML of a newer version, made at the first call
 */
LogroExtra *logro_record_get_extra (LogroRecord *self);

/**
 * logro_record_swap:
 * @self: a record
 * @field: a field that is neither CHILD nor CHILDREN
 * @value: (inout): what to put in; then what was there
 *
 * The raw exchange under every change, undo and redo; for the journal.
 */
void logro_record_swap (LogroRecord      *self,
                        const LogroField *field,
                        LogroValue       *value);

/**
 * logro_record_notify_field:
 * @self: a record
 * @field: what has changed
 *
 * Emits the field's notify signal; for the journal.
 */
void logro_record_notify_field (LogroRecord      *self,
                                const LogroField *field);

G_END_DECLS
