/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables as text, with commas, semicolons or tabs: what spreadsheets and people write. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a table may have. */
#define LOGRO_CSV_MAX_CELL_BYTES (1024 * 1024)
#define LOGRO_CSV_MAX_COLUMNS 2000
#define LOGRO_CSV_MAX_CELLS (2 * 1000 * 1000)

typedef struct
{
  guint line; /* where it begins in the file, from 1 */
  guint n_cells;
  char **cells; /* UTF-8, as they stand, blanks included */
} LogroCsvRow;

typedef struct
{
  char *text;
  char **cells;
  LogroCsvRow *rows;
  guint n_rows;
  char delimiter;
  GPtrArray *notes; /* (element-type utf8): how the file was understood where that was a choice */
} LogroCsv;

/**
 * logro_csv_read:
 * @bytes: the file
 * @name: its name for messages
 * @error: names file, line and reason
 *
 * UTF-8 with or without mark, UTF-16 with mark, else Windows-1252; the delimiter is the one of
 * semicolon, comma and tab that most of the first lines have. A cell in quotes may hold
 * delimiters, line ends and doubled quotes. What was not plain UTF-8 with commas is told in notes.
 *
 * Errors: %LOGRO_DOCUMENT_ERROR_SYNTAX for a quote that is not closed or closed too early,
 * %LOGRO_DOCUMENT_ERROR_REFUSED for zero bytes and for what is beyond the limits.
 *
 * Returns: (transfer full): the table; a blank line is a row of one empty cell
 */
LogroCsv *logro_csv_read (GBytes      *bytes,
                          const char  *name,
                          GError     **error);

/* Takes a row, whose cells live as long as the table but whose array does not; FALSE when no more
 * are wanted. */
typedef gboolean (*LogroCsvRowFunc) (const LogroCsvRow *row,
                                     gpointer           data);

/**
 * logro_csv_read_rows:
 * @bytes: the file
 * @name: its name for messages
 * @func: what takes each row
 * @data: for @func
 * @error: as in logro_csv_read(); rows may have been given before
 *
 * The same, a row at a time.
 *
 * Returns: (transfer full): a table of which nothing was kept but its text and its notes
 */
LogroCsv *logro_csv_read_rows (GBytes           *bytes,
                               const char       *name,
                               LogroCsvRowFunc   func,
                               gpointer          data,
                               GError          **error);

void logro_csv_free (LogroCsv *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroCsv, logro_csv_free)

/* How rows are written. */
typedef struct
{
  char delimiter;
  gboolean guarded; /* whether a spreadsheet is to take no cell for a formula */
  const char *end;  /* of a line */
} LogroCsvStyle;

/**
 * logro_csv_append:
 * @out: where to append
 * @cells: (array zero-terminated=1): the cells
 * @style: how
 *
 * Appends a row, with quotes where needed. A guarded cell that begins like a formula and is no
 * number gets an apostrophe in front.
 */
void logro_csv_append (GString             *out,
                       const char * const  *cells,
                       const LogroCsvStyle *style);

/* The same with commas and plain line ends. */
void logro_csv_append_row (GString            *out,
                           const char * const *cells,
                           gboolean            guarded);

/**
 * logro_csv_is_like_formula:
 * @cell: the text of a cell
 *
 * Returns: whether a spreadsheet would take it for a formula; full-width signs count too, a number
 *   does not
 */
gboolean logro_csv_is_like_formula (const char *cell);

G_END_DECLS
