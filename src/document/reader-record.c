/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From elements to records.
 *
 * Both parsers hand us interned names, so a field is found by comparing pointers: each record class
 * met in a document gets a table of its fields' names in the dictionary of the parse. A stack of
 * frames follows the open elements: a record, or a prose field of the record below it. An element
 * or attribute that the tables do not know is an error in a document of our own version; in one of
 * a newer version it is written out again, as it came, into the record's extra. */

#include "document/reader-private.h"

#include <glib/gi18n-lib.h>
#include <libxml/parserInternals.h>
#include <string.h>

#include "document/error.h"

static void
names_free (gpointer data)
{
  LogroReaderNames *names = data;

  g_free (names->names);
  g_type_class_unref (names->klass);
  g_free (names);
}

int
logro_reader_get_line (LogroReader *self)
{
  return self->ctxt != NULL && self->ctxt->input != NULL ? self->ctxt->input->line : 0;
}

void
logro_reader_fail_at (LogroReader *self,
                      int          line,
                      int          code,
                      char        *reason)
{
  if (self->error == NULL)
    self->error = g_error_new (LOGRO_DOCUMENT_ERROR, code, _("%s, line %d: %s"), self->name, line,
                               reason);
  g_free (reason);
  if (self->ctxt != NULL)
    xmlStopParser (self->ctxt);
}

void
logro_reader_fail (LogroReader *self,
                   int          code,
                   char        *reason)
{
  logro_reader_fail_at (self, logro_reader_get_line (self), code, reason);
}

/* Takes @error; one of the core is about a value. */
static void
fail_with (LogroReader *self,
           int          line,
           GError      *error)
{
  int code = error->domain == LOGRO_DOCUMENT_ERROR ? error->code : LOGRO_DOCUMENT_ERROR_INVALID;

  logro_reader_fail_at (self, line, code, g_steal_pointer (&error->message));
  g_error_free (error);
}

/* A record by its siblings and its key. */
static guint
hash_key (gconstpointer data)
{
  LogroRecord *record = (LogroRecord *) data;
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  return g_str_hash (logro_record_get_value (record, &klass->fields[0]).text) ^
         g_direct_hash (record->owner);
}

static gboolean
equal_keys (gconstpointer a,
            gconstpointer b)
{
  LogroRecord *left = (LogroRecord *) a, *right = (LogroRecord *) b;
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (left);

  return left->owner == right->owner && klass == LOGRO_RECORD_GET_CLASS (right) &&
         strcmp (logro_record_get_value (left, &klass->fields[0]).text,
                 logro_record_get_value (right, &klass->fields[0]).text) == 0;
}

/* A name that is missing from a table would pass for one that we do not know: without memory there
 * is no reading. */
const xmlChar *
logro_reader_intern (LogroReader *self,
                     const char  *name,
                     int          length)
{
  const xmlChar *interned = xmlDictLookup (self->dict, (const xmlChar *) name, length);

  if (interned == NULL)
    g_error ("libxml2 has no memory for a name");
  return interned;
}

static LogroReaderNames *
get_names (LogroReader      *self,
           LogroRecordClass *klass)
{
  LogroReaderNames *names = g_hash_table_lookup (self->tables, klass);

  if (names != NULL)
    return names;
  names = g_new (LogroReaderNames, 1);
  names->klass = g_type_class_ref (G_TYPE_FROM_CLASS (klass));
  names->names = g_new (const xmlChar *, klass->n_fields);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];
      const char *name = field->name;

      if (field->kind == LOGRO_CHILD || field->kind == LOGRO_CHILDREN)
        {
          LogroRecordClass *child = g_type_class_ref (field->type ());
          name = child->tag;
          g_type_class_unref (child);
        }
      names->names[i] = logro_reader_intern (self, name, -1);
    }
  g_assert (klass->n_fields <= 64);
  g_hash_table_insert (self->tables, klass, names);
  return names;
}

