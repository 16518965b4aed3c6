/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A strict, fast reader of the one form of XML that Logro writes. Private. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What every document that Logro writes begins with. */
#define LOGRO_CANON_HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

/* Bytes of a name or a text, decoded; they live until the handler returns, and no NUL ends them. */
typedef struct
{
  const char *text;
  gsize length;
} LogroCanonSpan;

typedef struct
{
  LogroCanonSpan name;
  LogroCanonSpan value;
} LogroCanonAttribute;

/* Each may return FALSE, which stops the reading. */
typedef struct
{
  /* a namespace, which only the root may have, stands among its attributes as "xmlns" */
  gboolean (*start) (gpointer                   data,
                     LogroCanonSpan             name,
                     const LogroCanonAttribute *attributes,
                     guint                      n_attributes);
  /* once, and only in an element with nothing else in it; not when there is none */
  gboolean (*text) (gpointer       data,
                    LogroCanonSpan text);
  gboolean (*end) (gpointer data);
} LogroCanonHandlers;

/**
 * logro_canon_read:
 * @text: a document that the scan lets through
 * @length: its bytes
 * @handlers: told of what is read, until something is met that is not in this form
 * @data: for @handlers
 *
 * Returns: whether all of @text is in the writer's own form, of which all parsers of XML read the
 *   same, and no handler minded; what the handlers were told counts only then
 */
gboolean logro_canon_read (const char               *text,
                           gsize                     length,
                           const LogroCanonHandlers *handlers,
                           gpointer                  data);

G_END_DECLS
