/* SPDX-License-Identifier: GPL-3.0-or-later */
/* XML in memory. libxml2 escapes, but writes characters that no reader takes back; they are
 * filtered here. */
#include "report/markup.h"

#include <libxml/xmlwriter.h>

#include "core/text.h"

struct _LogroMarkup
{
  xmlBufferPtr     buffer;
  xmlTextWriterPtr writer;
  guint            depth;
};

LogroMarkup *
logro_markup_new_piece (void)
{
  LogroMarkup *markup = g_new0 (LogroMarkup, 1);

  markup->buffer = xmlBufferCreate ();
  markup->writer = markup->buffer != NULL ? xmlNewTextWriterMemory (markup->buffer, 0) : NULL;
  if (markup->writer == NULL)
    g_error ("There is no memory for a document");
  return markup;
}

LogroMarkup *
logro_markup_new (void)
{
  LogroMarkup *markup = logro_markup_new_piece ();

  xmlTextWriterStartDocument (markup->writer, NULL, "UTF-8", NULL);
  return markup;
}

void
logro_markup_free (LogroMarkup *markup)
{
  if (markup == NULL)
    return;
  xmlFreeTextWriter (markup->writer);
  xmlBufferFree (markup->buffer);
  g_free (markup);
}

void
logro_markup_attr (LogroMarkup *markup,
                   const char  *name,
                   const char  *value)
{
  g_autofree char *clean = logro_text_clean (value, TRUE);

  xmlTextWriterWriteAttribute (markup->writer, (const xmlChar *) name,
                               (const xmlChar *) (clean != NULL ? clean : ""));
}

void
logro_markup_attr_number (LogroMarkup *markup,
                          const char  *name,
                          gint64       value)
{
  xmlTextWriterWriteFormatAttribute (markup->writer, (const xmlChar *) name,
                                     "%" G_GINT64_FORMAT, value);
}

void
logro_markup_attr_points (LogroMarkup *markup,
                          const char  *name,
                          double       points)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (number, sizeof number, "%.2f", points);
  xmlTextWriterWriteFormatAttribute (markup->writer, (const xmlChar *) name, "%spt", number);
}

static void
open_valist (LogroMarkup *markup,
             const char  *name,
             va_list      args)
{
  const char *attribute;

  xmlTextWriterStartElement (markup->writer, (const xmlChar *) name);
  markup->depth++;
  while ((attribute = va_arg (args, const char *)) != NULL)
    {
      const char *value = va_arg (args, const char *);

      if (value != NULL)
        logro_markup_attr (markup, attribute, value);
    }
}

void
logro_markup_open (LogroMarkup *markup,
                   const char  *name,
                   ...)
{
  va_list args;

  va_start (args, name);
  open_valist (markup, name, args);
  va_end (args);
}

void
logro_markup_leaf (LogroMarkup *markup,
                   const char  *name,
                   ...)
{
  va_list args;

  va_start (args, name);
  open_valist (markup, name, args);
  va_end (args);
  logro_markup_close (markup);
}

void
logro_markup_text (LogroMarkup *markup,
                   const char  *text)
{
  g_autofree char *clean = logro_text_clean (text, TRUE);

  if (clean != NULL)
    xmlTextWriterWriteString (markup->writer, (const xmlChar *) clean);
}

void
logro_markup_text_element (LogroMarkup *markup,
                           const char  *name,
                           const char  *text)
{
  logro_markup_open (markup, name, NULL);
  logro_markup_text (markup, text);
  logro_markup_close (markup);
}

void
logro_markup_close (LogroMarkup *markup)
{
  g_return_if_fail (markup->depth > 0);

  xmlTextWriterEndElement (markup->writer);
  markup->depth--;
}

static GBytes *
steal_bytes (LogroMarkup *markup)
{
  GBytes *bytes;

  while (markup->depth > 0)
    logro_markup_close (markup);
  xmlTextWriterFlush (markup->writer);
  bytes = g_bytes_new (xmlBufferContent (markup->buffer), xmlBufferLength (markup->buffer));
  logro_markup_free (markup);
  return bytes;
}

void
logro_markup_put (LogroMarkup *markup,
                  LogroMarkup *piece)
{
  g_autoptr (GBytes) bytes = steal_bytes (piece);
  gsize size;
  gconstpointer data = g_bytes_get_data (bytes, &size);

  xmlTextWriterWriteRawLen (markup->writer, data, size);
}

GBytes *
logro_markup_finish (LogroMarkup *markup)
{
  return steal_bytes (markup);
}
