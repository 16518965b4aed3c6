/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads the tables of ODS and ODT files, packed or flat (OpenDocument 1.3 part 3, chapter 9), and
 * the paragraphs around them.
 *
 * Rows and cells may be repeated, the empty ones a million times: those are skipped. A date is
 * taken from its value; whether its day counts is told by what the cell shows, for the format is
 * far off in the file: what shows two parts only ("ene-23", "01/2023") is a month. */

#include <glib/gi18n-lib.h>
#include <string.h>

#include "document/error.h"
#include "exchange/fuente-private.h"

enum
{
  P,
  TABLE_CELL,
  TABLE_ROW,
  COVERED,
  S,
  LIST_ITEM,
  TABLE,
  H,
  TAB,
  LINE_BREAK,
  ANNOTATION,
  TRACKED_CHANGES,
  TABLE_COLUMN,
  STYLE,
  TABLE_PROPERTIES,
};

static const char * const tags[] = { "p", "table-cell", "table-row", "covered-table-cell", "s",
                                     "list-item", "table", "h", "tab", "line-break", "annotation",
                                     "tracked-changes", "table-column", "style",
                                     "table-properties", NULL };

typedef struct
{
  LogroFuente *fuente;
  GHashTable *hidden_styles; /* names of styles whose tables are not shown */
  char style[128];
  guint tables; /* nested */
  guint paragraphs;
  guint ignored; /* within so many annotations */
  gboolean bullet; /* the next paragraph is an item */
  guint row;     /* of the next, from 1 */
  guint times;
  gboolean row_hidden;
  guint column;
  guint repeated;
  guint columns; /* described so far */
  guint8 hidden[LOGRO_FUENTE_MAX_COLUMNS];
  LogroFuenteDato dato;
  char value[64];
  gboolean without_value;
  guint n_without_value;
} Content;

static gboolean
is_hidden (const LogroFuenteAttributes *attributes)
{
  return logro_fuente_attribute_is (attributes, "visibility", "collapse") ||
         logro_fuente_attribute_is (attributes, "visibility", "filter");
}

static void
begin_table (Content                     *self,
             const LogroFuenteAttributes *attributes)
{
  char nombre[256], style[128];
  gboolean named = logro_fuente_get_attribute (attributes, "name", nombre, sizeof nombre);
  gboolean oculta = logro_fuente_get_attribute (attributes, "style-name", style, sizeof style) &&
                    g_hash_table_contains (self->hidden_styles, style);

  if (++self->tables > 1)
    return;
  logro_fuente_drop_text (self->fuente);
  logro_fuente_begin_table (self->fuente, named ? nombre : NULL, oculta);
  self->row = 1;
  self->columns = 0;
  memset (self->hidden, 0, sizeof self->hidden);
}

static void
describe_column (Content                     *self,
                 const LogroFuenteAttributes *attributes)
{
  guint n = logro_fuente_get_count (attributes, "number-columns-repeated", 1);
  gboolean hidden = is_hidden (attributes);

  for (guint i = 0; i < n && self->columns < LOGRO_FUENTE_MAX_COLUMNS; i++)
    self->hidden[self->columns++] = hidden;
}

static gboolean
has_attribute (const LogroFuenteAttributes *attributes,
               const char                  *name)
{
  for (guint i = 0; i < attributes->n; i++)
    if (strcmp ((const char *) attributes->attributes[i].name, name) == 0)
      return TRUE;
  return FALSE;
}

/* What a cell says of its value; value is empty when its text says all. */
static void
read_value (Content                     *self,
            const LogroFuenteAttributes *attributes)
{
  char type[24] = "";

  self->dato = LOGRO_FUENTE_TEXTO;
  self->value[0] = '\0';
  logro_fuente_get_attribute (attributes, "value-type", type, sizeof type);
  if (strcmp (type, "date") == 0 &&
      logro_fuente_get_attribute (attributes, "date-value", self->value, sizeof self->value))
    {
      self->dato = LOGRO_FUENTE_FECHA;
      self->value[10] = '\0';
    }
  else if (strcmp (type, "float") == 0 || strcmp (type, "currency") == 0)
    {
      self->dato = LOGRO_FUENTE_NUMERO;
      logro_fuente_get_attribute (attributes, "value", self->value, sizeof self->value);
    }
  self->without_value = *type == '\0' && has_attribute (attributes, "formula");
}

