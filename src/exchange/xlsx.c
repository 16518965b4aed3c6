/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes cells with libxlsxwriter in its constant-memory mode: a row goes to a temporary file when
 * the next one begins, and texts stand in their cells.
 *
 * Three things that the library does not do for us. It prints numbers in the locale of whoever
 * calls it, and a spreadsheet reads the "1234,5" of a Spanish one as 1234: all calls are made in a
 * locale with a dot. It does not look whether rows could be written to the temporary file: we do,
 * before the workbook is put together. And it frees what it was making only when it closes the
 * workbook, so one that is given up is freed by hand. */

#include "exchange/xlsx-private.h"

#include <errno.h>
#include <locale.h>
#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "document/error.h"
#include "document/file-place.h"
#include "exchange/csv.h"

/* Points of a line, and the most that Excel lets a row have. */
#define LINE_HEIGHT 15
#define MAX_HEIGHT 409

/* How much more than its letters a text takes that is broken between words, plain or strong. */
#define LOOSE 1.1
#define LOOSE_STRONG 1.3

#define BORDER_COLOR 0xA6A6A6
#define HEAD_COLOR 0xE6E6E6

/* How a cell looks; of the kinds of numbers in the order of LogroColumnaTipo. */
typedef enum
{
  LOOK_TEXT,
  LOOK_INTEGER,
  LOOK_DECIMAL,
  LOOK_PERCENT,
  LOOK_DATE,
  LOOK_MONEY,
  LOOK_LITERAL, /* a text that looks like a formula stays one when somebody edits the cell */
  LOOK_HEAD,
  LOOK_NOTE,
  N_LOOKS
} Look;

/* As their XML has it; "dd-mm-yyyy" with signs that no locale exchanges. */
static const char *const num_formats[N_LOOKS] = {
  [LOOK_INTEGER] = "0",         [LOOK_DECIMAL] = "General", [LOOK_PERCENT] = "0%",
  [LOOK_DATE] = "dd\\-mm\\-yyyy", [LOOK_MONEY] = "#,##0",   [LOOK_LITERAL] = "@",
};

typedef struct
{
  lxw_workbook *book;
  lxw_worksheet *sheet;
  lxw_format *plain[N_LOOKS];
  lxw_format *strong[N_LOOKS]; /* of the row of totals */
  LogroXlsxLugar lugar;
  lxw_row_t row; /* the next one */
  guint lines;   /* that its texts take */
  GHashTable *names;
  GString *formula;
  guint n_cut;
  char *first_cut;
  lxw_error failure;
} Xlsx;

static lxw_format *
make_format (lxw_workbook *book,
             Look          look,
             gboolean      strong)
{
  lxw_format *format = workbook_add_format (book);

  format_set_align (format, LXW_ALIGN_VERTICAL_TOP);
  if (look == LOOK_TEXT || look == LOOK_LITERAL || look == LOOK_HEAD)
    format_set_text_wrap (format);
  if (look >= LOOK_INTEGER && look <= LOOK_MONEY)
    {
      format_set_align (format, LXW_ALIGN_RIGHT);
      format_set_indent (format, 1);
    }
  if (num_formats[look] != NULL)
    format_set_num_format (format, num_formats[look]);
  if (strong || look == LOOK_HEAD)
    format_set_bold (format);
  if (look == LOOK_HEAD)
    format_set_bg_color (format, HEAD_COLOR);
  if (look == LOOK_NOTE)
    {
      format_set_italic (format);
      return format;
    }
  format_set_border (format, LXW_BORDER_THIN);
  format_set_border_color (format, BORDER_COLOR);
  return format;
}

static void
keep_failure (Xlsx      *self,
              lxw_error  failure)
{
  if (self->failure == LXW_NO_ERROR)
    self->failure = failure;
}

/* Excel makes a row as high as its texts when it opens the file, others do not: so we say it. */
static void
count_text (Xlsx       *self,
            LogroHoja  *hoja,
            guint       column,
            const char *text,
            gboolean    strong)
{
  double width = ((LogroColumna *) hoja->columnas->pdata[column])->ancho;

  self->lines = MAX (self->lines,
                     logro_xlsx_count_lines (text, width / (strong ? LOOSE_STRONG : LOOSE)));
}

