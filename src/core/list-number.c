/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The number that a new record of a list goes on with. */

#include <string.h>

#include "core/list.h"

static const LogroField *
find_numbered (LogroRecord *record)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].flags & LOGRO_FIELD_NUMBERED)
      return &klass->fields[i];
  return NULL;
}

static gboolean
has_text (LogroList        *list,
          const LogroField *field,
          const char       *text)
{
  for (guint i = 0; i < logro_list_get_n (list); i++)
    if (g_strcmp0 (logro_record_get_value (logro_list_get (list, i), field).text, text) == 0)
      return TRUE;
  return FALSE;
}

/* "1.9" gives "1.10"; what ends with no figure gets one. */
static char *
follow (const char *text)
{
  gsize length = strlen (text);
  gsize start = length;

  while (start > 0 && g_ascii_isdigit (text[start - 1]))
    start--;
  return g_strdup_printf ("%.*s%" G_GUINT64_FORMAT, (int) start, text,
                          g_ascii_strtoull (text + start, NULL, 10) + 1);
}

/* Before the first of all. */
static char *
dup_origin (LogroList *list)
{
  LogroRecord *owner = logro_list_get_owner (list);
  const LogroField *field = find_numbered (owner);
  const char *text = field != NULL && logro_field_is_text (field)
                       ? logro_record_get_value (owner, field).text
                       : NULL;

  return text != NULL ? g_strconcat (text, ".0", NULL) : g_strdup ("0");
}

static void
number_text (LogroList        *list,
             LogroRecord      *record,
             const LogroField *field,
             guint             position)
{
  const char *before =
    position > 0 ? logro_record_get_value (logro_list_get (list, position - 1), field).text : NULL;
  g_autofree char *text = before != NULL ? g_strdup (before) : dup_origin (list);

  do
    {
      g_autofree char *last = g_steal_pointer (&text);

      text = follow (last);
    }
  while (has_text (list, field, text));
  logro_record_set_text (record, field->name, text);
}

void
logro_list_number (LogroList   *self,
                   LogroRecord *record,
                   guint        position)
{
  const LogroField *field = find_numbered (record);
  gint64 number = field != NULL && field->kind == LOGRO_INTEGER ? field->start : 0;

  if (field == NULL)
    return;
  if (logro_field_is_text (field))
    {
      number_text (self, record, field, position);
      return;
    }
  for (guint i = 0; i < logro_list_get_n (self); i++)
    number = MAX (number, logro_record_get_value (logro_list_get (self, i), field).number);
  if (logro_field_is_in_range (field, number + 1))
    logro_record_set_number (record, field->name, number + 1);
}