static void
begin_cell (Content                     *self,
            const LogroFuenteAttributes *attributes)
{
  if (self->tables > 1)
    {
      logro_fuente_add_inner_cell (self->fuente);
      return;
    }
  self->repeated = logro_fuente_get_count (attributes, "number-columns-repeated", 1);
  read_value (self, attributes);
  logro_fuente_add_union (self->fuente, self->row, self->column,
                          logro_fuente_get_count (attributes, "number-rows-spanned", 1),
                          logro_fuente_get_count (attributes, "number-columns-spanned", 1));
  logro_fuente_begin_text (self->fuente);
}

/* Whether what a date cell shows has two parts and not three. */
static gboolean
shows_month (const char *text)
{
  guint digits = 0, words = 0;

  for (const char *p = text; *p != '\0';)
    if (g_ascii_isdigit (*p))
      {
        for (digits++; g_ascii_isdigit (*p); p++)
          ;
      }
    else if (g_ascii_isalpha (*p))
      {
        const char *start = p;

        for (; g_ascii_isalpha (*p); p++)
          ;
        words += p - start >= 3;
      }
    else
      p++;
  return (digits == 1 && words == 1) || (digits == 2 && words == 0);
}

static void
put_value (Content *self)
{
  LogroFuente *fuente = self->fuente;
  const char *shown = fuente->texts->str + fuente->text_start;

  if (self->dato == LOGRO_FUENTE_TEXTO || *self->value == '\0')
    return;
  if (self->dato == LOGRO_FUENTE_FECHA && shows_month (shown))
    self->dato = LOGRO_FUENTE_MES;
  g_string_truncate (fuente->texts, fuente->text_start);
  g_string_append (fuente->texts, self->value);
}

static void
end_cell (Content *self)
{
  LogroFuente *fuente = self->fuente;
  guint before = fuente->cells->len;
  guint marcas = self->column < LOGRO_FUENTE_MAX_COLUMNS && self->hidden[self->column]
                 ? LOGRO_FUENTE_OCULTA : 0;

  if (self->tables != 1 || !fuente->in_text)
    return;
  if (self->without_value && fuente->texts->len == fuente->text_start)
    {
      marcas |= LOGRO_FUENTE_SIN_VALOR;
      self->n_without_value++;
    }
  put_value (self);
  logro_fuente_end_cell (fuente, self->column, self->dato, marcas);
  if (fuente->cells->len > before)
    logro_fuente_repeat_cell (fuente, self->repeated - 1);
  self->column += self->repeated;
}

static void
begin_row (Content                     *self,
           const LogroFuenteAttributes *attributes)
{
  if (self->tables != 1)
    {
      logro_fuente_break_line (self->fuente);
      return;
    }
  self->times = logro_fuente_get_count (attributes, "number-rows-repeated", 1);
  self->row_hidden = is_hidden (attributes);
  self->column = 0;
}

static void
begin_paragraph (Content *self)
{
  if (self->tables == 0 && self->paragraphs == 0)
    logro_fuente_begin_text (self->fuente);
  self->paragraphs++;
  if (self->bullet)
    logro_fuente_begin_item (self->fuente);
  else
    logro_fuente_break_line (self->fuente);
  self->bullet = FALSE;
}

static void
describe_style (Content                     *self,
                int                          tag,
                const LogroFuenteAttributes *attributes)
{
  if (tag == STYLE &&
      !logro_fuente_get_attribute (attributes, "name", self->style, sizeof self->style))
    self->style[0] = '\0';
  else if (tag == TABLE_PROPERTIES && logro_fuente_attribute_is (attributes, "display", "false"))
    g_hash_table_add (self->hidden_styles, g_strdup (self->style));
}

