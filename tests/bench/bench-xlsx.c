/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A hundred thousand reports of follow-up as a workbook, against a bare program that gives
 * libxlsxwriter, in its constant-memory mode, the very same cells.
 *
 * The cells are overheard while Logro writes them: the linker puts __wrap_worksheet_write_string()
 * and its kin in the place of libxlsxwriter's own. */

#include <glib/gstdio.h>
#include <malloc.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <xlsxwriter.h>

#include "document/catalogo.h"
#include "exchange/xlsx.h"
#include "measure.h"

#define LINEAS 500
#define REPORTS 200 /* of each */
#define ROUNDS 3
#define MEMORY "--memory"

typedef enum
{
  STRING,
  NUMBER,
  DATE,
  FORMULA,
  BLANK,
  ROW
} Kind;

typedef struct
{
  Kind kind;
  guint16 column;
  guint32 sheet;
  guint32 row;
  lxw_format *format;
  double number; /* or height of a row */
  const char *text;
  lxw_datetime date;
} Cell;

static GArray *heard;          /* of Cell, while they are wanted */
static GStringChunk *texts;    /* theirs */
static lxw_worksheet *current;
static guint32 n_sheets;

static void
hear (Kind           kind,
      lxw_worksheet *sheet,
      guint32        row,
      guint16        column,
      lxw_format    *format,
      double         number,
      const char    *text,
      lxw_datetime  *date)
{
  Cell cell = { kind, column, 0, row, format, number };

  if (heard == NULL)
    return;
  n_sheets += sheet != current;
  current = sheet;
  cell.sheet = n_sheets;
  cell.text = text != NULL ? g_string_chunk_insert_const (texts, text) : NULL;
  if (date != NULL)
    cell.date = *date;
  g_array_append_val (heard, cell);
}

/* A function of libxlsxwriter, overheard. */
#define WRAP(name, declared, given, ...)                                                           \
  lxw_error __real_##name declared;                                                                \
  lxw_error __wrap_##name declared;                                                                \
  lxw_error __wrap_##name declared                                                                 \
  {                                                                                                \
    hear (__VA_ARGS__);                                                                            \
    return __real_##name given;                                                                    \
  }

WRAP (worksheet_write_string,
      (lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const char *text,
       lxw_format *format),
      (sheet, row, column, text, format), STRING, sheet, row, column, format, 0, text, NULL)
WRAP (worksheet_write_number,
      (lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, double number, lxw_format *format),
      (sheet, row, column, number, format), NUMBER, sheet, row, column, format, number, NULL, NULL)
WRAP (worksheet_write_datetime,
      (lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, lxw_datetime *date,
       lxw_format *format),
      (sheet, row, column, date, format), DATE, sheet, row, column, format, 0, NULL, date)
WRAP (worksheet_write_formula_num,
      (lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const char *text,
       lxw_format *format, double number),
      (sheet, row, column, text, format, number), FORMULA, sheet, row, column, format, number, text,
      NULL)
WRAP (worksheet_write_blank,
      (lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, lxw_format *format),
      (sheet, row, column, format), BLANK, sheet, row, column, format, 0, NULL, NULL)
WRAP (worksheet_set_row,
      (lxw_worksheet *sheet, lxw_row_t row, double height, lxw_format *format),
      (sheet, row, height, format), ROW, sheet, row, 0, format, height, NULL, NULL)

static void
write_bare_cell (lxw_worksheet *sheet,
                 Cell          *cell,
                 lxw_format    *format)
{
  switch (cell->kind)
    {
    case STRING:
      __real_worksheet_write_string (sheet, cell->row, cell->column, cell->text, format);
      break;
    case NUMBER:
      __real_worksheet_write_number (sheet, cell->row, cell->column, cell->number, format);
      break;
    case DATE:
      __real_worksheet_write_datetime (sheet, cell->row, cell->column, &cell->date, format);
      break;
    case FORMULA:
      __real_worksheet_write_formula_num (sheet, cell->row, cell->column, cell->text, format,
                                          cell->number);
      break;
    case BLANK:
      __real_worksheet_write_blank (sheet, cell->row, cell->column, format);
      break;
    case ROW:
      __real_worksheet_set_row (sheet, cell->row, cell->number, NULL);
      break;
    }
}

static double
time_bare (gpointer folder)
{
  g_autofree char *path = g_build_filename (folder, "bare.xlsx", NULL);
  g_autoptr (GHashTable) formats = g_hash_table_new (NULL, NULL);
  lxw_workbook_options options = { .constant_memory = TRUE, .tmpdir = folder };
  double start = bench_cpu ();
  lxw_workbook *book = workbook_new_opt (path, &options);
  lxw_worksheet *sheet = NULL;
  guint32 n = 0;

  for (guint i = 0; i < heard->len; i++)
    {
      Cell *cell = &g_array_index (heard, Cell, i);
      lxw_format *format = g_hash_table_lookup (formats, cell->format);

      for (; n < cell->sheet; n++)
        sheet = workbook_add_worksheet (book, NULL);
      if (format == NULL && cell->format != NULL)
        {
          format = workbook_add_format (book);
          format_set_text_wrap (format);
          g_hash_table_insert (formats, cell->format, format);
        }
      write_bare_cell (sheet, cell, format);
    }
  workbook_close (book);
  g_unlink (path);
  return bench_cpu () - start;
}

