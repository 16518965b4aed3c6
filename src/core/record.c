/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The record: properties, checks, defaults and notification, all read from the field table.
 *
 * GObject looks up get_property and set_property in the class that installed the property, so
 * logro_record_class_describe() sets them in each subclass. Property ids are table rows plus one.
 * Lists and children are made with the record and live as long as it does. */

#include "core/record.h"

#include <string.h>

#include "core/journal.h"
#include "core/list.h"
#include "core/text.h"

#define AT(self, field, Type) (*(Type *) G_STRUCT_MEMBER_P (self, (field)->offset))

G_DEFINE_ABSTRACT_TYPE (LogroRecord, logro_record, G_TYPE_OBJECT)

static gint64
get_number (LogroRecord      *self,
            const LogroField *field)
{
  return field->kind == LOGRO_INTEGER ? AT (self, field, gint64) : AT (self, field, int);
}

static void
set_number (LogroRecord      *self,
            const LogroField *field,
            gint64            number)
{
  if (field->kind == LOGRO_INTEGER)
    AT (self, field, gint64) = number;
  else
    AT (self, field, int) = number;
}

static void
free_value (const LogroField *field,
            LogroValue       *value)
{
  if (logro_field_is_text (field))
    g_clear_pointer (&value->text, g_free);
}

static gboolean
has_value (LogroRecord      *self,
           const LogroField *field,
           LogroValue        value)
{
  if (logro_field_is_text (field))
    return g_strcmp0 (AT (self, field, char *), value.text) == 0;
  return get_number (self, field) == value.number;
}

/* Takes @value. */
static void
put (LogroRecord      *self,
     const LogroField *field,
     LogroValue        value)
{
  LogroJournal *journal;

  if (has_value (self, field, value))
    {
      free_value (field, &value);
      return;
    }
  journal = logro_record_get_journal (self);
  if (logro_journal_is_read_only (journal))
    {
      free_value (field, &value);
      logro_record_notify_field (self, field); /* whoever shows another value comes back to this */
      return;
    }
  logro_record_swap (self, field, &value);
  if (journal != NULL)
    logro_journal_take_value (journal, self, field, value);
  else
    free_value (field, &value);
  logro_record_notify_field (self, field);
  if (journal != NULL)
    logro_journal_changed (journal, self, field);
}

static const LogroField *
find (LogroRecord *self,
      const char  *name)
{
  const LogroField *field = logro_record_class_find (LOGRO_RECORD_GET_CLASS (self), name);

  if (field == NULL)
    g_error ("%s has no field “%s”", G_OBJECT_TYPE_NAME (self), name);
  return field;
}

static void
logro_record_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  LogroRecord *self = LOGRO_RECORD (object);
  const LogroField *field = &LOGRO_RECORD_GET_CLASS (self)->fields[id - 1];

  if (logro_field_is_text (field))
    {
      const char *text = AT (self, field, char *);
      g_value_set_string (value, text != NULL ? text : "");
    }
  else if (field->kind == LOGRO_INTEGER)
    g_value_set_int64 (value, AT (self, field, gint64));
  else if (field->kind == LOGRO_BOOLEAN)
    g_value_set_boolean (value, AT (self, field, int));
  else if (field->kind == LOGRO_CHOICE)
    g_value_set_uint (value, AT (self, field, int));
  else
    g_value_set_object (value, AT (self, field, GObject *));
}

static void
logro_record_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  LogroRecord *self = LOGRO_RECORD (object);
  const LogroField *field = &LOGRO_RECORD_GET_CLASS (self)->fields[id - 1];

  if (logro_field_is_text (field))
    logro_record_set_text (self, field->name, g_value_get_string (value));
  else if (field->kind == LOGRO_INTEGER)
    put (self, field, (LogroValue) { .number = g_value_get_int64 (value) });
  else if (field->kind == LOGRO_BOOLEAN)
    put (self, field, (LogroValue) { .number = g_value_get_boolean (value) });
  else
    put (self, field, (LogroValue) { .number = g_value_get_uint (value) });
}

static void
logro_record_constructed (GObject *object)
{
  LogroRecord *self = LOGRO_RECORD (object);
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];

      if (field->kind == LOGRO_CHILD)
        {
          LogroRecord *child = g_object_new (field->type (), NULL);
          AT (self, field, LogroRecord *) = child;
          child->owner = self;
        }
      else if (field->kind == LOGRO_CHILDREN)
        AT (self, field, LogroList *) = logro_list_new (self, field);
      else if (field->start != 0)
        set_number (self, field, field->start);
    }
  G_OBJECT_CLASS (logro_record_parent_class)->constructed (object);
}

