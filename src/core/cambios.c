/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two trees of the same kind, walked together. */

#include "core/cambios.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/journal.h"
#include "core/list.h"

/* Letters of a text that are shown of it, and of one that is a record's name. */
#define SHOWN 200
#define SHOWN_OF_NAME 60

typedef struct
{
  GPtrArray *cambios;
  GString *lugar;
  guint max;
  guint n;
} Walk;

static void
cambio_free (LogroCambio *cambio)
{
  g_free (cambio->lugar);
  g_free (cambio->antes);
  g_free (cambio->ahora);
  g_free (cambio);
}

static const LogroField *
find_key (LogroRecord *record)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].flags & (LOGRO_FIELD_ID | LOGRO_FIELD_KEY))
      return &klass->fields[i];
  return NULL;
}

static const char *
get_key (LogroRecord *record)
{
  const LogroField *field = find_key (record);

  return field != NULL ? logro_record_get_value (record, field).text : NULL;
}

static gboolean
is_same (LogroRecord *one,
         LogroRecord *other)
{
  return G_OBJECT_TYPE (one) == G_OBJECT_TYPE (other) &&
         g_strcmp0 (get_key (one), get_key (other)) == 0;
}

/* The record of @list that is the same as @record; those without key are where they are. */
static LogroRecord *
find_same (LogroList   *list,
           LogroRecord *record,
           guint        position)
{
  LogroRecord *there = position < logro_list_get_n (list) ? logro_list_get (list, position) : NULL;

  if (find_key (record) == NULL || (there != NULL && is_same (there, record)))
    return there;
  for (guint i = 0; i < logro_list_get_n (list); i++)
    if (is_same (logro_list_get (list, i), record))
      return logro_list_get (list, i);
  return NULL;
}

static gboolean
is_valued (const LogroField *field)
{
  return field->kind < LOGRO_CHILD;
}

static char *
dup_shown (LogroRecord      *record,
           const LogroField *field,
           glong             max)
{
  g_autofree char *text = NULL;

  if (logro_record_is_default (record, field))
    return NULL;
  if (field->kind == LOGRO_CHOICE)
    {
      int which = logro_record_get_value (record, field).number;

      return g_strdup (g_dgettext (GETTEXT_PACKAGE, field->choices[which].label));
    }
  if (field->kind == LOGRO_BOOLEAN)
    return g_strdup (_("yes"));
  text = logro_record_dup_text (record, field);
  if (text != NULL && g_utf8_strlen (text, -1) > max)
    {
      g_autofree char *start = g_utf8_substring (text, 0, max);

      return g_strconcat (start, "…", NULL);
    }
  return g_steal_pointer (&text);
}

/* What a person calls it: its key, else its first text that is no reference, else its place. */
static char *
dup_name (LogroRecord *record,
          guint        position)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);
  const LogroField *key = find_key (record);

  if (key != NULL && key->flags & LOGRO_FIELD_KEY)
    return logro_record_dup_text (record, key);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];

      if ((field->kind == LOGRO_TEXT || field->kind == LOGRO_PROSE) &&
          field->refers == LOGRO_REFERS_NOTHING && !(field->flags & LOGRO_FIELD_ID) &&
          !logro_record_is_default (record, field))
        return dup_shown (record, field, SHOWN_OF_NAME);
    }
  return g_strdup_printf ("%u", position + 1);
}

/* Goes into a part, and gives the length to go back to. */
static gsize
enter (Walk       *walk,
       const char *name)
{
  gsize length = walk->lugar->len;

  if (name != NULL)
    g_string_append_printf (walk->lugar, "%s%s", length > 0 ? " › " : "", name);
  return length;
}

static void
add (Walk             *walk,
     LogroCambioTipo   tipo,
     const LogroField *field,
     char             *antes,
     char             *ahora)
{
  const LogroCambio cambio = { tipo, g_strdup (walk->lugar->str), field, antes, ahora };

  if (walk->n++ < walk->max)
    g_ptr_array_add (walk->cambios, g_memdup2 (&cambio, sizeof cambio));
  else
    {
      g_free (cambio.lugar);
      g_free (antes);
      g_free (ahora);
    }
}

static void compare (Walk        *walk,
                     LogroRecord *antes,
                     LogroRecord *ahora);

static gboolean
is_in_order (LogroList *antes,
             LogroList *ahora)
{
  guint next = 0;

  for (guint i = 0; i < logro_list_get_n (ahora); i++)
    {
      LogroRecord *same = find_same (antes, logro_list_get (ahora, i), i);
      guint position;

      if (same == NULL || !logro_list_find (antes, same, &position))
        continue;
      if (position < next)
        return FALSE;
      next = position;
    }
  return TRUE;
}

static void
compare_lists (Walk             *walk,
               const LogroField *field,
               LogroList        *antes,
               LogroList        *ahora)
{
  gsize length = enter (walk, field->label != NULL ? g_dgettext (GETTEXT_PACKAGE, field->label)
                                                   : NULL);

  for (guint i = 0; i < logro_list_get_n (antes); i++)
    if (find_same (ahora, logro_list_get (antes, i), i) == NULL)
      add (walk, LOGRO_CAMBIO_BAJA, field, dup_name (logro_list_get (antes, i), i), NULL);
  for (guint i = 0; i < logro_list_get_n (ahora); i++)
    {
      LogroRecord *record = logro_list_get (ahora, i);
      LogroRecord *same = find_same (antes, record, i);
      g_autofree char *name = dup_name (record, i);
      gsize inner;

      if (same == NULL)
        {
          add (walk, LOGRO_CAMBIO_ALTA, field, NULL, g_steal_pointer (&name));
          continue;
        }
      inner = enter (walk, name);
      compare (walk, same, record);
      g_string_truncate (walk->lugar, inner);
    }
  if (!is_in_order (antes, ahora))
    add (walk, LOGRO_CAMBIO_ORDEN, field, NULL, NULL);
  g_string_truncate (walk->lugar, length);
}