static void
on_start (int                          tag,
          const LogroFuenteAttributes *attributes,
          gpointer                     data)
{
  Content *self = data;

  self->ignored += tag == ANNOTATION || tag == TRACKED_CHANGES;
  if (self->ignored > 0)
    return;
  switch (tag)
    {
    case P:
    case H:
      begin_paragraph (self);
      break;
    case TABLE_CELL:
      begin_cell (self, attributes);
      break;
    case TABLE_ROW:
      begin_row (self, attributes);
      break;
    case COVERED:
      if (self->tables == 1)
        self->column += logro_fuente_get_count (attributes, "number-columns-repeated", 1);
      break;
    case S:
      for (guint i = MIN (logro_fuente_get_count (attributes, "c", 1), 100); i > 0; i--)
        logro_fuente_add_text (self->fuente, " ", 1);
      break;
    case TAB:
      logro_fuente_add_text (self->fuente, "\t", 1);
      break;
    case LINE_BREAK:
      logro_fuente_break_line (self->fuente);
      break;
    case LIST_ITEM:
      self->bullet = TRUE;
      break;
    case TABLE:
      begin_table (self, attributes);
      break;
    case TABLE_COLUMN:
      if (self->tables == 1)
        describe_column (self, attributes);
      break;
    default:
      describe_style (self, tag, attributes);
    }
}

static void
end_row (Content *self)
{
  if (self->tables != 1)
    return;
  logro_fuente_end_row (self->fuente, self->row, self->row_hidden, self->times);
  self->row += self->times;
}

static void
on_end (int      tag,
        gpointer data)
{
  Content *self = data;

  if (self->ignored > 0)
    {
      self->ignored -= tag == ANNOTATION || tag == TRACKED_CHANGES;
      return;
    }
  switch (tag)
    {
    case P:
    case H:
      self->paragraphs--;
      if (self->tables == 0 && self->paragraphs == 0)
        logro_fuente_end_paragraph (self->fuente);
      break;
    case TABLE_CELL:
      end_cell (self);
      break;
    case TABLE_ROW:
      end_row (self);
      break;
    case TABLE:
      self->tables--;
      break;
    case LIST_ITEM:
      self->bullet = FALSE;
      break;
    default:
      break;
    }
}

static void
on_text (const char *text,
         gsize       length,
         gpointer    data)
{
  Content *self = data;

  if (self->paragraphs > 0 && self->ignored == 0)
    logro_fuente_add_text (self->fuente, text, length);
}

static const LogroFuenteHandlers handlers = { tags, on_start, on_end, on_text };

/* Reads a part of @zip, or @bytes. */
static void
read_content (LogroFuente    *self,
              LogroFuenteZip *zip,
              GBytes         *bytes)
{
  g_autofree Content *content = g_new0 (Content, 1);
  g_autoptr (GHashTable) styles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  content->fuente = self;
  content->hidden_styles = styles;
  if (zip != NULL)
    logro_fuente_parse_part (self, zip, "content.xml", &handlers, content);
  else
    logro_fuente_parse_bytes (self, bytes, &handlers, content);
  if (content->n_without_value > 0)
    logro_fuente_note (self, g_strdup_printf (
      ngettext ("%u formula was saved without its result: its cell is empty here. Open the file in "
                "a spreadsheet and save it there, to have the result.",
                "%u formulas were saved without their results: their cells are empty here. Open "
                "the "
                "file in a spreadsheet and save it there, to have the results.",
                content->n_without_value), content->n_without_value));
}

void
logro_fuente_read_odf (LogroFuente    *self,
                       LogroFuenteZip *zip)
{
  g_autofree char *manifest = logro_fuente_zip_dup_start (zip, "META-INF/manifest.xml", 64 * 1024);

  if (strstr (manifest, "encryption-data") != NULL)
    logro_fuente_fail (self, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("it is protected by a password; save it without one and try again"));
  else
    read_content (self, zip, NULL);
}

void
logro_fuente_read_odf_flat (LogroFuente *self,
                            GBytes      *bytes)
{
  read_content (self, NULL, bytes);
}
