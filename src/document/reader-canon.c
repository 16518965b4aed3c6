/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads documents in the writer's own form, which are most: those of our own version in which
 * nothing is wrong. It gives up at the first thing else. */

#include "document/reader-private.h"

#include <string.h>

#include "document/canon.h"
#include "document/scan.h"

static const xmlChar *
intern (LogroReader   *self,
        LogroCanonSpan name)
{
  return logro_reader_intern (self, name.text, name.length);
}

static gboolean
is_equal (LogroCanonSpan span,
          const char    *text)
{
  return span.length == strlen (text) && memcmp (span.text, text, span.length) == 0;
}

static gboolean
on_start (gpointer                   data,
          LogroCanonSpan             name,
          const LogroCanonAttribute *attributes,
          guint                      n_attributes)
{
  LogroReader *self = data;
  LogroSaxAttribute all[LOGRO_SCAN_MAX_ATTRIBUTES];
  gboolean ours = self->root != NULL; /* the namespace, which all elements share */
  guint n = 0;

  for (guint i = 0; i < n_attributes; i++)
    {
      const LogroCanonAttribute *attribute = &attributes[i];
      const xmlChar *value = (const xmlChar *) attribute->value.text;

      if (is_equal (attribute->name, "xmlns"))
        ours = is_equal (attribute->value, self->format->uri);
      else
        all[n++] = (LogroSaxAttribute) { intern (self, attribute->name), NULL, NULL, value,
                                         value + attribute->value.length };
    }
  if (!ours)
    return FALSE;
  logro_reader_open (self, intern (self, name), (const xmlChar *) self->format->uri, all, n);
  return self->error == NULL && !self->later;
}

static gboolean
on_text (gpointer       data,
         LogroCanonSpan text)
{
  return logro_reader_take_text (data, text.text, text.length);
}

static gboolean
on_end (gpointer data)
{
  LogroReader *self = data;

  logro_reader_close (self);
  return self->error == NULL;
}

LogroRecord *
logro_reader_read_canonical (GBytes            *bytes,
                             const LogroFormat *format,
                             LogroRootFunc      on_root,
                             gpointer           data)
{
  static const LogroCanonHandlers handlers = { on_start, on_text, on_end };
  LogroReader self = { .format = format, .name = "", .on_root = on_root, .data = data };
  LogroRecord *root = NULL;
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  self.dict = xmlDictCreate ();
  if (self.dict == NULL)
    g_error ("libxml2 has no memory for a dictionary");
  logro_reader_init (&self);
  if (logro_canon_read (text, length, &handlers, &self))
    root = logro_reader_finish (&self);
  logro_reader_clear (&self);
  xmlDictFree (self.dict);
  return root;
}
