/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files that other programs could have made, with tables of our own invention in them. */
#pragma once

#include "exchange/fuente-tubo.h"

G_BEGIN_DECLS

/* A table in each of the formats that are read; ended by NULL. */
extern const char * const tablas_formats[];

/* @rows: each "cell|cell|cell", ended by NULL; a line end within a cell is LF. An empty row is a
 * blank line. */
GBytes *tablas_make (const char         *format,
                     const char * const *rows);

/* A packed file of parts: name, text, name, text … NULL. */
GBytes *tablas_pack (const char *name,
                     ...) G_GNUC_NULL_TERMINATED;

/* The same of one part of any bytes. */
GBytes *tablas_pack_bytes (const char *name,
                           GBytes     *part);

/* The parts that an XLSX of one sheet needs around xl/worksheets/sheet1.xml; @sheet is what stands
 * in <worksheet>, @workbook and @styles what stands in theirs, or NULL. */
GBytes *tablas_xlsx (const char *sheet,
                     const char *strings,
                     const char *styles,
                     const char *workbook);

/* content.xml of an ODS or ODT: @styles and @body are what stands in them. */
GBytes *tablas_odf (const char *kind,
                    const char *styles,
                    const char *body);

/* word/document.xml: what stands in its body. */
GBytes *tablas_docx (const char *body);

/* Writes what is read into a GString. */
extern const LogroFuenteSalida tablas_salida;

/* What is read: "tabla NAME", "12:0=a|3=b" for each row, "unidas …", "¶text", one a line. */
char *tablas_flatten (GBytes     *bytes,
                      const char *name,
                      GPtrArray  *avisos,
                      GError    **error);

/* Reads without error, and what is read is just that; takes @bytes. */
void tablas_assert_flat (GBytes     *bytes,
                         const char *expected);

/* The same, read by the program that is for it. */
char *tablas_flatten_apart (GBytes     *bytes,
                            const char *name,
                            GPtrArray  *avisos,
                            GError    **error);

/* Hands @sent over as it would come through the pipe, up to its end or until no more is wanted. */
LogroTuboEstado tablas_take (LogroTubo *tubo,
                             GBytes    *sent);

G_END_DECLS
