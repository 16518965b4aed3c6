/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sorts and completes keyed lists when a plan is opened; finds and sets what stands under a key. */

#include "core/keyed.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/error.h"
#include "core/journal.h"

static const LogroField *
get_key_field (LogroRecordClass *klass)
{
  g_assert (klass->fields[0].flags & LOGRO_FIELD_KEY);
  return &klass->fields[0];
}

static gboolean
refuse (GError         **error,
        LogroCoreError   code,
        const char      *format,
        LogroList       *list,
        const char      *key)
{
  g_set_error (error, LOGRO_CORE_ERROR, code, format, logro_list_get_field (list)->name,
               key != NULL ? key : "");
  return FALSE;
}

/* Puts a reference to each record of @list where its key says. */
static gboolean
sort (LogroList  *list,
      GHashTable *places,
      GPtrArray  *sorted,
      GError    **error)
{
  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      LogroRecord *record = logro_list_get (list, i);
      const LogroField *field = get_key_field (LOGRO_RECORD_GET_CLASS (record));
      const char *key = logro_record_get_value (record, field).text;
      gpointer place;

      if (key == NULL || !g_hash_table_lookup_extended (places, key, NULL, &place))
        return refuse (error, LOGRO_CORE_ERROR_UNKNOWN, _("%s: the model has no “%s”"), list, key);
      if (sorted->pdata[GPOINTER_TO_UINT (place)] != NULL)
        return refuse (error, LOGRO_CORE_ERROR_TWICE, _("%s: “%s” stands twice"), list, key);
      sorted->pdata[GPOINTER_TO_UINT (place)] = g_object_ref (record);
    }
  return TRUE;
}

static LogroRecord *
make (GType       type,
      const char *key)
{
  LogroRecord *record = g_object_new (type, NULL);
  const LogroField *field = get_key_field (LOGRO_RECORD_GET_CLASS (record));

  logro_record_load (record, field, key, strlen (key), NULL);
  return record;
}

gboolean
logro_keyed_complete (LogroList *list,
                      GPtrArray *keys,
                      GError   **error)
{
  g_autoptr (GHashTable) places = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();
  gboolean sound;

  g_ptr_array_set_size (sorted, keys->len);
  for (guint i = 0; i < keys->len; i++)
    g_hash_table_insert (places, keys->pdata[i], GUINT_TO_POINTER (i));
  sound = sort (list, places, sorted, error);
  for (guint i = 0; i < keys->len && sound; i++)
    if (sorted->pdata[i] == NULL)
      sorted->pdata[i] = make (logro_list_get_field (list)->type (), keys->pdata[i]);
  if (sound)
    logro_list_splice (list, 0, logro_list_get_n (list), (LogroRecord **) sorted->pdata,
                       keys->len);
  for (guint i = 0; i < keys->len; i++)
    g_clear_object (&sorted->pdata[i]);
  return sound;
}

gpointer
logro_keyed_find (LogroList  *list,
                  const char *key)
{
  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      LogroRecord *record = logro_list_get (list, i);
      const LogroField *field = get_key_field (LOGRO_RECORD_GET_CLASS (record));

      if (g_strcmp0 (logro_record_get_value (record, field).text, key) == 0)
        return record;
    }
  return NULL;
}

gint64
logro_keyed_get_number (LogroList        *list,
                        const char       *key,
                        const LogroField *field)
{
  LogroRecord *record = logro_keyed_find (list, key);

  return record != NULL ? logro_record_get_value (record, field).number : field->start;
}

void
logro_keyed_set_number (LogroList        *list,
                        const char       *key,
                        const LogroField *field,
                        gint64            number)
{
  LogroRecord *record = logro_keyed_find (list, key);
  LogroJournal *journal = logro_record_get_journal (logro_list_get_owner (list));
  guint position;

  if (number == logro_keyed_get_number (list, key, field))
    return;
  if (journal != NULL)
    logro_journal_begin (journal, _(field->label));
  if (record == NULL)
    {
      record = make (logro_list_get_field (list)->type (), key);
      logro_record_set_number (record, field->name, number);
      logro_list_append (list, record);
    }
  else
    {
      logro_record_set_number (record, field->name, number);
      if (logro_record_is_implied (record) && logro_list_find (list, record, &position))
        logro_list_remove (list, position);
    }
  if (journal != NULL)
    logro_journal_end (journal);
}
