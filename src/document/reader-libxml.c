/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads documents by libxml2's SAX2 interface: whatever is XML, newer versions and what is wrong.
 *
 * Without a DTD, which the scan refuses, libxml2 hands attribute values over with "&" as
 * "&#38;". */

#include "document/reader-private.h"

#include <glib/gi18n-lib.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

#include "document/error.h"
#include "document/escape.h"

static void
on_start_element (void           *data,
                  const xmlChar  *name,
                  const xmlChar  *prefix,
                  const xmlChar  *uri,
                  int             n_namespaces,
                  const xmlChar **namespaces,
                  int             n_attributes,
                  int             n_defaulted,
                  const xmlChar **attributes)
{
  LogroReader *self = data;
  const LogroSaxAttribute *all = (const LogroSaxAttribute *) attributes;

  /* in a file that breaks off inside a tag the parser reports the tag first, and then the break */
  if (self->error != NULL || (*self->ctxt->input->cur != '>' && *self->ctxt->input->cur != '/'))
    return;
  if (logro_reader_open (self, name, uri, all, n_attributes))
    return;
  self->unknown++;
  logro_sax_append_start (logro_record_get_extra (logro_reader_get_top (self)->record)->children,
                          name, prefix, uri, self->format->uri, n_namespaces, namespaces,
                          n_attributes, all);
}

static void
on_end_element (void          *data,
                const xmlChar *name,
                const xmlChar *prefix,
                const xmlChar *uri)
{
  LogroReader *self = data;
  LogroReaderFrame *frame = logro_reader_get_top (self);

  if (self->error != NULL || frame == NULL)
    return;
  if (self->unknown == 0)
    {
      logro_reader_close (self);
      return;
    }
  self->unknown--;
  logro_sax_append_end (logro_record_get_extra (frame->record)->children, name, prefix,
                        self->unknown == 0);
}

/* The line of the first sign of a text that has just been read. */
static int
get_text_line (LogroReader   *self,
               const xmlChar *text,
               int            length)
{
  int line = logro_reader_get_line (self);
  int first = 0;

  while (logro_sax_is_blank (text + first, 1))
    first++;
  for (int i = first; i < length; i++)
    line -= text[i] == '\n';
  return line;
}

static void
on_characters (void          *data,
               const xmlChar *text,
               int            length)
{
  LogroReader *self = data;
  LogroReaderFrame *frame = logro_reader_get_top (self);

  if (self->error != NULL || frame == NULL)
    return;
  if (self->unknown > 0)
    logro_escape (logro_record_get_extra (frame->record)->children, (const char *) text, length);
  else if (!logro_reader_take_text (self, (const char *) text, length))
    logro_reader_fail_at (self, get_text_line (self, text, length), LOGRO_DOCUMENT_ERROR_INVALID,
                          g_strdup_printf (_("there is text directly in <%s>"),
                                           frame->names->klass->tag));
}

static void
on_error (void       *data,
          xmlErrorPtr error)
{
  LogroReader *self = data;
  /* A second line would be of the document. */
  g_autofree char *message = g_strndup (error->message, strcspn (error->message, "\n"));

  if (error->level < XML_ERR_ERROR || self->error != NULL)
    return;
  /* who opens something else altogether is told so in plain words */
  if (error->code == XML_ERR_DOCUMENT_EMPTY)
    logro_reader_fail (self, LOGRO_DOCUMENT_ERROR_SYNTAX,
                       g_strdup (_("this is not a file of Logro")));
  else
    logro_reader_fail (self, LOGRO_DOCUMENT_ERROR_SYNTAX,
                       g_strdup_printf (_("no proper XML (%s)"), message));
}

/* Whether the parser got to the end and says nothing against the document. Under memory pressure
 * libxml2 can stop early and still call it well-formed, so all three signs are asked. A mere
 * warning (a namespace that is no absolute address) is none. */
static gboolean
is_whole (LogroReader *self)
{
  return self->error == NULL && self->root != NULL && self->frames->len == 0 &&
         self->ctxt->wellFormed && self->ctxt->lastError.level < XML_ERR_ERROR;
}

LogroRecord *
logro_reader_read_by_libxml (GBytes            *bytes,
                             const LogroFormat *format,
                             const char        *name,
                             LogroRootFunc      on_root,
                             gpointer           data,
                             gboolean          *newer,
                             GError           **error)
{
  static const LogroSaxHandlers handlers = { on_start_element, on_end_element, on_characters,
                                             on_error };
  LogroReader self = { .format = format, .name = name, .on_root = on_root, .data = data };
  LogroRecord *root = NULL;

  self.ctxt = logro_sax_new (bytes, &handlers, &self);
  self.dict = self.ctxt->dict;
  logro_reader_init (&self);
  xmlParseDocument (self.ctxt);
  if (is_whole (&self))
    root = logro_reader_finish (&self);
  else if (self.error == NULL)
    logro_reader_fail (&self, LOGRO_DOCUMENT_ERROR_SYNTAX,
                       g_strdup (_("the document breaks off")));
  if (root == NULL)
    g_propagate_error (error, g_steal_pointer (&self.error));
  if (newer != NULL)
    *newer = self.newer;
  logro_reader_clear (&self);
  logro_sax_free (self.ctxt);
  return root;
}