static void
logro_record_finalize (GObject *object)
{
  LogroRecord *self = LOGRO_RECORD (object);
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];

      if (logro_field_is_text (field))
        g_free (AT (self, field, char *));
      else if (field->kind == LOGRO_CHILD)
        {
          AT (self, field, LogroRecord *)->owner = NULL;
          g_object_unref (AT (self, field, GObject *));
        }
      else if (field->kind == LOGRO_CHILDREN)
        {
          logro_list_disown (AT (self, field, LogroList *));
          g_object_unref (AT (self, field, GObject *));
        }
    }
  if (self->extra != NULL)
    {
      g_string_free (self->extra->attributes, TRUE);
      g_string_free (self->extra->children, TRUE);
      g_free (self->extra);
    }
  G_OBJECT_CLASS (logro_record_parent_class)->finalize (object);
}

static void
logro_record_class_init (LogroRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = logro_record_constructed;
  G_OBJECT_CLASS (klass)->finalize = logro_record_finalize;
}

static void
logro_record_init (LogroRecord *self)
{
}

static GParamSpec *
make_property (const LogroField *field)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  switch (field->kind)
    {
    case LOGRO_TEXT:
    case LOGRO_PROSE:
    case LOGRO_DATE:
    case LOGRO_TIME:
    case LOGRO_DECIMAL:
      return g_param_spec_string (field->name, field->label, field->hint, NULL, flags);
    case LOGRO_INTEGER:
      return g_param_spec_int64 (field->name, field->label, field->hint, field->min, field->max,
                                 field->start, flags);
    case LOGRO_BOOLEAN:
      return g_param_spec_boolean (field->name, field->label, field->hint, field->start, flags);
    case LOGRO_CHOICE:
      return g_param_spec_uint (field->name, field->label, field->hint, 0,
                                logro_field_count_choices (field) - 1, field->start, flags);
    case LOGRO_CHILD:
      return g_param_spec_object (field->name, field->label, field->hint, field->type (),
                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
    case LOGRO_CHILDREN:
      return g_param_spec_object (field->name, field->label, field->hint, LOGRO_TYPE_LIST,
                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
    }
  g_assert_not_reached ();
}

void
logro_record_class_describe (LogroRecordClass *klass,
                             const char       *tag,
                             const LogroField *fields,
                             guint             n_fields)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  klass->tag = tag;
  klass->fields = fields;
  klass->n_fields = n_fields;
  klass->properties = g_new0 (GParamSpec *, n_fields);
  object_class->get_property = logro_record_get_property;
  object_class->set_property = logro_record_set_property;
  for (guint i = 0; i < n_fields; i++)
    {
      klass->properties[i] = make_property (&fields[i]);
      g_object_class_install_property (object_class, i + 1, klass->properties[i]);
    }
}

const LogroField *
logro_record_class_find (LogroRecordClass *klass,
                         const char       *name)
{
  for (guint i = 0; i < klass->n_fields; i++)
    if (strcmp (klass->fields[i].name, name) == 0)
      return &klass->fields[i];
  return NULL;
}

LogroRecord *
logro_record_get_root (LogroRecord *self)
{
  g_return_val_if_fail (LOGRO_IS_RECORD (self), NULL);
  while (self->owner != NULL)
    self = self->owner;
  return self;
}

LogroJournal *
logro_record_get_journal (LogroRecord *self)
{
  return logro_record_get_root (self)->journal;
}

void
logro_record_set_text (LogroRecord *self,
                       const char  *name,
                       const char  *text)
{
  g_autoptr (GError) error = NULL;
  const LogroField *field;
  LogroValue value;

  g_return_if_fail (LOGRO_IS_RECORD (self));
  field = find (self, name);
  g_return_if_fail (logro_field_is_text (field));
  if (!logro_field_parse (field, text != NULL ? text : "", &value, &error))
    g_critical ("%s", error->message);
  else
    put (self, field, value);
}

void
logro_record_set_number (LogroRecord *self,
                         const char  *name,
                         gint64       number)
{
  const LogroField *field;

  g_return_if_fail (LOGRO_IS_RECORD (self));
  field = find (self, name);
  g_return_if_fail (!logro_field_is_text (field) && field->kind < LOGRO_CHILD);
  g_return_if_fail (logro_field_is_in_range (field, number));
  put (self, field, (LogroValue) { .number = number });
}

