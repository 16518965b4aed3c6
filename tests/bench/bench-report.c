/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bench-report LOGRO-CLI PLAN: the Plan de Mejoras as PDF against a bare Pango and cairo program that
 * sets the same texts in the same widths, and against LibreOffice that makes a PDF of the same
 * document's ODT; and what ten times the pages, and a thousand of them, cost.
 *   bench-report --write PLAN FILE   writes the document over and over, a thousand pages
 *
 * What is to be set is overheard while Logro lays the document out: the linker puts
 * __wrap_logro_lines_add() in the place of the function through which every text goes. */

#include <cairo-pdf.h>
#include <glib/gstdio.h>
#include <math.h>
#include <stdio.h>

#include "document/document.h"
#include "measure.h"
#include "report/documents.h"
#include "report/pages-lines.h"
#include "report/pages.h"
#include "report/report-private.h"

#define DOCUMENT "plan-de-mejoras"
#define ROUNDS 15
#define FEW_ROUNDS 5

#define WRITE "--write"

/* One text as the bare program gets it; width in points, below 0: one line. */
typedef struct
{
  LogroFaceId face;
  char *text;
  double width;
} Heard;

static GArray *heard; /* of Heard, while it is wanted */

guint32 __real_logro_lines_add (LogroLines  *lines,
                                LogroFaceId  id,
                                const char  *text,
                                double       width,
                                guint        max_lines);
guint32 __wrap_logro_lines_add (LogroLines  *lines,
                                LogroFaceId  id,
                                const char  *text,
                                double       width,
                                guint        max_lines);

guint32
__wrap_logro_lines_add (LogroLines  *lines,
                        LogroFaceId  id,
                        const char  *text,
                        double       width,
                        guint        max_lines)
{
  if (heard != NULL)
    {
      const Heard one = { id, g_strdup (text), width };

      g_array_append_val (heard, one);
    }
  return __real_logro_lines_add (lines, id, text, width, max_lines);
}

static LogroPages *
lay_out (LogroPlan *plan)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroReport) report = logro_documents_build (DOCUMENT, plan, NULL, &error);
  LogroPaper paper;

  if (report == NULL)
    g_error ("%s", error->message);
  logro_paper_init (&paper, "letter", FALSE);
  return logro_pages_new (report, &paper);
}

static double
time_logro (gpointer plan)
{
  double start = bench_cpu ();
  g_autoptr (LogroPages) pages = lay_out (plan);
  g_autoptr (GBytes) bytes = logro_pages_to_pdf (pages, NULL, NULL);

  g_assert (bytes != NULL);
  return bench_cpu () - start;
}

typedef struct
{
  GArray *texts;
  guint n_pages;
  PangoFontDescription *fonts[LOGRO_N_FACES];
} Bare;

static cairo_status_t
swallow (void                *closure,
         const unsigned char *bytes,
         unsigned int         n)
{
  g_byte_array_append (closure, bytes, n);
  return CAIRO_STATUS_SUCCESS;
}

static void
draw_text (const Bare  *bare,
           cairo_t     *cr,
           const Heard *one,
           double       y)
{
  PangoLayout *layout = pango_cairo_create_layout (cr);

  pango_layout_set_font_description (layout, bare->fonts[one->face]);
  pango_layout_set_text (layout, one->text, -1);
  if (one->width >= 0)
    {
      pango_layout_set_width (layout, (int) (one->width * PANGO_SCALE));
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
    }
  cairo_move_to (cr, 54, y);
  pango_cairo_show_layout (cr, layout);
  g_object_unref (layout);
}

/* As many texts on each page, a rule under each. */
static double
time_bare (gpointer data)
{
  Bare *bare = data;
  double start = bench_cpu ();
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (swallow, bytes, 612, 792);
  cairo_t *cr = cairo_create (surface);

  for (guint page = 0; page < bare->n_pages; page++)
    {
      guint from = (guint64) bare->texts->len * page / bare->n_pages;
      guint to = (guint64) bare->texts->len * (page + 1) / bare->n_pages;

      for (guint i = from; i < to; i++)
        {
          double y = 54 + 650.0 * (i - from) / (to - from);

          draw_text (bare, cr, &g_array_index (bare->texts, Heard, i), y);
          cairo_set_line_width (cr, 0.5);
          cairo_move_to (cr, 54, y);
          cairo_line_to (cr, 558, y);
          cairo_stroke (cr);
        }
      cairo_show_page (cr);
    }
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  return bench_cpu () - start;
}

