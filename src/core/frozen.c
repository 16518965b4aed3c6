/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Field by field: a text with its NUL, a number in eight bytes, a child in its place, a list with
 * its length before it. There is no version, since the bytes never outlive the program that holds
 * them. */

#include "core/frozen.h"

#include <string.h>

#include "core/list.h"

static void
append_number (GByteArray *out,
               gint64      number)
{
  gint64 bytes = GINT64_TO_LE (number);

  g_byte_array_append (out, (const guint8 *) &bytes, sizeof bytes);
}

static void
append_text (GByteArray *out,
             const char *text)
{
  g_byte_array_append (out, (const guint8 *) (text != NULL ? text : ""),
                       text != NULL ? strlen (text) + 1 : 1);
}

static void
append_record (GByteArray  *out,
               LogroRecord *record)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  g_assert (record->extra == NULL);
  for (const LogroField *field = klass->fields; field < klass->fields + klass->n_fields; field++)
    if (field->kind == LOGRO_CHILD)
      append_record (out, logro_record_get_child (record, field));
    else if (field->kind == LOGRO_CHILDREN)
      {
        LogroList *list = logro_record_get_list (record, field);

        append_number (out, logro_list_get_n (list));
        for (guint i = 0; i < logro_list_get_n (list); i++)
          append_record (out, logro_list_get (list, i));
      }
    else if (logro_field_is_text (field))
      append_text (out, logro_record_get_value (record, field).text);
    else
      append_number (out, logro_record_get_value (record, field).number);
}

static gint64
take_number (const char **at)
{
  gint64 bytes;

  memcpy (&bytes, *at, sizeof bytes);
  *at += sizeof bytes;
  return GINT64_FROM_LE (bytes);
}

static char *
take_text (const char **at)
{
  gsize length = strlen (*at);
  char *text = length > 0 ? g_memdup2 (*at, length + 1) : NULL;

  *at += length + 1;
  return text;
}

/* The record is new, so a swap leaves no text to be freed. */
static void
take_record (const char **at,
             LogroRecord *record)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  for (const LogroField *field = klass->fields; field < klass->fields + klass->n_fields; field++)
    if (field->kind == LOGRO_CHILD)
      take_record (at, logro_record_get_child (record, field));
    else if (field->kind == LOGRO_CHILDREN)
      {
        LogroList *list = logro_record_get_list (record, field);

        for (gint64 n = take_number (at); n > 0; n--)
          {
            LogroRecord *child = g_object_new (field->type (), NULL);

            logro_list_load (list, child);
            take_record (at, child);
          }
      }
    else
      {
        LogroValue value;

        if (logro_field_is_text (field))
          value.text = take_text (at);
        else
          value.number = take_number (at);
        logro_record_swap (record, field, &value);
      }
}

GBytes *
logro_record_freeze (LogroRecord *self)
{
  GByteArray *out = g_byte_array_new ();

  append_record (out, self);
  return g_byte_array_free_to_bytes (out);
}

LogroRecord *
logro_record_thaw (GType   type,
                   GBytes *bytes)
{
  LogroRecord *record = g_object_new (type, NULL);
  gsize length;
  const char *start = g_bytes_get_data (bytes, &length);
  const char *at = start;

  take_record (&at, record);
  g_assert (at == start + length);
  return record;
}