static GBytes *
export (LogroPlan *plan)
{
  const LogroHojaOpciones opciones = { .hoy = "2027-06-30" };
  g_autoptr (GError) error = NULL;
  GBytes *bytes = logro_xlsx_export (plan, &opciones, NULL, &error);

  if (bytes == NULL)
    g_error ("%s", error->message);
  return bytes;
}

static double
time_logro (gpointer plan)
{
  GArray *kept = g_steal_pointer (&heard);
  double start = bench_cpu ();
  double end;

  g_bytes_unref (export (plan));
  end = bench_cpu ();
  heard = kept;
  return end - start;
}

static LogroPlan *
make_plan (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroModelo) modelo = logro_catalogo_find ("subdere-progresivo", &error);
  LogroPlan *plan = logro_plan_new (modelo);

  for (guint i = 0; i < LINEAS; i++)
    {
      g_autofree char *nombre = g_strdup_printf ("Línea número %u del plan", i + 1);
      LogroLinea *linea = g_object_new (LOGRO_TYPE_LINEA, "nombre", nombre, NULL);

      for (guint k = 0; k < REPORTS; k++)
        {
          g_autofree char *fecha =
            g_strdup_printf ("20%02u-%02u-%02u", 24 + k / 84, k / 7 % 12 + 1, k % 28 + 1);
          g_autofree char *texto = g_strdup_printf (
            "Informe %u de la línea %u: se reunió el equipo, se revisó el avance y quedó pendiente "
            "la entrega de %u carpetas.", k + 1, i + 1, (i * 7 + k) % 50);

          logro_list_append (linea->seguimientos,
                             g_object_new (LOGRO_TYPE_SEGUIMIENTO, "fecha", fecha, "avance",
                                           (gint64) (k * 100 / REPORTS), "observaciones", texto,
                                           NULL));
        }
      logro_list_append (plan->diseno->lineas, linea);
    }
  logro_journal_clear (logro_plan_get_journal (plan));
  return plan;
}

/* MB of that line of what the system says of this process. */
static double
get_memory (const char *line)
{
  g_autofree char *status = NULL;
  const char *found;

  g_file_get_contents ("/proc/self/status", &status, NULL, NULL);
  found = status != NULL ? strstr (status, line) : NULL;
  return found != NULL ? g_ascii_strtod (found + strlen (line), NULL) / 1024 : NAN;
}

/* What the export takes above the plan, in MB; printed by a process of its own. */
static void
print_memory (LogroPlan *plan)
{
  FILE *refs = fopen ("/proc/self/clear_refs", "w");
  double before;

  malloc_trim (0);
  if (refs == NULL || fputs ("5", refs) < 0 || fclose (refs) != 0)
    g_error ("the most memory so far cannot be forgotten");
  before = get_memory ("VmRSS:");
  g_bytes_unref (export (plan));
  printf ("%.2f\n", get_memory ("VmHWM:") - before);
}

static int
measure_memory (const char *self)
{
  const char *const argv[] = { self, MEMORY, NULL };
  g_autofree char *printed = NULL;
  g_autoptr (GError) error = NULL;

  if (!g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &printed, NULL, NULL,
                     &error))
    g_error ("%s", error->message);
  return bench_report ("xlsx-memory", g_ascii_strtod (printed, NULL), BENCH_AT_MOST, 30,
                       "MB at most above the plan, the finished file among them");
}

static int
compare (LogroPlan  *plan,
         const char *folder)
{
  const BenchWork works[] = { { time_bare, (gpointer) folder }, { time_logro, plan } };
  double seconds[G_N_ELEMENTS (works)];
  g_autofree char *reference = NULL;

  heard = g_array_new (FALSE, FALSE, sizeof (Cell));
  texts = g_string_chunk_new (1 << 20);
  g_bytes_unref (export (plan));
  bench_rounds (works, G_N_ELEMENTS (works), ROUNDS, seconds);
  reference = g_strdup_printf ("bare %.2f s, %u cells and heights", seconds[0], heard->len);
  g_array_unref (heard);
  g_string_chunk_free (texts);
  return bench_report ("xlsx", seconds[1] / seconds[0], BENCH_AT_MOST, 1.2, reference);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (LogroPlan) plan = NULL;
  g_autofree char *folder = NULL;
  int code;

  if (argc == 2 && strcmp (argv[1], MEMORY) == 0)
    {
      plan = make_plan ();
      print_memory (plan);
      return BENCH_OK;
    }
  printf ("A workbook of %u reports of follow-up, CPU time over that of bare libxlsxwriter:\n",
          LINEAS * REPORTS);
  fflush (stdout);
  folder = bench_isolate ();
  code = measure_memory (argv[0]);
  plan = make_plan ();
  code |= compare (plan, folder);
  bench_remove_folder (folder);
  return code;
}