static void
compare (Walk        *walk,
         LogroRecord *antes,
         LogroRecord *ahora)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (ahora);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];
      gboolean kept = (field->flags & LOGRO_FIELD_KEPT) != 0;
      g_autofree char *old = is_valued (field) ? logro_record_dup_text (antes, field) : NULL;
      g_autofree char *new = is_valued (field) ? logro_record_dup_text (ahora, field) : NULL;

      if (field->kind == LOGRO_CHILDREN)
        compare_lists (walk, field, logro_record_get_list (antes, field),
                       logro_record_get_list (ahora, field));
      else if (field->kind == LOGRO_CHILD)
        {
          gsize length = enter (walk, field->label != NULL
                                        ? g_dgettext (GETTEXT_PACKAGE, field->label)
                                        : NULL);

          compare (walk, logro_record_get_child (antes, field),
                   logro_record_get_child (ahora, field));
          g_string_truncate (walk->lugar, length);
        }
      else if (!kept && g_strcmp0 (old, new) != 0)
        add (walk, LOGRO_CAMBIO_VALOR, field, dup_shown (antes, field, SHOWN),
             dup_shown (ahora, field, SHOWN));
    }
}

GPtrArray *
logro_cambios_list (LogroRecord *antes,
                    LogroRecord *ahora,
                    guint        max,
                    guint       *n)
{
  g_autoptr (GString) lugar = g_string_new (NULL);
  Walk walk = { g_ptr_array_new_with_free_func ((GDestroyNotify) cambio_free), lugar, max, 0 };

  g_return_val_if_fail (G_OBJECT_TYPE (antes) == G_OBJECT_TYPE (ahora), walk.cambios);

  compare (&walk, antes, ahora);
  if (n != NULL)
    *n = walk.n;
  return walk.cambios;
}

static void
load_value (LogroRecord      *to,
            LogroRecord      *from,
            const LogroField *field)
{
  g_autofree char *text = NULL;

  if (logro_record_is_default (from, field))
    return;
  text = logro_record_dup_text (from, field);
  if (text != NULL)
    logro_record_load (to, field, text, strlen (text), NULL);
}

static void
fill_clone (LogroRecord *clone,
            LogroRecord *record)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];
      LogroList *list = field->kind == LOGRO_CHILDREN ? logro_record_get_list (record, field)
                                                      : NULL;

      if (is_valued (field))
        load_value (clone, record, field);
      else if (list == NULL)
        fill_clone (logro_record_get_child (clone, field), logro_record_get_child (record, field));
      for (guint k = 0; list != NULL && k < logro_list_get_n (list); k++)
        {
          LogroRecord *child = g_object_new (field->type (), NULL);

          fill_clone (child, logro_list_get (list, k));
          logro_list_load (logro_record_get_list (clone, field), child);
        }
    }
  if (record->extra != NULL)
    {
      LogroExtra *extra = logro_record_get_extra (clone);

      g_string_append (extra->attributes, record->extra->attributes->str);
      g_string_append (extra->children, record->extra->children->str);
    }
}

LogroRecord *
logro_cambios_clone (LogroRecord *record)
{
  LogroRecord *clone = g_object_new (G_OBJECT_TYPE (record), NULL);

  fill_clone (clone, record);
  return clone;
}

static void assign (LogroRecord *self,
                    LogroRecord *otro);

/* One splice, and none when the same records stand in the same order. */
static void
assign_list (LogroList *self,
             LogroList *otro)
{
  guint n = logro_list_get_n (otro);
  g_autoptr (GPtrArray) wanted = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean same = n == logro_list_get_n (self);

  for (guint i = 0; i < n; i++)
    {
      LogroRecord *record = logro_list_get (otro, i);
      LogroRecord *own = find_same (self, record, i);

      if (own != NULL)
        {
          assign (own, record);
          g_object_ref (own);
        }
      else
        {
          own = g_object_new (G_OBJECT_TYPE (record), NULL);
          fill_clone (own, record);
        }
      same = same && own == logro_list_get (self, i);
      g_ptr_array_add (wanted, own);
    }
  if (!same)
    logro_list_splice (self, 0, logro_list_get_n (self), (LogroRecord **) wanted->pdata, n);
}

static void
assign (LogroRecord *self,
        LogroRecord *otro)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];
      g_autofree char *own = is_valued (field) ? logro_record_dup_text (self, field) : NULL;
      g_autofree char *text = is_valued (field) ? logro_record_dup_text (otro, field) : NULL;

      if (field->kind == LOGRO_CHILDREN)
        assign_list (logro_record_get_list (self, field), logro_record_get_list (otro, field));
      else if (field->kind == LOGRO_CHILD)
        assign (logro_record_get_child (self, field), logro_record_get_child (otro, field));
      else if (g_strcmp0 (own, text) == 0 || field->flags & (LOGRO_FIELD_ID | LOGRO_FIELD_KEY))
        continue;
      else if (logro_field_is_text (field))
        logro_record_set_text (self, field->name, text);
      else
        logro_record_set_number (self, field->name, logro_record_get_value (otro, field).number);
    }
}

void
logro_cambios_apply (LogroRecord *self,
                     LogroRecord *otro,
                     const char  *label)
{
  LogroJournal *journal = logro_record_get_journal (self);

  g_return_if_fail (journal != NULL && G_OBJECT_TYPE (self) == G_OBJECT_TYPE (otro));

  logro_journal_begin (journal, label);
  assign (self, otro);
  logro_journal_end (journal);
}
