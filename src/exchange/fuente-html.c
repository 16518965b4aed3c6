/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads the tables of HTML: web pages, what spreadsheets put on the clipboard, and the ".xls" files
 * of programs that write HTML under that name.
 *
 * libxml2's HTML parser closes what nobody closed. A table within a cell becomes lines of that
 * cell. */

#include <glib/gi18n-lib.h>
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <string.h>

#include "document/error.h"
#include "exchange/encoding.h"
#include "exchange/fuente-private.h"

#define MAX_ATTRIBUTES 64
#define MAX_DEPTH 400

/* Words between two "<", which might be attributes of one tag; see fuente-guard.c. */
#define MAX_WORDS 20000

typedef struct
{
  LogroFuente *fuente;
  htmlParserCtxtPtr ctxt;
  guint depth;
  guint silent; /* within so many elements whose text is none */
  guint tables; /* nested */
  gboolean in_cell;
  gboolean blank; /* blanks wait to be written as one space */
  guint row;      /* from 1 */
  gboolean row_hidden;
  gboolean in_row;
  guint column;
  guint span;
  guint busy[LOGRO_FUENTE_MAX_COLUMNS]; /* rows that a cell above still takes */
} Page;

typedef enum
{
  OTHER,
  SILENT,
  TABLE,
  ROW,
  CELL,
  BREAK,
  ITEM,
  BLOCK,
} Kind;