static const LogroField *
find_field (LogroReaderNames *names,
            const xmlChar    *name,
            gboolean          attribute)
{
  for (guint i = 0; i < names->klass->n_fields; i++)
    if (names->names[i] == name &&
        logro_field_is_attribute (&names->klass->fields[i]) == attribute)
      return &names->klass->fields[i];
  return NULL;
}

LogroReaderFrame *
logro_reader_get_top (LogroReader *self)
{
  guint n = self->frames->len;

  return n > 0 ? &g_array_index (self->frames, LogroReaderFrame, n - 1) : NULL;
}

/* The first time a field is met; TRUE also for lists, which may have many records. */
static gboolean
meet (LogroReader      *self,
      LogroReaderFrame *frame,
      const LogroField *field)
{
  guint64 bit = G_GUINT64_CONSTANT (1) << (field - frame->names->klass->fields);

  if ((frame->seen & bit) && field->kind != LOGRO_CHILDREN)
    {
      logro_reader_fail (self, LOGRO_DOCUMENT_ERROR_INVALID,
                         g_strdup_printf (_("“%s” stands twice in one <%s>"), field->name,
                                          frame->names->klass->tag));
      return FALSE;
    }
  frame->seen |= bit;
  return TRUE;
}

static void
read_attribute (LogroReader             *self,
                LogroReaderFrame        *frame,
                const LogroSaxAttribute *attribute)
{
  const LogroField *field =
    attribute->uri == NULL ? find_field (frame->names, attribute->name, TRUE) : NULL;
  g_autofree char *decoded = NULL;
  gsize length = attribute->end - attribute->value;
  const char *value;
  GError *error = NULL;

  if (field == NULL && !self->later)
    {
      logro_reader_fail (self, LOGRO_DOCUMENT_ERROR_INVALID,
                         g_strdup_printf (_("<%s> has no attribute “%s”"), frame->names->klass->tag,
                                          (const char *) attribute->name));
      return;
    }
  if (field == NULL)
    {
      logro_sax_append_attribute (logro_record_get_extra (frame->record)->attributes, attribute);
      return;
    }
  if (self->ctxt != NULL)
    value = logro_sax_get_value (attribute, &length, &decoded);
  else
    value = (const char *) attribute->value;
  frame->seen |= G_GUINT64_CONSTANT (1) << (field - frame->names->klass->fields);
  if (!logro_record_load (frame->record, field, value, length, &error))
    fail_with (self, logro_reader_get_line (self), error);
}

static gboolean
check_required (LogroReader      *self,
                LogroReaderFrame *frame)
{
  LogroRecordClass *klass = frame->names->klass;

  for (guint i = 0; i < klass->n_fields; i++)
    if ((klass->fields[i].flags & LOGRO_FIELD_REQUIRED) &&
        logro_record_is_default (frame->record, &klass->fields[i]))
      {
        logro_reader_fail (self, LOGRO_DOCUMENT_ERROR_INVALID,
                           g_strdup_printf (_("<%s> lacks “%s”"), klass->tag,
                                            klass->fields[i].name));
        return FALSE;
      }
  return TRUE;
}

/* An id stands once in the document, a key once among its siblings. */
static void
check_unique (LogroReader      *self,
              LogroReaderFrame *frame)
{
  const LogroField *field = &frame->names->klass->fields[0];
  char *text = (field->flags & (LOGRO_FIELD_ID | LOGRO_FIELD_KEY))
                 ? logro_record_get_value (frame->record, field).text
                 : NULL;

  if (text == NULL)
    return;
  if ((field->flags & LOGRO_FIELD_ID) && !g_hash_table_add (self->ids, text))
    logro_reader_fail (self, LOGRO_DOCUMENT_ERROR_INVALID,
                       g_strdup_printf (_("the id “%s” stands twice in the document"), text));
  if ((field->flags & LOGRO_FIELD_KEY) && !g_hash_table_add (self->keys, frame->record))
    logro_reader_fail (self, LOGRO_DOCUMENT_ERROR_INVALID,
                       g_strdup_printf (_("there are two <%s> of “%s”"),
                                        frame->names->klass->tag, text));
}

