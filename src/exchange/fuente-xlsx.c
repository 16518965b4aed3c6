/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads the sheets of XLSX files (ECMA-376 part 1, chapter 18).
 *
 * Formulas are not calculated: the value that the program saved with them is taken, and where it
 * saved none the cell says so. */

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "exchange/fuente-libro.h"

enum
{
  C,
  V,
  ROW,
  T,
  IS,
  F,
  MERGE_CELL,
  COL,
  R_PH,
};

static const char * const tags[] = { "c", "v", "row", "t", "is", "f", "mergeCell", "col", "rPh",
                                     NULL };

typedef struct
{
  LogroLibro *libro;
  LogroFuente *fuente;
  guint row; /* from 1 */
  gboolean row_hidden;
  guint column; /* of the cell, from 0 */
  guint next;   /* the column after it */
  guint style;
  char type[12];
  gboolean formula;
  gboolean valued;
  gboolean phonetic;
  guint8 hidden[LOGRO_FUENTE_MAX_COLUMNS];
  guint n_without_value;
} Sheet;

/* "B7": the column from 0, the row from 1; either is left as it is when it is not there. */
static const char *
parse_reference (const char *text,
                 guint      *column,
                 guint      *row)
{
  guint letters = 0, digits = 0;

  for (; *text >= 'A' && *text <= 'Z' && letters < 1000000; text++)
    letters = letters * 26 + (*text - 'A' + 1);
  for (; g_ascii_isdigit (*text) && digits < 100000000; text++)
    digits = digits * 10 + (*text - '0');
  if (letters > 0)
    *column = letters - 1;
  if (digits > 0)
    *row = digits;
  return text;
}

static void
begin_row (Sheet                       *self,
           const LogroFuenteAttributes *attributes)
{
  self->row = logro_fuente_get_count (attributes, "r", self->row + 1);
  self->row_hidden = logro_fuente_attribute_is (attributes, "hidden", "1") ||
                     logro_fuente_attribute_is (attributes, "hidden", "true");
  self->next = 0;
}

/* Most of a file is this: r, s and t of a cell, each of a few letters. */
static void
begin_cell (Sheet                       *self,
            const LogroFuenteAttributes *attributes)
{
  self->column = self->next;
  self->style = 0;
  self->type[0] = '\0';
  self->formula = self->valued = FALSE;
  for (guint i = 0; i < attributes->n; i++)
    {
      const LogroSaxAttribute *attribute = &attributes->attributes[i];
      gsize length = attribute->end - attribute->value;
      char value[12];
      guint row;

      if (attribute->name[1] != '\0' || length >= sizeof value)
        continue;
      memcpy (value, attribute->value, length);
      value[length] = '\0';
      if (attribute->name[0] == 'r')
        parse_reference (value, &self->column, &row);
      else if (attribute->name[0] == 's')
        self->style = atoi (value);
      else if (attribute->name[0] == 't')
        memcpy (self->type, value, length + 1);
    }
  self->next = self->column + 1;
}

/* "A1:C2" */
static void
merge (Sheet                       *self,
       const LogroFuenteAttributes *attributes)
{
  char ref[64];
  const char *second;
  guint column = 0, row = 0, last_column = 0, last_row = 0;

  if (!logro_fuente_get_attribute (attributes, "ref", ref, sizeof ref))
    return;
  second = parse_reference (ref, &column, &row);
  if (*second != ':')
    return;
  parse_reference (second + 1, &last_column, &last_row);
  if (row > 0 && last_row >= row && last_column >= column)
    logro_fuente_add_union (self->fuente, row, column, last_row - row + 1,
                            last_column - column + 1);
}

static void
hide_columns (Sheet                       *self,
              const LogroFuenteAttributes *attributes)
{
  guint first = logro_fuente_get_count (attributes, "min", 0);
  guint last = logro_fuente_get_count (attributes, "max", 0);

  if (logro_fuente_attribute_is (attributes, "hidden", "1") ||
      logro_fuente_attribute_is (attributes, "hidden", "true"))
    for (guint i = MAX (first, 1); i <= MIN (last, LOGRO_FUENTE_MAX_COLUMNS); i++)
      self->hidden[i - 1] = TRUE;
}

static void
on_start (int                          tag,
          const LogroFuenteAttributes *attributes,
          gpointer                     data)
{
  Sheet *self = data;

  switch (tag)
    {
    case C:
      begin_cell (self, attributes);
      break;
    case V:
      self->valued = TRUE;
      logro_fuente_begin_text (self->fuente);
      break;
    case ROW:
      begin_row (self, attributes);
      break;
    case IS:
      self->valued = TRUE;
      logro_fuente_begin_text (self->fuente);
      self->fuente->in_text = FALSE;
      break;
    case T:
      self->fuente->in_text = !self->phonetic;
      break;
    case F:
      self->formula = TRUE;
      break;
    case MERGE_CELL:
      merge (self, attributes);
      break;
    case COL:
      hide_columns (self, attributes);
      break;
    case R_PH:
      self->phonetic = TRUE;
      break;
    default:
      break;
    }
}

static guint
get_marks (const Sheet *self)
{
  return self->column < LOGRO_FUENTE_MAX_COLUMNS && self->hidden[self->column]
         ? LOGRO_FUENTE_OCULTA : 0;
}

/* Puts @text in the place of what was read. */
static void
replace_text (Sheet      *self,
              const char *text)
{
  g_string_truncate (self->fuente->texts, self->fuente->text_start);
  g_string_append (self->fuente->texts, text);
}

/* 0.1 + 0.2 is written as 0.30000000000000004: what people see has fewer digits. */
static void
shorten_number (Sheet  *self,
                double  number)
{
  char shown[G_ASCII_DTOSTR_BUF_SIZE];

  if (self->fuente->texts->len - self->fuente->text_start > 12 && isfinite (number))
    replace_text (self, g_ascii_formatd (shown, sizeof shown, "%.12g", number));
}

