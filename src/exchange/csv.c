/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads and writes tables as text (RFC 4180, and what programs really write).
 *
 * Reading works in one copy of the text: cells are unquoted where they stand, which only makes them
 * shorter, and ended with a zero where their delimiter was. So a table costs its own size and a
 * pointer per cell. Some programs write "sep=;" as the first line to name the delimiter.
 */

#include "exchange/csv.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "document/error.h"
#include "exchange/encoding.h"

/* How many lines say what the delimiter is. */
#define LINES_TO_JUDGE 20

typedef struct
{
  const char *name;
  char *at;
  char *end;
  guint line;
  char delimiter;
  GPtrArray *cells; /* of the row */
  guint n_cells;    /* of the table */
  LogroCsvRowFunc func;
  gpointer data;
  GError **error;
} Parser;

/* All rows of a table, as they come. */
typedef struct
{
  GPtrArray *cells;
  GArray *rows;
} Kept;

void
logro_csv_free (LogroCsv *self)
{
  g_free (self->text);
  g_free (self->cells);
  g_free (self->rows);
  g_ptr_array_unref (self->notes);
  g_free (self);
}

/* The delimiter most of the first lines of @text have, outside quotes. */
static char
find_delimiter (const char *text,
                const char *end)
{
  static const char candidates[] = "\t;,";
  guint lines_with[G_N_ELEMENTS (candidates)] = { 0 };
  gboolean seen[G_N_ELEMENTS (candidates)] = { FALSE };
  gboolean quoted = FALSE;
  guint n_lines = 0, best = 2;

  for (const char *p = text; p < end && n_lines < LINES_TO_JUDGE; p++)
    {
      const char *candidate = *p != '\0' ? strchr (candidates, *p) : NULL;

      if (*p == '"')
        quoted = !quoted;
      else if (candidate != NULL && !quoted && !seen[candidate - candidates])
        {
          seen[candidate - candidates] = TRUE;
          lines_with[candidate - candidates]++;
        }
      else if (*p == '\n' && !quoted)
        {
          memset (seen, 0, sizeof seen);
          n_lines++;
        }
    }

  for (guint i = 0; candidates[i] != '\0'; i++)
    if (lines_with[i] > lines_with[best] || (lines_with[i] == lines_with[best] && i < best))
      best = i;
  return lines_with[best] > 0 ? candidates[best] : ',';
}

static gboolean
fail_at (Parser     *parser,
         guint       line,
         int         code,
         const char *reason)
{
  g_set_error (parser->error, LOGRO_DOCUMENT_ERROR, code, _("%s, line %u: %s"), parser->name, line,
               reason);
  return FALSE;
}

static guint
count_lines (const char *text,
             const char *end)
{
  guint n = 0;

  while ((text = memchr (text, '\n', end - text)) != NULL)
    {
      n++;
      text++;
    }
  return n;
}

/* At a quote that begins a cell: unquotes it into its own place, where it has one inside. */
static gboolean
unquote (Parser  *parser,
         char   **cell,
         char   **cell_end)
{
  guint opened = parser->line;
  char *from = parser->at + 1;
  char *to = from;
  char *quote;

  *cell = from;
  while ((quote = memchr (from, '"', parser->end - from)) != NULL)
    {
      gboolean doubled = quote + 1 < parser->end && quote[1] == '"';
      gsize length = quote - from + doubled;

      if (to != from)
        memmove (to, from, length);
      to += length;
      from = quote + 1 + doubled;
      if (!doubled)
        break;
    }

  if (quote == NULL)
    return fail_at (parser, opened, LOGRO_DOCUMENT_ERROR_SYNTAX,
                    _("the quote (\") that begins a cell here is not closed"));

  parser->line += count_lines (*cell, to);
  if (from < parser->end && *from != parser->delimiter && *from != '\n' && *from != '\r')
    return fail_at (parser, parser->line, LOGRO_DOCUMENT_ERROR_SYNTAX,
                    _("there is text behind a closing quote (\"); quotes inside a cell are "
                      "doubled"));

  *cell_end = to;
  parser->at = from;
  return TRUE;
}

