/* SPDX-License-Identifier: GPL-3.0-or-later */
/* libxml2's SAX2 parser, set up safely, and XML written again from its events. Private. */
#pragma once

#include <glib.h>
#include <libxml/parser.h>

G_BEGIN_DECLS

/* One of the five-pointer groups of startElementNs; the value ends at end, not with NUL. */
typedef struct
{
  const xmlChar *name;
  const xmlChar *prefix;
  const xmlChar *uri;
  const xmlChar *value;
  const xmlChar *end;
} LogroSaxAttribute;

typedef struct
{
  startElementNsSAX2Func start;
  endElementNsSAX2Func end;
  charactersSAXFunc characters; /* also of CDATA */
  void (*error) (void       *data,
                 xmlErrorPtr error);
  internalSubsetSAXFunc doctype; /* for what was not scanned; before anything of it is parsed */
} LogroSaxHandlers;

/* A parser over @bytes, which must outlive it, that builds nothing; @data goes to the handlers. */
xmlParserCtxtPtr logro_sax_new (GBytes                 *bytes,
                                const LogroSaxHandlers *handlers,
                                gpointer                data);

/* The same over a stream: @read gives up to so many bytes, 0 at the end, -1 when there are no
 * more to be had; @input is its own and stays the caller's. */
xmlParserCtxtPtr logro_sax_new_stream (xmlInputReadCallback    read,
                                       gpointer                input,
                                       const LogroSaxHandlers *handlers,
                                       gpointer                data);

void logro_sax_free (xmlParserCtxtPtr ctxt);

/* The value of an attribute: as it stands, or in *decoded where libxml2 left "&#38;" for "&". */
const char *logro_sax_get_value (const LogroSaxAttribute *attribute,
                                 gsize                   *length,
                                 char                   **decoded);

gboolean logro_sax_is_blank (const xmlChar *text,
                             int            length);

/* Write an event as XML; around is the default namespace of the document it will stand in. */
void logro_sax_append_attribute (GString                 *out,
                                 const LogroSaxAttribute *attribute);
void logro_sax_append_start (GString                 *out,
                             const xmlChar           *name,
                             const xmlChar           *prefix,
                             const xmlChar           *uri,
                             const char              *around,
                             int                      n_namespaces,
                             const xmlChar          **namespaces,
                             int                      n_attributes,
                             const LogroSaxAttribute *attributes);
void logro_sax_append_end (GString       *out,
                           const xmlChar *name,
                           const xmlChar *prefix,
                           gboolean       last);

G_END_DECLS
