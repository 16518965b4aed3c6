/* SPDX-License-Identifier: GPL-3.0-or-later */
/* XML of foreign files as events, by the local names that a reader knows.
 *
 * libxml2 keeps one copy of each name of a document, so a tag is told by its address: the names
 * that a reader knows are put into the parser's dictionary before it begins. Prefixes and
 * namespaces are not looked at, for programs disagree about them. */

#include <glib/gi18n-lib.h>
#include <libxml/parserInternals.h>
#include <string.h>

#include "document/error.h"
#include "exchange/fuente-private.h"

#define MAX_TAGS 40
#define MAX_ATTRIBUTES 64
#define MAX_DEPTH 200

struct _LogroFuenteXml
{
  LogroFuente *fuente;
  const LogroFuenteHandlers *handlers;
  gpointer data;
  xmlParserCtxtPtr ctxt;
  const xmlChar *tags[MAX_TAGS];
  guint n_tags;
  guint depth;
  LogroFuenteGuard guard;
  gboolean begun;
  LogroFuentePart *part; /* what is read: this, or the bytes */
  const char *next;
  gsize left;
};

/* What stopped before ends here. */
static gboolean
goes_on (LogroFuenteXml *self)
{
  if (self->fuente->stopped)
    xmlStopParser (self->ctxt);
  return !self->fuente->stopped;
}

static int
find_tag (const LogroFuenteXml *self,
          const xmlChar        *name)
{
  for (guint i = 0; i < self->n_tags; i++)
    if (self->tags[i] == name)
      return i;
  return -1;
}

static void
on_start (void           *data,
          const xmlChar  *name,
          const xmlChar  *prefix,
          const xmlChar  *uri,
          int             n_namespaces,
          const xmlChar **namespaces,
          int             n_attributes,
          int             n_defaulted,
          const xmlChar **attributes)
{
  LogroFuenteXml *self = data;
  const LogroFuenteAttributes given = { (const LogroSaxAttribute *) attributes, n_attributes };

  if (!goes_on (self))
    return;
  if (n_attributes > MAX_ATTRIBUTES || n_namespaces > MAX_ATTRIBUTES)
    logro_fuente_fail (self->fuente, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("one of its tags has more than 64 attributes, as no office program writes "
                         "it; the file is not opened"));
  else if (++self->depth > MAX_DEPTH)
    logro_fuente_fail (self->fuente, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("its tags are nested more than 200 deep, as no office program writes "
                         "them; the file is not opened"));
  else
    self->handlers->start (find_tag (self, name), &given, self->data);
  goes_on (self);
}

static void
on_end (void          *data,
        const xmlChar *name,
        const xmlChar *prefix,
        const xmlChar *uri)
{
  LogroFuenteXml *self = data;

  if (!goes_on (self))
    return;
  self->depth--;
  self->handlers->end (find_tag (self, name), self->data);
  goes_on (self);
}

static void
on_text (void          *data,
         const xmlChar *text,
         int            length)
{
  LogroFuenteXml *self = data;

  self->handlers->text ((const char *) text, length, self->data);
}

static void
on_doctype (void          *data,
            const xmlChar *name,
            const xmlChar *external,
            const xmlChar *system)
{
  LogroFuenteXml *self = data;

  logro_fuente_fail (self->fuente, LOGRO_DOCUMENT_ERROR_REFUSED,
                     _("it defines entities of its own (DOCTYPE), as no office program does; the "
                       "file is not opened"));
  goes_on (self);
}

static void
on_error (void       *data,
          xmlErrorPtr error)
{
  LogroFuenteXml *self = data;

  if (error->level != XML_ERR_WARNING && error->domain != XML_FROM_NAMESPACE)
    logro_fuente_fail (self->fuente, LOGRO_DOCUMENT_ERROR_SYNTAX,
                       _("the file is damaged: line %d of its text is not XML; open and save it "
                         "with the program that made it"), error->line);
}

/* Up to @length bytes of what is read. */
static int
read_source (LogroFuenteXml *self,
             char           *buffer,
             int             length)
{
  int n = MIN ((gsize) length, self->left);

  if (self->part != NULL)
    return logro_fuente_part_read (self->part, buffer, length);
  if (n == 0)
    return 0;
  memcpy (buffer, self->next, n);
  self->next += n;
  self->left -= n;
  return n;
}

/* Its first bytes, so many that one can tell how it begins. */
static int
read_head (LogroFuenteXml *self,
           char           *buffer,
           int             length)
{
  int n = 0, more = 1;

  while (more > 0 && n < MIN (length, LOGRO_FUENTE_GUARD_HEAD))
    {
      more = read_source (self, buffer + n, length - n);
      n = more >= 0 ? n + more : more;
    }
  self->begun = TRUE;
  if (n <= 0 || logro_fuente_guard_begins (buffer, n))
    return n;
  logro_fuente_fail (self->fuente, LOGRO_DOCUMENT_ERROR_REFUSED,
                     _("it is not XML in UTF-8, as all office programs write it; open and save it "
                       "with the program that made it"));
  return -1;
}