static int
against_bare (LogroPlan *plan)
{
  g_autoptr (LogroType) type = logro_type_new ("es");
  g_autoptr (LogroPages) pages = NULL;
  Bare bare = { g_array_new (FALSE, FALSE, sizeof (Heard)) };
  const BenchWork works[] = { { time_bare, &bare }, { time_logro, plan } };
  double seconds[G_N_ELEMENTS (works)];
  g_autofree char *reference = NULL;

  heard = bare.texts;
  pages = lay_out (plan);
  heard = NULL;
  bare.n_pages = logro_pages_get_n (pages);
  for (guint i = 0; i < LOGRO_N_FACES; i++)
    bare.fonts[i] = logro_type_get_face (type, i)->font;
  bench_rounds (works, G_N_ELEMENTS (works), ROUNDS, seconds);
  for (guint i = 0; i < bare.texts->len; i++)
    g_free (g_array_index (bare.texts, Heard, i).text);
  reference = g_strdup_printf ("bare %.0f ms, %u pages, %u texts; with its charts, links, outline",
                               seconds[0] * 1e3, bare.n_pages, bare.texts->len);
  g_array_unref (bare.texts);
  return bench_report ("report-pdf", seconds[1] / seconds[0], BENCH_AT_MOST, 1.3, reference);
}

/* The document @times times over, as one. */
static LogroReport *
build_times (LogroPlan *plan,
             guint      times)
{
  LogroReport *whole = logro_documents_build (DOCUMENT, plan, NULL, NULL);

  for (guint i = 1; i < times; i++)
    {
      g_autoptr (LogroReport) once = logro_documents_build (DOCUMENT, plan, NULL, NULL);

      g_ptr_array_extend_and_steal (whole->blocks, g_steal_pointer (&once->blocks));
      once->blocks = g_ptr_array_new ();
    }
  return whole;
}

static guint
write_report (LogroReport *report,
              const char  *path)
{
  g_autoptr (GError) error = NULL;
  LogroPaper paper;
  g_autoptr (LogroPages) pages = NULL;
  g_autoptr (GBytes) bytes = NULL;
  gsize size;
  const char *start;

  logro_paper_init (&paper, "letter", FALSE);
  pages = logro_pages_new (report, &paper);
  bytes = logro_pages_to_pdf (pages, NULL, &error);
  if (bytes == NULL)
    g_error ("%s", error->message);
  start = g_bytes_get_data (bytes, &size);
  if (path != NULL && !g_file_set_contents (path, start, size, &error))
    g_error ("%s", error->message);
  return logro_pages_get_n (pages);
}

static double
time_report (gpointer report)
{
  double start = bench_cpu ();

  write_report (report, NULL);
  return bench_cpu () - start;
}

static int
compare_lengths (LogroPlan *plan)
{
  g_autoptr (LogroReport) once = build_times (plan, 1);
  g_autoptr (LogroReport) ten = build_times (plan, 10);
  const BenchWork works[] = { { time_report, once }, { time_report, ten } };
  double seconds[G_N_ELEMENTS (works)];
  guint n_once = write_report (once, NULL);
  guint n_ten = write_report (ten, NULL);
  g_autofree char *reference = NULL;

  bench_rounds (works, G_N_ELEMENTS (works), FEW_ROUNDS, seconds);
  reference = g_strdup_printf ("%u pages %.0f ms, %u pages %.0f ms", n_once, seconds[0] * 1e3,
                               n_ten, seconds[1] * 1e3);
  return bench_report ("report-ten-times-the-pages",
                       10 * (seconds[1] / n_ten) / (seconds[0] / n_once), BENCH_AT_MOST, 11,
                       reference);
}

