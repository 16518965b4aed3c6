/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bench-tables: tables of other programs read by Logro, against a bare reader in the same
 * process and against LibreOffice and Gnumeric as whole processes.   bench-tables --read FILE
 * reads a table, and prints the most memory that took in MB; --bare-csv and --bare-xlsx FILE read
 * it with the bare reader */

#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include "bare-tables.h"
#include "exchange/fuente-aparte.h"
#include "measure.h"

#define COLUMNS 13
#define SMALL 1000
#define LARGE 100000
#define LARGEST 80000 /* of CSV, which is read from disk up to 64 MB */
#define MEGABYTE (1024.0 * 1024.0)

typedef struct
{
  GBytes *bytes;
  guint n_cells; /* as the last reading found them */
} Table;

/* Some 46 characters, no two the same. */
static void
fill_cell (char *text,
           gsize size,
           guint row,
           guint column)
{
  g_snprintf (text, size, "Actividad %u de la línea %u; responsable, área", row, column);
}

static GBytes *
take_file (const char *path)
{
  char *data;
  gsize length;
  g_autoptr (GError) error = NULL;

  if (!g_file_get_contents (path, &data, &length, &error))
    g_error ("%s", error->message);
  return g_bytes_new_take (data, length);
}

static void
write_xlsx (const char *path,
            guint       rows)
{
  lxw_workbook *book = workbook_new (path);
  lxw_worksheet *sheet = workbook_add_worksheet (book, NULL);
  char text[128];

  for (guint i = 0; i < rows; i++)
    for (guint j = 0; j < COLUMNS; j++)
      {
        fill_cell (text, sizeof text, i, j);
        worksheet_write_string (sheet, i, j, text, NULL);
      }
  if (workbook_close (book) != LXW_NO_ERROR)
    g_error ("cannot write %s", path);
}

static GBytes *
make_csv (guint rows)
{
  GString *out = g_string_new (NULL);
  char text[128];

  for (guint i = 0; i < rows; i++)
    for (guint j = 0; j < COLUMNS; j++)
      {
        fill_cell (text, sizeof text, i, j);
        g_string_append_printf (out, "\"%s\"%c", text, j < COLUMNS - 1 ? ',' : '\n');
      }
  return g_string_free_to_bytes (out);
}

