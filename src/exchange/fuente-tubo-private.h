/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form in which tables go through a pipe.
 *
 * Messages, each a kind, the length of what follows, and that: numbers of 32 bits as this computer
 * has them, for both ends are on it, and texts that end with NUL. The first is a greeting; the last
 * says that all was sent, or why the file could not be read. A pipe that ends without one of these
 * broke off. A row goes as one message, so that the cells can be handed on where they lie. */
#pragma once

#include <glib.h>

#define LOGRO_TUBO_GREETING "logro-import 1"
#define LOGRO_TUBO_MAX_NOTES 2000

typedef enum
{
  HELLO = 1,
  TABLE, /* hidden, whether it has a name, name */
  ROW,   /* number, hidden, n, and n times: Cell and text */
  UNION, /* four numbers */
  PARAGRAPH,
  NOTE,
  FAILED, /* code, words */
  DONE,
} Kind;

typedef struct
{
  guint32 kind;
  guint32 length;
} Head;

typedef struct
{
  guint32 column;
  guint32 kind; /* LogroFuenteDato, LogroFuenteMarca << 8 */
  guint32 length;
} Cell;
