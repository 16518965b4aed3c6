/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From records to bytes.
 *
 * While it writes, the writer takes a digest of what the records say: names, values and texts as
 * they are before escaping. The bytes are then read back (document/proof.h), and the digest of what
 * they say must be equal; so nothing is saved that would not read back as what is on screen. Where
 * a record carries XML of a newer version the digest cannot be taken from records; then the bytes
 * are read into records and written once more, which must give the same bytes. */

#include "document/writer.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "document/canon.h"
#include "document/digest.h"
#include "document/error.h"
#include "document/escape.h"
#include "document/proof.h"
#include "document/reader.h"
#include "document/scan.h"

typedef struct
{
  GString *out;
  guint64 digest;
  gboolean extra; /* there is XML we do not know: no digest */
} Writer;

static void write_record (Writer      *self,
                          LogroRecord *record,
                          const char  *uri,
                          guint        depth);

static void
indent (Writer *self,
        guint   depth)
{
  static const char blanks[] = "                                ";

  g_string_append_len (self->out, blanks, MIN (2 * depth, sizeof blanks - 1));
}

static void
take (Writer     *self,
      const char *text,
      gsize       length)
{
  self->digest = logro_digest_add (self->digest, text, length);
}

static void
write_attribute (Writer           *self,
                 LogroRecord      *record,
                 const LogroField *field)
{
  g_autofree char *made = NULL;
  const char *value;
  gsize length, name_length = strlen (field->name);

  if (logro_field_is_text (field))
    value = logro_record_get_value (record, field).text;
  else
    value = made = logro_record_dup_text (record, field);
  length = strlen (value);
  g_string_append_c (self->out, ' ');
  g_string_append_len (self->out, field->name, name_length);
  g_string_append_len (self->out, "=\"", 2);
  logro_escape_value (self->out, value, length);
  g_string_append_c (self->out, '"');
  take (self, field->name, name_length);
  take (self, value, length);
}

static void
write_prose (Writer           *self,
             LogroRecord      *record,
             const LogroField *field,
             guint             depth)
{
  const char *text = logro_record_get_value (record, field).text;
  gsize length = strlen (text);

  indent (self, depth);
  g_string_append_printf (self->out, "<%s>", field->name);
  logro_escape (self->out, text, length);
  g_string_append_printf (self->out, "</%s>\n", field->name);
  take (self, field->name, strlen (field->name));
  take (self, text, length);
}

static void
write_list (Writer    *self,
            LogroList *list,
            guint      depth)
{
  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      LogroRecord *record = logro_list_get (list, i);

      if (!logro_record_is_implied (record))
        write_record (self, record, NULL, depth);
    }
}

static void
write_children (Writer      *self,
                LogroRecord *record,
                guint        depth)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];

      if (field->kind == LOGRO_CHILD)
        {
          LogroRecord *child = logro_record_get_child (record, field);
          if (!logro_record_is_empty (child))
            write_record (self, child, NULL, depth);
        }
      else if (field->kind == LOGRO_CHILDREN)
        write_list (self, logro_record_get_list (record, field), depth);
      else if (field->kind == LOGRO_PROSE && !logro_record_is_default (record, field))
        write_prose (self, record, field, depth);
    }
  if (record->extra != NULL && record->extra->children->len > 0)
    {
      indent (self, depth);
      g_string_append_len (self->out, record->extra->children->str, record->extra->children->len);
      if (self->out->str[self->out->len - 1] != '\n')
        g_string_append_c (self->out, '\n');
    }
}

/* @uri: only for the root. */
static void
write_record (Writer      *self,
              LogroRecord *record,
              const char  *uri,
              guint        depth)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);
  gsize before;

  indent (self, depth);
  g_string_append_c (self->out, '<');
  g_string_append (self->out, klass->tag);
  take (self, klass->tag, strlen (klass->tag));
  if (uri != NULL)
    {
      g_string_append_printf (self->out, " xmlns=\"%s\"", uri);
      take (self, "xmlns", strlen ("xmlns"));
      take (self, uri, strlen (uri));
    }
  for (guint i = 0; i < klass->n_fields; i++)
    if (logro_field_is_attribute (&klass->fields[i]) &&
        !logro_record_is_default (record, &klass->fields[i]))
      write_attribute (self, record, &klass->fields[i]);
  if (record->extra != NULL)
    {
      self->extra = TRUE;
      g_string_append_len (self->out, record->extra->attributes->str,
                           record->extra->attributes->len);
    }
  before = self->out->len;
  g_string_append (self->out, ">\n");
  write_children (self, record, depth + 1);
  if (self->out->len == before + 2)
    {
      g_string_truncate (self->out, before);
      g_string_append (self->out, "/>\n");
      return;
    }
  indent (self, depth);
  g_string_append_printf (self->out, "</%s>\n", klass->tag);
}

static GBytes *
write_once (LogroRecord       *root,
            const LogroFormat *format,
            Writer            *self)
{
  *self = (Writer) { g_string_new (LOGRO_CANON_HEAD), LOGRO_DIGEST_START, FALSE };
  write_record (self, root, format->uri, 0);
  return g_string_free_to_bytes (self->out);
}

static gboolean
reads_back (GBytes            *bytes,
            const LogroFormat *format,
            const Writer      *writer)
{
  g_autoptr (LogroRecord) copy = NULL;
  g_autoptr (GBytes) again = NULL;
  Writer second;
  guint64 digest;
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  if (!writer->extra)
    return logro_proof_read (text, length, &digest) && digest == writer->digest;
  copy = logro_reader_read (bytes, format, "", NULL, NULL, NULL, NULL);
  if (copy == NULL)
    return FALSE;
  again = write_once (copy, format, &second);
  return g_bytes_equal (bytes, again);
}

GBytes *
logro_writer_write (LogroRecord       *root,
                    const LogroFormat *format,
                    GError           **error)
{
  Writer writer;
  g_autoptr (GBytes) bytes = write_once (root, format, &writer);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  if (!logro_scan_xml (text, length, error))
    return NULL;
  if (!reads_back (bytes, format, &writer))
    {
      g_set_error_literal (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_INVALID,
                           _("What was written does not read back as what is on screen. "
                             "Nothing was saved; the plan is still open."));
      return NULL;
    }
  return g_steal_pointer (&bytes);
}
