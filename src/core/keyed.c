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

static const char *
get_key (LogroRecord *record)
{
  return logro_record_get_value (record, get_key_field (LOGRO_RECORD_GET_CLASS (record))).text;
}

/* Puts each record of @list where its key says, if they stand in the order of @keys,
 * as in all that we write. */
static gboolean
take_in_order (LogroList *list,
               GPtrArray *keys,
               GPtrArray *sorted)
{
  guint n = 0;

  for (guint i = 0; i < keys->len && n < logro_list_get_n (list); i++)
    if (g_strcmp0 (get_key (logro_list_get (list, n)), keys->pdata[i]) == 0)
      sorted->pdata[i] = logro_list_get (list, n++);
  return n == logro_list_get_n (list);
}

/* The same in any order. */
static gboolean
sort (LogroList *list,
      GPtrArray *keys,
      GPtrArray *sorted,
      GError   **error)
{
  g_autoptr (GHashTable) places = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < keys->len; i++)
    {
      sorted->pdata[i] = NULL;
      g_hash_table_insert (places, keys->pdata[i], GUINT_TO_POINTER (i));
    }
  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      LogroRecord *record = logro_list_get (list, i);
      const char *key = get_key (record);
      gpointer place;

      if (key == NULL || !g_hash_table_lookup_extended (places, key, NULL, &place))
        return refuse (error, LOGRO_CORE_ERROR_UNKNOWN, _("%s: the model has no “%s”"), list, key);
      if (sorted->pdata[GPOINTER_TO_UINT (place)] != NULL)
        return refuse (error, LOGRO_CORE_ERROR_TWICE, _("%s: “%s” stands twice"), list, key);
      sorted->pdata[GPOINTER_TO_UINT (place)] = record;
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
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();

  g_ptr_array_set_size (sorted, keys->len);
  if (!take_in_order (list, keys, sorted) && !sort (list, keys, sorted, error))
    return FALSE;
  for (guint i = 0; i < keys->len; i++)
    if (sorted->pdata[i] == NULL)
      sorted->pdata[i] = make (logro_list_get_field (list)->type (), keys->pdata[i]);
  logro_list_arrange (list, g_steal_pointer (&sorted));
  return TRUE;
}

gpointer
logro_keyed_find (LogroList  *list,
                  const char *key)
{
  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      LogroRecord *record = logro_list_get (list, i);

      if (g_strcmp0 (get_key (record), key) == 0)
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
