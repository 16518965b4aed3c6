/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The parser's safe settings, in one place: no DTD (the scan refuses it), no entities, no network,
 * none of the optional modules, no tree. Input is handed over in pieces, so nothing is copied
 * whole. */

#include "document/sax.h"

#include <libxml/parserInternals.h>
#include <string.h>

#include "document/escape.h"

typedef struct
{
  const char *next;
  gsize left;
} Input;

static int
read_input (void *data,
            char *buffer,
            int   length)
{
  Input *input = data;
  gsize n = MIN ((gsize) length, input->left);

  if (n == 0) /* an empty file may have no bytes at all */
    return 0;
  memcpy (buffer, input->next, n);
  input->next += n;
  input->left -= n;
  return n;
}

static int
close_input (void *data)
{
  g_free (data);
  return 0;
}

static void
on_structured_error (void       *data,
                     xmlErrorPtr error)
{
  xmlParserCtxtPtr ctxt = error->ctxt;
  const LogroSaxHandlers *handlers = ctxt != NULL ? ctxt->_private : NULL;

  if (handlers != NULL)
    handlers->error (data, error);
}

static xmlParserCtxtPtr
new_parser (xmlInputReadCallback    read,
            xmlInputCloseCallback   close,
            gpointer                input,
            const LogroSaxHandlers *handlers,
            gpointer                data)
{
  xmlSAXHandler sax = {
    .initialized = XML_SAX2_MAGIC,
    .internalSubset = handlers->doctype,
    .startElementNs = handlers->start,
    .endElementNs = handlers->end,
    .characters = handlers->characters,
    .cdataBlock = handlers->characters,
    .serror = on_structured_error,
  };
  xmlParserCtxtPtr ctxt = xmlCreateIOParserCtxt (&sax, data, read, close, input,
                                                 XML_CHAR_ENCODING_UTF8);

  if (ctxt == NULL)
    g_error ("libxml2 has no memory for a parser");
  xmlCtxtUseOptions (ctxt, XML_PARSE_NONET);
  ctxt->_private = (void *) handlers;
  return ctxt;
}

xmlParserCtxtPtr
logro_sax_new (GBytes                 *bytes,
               const LogroSaxHandlers *handlers,
               gpointer                data)
{
  Input *input = g_new (Input, 1);

  input->next = g_bytes_get_data (bytes, &input->left);
  return new_parser (read_input, close_input, input, handlers, data);
}

xmlParserCtxtPtr
logro_sax_new_stream (xmlInputReadCallback    read,
                      gpointer                input,
                      const LogroSaxHandlers *handlers,
                      gpointer                data)
{
  return new_parser (read, NULL, input, handlers, data);
}

void
logro_sax_free (xmlParserCtxtPtr ctxt)
{
  /* Where a declaration breaks off, the parser has made one for its own use. */
  if (ctxt->myDoc != NULL)
    xmlFreeDoc (ctxt->myDoc);
  ctxt->myDoc = NULL;
  xmlFreeParserCtxt (ctxt);
}

const char *
logro_sax_get_value (const LogroSaxAttribute *attribute,
                     gsize                   *length,
                     char                   **decoded)
{
  static const char written[] = "&#38;";
  const char *value = (const char *) attribute->value;
  const char *end = (const char *) attribute->end;
  const char *sign = memchr (value, '&', end - value);
  GString *out;

  *length = end - value;
  if (sign == NULL)
    return value;
  out = g_string_sized_new (*length);
  for (; sign != NULL; sign = memchr (value, '&', end - value))
    {
      g_string_append_len (out, value, sign + 1 - value);
      value = sign + 1;
      if (g_str_has_prefix (sign, written))
        value = sign + strlen (written);
    }
  g_string_append_len (out, value, end - value);
  *length = out->len;
  *decoded = g_string_free (out, FALSE);
  return *decoded;
}