static void
end_row (Xlsx *self)
{
  if (self->lines > 1)
    keep_failure (self, worksheet_set_row (self->sheet, self->row,
                                           MIN (self->lines * LINE_HEIGHT, MAX_HEIGHT), NULL));
  self->lines = 1;
  self->row++;
}

static void
write_text (Xlsx       *self,
            lxw_col_t   column,
            const char *text,
            lxw_format *format)
{
  g_autofree char *cut = logro_xlsx_cut (text);

  if (cut != NULL && self->n_cut++ == 0)
    {
      char cell[LXW_MAX_CELL_NAME_LENGTH];

      lxw_rowcol_to_cell (cell, self->row, column);
      self->first_cut = g_strdup_printf ("%s!%s", self->sheet->name, cell);
    }
  keep_failure (self, worksheet_write_string (self->sheet, self->row, column,
                                              cut != NULL ? cut : text, format));
}

static int
get_digits (const char *text,
            guint       n)
{
  int number = 0;

  for (guint i = 0; i < n; i++)
    number = number * 10 + text[i] - '0';
  return number;
}

static void
write_date (Xlsx       *self,
            lxw_col_t   column,
            const char *iso,
            lxw_format *format)
{
  lxw_datetime date = { .year = get_digits (iso, 4),
                        .month = get_digits (iso + 5, 2),
                        .day = get_digits (iso + 8, 2) };

  keep_failure (self, worksheet_write_datetime (self->sheet, self->row, column, &date, format));
}

static double
get_shown (const LogroColumna *columna,
           double              numero)
{
  return columna->tipo == LOGRO_COLUMNA_PORCENTAJE ? numero / 100 : numero;
}

/* A formula that cannot be written leaves its value. */
static gboolean
write_formula (Xlsx               *self,
               LogroHoja          *hoja,
               const LogroColumna *columna,
               const char         *formula,
               lxw_col_t           column,
               double              numero,
               lxw_format         *format)
{
  if (!logro_xlsx_expand (self->formula, hoja, &self->lugar, formula, self->row))
    return FALSE;
  if (isnan (numero))
    keep_failure (self, worksheet_write_formula_str (self->sheet, self->row, column,
                                                     self->formula->str, format, ""));
  else
    keep_failure (self, worksheet_write_formula_num (self->sheet, self->row, column,
                                                     self->formula->str, format,
                                                     get_shown (columna, numero)));
  return TRUE;
}

static void
write_cell (Xlsx               *self,
            LogroHoja          *hoja,
            const LogroColumna *columna,
            const char         *formula,
            lxw_col_t           column,
            const LogroCelda   *celda,
            lxw_format        **formats)
{
  if (celda->texto != NULL && columna->tipo == LOGRO_COLUMNA_FECHA)
    write_date (self, column, celda->texto, formats[LOOK_DATE]);
  else if (celda->texto != NULL && isnan (celda->numero))
    {
      gboolean literal = logro_csv_is_like_formula (celda->texto);

      write_text (self, column, celda->texto, formats[literal ? LOOK_LITERAL : LOOK_TEXT]);
      count_text (self, hoja, column, celda->texto, formats == self->strong);
    }
  else if (formula == NULL || !write_formula (self, hoja, columna, formula, column, celda->numero,
                                              formats[columna->tipo]))
    {
      if (!isnan (celda->numero))
        keep_failure (self, worksheet_write_number (self->sheet, self->row, column,
                                                    get_shown (columna, celda->numero),
                                                    formats[columna->tipo]));
      else
        keep_failure (self, worksheet_write_blank (self->sheet, self->row, column,
                                                   formats[LOOK_TEXT]));
    }
}

static gboolean
check (Xlsx      *self,
       GError   **error)
{
  if (self->failure == LXW_NO_ERROR)
    return TRUE;
  g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_IO,
               _("The workbook could not be made: %s"), lxw_strerror (self->failure));
  return FALSE;
}