static void
refuse_fault (LogroFuenteXml *self)
{
  if (self->guard.fault == LOGRO_FUENTE_DECLARES)
    logro_fuente_fail (self->fuente, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("it defines entities of its own (DOCTYPE), as no office program does; the "
                         "file is not opened"));
  else if (self->guard.fault == LOGRO_FUENTE_LONG)
    logro_fuente_fail (self->fuente, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("one of its tags is longer than 16 KB, as no office program writes it; "
                         "the file is not opened"));
  else
    logro_fuente_fail (self->fuente, LOGRO_DOCUMENT_ERROR_SYNTAX,
                       _("the file is cut off or damaged; get it again, or open and save it with "
                         "the program that made it"));
}

static int
read_more (void *data,
           char *buffer,
           int   length)
{
  LogroFuenteXml *self = data;
  int n = self->begun ? read_source (self, buffer, length) : read_head (self, buffer, length);

  if (n <= 0 || logro_fuente_guard_pass (&self->guard, buffer, n))
    return n;
  refuse_fault (self);
  return -1;
}

static gboolean
parse (LogroFuenteXml *self)
{
  static const LogroSaxHandlers handlers = { on_start, on_end, on_text, on_error, on_doctype };

  self->ctxt = logro_sax_new_stream (read_more, self, &handlers, self);
  for (; self->handlers->tags[self->n_tags] != NULL; self->n_tags++)
    {
      g_assert (self->n_tags < MAX_TAGS);
      self->tags[self->n_tags] = xmlDictLookup (
        self->ctxt->dict, (const xmlChar *) self->handlers->tags[self->n_tags], -1);
    }

  xmlParseDocument (self->ctxt);
  /* A parser that lacks memory can end early and say that all is well. */
  if (!self->fuente->stopped &&
      (self->ctxt->wellFormed == 0 || self->ctxt->lastError.code == XML_ERR_NO_MEMORY))
    logro_fuente_fail (self->fuente, LOGRO_DOCUMENT_ERROR_SYNTAX,
                       _("the file is cut off or damaged; get it again, or open and save it with "
                         "the program that made it"));
  logro_sax_free (self->ctxt);
  return !self->fuente->stopped;
}

gboolean
logro_fuente_parse_part (LogroFuente               *fuente,
                         LogroFuenteZip            *zip,
                         const char                *part,
                         const LogroFuenteHandlers *handlers,
                         gpointer                   data)
{
  LogroFuenteXml self = { .fuente = fuente, .handlers = handlers, .data = data };
  gboolean sound;

  self.part = logro_fuente_part_open (zip, part);
  if (self.part == NULL)
    return FALSE;
  sound = parse (&self);
  logro_fuente_part_close (self.part);
  return sound;
}

gboolean
logro_fuente_parse_bytes (LogroFuente               *fuente,
                          GBytes                    *bytes,
                          const LogroFuenteHandlers *handlers,
                          gpointer                   data)
{
  LogroFuenteXml self = { .fuente = fuente, .handlers = handlers, .data = data };

  self.next = g_bytes_get_data (bytes, &self.left);
  return parse (&self);
}

gboolean
logro_fuente_get_attribute (const LogroFuenteAttributes *attributes,
                            const char                  *name,
                            char                        *value,
                            gsize                        size)
{
  for (guint i = 0; i < attributes->n; i++)
    if (strcmp ((const char *) attributes->attributes[i].name, name) == 0)
      {
        g_autofree char *decoded = NULL;
        gsize length;
        const char *text = logro_sax_get_value (&attributes->attributes[i], &length, &decoded);

        if (length >= size)
          return FALSE;
        memcpy (value, text, length);
        value[length] = '\0';
        return TRUE;
      }
  return FALSE;
}

guint
logro_fuente_get_count (const LogroFuenteAttributes *attributes,
                        const char                  *name,
                        guint                        otherwise)
{
  char value[24];
  guint64 number;

  if (!logro_fuente_get_attribute (attributes, name, value, sizeof value) ||
      !g_ascii_string_to_unsigned (value, 10, 0, G_MAXINT, &number, NULL))
    return otherwise;
  return number;
}

gboolean
logro_fuente_attribute_is (const LogroFuenteAttributes *attributes,
                           const char                  *name,
                           const char                  *value)
{
  char given[64];

  return logro_fuente_get_attribute (attributes, name, given, sizeof given) &&
         strcmp (given, value) == 0;
}