/* Reads a cell and what ends it: FALSE in @more at the end of a row. */
static gboolean
read_cell (Parser   *parser,
           gboolean *more)
{
  char *start = parser->at;
  char *cell_end;
  char after;

  if (start < parser->end && *start == '"')
    {
      if (!unquote (parser, &start, &cell_end))
        return FALSE;
    }
  else
    {
      while (parser->at < parser->end && *parser->at != parser->delimiter &&
             *parser->at != '\n' && *parser->at != '\r')
        parser->at++;
      cell_end = parser->at;
    }

  if (cell_end - start > LOGRO_CSV_MAX_CELL_BYTES)
    return fail_at (parser, parser->line, LOGRO_DOCUMENT_ERROR_REFUSED,
                    _("a cell is longer than 1 MB"));
  if (++parser->n_cells > LOGRO_CSV_MAX_CELLS)
    return fail_at (parser, parser->line, LOGRO_DOCUMENT_ERROR_REFUSED,
                    _("the table has more than 2,000,000 cells"));

  after = parser->at < parser->end ? *parser->at++ : '\n';
  *cell_end = '\0';
  g_ptr_array_add (parser->cells, start);
  *more = after == parser->delimiter;
  if (after == '\r' && parser->at < parser->end && *parser->at == '\n')
    parser->at++;
  parser->line += !*more;
  return TRUE;
}

static gboolean
read_row (Parser   *parser,
          gboolean *wanted)
{
  LogroCsvRow row = { .line = parser->line };
  gboolean more = TRUE;

  g_ptr_array_set_size (parser->cells, 0);
  while (more)
    {
      if (!read_cell (parser, &more))
        return FALSE;
      if (++row.n_cells > LOGRO_CSV_MAX_COLUMNS)
        return fail_at (parser, row.line, LOGRO_DOCUMENT_ERROR_REFUSED,
                        _("the table has more than 2,000 columns"));
    }
  row.cells = (char **) parser->cells->pdata;
  *wanted = parser->func (&row, parser->data);
  return TRUE;
}

/* A first line "sep=;", as Excel reads and writes it. */
static void
take_separator_line (Parser *parser)
{
  if (parser->end - parser->at >= 6 && g_ascii_strncasecmp (parser->at, "sep=", 4) == 0 &&
      strchr (",;\t", parser->at[4]) != NULL && strchr ("\r\n", parser->at[5]) != NULL)
    {
      parser->delimiter = parser->at[4];
      parser->at += 6;
      if (parser->at < parser->end && parser->at[-1] == '\r' && *parser->at == '\n')
        parser->at++;
      parser->line++;
    }
}

static guint
line_of (const char *text,
         const char *at)
{
  guint line = 1;

  for (const char *p = text; p < at; p++)
    line += *p == '\n';
  return line;
}

/* Tells how the file was understood. */
static void
add_notes (LogroCsv      *self,
           LogroEncoding  encoding,
           const char    *name)
{
  if (encoding == LOGRO_ENCODING_UTF16)
    g_ptr_array_add (self->notes, g_strdup_printf (_("%s, line 1: the file is not in UTF-8; it was "
                                                     "read as UTF-16"), name));
  else if (encoding == LOGRO_ENCODING_WINDOWS_1252)
    {
      const char *p = self->text;

      while ((guchar) *p < 0x80)
        p++;
      g_ptr_array_add (self->notes,
                       g_strdup_printf (_("%s, line %u: the file is not in UTF-8; it was read as "
                                          "Windows-1252"), name, line_of (self->text, p)));
    }

  if (self->delimiter == ';')
    g_ptr_array_add (self->notes, g_strdup_printf (_("%s, line 1: the columns were told apart by "
                                                     "semicolons"), name));
  else if (self->delimiter == '\t')
    g_ptr_array_add (self->notes, g_strdup_printf (_("%s, line 1: the columns were told apart by "
                                                     "tabs"), name));
}

static gboolean
parse (LogroCsv         *self,
       gsize             length,
       const char       *name,
       LogroCsvRowFunc   func,
       gpointer          data,
       GError          **error)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();
  Parser parser = {
    .name = name, .at = self->text, .end = self->text + length, .line = 1,
    .delimiter = self->delimiter, .cells = cells, .func = func, .data = data, .error = error,
  };
  gboolean wanted = TRUE;

  take_separator_line (&parser);
  self->delimiter = parser.delimiter;
  while (parser.at < parser.end && wanted)
    if (!read_row (&parser, &wanted))
      return FALSE;
  return TRUE;
}

