/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Judges the bytes of an XML file before a parser sees them. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a file may hold; far above anything Logro writes. */
#define LOGRO_SCAN_MAX_BYTES      (64 * 1024 * 1024)
#define LOGRO_SCAN_MAX_TAG        (256 * 1024) /* ten lines of LOGRO_TEXT_MAX quotes */
#define LOGRO_SCAN_MAX_SECTION    (8 * 1024 * 1024)  /* libxml2 stumbles at 10 MB */
#define LOGRO_SCAN_MAX_ATTRIBUTES 64
#define LOGRO_SCAN_MAX_ELEMENTS   500000
#define LOGRO_SCAN_MAX_DEPTH      64

/**
 * logro_scan_xml:
 * @bytes: the whole file; a byte order mark of UTF-8 may be left on
 * @length: how many bytes
 *
 * Says whether it is safe to give @bytes to an XML parser. It does not say that they are XML: what
 * is merely malformed passes (a text cut short, tags that do not match), for the parser to name.
 *
 * Errors: %LOGRO_DOCUMENT_ERROR_REFUSED, or %LOGRO_DOCUMENT_ERROR_SYNTAX where a tag or an
 * instruction holds a "<" and parsers would disagree about what follows. The message has the line.
 */
gboolean logro_scan_xml (const char  *bytes,
                         gsize        length,
                         GError     **error);

G_END_DECLS