gboolean
logro_sax_is_blank (const xmlChar *text,
                    int            length)
{
  for (int i = 0; i < length; i++)
    if (text[i] != ' ' && text[i] != '\n' && text[i] != '\t')
      return FALSE;
  return TRUE;
}

static void
append_name (GString       *out,
             const xmlChar *name,
             const xmlChar *prefix)
{
  if (prefix != NULL)
    {
      g_string_append (out, (const char *) prefix);
      g_string_append_c (out, ':');
    }
  g_string_append (out, (const char *) name);
}

static void
append_namespace (GString       *out,
                  const xmlChar *prefix,
                  const xmlChar *uri)
{
  g_string_append (out, prefix != NULL ? " xmlns:" : " xmlns");
  if (prefix != NULL)
    g_string_append (out, (const char *) prefix);
  g_string_append (out, "=\"");
  if (uri != NULL)
    logro_escape_value (out, (const char *) uri, strlen ((const char *) uri));
  g_string_append_c (out, '"');
}

static void
append_pair (GString                 *out,
             const LogroSaxAttribute *attribute)
{
  g_autofree char *decoded = NULL;
  gsize length;
  const char *value = logro_sax_get_value (attribute, &length, &decoded);

  g_string_append_c (out, ' ');
  append_name (out, attribute->name, attribute->prefix);
  g_string_append (out, "=\"");
  logro_escape_value (out, value, length);
  g_string_append_c (out, '"');
}

/* Whether @tag, an open tag as written here or attributes alone, has the attribute @name. */
static gboolean
has_attribute (const char *tag,
               const char *name)
{
  gsize length = strlen (name);

  for (const char *at = strchr (tag, ' '); at != NULL; at = strchr (at, ' '))
    {
      if (strncmp (at + 1, name, length) == 0 && at[1 + length] == '=')
        return TRUE;
      at = strchr (at, '"');
      at = strchr (at + 1, '"');
    }
  return FALSE;
}

/* A fragment is kept apart from the document around it, so each prefix is declared where it is
 * used, unless it has been already in @out from @start on. */
static void
declare (GString       *out,
         gsize          start,
         const xmlChar *prefix,
         const xmlChar *uri)
{
  g_autofree char *name = NULL;

  if (g_strcmp0 ((const char *) prefix, "xml") == 0)
    return;
  name = g_strconcat ("xmlns", prefix != NULL ? ":" : NULL, prefix, NULL);
  if (!has_attribute (out->str + start, name))
    append_namespace (out, prefix, uri);
}

void
logro_sax_append_attribute (GString                 *out,
                            const LogroSaxAttribute *attribute)
{
  if (attribute->prefix != NULL)
    declare (out, 0, attribute->prefix, attribute->uri);
  append_pair (out, attribute);
}

void
logro_sax_append_start (GString                 *out,
                        const xmlChar           *name,
                        const xmlChar           *prefix,
                        const xmlChar           *uri,
                        const char              *around,
                        int                      n_namespaces,
                        const xmlChar          **namespaces,
                        int                      n_attributes,
                        const LogroSaxAttribute *attributes)
{
  gsize start = out->len;

  g_string_append_c (out, '<');
  append_name (out, name, prefix);
  for (int i = 0; i < n_namespaces; i++)
    append_namespace (out, namespaces[2 * i], namespaces[2 * i + 1]);
  if (prefix != NULL || g_strcmp0 ((const char *) uri, around) != 0)
    declare (out, start, prefix, uri);
  for (int i = 0; i < n_attributes; i++)
    if (attributes[i].prefix != NULL)
      declare (out, start, attributes[i].prefix, attributes[i].uri);
  for (int i = 0; i < n_attributes; i++)
    append_pair (out, &attributes[i]);
  g_string_append_c (out, '>');
}

void
logro_sax_append_end (GString       *out,
                      const xmlChar *name,
                      const xmlChar *prefix,
                      gboolean       last)
{
  g_string_append (out, "</");
  append_name (out, name, prefix);
  g_string_append (out, last ? ">\n" : ">");
}