static Kind
find_kind (const char *name)
{
  static const struct
  {
    const char *name;
    Kind kind;
  } kinds[] = {
    { "td", CELL }, { "th", CELL }, { "tr", ROW }, { "table", TABLE }, { "br", BREAK },
    { "li", ITEM }, { "p", BLOCK }, { "div", BLOCK }, { "ul", BLOCK }, { "ol", BLOCK },
    { "h1", BLOCK }, { "h2", BLOCK }, { "h3", BLOCK }, { "h4", BLOCK }, { "h5", BLOCK },
    { "h6", BLOCK }, { "caption", BLOCK }, { "script", SILENT }, { "style", SILENT },
    { "title", SILENT }, { "template", SILENT }, { "xml", SILENT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (strcmp (kinds[i].name, name) == 0)
      return kinds[i].kind;
  return OTHER;
}

static const char *
find_attribute (const xmlChar **attributes,
                const char     *name)
{
  for (guint i = 0; attributes != NULL && attributes[i] != NULL; i += 2)
    if (strcmp ((const char *) attributes[i], name) == 0)
      return (const char *) attributes[i + 1];
  return NULL;
}

static guint
get_span (const xmlChar **attributes,
          const char     *name)
{
  const char *value = find_attribute (attributes, name);
  guint64 number;

  if (value == NULL || !g_ascii_string_to_unsigned (value, 10, 1, LOGRO_FUENTE_MAX_COLUMNS, &number,
                                                    NULL))
    return 1;
  return number;
}

/* Text outside of tables ends where a block begins or ends. */
static void
end_block (Page *self)
{
  if (self->in_cell)
    logro_fuente_break_line (self->fuente);
  else if (self->tables == 0)
    {
      logro_fuente_end_paragraph (self->fuente);
      logro_fuente_begin_text (self->fuente);
    }
  self->blank = FALSE;
}

static void
end_cell (Page *self)
{
  if (!self->in_cell)
    return;
  logro_fuente_end_cell (self->fuente, self->column, LOGRO_FUENTE_TEXTO, 0);
  self->column += self->span;
  self->in_cell = FALSE;
}

static void
end_row (Page *self)
{
  end_cell (self);
  if (!self->in_row)
    return;
  logro_fuente_end_row (self->fuente, self->row, self->row_hidden, 1);
  self->in_row = FALSE;
}

static void
begin_row (Page           *self,
           const xmlChar **attributes)
{
  const char *style = find_attribute (attributes, "style");

  end_row (self);
  self->row++;
  self->in_row = TRUE;
  self->row_hidden = style != NULL && (strstr (style, "display:none") != NULL ||
                                       strstr (style, "display: none") != NULL);
  self->column = 0;
  for (guint i = 0; i < LOGRO_FUENTE_MAX_COLUMNS; i++)
    self->busy[i] -= self->busy[i] > 0;
}

static void
begin_cell (Page           *self,
            const xmlChar **attributes)
{
  guint rows = get_span (attributes, "rowspan");

  end_cell (self);
  if (!self->in_row)
    begin_row (self, NULL);
  while (self->column < LOGRO_FUENTE_MAX_COLUMNS && self->busy[self->column] > 0)
    self->column++;
  self->span = get_span (attributes, "colspan");
  for (guint i = 0; i < self->span && self->column + i < LOGRO_FUENTE_MAX_COLUMNS; i++)
    self->busy[self->column + i] = rows;
  logro_fuente_add_union (self->fuente, self->row, self->column, rows, self->span);
  logro_fuente_begin_text (self->fuente);
  self->in_cell = TRUE;
  self->blank = FALSE;
}

static void
begin_table (Page *self)
{
  if (self->tables++ > 0)
    {
      end_block (self);
      return;
    }
  logro_fuente_end_paragraph (self->fuente);
  logro_fuente_begin_table (self->fuente, NULL, FALSE);
  self->row = 0;
  memset (self->busy, 0, sizeof self->busy);
}

static void
check (Page           *self,
       const xmlChar **attributes)
{
  guint n = 0;

  while (attributes != NULL && attributes[n] != NULL)
    n += 2;
  if (n > 2 * MAX_ATTRIBUTES)
    logro_fuente_fail (self->fuente, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("one of its tags has more than 64 attributes, as no office program writes "
                         "it; the file is not opened"));
  else if (self->depth > MAX_DEPTH)
    logro_fuente_fail (self->fuente, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("more than 400 of its tags are open at once; open it in a spreadsheet and "
                         "save it from there"));
  if (self->fuente->stopped)
    xmlStopParser (self->ctxt);
}

static void
on_start (void           *data,
          const xmlChar  *name,
          const xmlChar **attributes)
{
  Page *self = data;
  Kind kind = find_kind ((const char *) name);

  self->depth++;
  check (self, attributes);
  if (self->fuente->stopped)
    return;
  self->silent += kind == SILENT;
  if (self->silent > 0)
    return;
  if (kind == TABLE)
    begin_table (self);
  else if (kind == ROW && self->tables == 1)
    begin_row (self, attributes);
  else if (kind == CELL && self->tables == 1)
    begin_cell (self, attributes);
  else if (kind == CELL)
    self->blank = TRUE;
  else if (kind == ITEM && (self->in_cell || self->tables == 0))
    {
      if (!self->in_cell)
        end_block (self);
      logro_fuente_begin_item (self->fuente);
      self->blank = FALSE;
    }
  else if (kind != OTHER)
    end_block (self);
}

static void
on_end (void          *data,
        const xmlChar *name)
{
  Page *self = data;
  Kind kind = find_kind ((const char *) name);

  self->depth--;
  if (self->silent > 0)
    {
      self->silent -= kind == SILENT;
      return;
    }
  if (self->fuente->stopped)
    return;
  if (kind == TABLE && self->tables > 0)
    {
      if (self->tables == 1)
        end_row (self);
      self->tables--;
      end_block (self);
    }
  else if (kind == ROW && self->tables == 1)
    end_row (self);
  else if (kind == CELL && self->tables == 1)
    end_cell (self);
  else if (kind == BLOCK || kind == ITEM || kind == ROW)
    end_block (self);
}

/* Blanks of any kind and number are one; those at the edges of a line are none. */
static void
on_text (void          *data,
         const xmlChar *text,
         int            length)
{
  Page *self = data;
  LogroFuente *fuente = self->fuente;
  const char *p = (const char *) text;
  const char *end = p + length;

  if (self->silent > 0 || (self->tables > 0 && !self->in_cell))
    return;
  while (p < end)
    {
      gsize wide = end - p >= 2 && memcmp (p, "\xC2\xA0", 2) == 0 ? 2 : g_ascii_isspace (*p);
      const char *start = p;

      if (wide > 0)
        {
          self->blank = TRUE;
          p += wide;
          continue;
        }
      while (p < end && !g_ascii_isspace (*p) && !(end - p >= 2 && memcmp (p, "\xC2\xA0", 2) == 0))
        p++;
      if (self->blank && fuente->texts->len > fuente->text_start &&
          strchr (" \n", fuente->texts->str[fuente->texts->len - 1]) == NULL)
        logro_fuente_add_text (fuente, " ", 1);
      self->blank = FALSE;
      logro_fuente_add_text (fuente, start, p - start);
    }
}

/* Whether a tag could have so many attributes that the parser takes minutes over it. */
static gboolean
is_dense (const char *text)
{
  guint words = 0;

  for (const char *p = text; *p != '\0'; p++)
    if (*p == '<')
      words = 0;
    else if (g_ascii_isspace (*p) && !g_ascii_isspace (p[1]) && ++words > MAX_WORDS)
      return TRUE;
  return FALSE;
}

static void
parse (Page       *self,
       const char *text,
       gsize       length)
{
  htmlSAXHandler sax = { .startElement = on_start, .endElement = on_end, .characters = on_text,
                         .ignorableWhitespace = on_text };

  self->ctxt = htmlCreateMemoryParserCtxt (text, length);
  if (self->ctxt == NULL)
    g_error ("libxml2 has no memory for a parser");
  htmlCtxtUseOptions (self->ctxt, HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  xmlSwitchEncoding (self->ctxt, XML_CHAR_ENCODING_UTF8);
  *self->ctxt->sax = sax;
  self->ctxt->userData = self;
  logro_fuente_begin_text (self->fuente);
  htmlParseDocument (self->ctxt);
  end_row (self);
  logro_fuente_end_paragraph (self->fuente);
  htmlFreeParserCtxt (self->ctxt);
}

void
logro_fuente_read_html (LogroFuente *self,
                        GBytes      *bytes)
{
  LogroEncoding encoding;
  gsize length;
  g_autofree char *text = logro_encoding_decode (bytes, &length, &encoding);
  g_autofree Page *page = g_new0 (Page, 1);

  g_assert (text != NULL); /* only UTF-16 can be wrong, and this begins with a tag */
  page->fuente = self;
  if (memchr (text, 0, length) != NULL)
    logro_fuente_fail (self, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("it is not written in the letters it says; save it again as UTF-8"));
  else if (is_dense (text))
    logro_fuente_fail (self, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("one of its tags is longer than any program writes it; the file is not "
                         "opened"));
  else
    parse (page, text, length);
}