LogroValue
logro_record_get_value (LogroRecord      *self,
                        const LogroField *field)
{
  if (logro_field_is_text (field))
    return (LogroValue) { .text = AT (self, field, char *) };
  return (LogroValue) { .number = get_number (self, field) };
}

LogroRecord *
logro_record_get_child (LogroRecord      *self,
                        const LogroField *field)
{
  g_return_val_if_fail (field->kind == LOGRO_CHILD, NULL);
  return AT (self, field, LogroRecord *);
}

LogroList *
logro_record_get_list (LogroRecord      *self,
                       const LogroField *field)
{
  g_return_val_if_fail (field->kind == LOGRO_CHILDREN, NULL);
  return AT (self, field, LogroList *);
}

gboolean
logro_record_is_default (LogroRecord      *self,
                         const LogroField *field)
{
  return has_value (self, field, logro_field_is_text (field)
                                   ? (LogroValue) { .text = NULL }
                                   : (LogroValue) { .number = field->start });
}

/* Whether all records of the list are there without being said. */
static gboolean
is_implied (LogroList *list)
{
  for (guint i = 0; i < logro_list_get_n (list); i++)
    if (!logro_record_is_implied (logro_list_get (list, i)))
      return FALSE;
  return TRUE;
}

gboolean
logro_record_is_empty (LogroRecord *self)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];

      if (field->flags & (LOGRO_FIELD_ID | LOGRO_FIELD_KEY))
        continue;
      if (field->kind == LOGRO_CHILD
            ? !logro_record_is_empty (AT (self, field, LogroRecord *))
            : field->kind == LOGRO_CHILDREN
                ? !is_implied (AT (self, field, LogroList *))
                : !logro_record_is_default (self, field))
        return FALSE;
    }
  return self->extra == NULL;
}

gboolean
logro_record_is_implied (LogroRecord *self)
{
  return (LOGRO_RECORD_GET_CLASS (self)->fields[0].flags & LOGRO_FIELD_KEY) &&
         logro_record_is_empty (self);
}

char *
logro_record_dup_text (LogroRecord      *self,
                       const LogroField *field)
{
  if (logro_field_is_text (field))
    {
      const char *text = AT (self, field, char *);
      return g_strdup (text != NULL ? text : "");
    }
  if (field->kind == LOGRO_INTEGER)
    return g_strdup_printf ("%" G_GINT64_FORMAT, AT (self, field, gint64));
  if (field->kind == LOGRO_BOOLEAN)
    return g_strdup (AT (self, field, int) ? "si" : "no");
  return g_strdup (field->choices[AT (self, field, int)].word);
}

gboolean
logro_record_load (LogroRecord      *self,
                   const LogroField *field,
                   const char       *text,
                   gsize             length,
                   GError          **error)
{
  char room[256];
  g_autofree char *heap = NULL;
  char *copy = room;
  LogroValue value;

  if (length >= sizeof room)
    copy = heap = g_malloc (length + 1);
  memcpy (copy, text, length);
  copy[length] = '\0';
  if (!logro_field_parse (field, copy, &value, error))
    return FALSE;
  logro_record_swap (self, field, &value);
  free_value (field, &value);
  return TRUE;
}

gboolean
logro_record_set_from_text (LogroRecord      *self,
                            const LogroField *field,
                            const char       *text,
                            GError          **error)
{
  g_autofree char *clean = logro_text_clean (text, field->kind == LOGRO_PROSE);
  LogroValue value;

  if (!logro_field_parse (field, clean != NULL ? clean : "", &value, error))
    return FALSE;
  put (self, field, value);
  return TRUE;
}

LogroExtra *
logro_record_get_extra (LogroRecord *self)
{
  if (self->extra == NULL)
    {
      self->extra = g_new (LogroExtra, 1);
      self->extra->attributes = g_string_new (NULL);
      self->extra->children = g_string_new (NULL);
    }
  return self->extra;
}

void
logro_record_swap (LogroRecord      *self,
                   const LogroField *field,
                   LogroValue       *value)
{
  LogroValue old = logro_record_get_value (self, field);

  if (logro_field_is_text (field))
    AT (self, field, char *) = value->text;
  else
    set_number (self, field, value->number);
  *value = old;
}

void
logro_record_notify_field (LogroRecord      *self,
                           const LogroField *field)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (self);

  g_object_notify_by_pspec (G_OBJECT (self), klass->properties[field - klass->fields]);
}