/* Weights, when the columns have any, with the word for them in the first cell. */
static void
write_weights (Xlsx      *self,
               LogroHoja *hoja)
{
  gboolean any = FALSE;

  for (guint i = 0; i < hoja->columnas->len; i++)
    {
      const LogroColumna *columna = hoja->columnas->pdata[i];

      if (isnan (columna->peso))
        continue;
      if (!any)
        write_text (self, 0, logro_hoja_word (hoja, "columna.peso"), self->plain[LOOK_HEAD]);
      any = TRUE;
      keep_failure (self, worksheet_write_number (self->sheet, self->row, i, columna->peso,
                                                  self->plain[LOOK_HEAD]));
    }
  if (any)
    end_row (self);
}

static gboolean
on_begin (LogroHoja  *hoja,
          gpointer    data,
          GError    **error)
{
  Xlsx *self = data;
  g_autofree char *name = logro_xlsx_dup_sheet_name (hoja->titulo, self->names);

  if (hoja->columnas->len > LXW_COL_MAX || hoja->n_previstas > LOGRO_XLSX_MAX_ROWS - 8)
    {
      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
                   _("“%s” has %u rows and %u columns, which is more than a sheet can hold; export "
                     "the table as CSV"), hoja->titulo, hoja->n_previstas, hoja->columnas->len);
      return FALSE;
    }
  self->sheet = workbook_add_worksheet (self->book, name);
  if (self->sheet == NULL)
    self->failure = LXW_ERROR_MEMORY_MALLOC_FAILED;
  if (!check (self, error))
    return FALSE;

  self->row = 0;
  self->lines = 1;
  for (guint i = 0; i < hoja->columnas->len; i++)
    worksheet_set_column (self->sheet, i, i, ((LogroColumna *) hoja->columnas->pdata[i])->ancho,
                          NULL);
  write_weights (self, hoja);
  self->lugar.pesos = 0;
  self->lugar.cabeza = self->row;
  for (guint i = 0; i < hoja->columnas->len; i++)
    {
      const char *titulo = ((LogroColumna *) hoja->columnas->pdata[i])->titulo;

      write_text (self, i, titulo, self->plain[LOOK_HEAD]);
      count_text (self, hoja, i, titulo, TRUE);
    }
  end_row (self);
  self->lugar.primera = self->row;
  logro_xlsx_set_page (self->sheet, hoja, &self->lugar);
  /* in this mode the library takes a filter only before the rows it is for */
  keep_failure (self, worksheet_autofilter (self->sheet, self->lugar.cabeza, 0,
                                            self->lugar.cabeza + hoja->n_previstas,
                                            hoja->columnas->len - 1));
  return check (self, error);
}

static gboolean
on_row (LogroHoja         *hoja,
        const LogroCelda  *celdas,
        gpointer           data,
        GError           **error)
{
  Xlsx *self = data;

  for (guint i = 0; i < hoja->columnas->len; i++)
    {
      const LogroColumna *columna = hoja->columnas->pdata[i];

      write_cell (self, hoja, columna, columna->formula, i, &celdas[i], self->plain);
    }
  end_row (self);
  return check (self, error);
}

/* The sum of what stands above, and what follows from other sums. */
static gboolean
on_total (LogroHoja         *hoja,
          const LogroCelda  *celdas,
          gpointer           data,
          GError           **error)
{
  Xlsx *self = data;

  for (guint i = 0; i < hoja->columnas->len; i++)
    {
      const LogroColumna *columna = hoja->columnas->pdata[i];
      gboolean sums = (columna->flags & LOGRO_COLUMNA_SUMA) != 0 && hoja->n_filas > 0;
      g_autofree char *sum = sums ? g_strdup_printf ("SUM({%s:*})", columna->id) : NULL;

      write_cell (self, hoja, columna, sums ? sum : columna->formula, i, &celdas[i], self->strong);
    }
  end_row (self);
  return check (self, error);
}

static gboolean
on_end (LogroHoja  *hoja,
        gpointer    data,
        GError    **error)
{
  Xlsx *self = data;

  if (hoja->nota != NULL)
    {
      self->row++;
      write_text (self, 0, hoja->nota, self->plain[LOOK_NOTE]);
      self->row++;
    }
  logro_xlsx_add_charts (self->book, self->sheet, hoja, &self->lugar, self->row + 1);
  return check (self, error);
}