LogroCsv *
logro_csv_read_rows (GBytes           *bytes,
                     const char       *name,
                     LogroCsvRowFunc   func,
                     gpointer          data,
                     GError          **error)
{
  g_autoptr (LogroCsv) self = g_new0 (LogroCsv, 1);
  LogroEncoding encoding;
  const char *zero;
  gsize length;

  self->notes = g_ptr_array_new_with_free_func (g_free);
  self->text = logro_encoding_decode (bytes, &length, &encoding);
  if (self->text == NULL)
    {
      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
                   _("%s, line 1: the file says that it is in UTF-16, but it is not. Save it as "
                     "UTF-8."), name);
      return NULL;
    }

  zero = memchr (self->text, 0, length);
  if (zero != NULL)
    {
      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
                   _("%s, line %u: there is a zero byte, so this is not a table as text. Save it "
                     "as CSV."), name, line_of (self->text, zero));
      return NULL;
    }

  self->delimiter = find_delimiter (self->text, self->text + length);
  add_notes (self, encoding, name);
  return parse (self, length, name, func, data, error) ? g_steal_pointer (&self) : NULL;
}

/* Keeps a row; the array of cells may still move. */
static gboolean
keep_row (const LogroCsvRow *row,
          gpointer           data)
{
  Kept *kept = data;
  LogroCsvRow copy = *row;

  copy.cells = GUINT_TO_POINTER (kept->cells->len);
  for (guint i = 0; i < row->n_cells; i++)
    g_ptr_array_add (kept->cells, row->cells[i]);
  g_array_append_val (kept->rows, copy);
  return TRUE;
}

LogroCsv *
logro_csv_read (GBytes      *bytes,
                const char  *name,
                GError     **error)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (LogroCsvRow));
  Kept kept = { cells, rows };
  LogroCsv *self = logro_csv_read_rows (bytes, name, keep_row, &kept, error);

  if (self == NULL)
    return NULL;
  self->n_rows = rows->len;
  self->rows = (LogroCsvRow *) g_array_free (g_steal_pointer (&rows), FALSE);
  self->cells = (char **) g_ptr_array_free (g_steal_pointer (&cells), FALSE);
  for (guint i = 0; i < self->n_rows; i++)
    self->rows[i].cells = self->cells + GPOINTER_TO_UINT (self->rows[i].cells);
  return self;
}

static gboolean
is_number (const char *cell)
{
  const char *p = cell + strspn (cell, "+-");

  return g_ascii_isdigit (*p) && p[strspn (p, "0123456789.,")] == '\0' && p - cell <= 1;
}

gboolean
logro_csv_is_like_formula (const char *cell)
{
  static const char * const signs[] = {
    "=", "+", "-", "@", "\t", "\r", "\n", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
    "\xEF\xBC\xA0",
  };

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (g_str_has_prefix (cell, signs[i]))
      return !is_number (cell);
  return FALSE;
}

/* Quotes are put around more than RFC 4180 asks for, so that a reader that has to find out the
 * delimiter is not misled by what a cell says. */
static gboolean
needs_quotes (const char *cell,
              char        delimiter)
{
  gsize length = strlen (cell);
  const char *signs = delimiter == ';' ? ";\t\"\r\n" : ",;\t\"\r\n";

  return cell[strcspn (cell, signs)] != '\0' ||
         (length > 0 && (cell[0] == ' ' || cell[length - 1] == ' '));
}

static void
append_cell (GString             *out,
             const char          *cell,
             const LogroCsvStyle *style)
{
  gboolean apostrophe = style->guarded && logro_csv_is_like_formula (cell);

  if (!needs_quotes (cell, style->delimiter))
    {
      g_string_append (out, apostrophe ? "'" : "");
      g_string_append (out, cell);
      return;
    }

  g_string_append (out, apostrophe ? "\"'" : "\"");
  for (const char *p = cell; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (out, '"');
      g_string_append_c (out, *p);
    }
  g_string_append_c (out, '"');
}

void
logro_csv_append (GString             *out,
                  const char * const  *cells,
                  const LogroCsvStyle *style)
{
  for (guint i = 0; cells[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_c (out, style->delimiter);
      append_cell (out, cells[i], style);
    }
  g_string_append (out, style->end);
}

void
logro_csv_append_row (GString            *out,
                      const char * const *cells,
                      gboolean            guarded)
{
  const LogroCsvStyle style = { ',', guarded, "\n" };

  logro_csv_append (out, cells, &style);
}