/* The record is in place; reads its attributes and looks at what can be looked at by now. */
static void
open_record (LogroReader             *self,
             LogroRecord             *record,
             const LogroSaxAttribute *attributes,
             int                      n_attributes)
{
  LogroReaderFrame frame = { record, get_names (self, LOGRO_RECORD_GET_CLASS (record)), NULL, 0,
                             logro_reader_get_line (self) };

  for (int i = 0; i < n_attributes && self->error == NULL; i++)
    read_attribute (self, &frame, &attributes[i]);
  if (self->error != NULL || !check_required (self, &frame))
    return;
  check_unique (self, &frame);
  g_array_append_val (self->frames, frame);
}

static gboolean
parse_version (const char *text,
               int         version[2])
{
  int end = 0;

  return strspn (text, "0123456789.") == strlen (text) &&
         sscanf (text, "%3d.%3d%n", &version[0], &version[1], &end) == 2 && text[end] == '\0' &&
         version[0] > 0;
}

/* Notes how the document's version compares with ours. */
static gboolean
read_version (LogroReader             *self,
              const LogroSaxAttribute *attributes,
              int                      n_attributes)
{
  int ours[2], theirs[2];
  gboolean known = FALSE;

  for (int i = 0; i < n_attributes && !known; i++)
    if (strcmp ((const char *) attributes[i].name, "version") == 0 && attributes[i].uri == NULL)
      {
        g_autofree char *text = g_strndup ((const char *) attributes[i].value,
                                           attributes[i].end - attributes[i].value);
        known = parse_version (text, theirs);
      }
  if (!known)
    {
      logro_reader_fail (self, LOGRO_DOCUMENT_ERROR_INVALID,
                         g_strdup (_("the document does not say its version (“1.0”)")));
      return FALSE;
    }
  parse_version (self->format->version, ours);
  self->newer = theirs[0] > ours[0];
  self->later = self->newer || (theirs[0] == ours[0] && theirs[1] > ours[1]);
  return TRUE;
}

/* What is saved from now on is a document of our version, unless it was of a newer one. */
static void
raise_version (LogroReader *self)
{
  const LogroField *field =
    logro_record_class_find (LOGRO_RECORD_GET_CLASS (self->root), "version");

  if (!self->later)
    logro_record_load (self->root, field, self->format->version, strlen (self->format->version),
                       NULL);
}

static void
open_root (LogroReader             *self,
           const xmlChar           *name,
           const xmlChar           *uri,
           const LogroSaxAttribute *attributes,
           int                      n_attributes)
{
  LogroRecordClass *klass;
  GError *error = NULL;

  self->root = g_object_new (self->format->type (), NULL);
  klass = LOGRO_RECORD_GET_CLASS (self->root);
  if (strcmp ((const char *) name, klass->tag) != 0 ||
      g_strcmp0 ((const char *) uri, self->format->uri) != 0)
    {
      logro_reader_fail (self, LOGRO_DOCUMENT_ERROR_REFUSED,
                         g_strdup_printf (_("the document is <%s> of “%s”, not <%s> of “%s”"), name,
                                          uri != NULL ? (const char *) uri : "", klass->tag,
                                          self->format->uri));
      return;
    }
  if (!read_version (self, attributes, n_attributes))
    return;
  open_record (self, self->root, attributes, n_attributes);
  if (self->error == NULL && self->on_root != NULL &&
      !self->on_root (self->root, self->data, &error))
    fail_with (self, logro_reader_get_line (self), error);
}