/* Seconds that the children that ended were on the processor. */
static double
get_children (void)
{
  struct rusage usage;

  getrusage (RUSAGE_CHILDREN, &usage);
  return usage.ru_utime.tv_sec + usage.ru_stime.tv_sec +
         (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static gboolean
count_row (const LogroFuenteFila *fila,
           gpointer               data)
{
  *(guint *) data += fila->n;
  return TRUE;
}

static guint
count_cells (GBytes *bytes)
{
  static const LogroFuenteSalida salida = { .fila = count_row };
  g_autoptr (GPtrArray) avisos = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  guint n = 0;

  if (!logro_fuente_read (bytes, "tabla", &salida, &n, avisos, &error))
    g_error ("%s", error->message);
  return n;
}

static double
read_table (gpointer data)
{
  Table *table = data;
  double start = bench_cpu ();

  table->n_cells = count_cells (table->bytes);
  return bench_cpu () - start;
}

static double
read_xlsx_barely (gpointer data)
{
  Table *table = data;
  double start = bench_cpu ();

  table->n_cells = bare_read_xlsx (table->bytes);
  return bench_cpu () - start;
}

static double
read_csv_barely (gpointer data)
{
  Table *table = data;
  double start = bench_cpu ();

  table->n_cells = bare_read_csv (table->bytes);
  return bench_cpu () - start;
}

/* As a person has it: from the file on, by the program that reads for Logro; what both were on the
 * processor for. */
static double
read_apart (gpointer path)
{
  static const LogroFuenteSalida salida = { .fila = count_row };
  g_autoptr (GPtrArray) avisos = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  double start = bench_cpu () + get_children ();
  int fd = open (path, O_RDONLY | O_CLOEXEC);
  guint n = 0;

  if (!logro_fuente_read_apart (fd, "tabla", &salida, &n, avisos, NULL, LOGRO_FUENTE_MAX_SECONDS,
                                &error))
    g_error ("%s", error->message);
  close (fd);
  return bench_cpu () + get_children () - start;
}

/* The same as compare_bare(), from the file on disk, and each by a program that is started for it. */
static int
compare_apart (const char *name,
               const char *self,
               const char *path,
               const char *barely,
               double      bar)
{
  const char *const argv[] = { self, barely, path, NULL };
  const BenchWork works[] = { { bench_run, (gpointer) argv }, { read_apart, (gpointer) path } };
  double seconds[G_N_ELEMENTS (works)];
  g_autofree char *reference = NULL;

  bench_rounds (works, G_N_ELEMENTS (works), 5, seconds);
  reference = g_strdup_printf ("bare program %.1f ms", seconds[0] * 1e3);
  return bench_report (name, seconds[1] / seconds[0], BENCH_AT_MOST, bar, reference);
}

static int
compare_bare (const char *name,
              GBytes     *bytes,
              BenchFunc   barely,
              double      bar,
              guint       rounds)
{
  Table ours = { bytes }, bare = { bytes };
  const BenchWork works[] = { { barely, &bare }, { read_table, &ours } };
  double seconds[G_N_ELEMENTS (works)];
  g_autofree char *reference = NULL;

  bench_rounds (works, G_N_ELEMENTS (works), rounds, seconds);
  g_assert_cmpuint (ours.n_cells, ==, bare.n_cells);
  reference = g_strdup_printf ("bare reader %.1f ms", seconds[0] * 1e3);
  return bench_report (name, seconds[1] / seconds[0], BENCH_AT_MOST, bar, reference);
}

/* The most memory that a process of its own takes to read the file. */
static int
compare_peak (const char *self,
              const char *path)
{
  const char *const argv[] = { self, "--read", path, NULL };
  g_autofree char *out = NULL;
  g_autoptr (GError) error = NULL;

  if (!g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &out, NULL, NULL,
                     &error))
    g_error ("%s", error->message);
  return bench_report ("xlsx-100000-peak-MB", g_ascii_strtod (out, NULL), BENCH_AT_MOST, 100,
                       "the whole process");
}

static int
compare_program (const char        *name,
                 const char        *self,
                 const char        *path,
                 const char *const *program,
                 double             bar,
                 guint              rounds)
{
  const char *const argv[] = { self, "--read", path, NULL };
  const BenchWork works[] = { { bench_run, (gpointer) argv }, { bench_run, (gpointer) program } };
  double seconds[G_N_ELEMENTS (works)];
  g_autofree char *found = g_find_program_in_path (program[0]);
  g_autofree char *reference = NULL;

  if (found == NULL)
    {
      printf ("  %-36s skipped: %s is not installed\n", name, program[0]);
      return BENCH_OK;
    }
  bench_rounds (works, G_N_ELEMENTS (works), rounds, seconds);
  reference = g_strdup_printf ("%s %.0f ms", program[0], seconds[1] * 1e3);
  return bench_report (name, seconds[1] / seconds[0], BENCH_AT_LEAST, bar, reference);
}

static int
compare_programs (const char *self,
                  const char *folder,
                  const char *path,
                  gboolean    large)
{
  const char *const office[] = { "soffice", "--headless", "--convert-to", "csv", "--outdir", folder,
                                 path, NULL };
  g_autofree char *csv = g_build_filename (folder, "gnumeric.csv", NULL);
  const char *const gnumeric[] = { "ssconvert", path, csv, NULL };

  return compare_program (large ? "xlsx-100000-libreoffice" : "xlsx-1000-libreoffice", self, path,
                          office, large ? 4.5 : 50, large ? 1 : 3) |
         compare_program (large ? "xlsx-100000-ssconvert" : "xlsx-1000-ssconvert", self, path,
                          gnumeric, large ? 3.5 : 4, large ? 1 : 3);
}

static int
compare_xlsx (const char *self,
              const char *folder,
              gboolean    large)
{
  g_autofree char *path = g_build_filename (folder, large ? "large.xlsx" : "small.xlsx", NULL);
  g_autoptr (GBytes) bytes = NULL;
  int code = BENCH_OK;

  write_xlsx (path, large ? LARGE : SMALL);
  if (large)
    code |= compare_peak (self, path);
  bytes = take_file (path);
  code |= compare_bare (large ? "xlsx-100000" : "xlsx-1000", bytes, read_xlsx_barely, 1.5,
                        large ? 5 : 31);
  if (large)
    code |= compare_apart ("xlsx-100000-apart", self, path, "--bare-xlsx", 1.5);
  return code | compare_programs (self, folder, path, large);
}

static int
measure_ten_rows (void)
{
  g_autoptr (GBytes) bytes = make_csv (10);
  Table table = { bytes };

  return bench_report ("csv-10-ms", read_table (&table) * 1e3, BENCH_AT_MOST, 50, "the first time");
}

/* The program apart has to be started: that is most of it for a table of ten rows. */
static int
compare_csv_apart (const char *self,
                   const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "tabla.csv", NULL);
  g_autoptr (GBytes) small = make_csv (10);
  g_autoptr (GBytes) large = make_csv (LARGEST);
  gsize size;
  const char *data = g_bytes_get_data (small, &size);
  int code;

  g_file_set_contents (path, data, size, NULL);
  read_apart (path);
  code = bench_report ("csv-10-apart-ms", read_apart (path) * 1e3, BENCH_AT_MOST, 50, "both");
  data = g_bytes_get_data (large, &size);
  g_file_set_contents (path, data, size, NULL);
  return code | compare_apart ("csv-80000-apart", self, path, "--bare-csv", 3);
}

static int
read_and_tell (const char *path)
{
  g_autoptr (GBytes) bytes = take_file (path);
  g_autofree char *status = NULL;
  const char *peak;

  count_cells (bytes);
  if (!g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    return 1;
  peak = strstr (status, "VmHWM:");
  printf ("%.1f\n", peak != NULL ? g_ascii_strtod (peak + 6, NULL) * 1024 / MEGABYTE : NAN);
  return 0;
}

/* Reads the file with the bare reader. */
static int
read_bare (const char *what,
           const char *path)
{
  g_autoptr (GBytes) bytes = take_file (path);

  return (strcmp (what, "--bare-csv") == 0 ? bare_read_csv (bytes) : bare_read_xlsx (bytes)) == 0;
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *folder = NULL;
  g_autoptr (GBytes) small = NULL;
  g_autoptr (GBytes) large = NULL;
  int code;

  if (argc == 3 && strcmp (argv[1], "--read") == 0)
    return read_and_tell (argv[2]);
  if (argc == 3 && g_str_has_prefix (argv[1], "--bare-"))
    return read_bare (argv[1], argv[2]);
  folder = bench_isolate ();
  puts ("Tables of 13 columns, over a bare reader and other programs:");
  code = measure_ten_rows ();
  code |= compare_xlsx (argv[0], folder, FALSE);
  code |= compare_xlsx (argv[0], folder, TRUE);
  small = make_csv (SMALL);
  large = make_csv (LARGE);
  code |= compare_bare ("csv-1000", small, read_csv_barely, 3, 31);
  code |= compare_bare ("csv-100000", large, read_csv_barely, 3, 5);
  code |= compare_csv_apart (argv[0], folder);
  bench_remove_folder (folder);
  return code;
}
