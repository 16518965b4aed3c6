/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What makes records of elements, whichever parser met them. Private to reader*.c. */
#pragma once

#include "document/reader.h"
#include "document/sax.h"

G_BEGIN_DECLS

/* A record class with its fields' names in the dictionary of this parse. */
typedef struct
{
  LogroRecordClass *klass;
  const xmlChar **names; /* attribute, prose element or tag of the child records */
} LogroReaderNames;

typedef struct
{
  LogroRecord *record;
  LogroReaderNames *names;
  const LogroField *prose; /* the element is this field of record */
  guint64 seen;            /* fields met so far, one bit a row */
  int line;                /* of its start tag */
} LogroReaderFrame;

typedef struct
{
  const LogroFormat *format;
  const char *name;
  LogroRootFunc on_root;
  gpointer data;

  xmlDictPtr dict;
  xmlParserCtxtPtr ctxt; /* NULL when the canonical reader reads */
  GHashTable *tables;    /* class → names */
  GHashTable *ids;
  GHashTable *keys; /* the records that have one */
  GArray *frames;
  LogroRecord *root;
  GString *text;  /* of the open prose element */
  guint unknown;  /* depth inside an element we do not know */
  gboolean later; /* the document's version is newer: keep what we do not know */
  gboolean newer; /* even its major version */
  GError *error;
} LogroReader;

/* In @self are what was asked for, the dictionary and the parser; makes the rest. */
void logro_reader_init (LogroReader *self);

/* Lets go of all but dictionary and parser. */
void logro_reader_clear (LogroReader *self);

LogroReaderFrame *logro_reader_get_top (LogroReader *self);

int logro_reader_get_line (LogroReader *self);

/* Take @reason; the first error counts. */
void logro_reader_fail (LogroReader *self,
                        int          code,
                        char        *reason);
void logro_reader_fail_at (LogroReader *self,
                           int          line,
                           int          code,
                           char        *reason);

/* The name in the dictionary of the parse; never NULL. @length -1: up to its end. */
const xmlChar *logro_reader_intern (LogroReader *self,
                                    const char  *name,
                                    int          length);

/* At a start tag: FALSE if it is to be kept as it is, as what a newer version knows. */
gboolean logro_reader_open (LogroReader             *self,
                            const xmlChar           *name,
                            const xmlChar           *uri,
                            const LogroSaxAttribute *attributes,
                            int                      n_attributes);

/* In an element we know: FALSE if this text cannot stand there. */
gboolean logro_reader_take_text (LogroReader *self,
                                 const char  *text,
                                 gsize        length);

/* At the end tag of an element we know. */
void logro_reader_close (LogroReader *self);

/* At the end of a sound document: gives its root. */
LogroRecord *logro_reader_finish (LogroReader *self);

/* As logro_reader_read(), for what the scan lets through: by libxml2, which reads all documents
 * and names what is wrong; and by the canonical reader, which gives a whole sound document of our
 * own version or NULL, and then libxml2 has to say what the matter is. */
LogroRecord *logro_reader_read_by_libxml (GBytes            *bytes,
                                          const LogroFormat *format,
                                          const char        *name,
                                          LogroRootFunc      on_root,
                                          gpointer           data,
                                          gboolean          *newer,
                                          GError           **error);
LogroRecord *logro_reader_read_canonical (GBytes            *bytes,
                                          const LogroFormat *format,
                                          LogroRootFunc      on_root,
                                          gpointer           data);

G_END_DECLS