static LogroFuenteDato
finish_number (Sheet *self)
{
  LogroLibroFormato formato = logro_libro_get_format (self->libro, self->style);
  const char *text = self->fuente->texts->str + self->fuente->text_start;
  double number;
  char shown[48], iso[11];

  if (formato == LOGRO_LIBRO_NUMERO && strlen (text) <= 12)
    return LOGRO_FUENTE_NUMERO;
  number = g_ascii_strtod (text, NULL);
  if ((formato == LOGRO_LIBRO_FECHA || formato == LOGRO_LIBRO_MES) &&
      logro_libro_serial_to_iso (number, self->libro->desde_1904, iso))
    {
      replace_text (self, iso);
      return formato == LOGRO_LIBRO_MES ? LOGRO_FUENTE_MES : LOGRO_FUENTE_FECHA;
    }
  if (formato == LOGRO_LIBRO_HORA && number >= 0 && number < 1)
    {
      /* as on a clock: the last minute of a day is 23:59 to its end */
      int seconds = MIN ((int) floor (number * 24 * 3600 + 0.5), 24 * 3600 - 1);

      g_snprintf (shown, sizeof shown, "%02d:%02d", seconds / 3600, seconds / 60 % 60);
      replace_text (self, shown);
      return LOGRO_FUENTE_TEXTO;
    }
  if (formato == LOGRO_LIBRO_PORCENTAJE && isfinite (number))
    {
      g_ascii_formatd (shown, sizeof shown - 1, "%.6g", number * 100);
      strcat (shown, "%");
      replace_text (self, shown);
      return LOGRO_FUENTE_TEXTO;
    }
  shorten_number (self, number);
  return LOGRO_FUENTE_NUMERO;
}

/* What stands between the tags of a value is the number of a text, a truth or a number. */
static void
finish_value (Sheet *self)
{
  LogroFuente *fuente = self->fuente;
  const char *text = fuente->texts->str + fuente->text_start;
  const char *type = self->type;

  fuente->in_text = TRUE;
  if (strcmp (type, "s") == 0)
    {
      const char *shared = logro_libro_get_text (self->libro, strtoul (text, NULL, 10));

      logro_fuente_drop_text (fuente);
      if (shared != NULL)
        logro_fuente_add_cell (fuente, self->column, shared, strlen (shared), LOGRO_FUENTE_TEXTO,
                               get_marks (self));
      return;
    }
  if (strcmp (type, "b") == 0)
    replace_text (self, *text == '1' ? _("TRUE") : _("FALSE"));
  if (strcmp (type, "d") == 0 && strlen (text) >= 10)
    {
      g_string_truncate (fuente->texts, fuente->text_start + 10);
      logro_fuente_end_cell (fuente, self->column, LOGRO_FUENTE_FECHA, get_marks (self));
    }
  else if (*type == '\0' || strcmp (type, "n") == 0)
    {
      LogroFuenteDato dato = finish_number (self);

      logro_fuente_end_cell (fuente, self->column, dato, get_marks (self));
    }
  else
    logro_fuente_end_cell (fuente, self->column, LOGRO_FUENTE_TEXTO, get_marks (self));
}

static void
end_cell (Sheet *self)
{
  if (self->valued)
    finish_value (self);
  else if (self->formula)
    {
      self->n_without_value++;
      logro_fuente_begin_text (self->fuente);
      logro_fuente_end_cell (self->fuente, self->column, LOGRO_FUENTE_TEXTO,
                             get_marks (self) | LOGRO_FUENTE_SIN_VALOR);
    }
}

static void
on_end (int      tag,
        gpointer data)
{
  Sheet *self = data;

  switch (tag)
    {
    case C:
      end_cell (self);
      break;
    case V:
    case T:
      self->fuente->in_text = FALSE;
      break;
    case R_PH:
      self->phonetic = FALSE;
      break;
    case ROW:
      logro_fuente_end_row (self->fuente, self->row, self->row_hidden, 1);
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
  Sheet *self = data;

  logro_fuente_add_text (self->fuente, text, length);
}

static void
read_sheet (LogroLibro           *libro,
            const LogroLibroHoja *hoja)
{
  static const LogroFuenteHandlers handlers = { tags, on_start, on_end, on_text };
  g_autofree Sheet *sheet = g_new0 (Sheet, 1);

  sheet->libro = libro;
  sheet->fuente = libro->fuente;
  logro_fuente_begin_table (libro->fuente, hoja->nombre, hoja->oculta);
  if (!libro->fuente->stopped && hoja->part != NULL)
    logro_fuente_parse_part (libro->fuente, libro->zip, hoja->part, &handlers, sheet);
  if (sheet->n_without_value > 0)
    logro_fuente_note (libro->fuente, g_strdup_printf (
      ngettext ("in the sheet “%s”, %u formula was saved without its result: its cell is empty "
                "here. "
                "Open the file in a spreadsheet and save it there, to have the result.",
                "in the sheet “%s”, %u formulas were saved without their results: their cells are "
                "empty here. Open the file in a spreadsheet and save it there, to have the "
                "results.",
                sheet->n_without_value), hoja->nombre, sheet->n_without_value));
}

void
logro_fuente_read_xlsx (LogroFuente    *self,
                        LogroFuenteZip *zip)
{
  LogroLibro libro;

  if (logro_libro_open (&libro, self, zip))
    for (guint i = 0; i < libro.hojas->len && !self->stopped; i++)
      read_sheet (&libro, libro.hojas->pdata[i]);
  logro_libro_clear (&libro);
}