static gboolean
set_temporary_error (int      cause,
                     GError **error)
{
  g_set_error (error, LOGRO_DOCUMENT_ERROR, logro_place_error_code (cause),
               _("The workbook could not be made: the temporary files in %s could not be "
                 "written (%s)"), g_get_tmp_dir (), g_strerror (cause));
  return FALSE;
}

/* Whether all rows have reached the temporary file of each sheet. */
static gboolean
check_temporary (Xlsx    *self,
                 GError **error)
{
  lxw_sheet *sheet;

  STAILQ_FOREACH (sheet, self->book->sheets, list_pointers)
    {
      FILE *file = sheet->u.worksheet->optimize_tmpfile;

      g_assert (file != NULL);
      errno = ENOSPC;
      if (fflush (file) != 0 || ferror (file))
        return set_temporary_error (errno, error);
    }
  return TRUE;
}

static void
describe (Xlsx      *self,
          LogroPlan *plan)
{
  g_autofree char *municipality = logro_municipalidad_dup_title (plan->municipalidad);
  lxw_doc_properties properties = { .title = plan->model->nombre, .author = municipality,
                                    .company = municipality };

  workbook_set_properties (self->book, &properties);
}

/* The file at @path, which is closed and whole. */
static GBytes *
write_book (const char               *path,
            char                     *folder,
            LogroPlan                *plan,
            const LogroHojaOpciones  *opciones,
            Xlsx                     *self,
            GError                  **error)
{
  static const LogroHojaSalida salida = { on_begin, on_row, on_total, on_end };
  lxw_workbook_options options = { .constant_memory = TRUE, .tmpdir = folder };
  g_autoptr (GMappedFile) mapped = NULL;

  self->book = workbook_new_opt (path, &options);
  for (guint i = 0; i < N_LOOKS; i++)
    {
      self->plain[i] = make_format (self->book, i, FALSE);
      self->strong[i] = make_format (self->book, i, TRUE);
    }
  describe (self, plan);
  if (!logro_hojas_write_all (plan, opciones, &salida, self, error) ||
      !check_temporary (self, error))
    {
      lxw_workbook_free (self->book);
      return NULL;
    }
  /* all cells are well, so what fails now is to put the sheets together in a file */
  errno = ENOSPC;
  mapped = workbook_close (self->book) == LXW_NO_ERROR ? g_mapped_file_new (path, FALSE, NULL)
                                                       : NULL;
  if (mapped != NULL)
    return g_mapped_file_get_bytes (mapped);
  set_temporary_error (errno, error);
  return NULL;
}

static char *
format_aviso (const Xlsx *self)
{
  if (self->n_cut == 0)
    return NULL;
  return g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE,
                 "%u text is longer than the %d characters that a cell can hold; it was cut there, "
                 "with the mark “[…]”: %s",
                 "%u texts are longer than the %d characters that a cell can hold; they were cut "
                 "there, with the mark “[…]”: %s and others",
                 self->n_cut),
    self->n_cut, LOGRO_XLSX_MAX_CELL, self->first_cut);
}

GBytes *
logro_xlsx_export (LogroPlan                *plan,
                   const LogroHojaOpciones  *opciones,
                   char                    **aviso,
                   GError                  **error)
{
  locale_t numbers = newlocale (LC_NUMERIC_MASK, "C", duplocale (uselocale ((locale_t) 0)));
  g_autofree char *folder = g_dir_make_tmp ("logro-XXXXXX", NULL);
  int cause = errno;
  g_autofree char *path = folder != NULL ? g_build_filename (folder, "plan.xlsx", NULL) : NULL;
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GString) formula = g_string_new (NULL);
  Xlsx self = { .names = names, .formula = formula };
  locale_t before = uselocale (numbers);
  GBytes *bytes = NULL;

  if (folder != NULL)
    {
      bytes = write_book (path, folder, plan, opciones, &self, error);
      g_unlink (path);
      g_rmdir (folder);
    }
  else
    set_temporary_error (cause, error);
  uselocale (before);
  freelocale (numbers);
  if (aviso != NULL)
    *aviso = bytes != NULL ? format_aviso (&self) : NULL;
  g_free (self.first_cut);
  return bytes;
}