static void
open_child (LogroReader             *self,
            LogroReaderFrame        *frame,
            const LogroField        *field,
            const LogroSaxAttribute *attributes,
            int                      n_attributes)
{
  LogroRecord *record;

  if (field->kind == LOGRO_PROSE)
    {
      LogroReaderFrame prose = { frame->record, frame->names, field, 0,
                                 logro_reader_get_line (self) };

      /* there is no place to keep it; a newer major version is not written back */
      if (n_attributes > 0 && !self->newer)
        logro_reader_fail (self, LOGRO_DOCUMENT_ERROR_INVALID,
                           g_strdup_printf (_("<%s> has no attribute “%s”"), field->name,
                                            (const char *) attributes[0].name));
      g_string_truncate (self->text, 0);
      g_array_append_val (self->frames, prose);
      return;
    }
  if (field->kind == LOGRO_CHILD)
    record = logro_record_get_child (frame->record, field);
  else
    {
      record = g_object_new (field->type (), NULL);
      logro_list_load (logro_record_get_list (frame->record, field), record);
    }
  open_record (self, record, attributes, n_attributes);
}

gboolean
logro_reader_open (LogroReader             *self,
                   const xmlChar           *name,
                   const xmlChar           *uri,
                   const LogroSaxAttribute *attributes,
                   int                      n_attributes)
{
  LogroReaderFrame *frame = logro_reader_get_top (self);
  const LogroField *field;

  if (frame == NULL)
    {
      open_root (self, name, uri, attributes, n_attributes);
      return TRUE;
    }
  field = self->unknown == 0 && frame->prose == NULL &&
              g_strcmp0 ((const char *) uri, self->format->uri) == 0
            ? find_field (frame->names, name, FALSE)
            : NULL;
  if (field != NULL)
    {
      if (meet (self, frame, field))
        open_child (self, frame, field, attributes, n_attributes);
      return TRUE;
    }
  if (self->later && frame->prose == NULL)
    return FALSE;
  logro_reader_fail (self, LOGRO_DOCUMENT_ERROR_INVALID,
                     g_strdup_printf (_("<%s> cannot stand in <%s>"), name,
                                      frame->prose != NULL ? frame->prose->name
                                                           : frame->names->klass->tag));
  return TRUE;
}

gboolean
logro_reader_take_text (LogroReader *self,
                        const char  *text,
                        gsize        length)
{
  if (logro_reader_get_top (self)->prose == NULL)
    return logro_sax_is_blank ((const xmlChar *) text, length);
  g_string_append_len (self->text, text, length);
  return TRUE;
}

void
logro_reader_close (LogroReader *self)
{
  LogroReaderFrame *frame = logro_reader_get_top (self);
  GError *error = NULL;

  if (frame->prose != NULL)
    {
      if (!logro_record_load (frame->record, frame->prose, self->text->str, self->text->len,
                              &error))
        fail_with (self, frame->line, error);
    }
  else if (frame->names->klass->check != NULL &&
           !frame->names->klass->check (frame->record, self->root, &error))
    fail_with (self, frame->line, error);
  g_array_set_size (self->frames, self->frames->len - 1);
}

LogroRecord *
logro_reader_finish (LogroReader *self)
{
  raise_version (self);
  return g_steal_pointer (&self->root);
}

void
logro_reader_init (LogroReader *self)
{
  self->tables = g_hash_table_new_full (NULL, NULL, NULL, names_free);
  self->ids = g_hash_table_new (g_str_hash, g_str_equal);
  self->keys = g_hash_table_new (hash_key, equal_keys);
  self->frames = g_array_new (FALSE, FALSE, sizeof (LogroReaderFrame));
  self->text = g_string_new (NULL);
}

void
logro_reader_clear (LogroReader *self)
{
  g_string_free (self->text, TRUE);
  g_array_unref (self->frames);
  g_hash_table_unref (self->keys);
  g_hash_table_unref (self->ids);
  g_hash_table_unref (self->tables);
  g_clear_object (&self->root);
  g_clear_error (&self->error);
}