/* The memory of a program that writes a thousand pages. */
static int
measure_memory (const char *self,
                const char *plan,
                const char *folder)
{
  g_autofree char *pdf = g_build_filename (folder, "large.pdf", NULL);
  const char *const argv[] = { self, WRITE, plan, pdf, NULL };
  double peak = NAN;
  g_autofree char *reference = NULL;
  double seconds = bench_process_peak (argv, 0, &peak);

  g_unlink (pdf);
  reference = g_strdup_printf ("MB at most, in %.1f s", seconds);
  return bench_report ("report-thousand-pages", peak, BENCH_AT_MOST, 150, reference);
}

/* Writes at least a thousand pages. */
static void
write_thousand (LogroPlan  *plan,
                const char *path)
{
  g_autoptr (LogroReport) once = build_times (plan, 1);
  guint n = write_report (once, NULL);
  g_autoptr (LogroReport) many = build_times (plan, (1000 + n - 1) / n);

  write_report (many, path);
}

static int
against_office (const char *cli,
                const char *plan,
                const char *folder)
{
  g_autofree char *odt = g_build_filename (folder, "plan.odt", NULL);
  g_autofree char *pdf = g_build_filename (folder, "plan.pdf", NULL);
  const char *const write[] = { cli, "report", plan, "--document", DOCUMENT, "--output", odt, NULL };
  const char *const own[] = { cli, "report", plan, "--document", DOCUMENT, "--output", pdf, NULL };
  const char *const office[] = { "soffice", "--headless", "--convert-to", "pdf", "--outdir", folder,
                                 odt, NULL };
  const BenchWork works[] = { { bench_run, (gpointer) own }, { bench_run, (gpointer) office } };
  double seconds[G_N_ELEMENTS (works)];
  double own_peak = NAN, office_peak = NAN;
  g_autofree char *reference = NULL;
  g_autofree char *memory = NULL;

  bench_process (write, 0);
  bench_rounds (works, G_N_ELEMENTS (works), FEW_ROUNDS, seconds);
  bench_process_peak (own, 0, &own_peak);
  bench_process_peak (office, 0, &office_peak);
  g_unlink (odt);
  g_unlink (pdf);
  reference = g_strdup_printf ("LibreOffice %.0f ms, logro-cli %.0f ms", seconds[1] * 1e3,
                               seconds[0] * 1e3);
  memory = g_strdup_printf ("LibreOffice %.0f MB, logro-cli %.1f MB", office_peak, own_peak);
  return bench_report ("report-times-faster-than-office", seconds[1] / seconds[0], BENCH_AT_LEAST, 8,
                       reference)
         | bench_report ("report-times-less-memory", office_peak / own_peak, BENCH_AT_LEAST, 8,
                         memory);
}

static LogroDocument *
open_plan (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GError) error = NULL;
  LogroDocument *document = logro_document_open (file, &error);

  if (document == NULL)
    g_error ("%s", error->message);
  return document;
}

/* Other programs first: what a process starts counts its memory as theirs. */
static int
compare (char **argv)
{
  g_autofree char *home = bench_isolate ();
  g_autofree char *office = g_find_program_in_path ("soffice");
  g_autoptr (LogroDocument) document = NULL;
  LogroPlan *plan;
  int code = measure_memory (argv[0], argv[2], home);

  if (office != NULL)
    code |= against_office (argv[1], argv[2], home);
  else
    puts ("  LibreOffice is not installed: not compared with it");
  bench_remove_folder (home);
  document = open_plan (argv[2]);
  plan = logro_document_get_plan (document);
  return code | against_bare (plan) | compare_lengths (plan);
}

int
main (int    argc,
      char **argv)
{
  if (argc == 4 && g_str_equal (argv[1], WRITE))
    {
      g_autoptr (LogroDocument) document = open_plan (argv[2]);

      write_thousand (logro_document_get_plan (document), argv[3]);
      return BENCH_OK;
    }
  if (argc != 3)
    return 2;
  puts ("The Plan de Mejoras of the sample, CPU time over that of a bare Pango and cairo program:");
  fflush (stdout);
  return compare (argv);
}
