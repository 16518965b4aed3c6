/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What opening and writing a plan costs, beside a bare libxml2 DOM parse of the same bytes.
 *
 * The plans are made here, from 170 KB to 50 MB, over a model with as many elements as they have
 * answers. Rounds of both programs alternate, each in a process of its own, for in one heap either
 * would work in the fragments that the other left; medians of CPU time are compared, so that the
 * figures mean the same on a slow or a busy machine. The bars are those of issue 2; those about
 * instructions are counted by count-instructions.sh, with
 *   bench-document --make FILE BYTES
 * where 0 bytes stand for the plan of issue 3, with 500 líneas, and
 *   bench-document --once dom|open|write FILE TIMES */

#include <fcntl.h>
#include <libxml/parser.h>
#include <locale.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "core/plan.h"
#include "document/catalogo.h"
#include "document/reader.h"
#include "document/writer.h"
#include "large-plan.h"

typedef struct
{
  LogroModelo *modelo;
  GBytes *bytes;
  LogroPlan *plan; /* for writing */
} Case;

typedef void (*Work) (Case *c);

/* The model of the plan with 500 líneas; the others have one of their own. */
#define MODELO "subdere-progresivo"

static char *program;

static LogroModelo *
make_modelo (guint n)
{
  LogroModelo *modelo = g_object_new (LOGRO_TYPE_MODELO, "id", "medida", "idioma", "es", NULL);
  LogroCriterio *criterio = g_object_new (LOGRO_TYPE_CRITERIO, NULL);
  LogroSubcriterio *subcriterio = g_object_new (LOGRO_TYPE_SUBCRITERIO, "numero", "1", NULL);

  logro_list_append (modelo->criterios, criterio);
  logro_list_append (criterio->subcriterios, subcriterio);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("%u.%u", i / 10 + 1, i % 10 + 1);
      LogroElemento *elemento = g_object_new (LOGRO_TYPE_ELEMENTO, "id", id, NULL);

      for (gint64 valor = 0; valor <= 3; valor++)
        logro_list_append (elemento->alternativas,
                           g_object_new (LOGRO_TYPE_ALTERNATIVA, "valor", valor, NULL));
      logro_list_append (subcriterio->elementos, elemento);
    }
  if (!logro_modelo_open (modelo, NULL, NULL))
    g_error ("the model does not open");
  return modelo;
}

static void
add_person (LogroPlan *plan,
            GRand     *rand)
{
  g_autofree char *nombre = large_plan_make_text (rand, g_rand_int_range (rand, 15, 40));
  g_autofree char *cargo = large_plan_make_text (rand, g_rand_int_range (rand, 20, 300));

  logro_list_append (plan->diagnostico->participantes,
                     g_object_new (LOGRO_TYPE_PARTICIPANTE, "nombre", nombre, "cargo", cargo,
                                   "presente", g_rand_boolean (rand), "firma",
                                   g_rand_int_range (rand, 0, 4) == 0, NULL));
}

static void
add_answer (LogroPlan *plan,
            guint      n,
            GRand     *rand)
{
  g_autofree char *text = large_plan_make_text (rand, g_rand_int_range (rand, 200, 400));

  g_object_set (logro_list_get (plan->diagnostico->respuestas, n), "alternativa",
                (gint64) g_rand_int_range (rand, 0, 4), "revisar",
                g_rand_int_range (rand, 0, 9) == 0, "observacion",
                g_rand_int_range (rand, 0, 8) > 0 ? text : NULL, NULL);
}

static GBytes *
write_plan (LogroPlan *plan)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = logro_writer_write (LOGRO_RECORD (plan), &logro_format_plan, &error);

  if (bytes == NULL)
    g_error ("%s", error->message);
  return bytes;
}

static LogroModelo *
find_modelo (void)
{
  g_autoptr (GError) error = NULL;
  LogroModelo *modelo = logro_catalogo_find (MODELO, &error);

  if (modelo == NULL)
    g_error ("%s", error->message);
  return modelo;
}

/* The plan with 500 líneas, over the model that comes along. */
static GBytes *
make_large_plan (void)
{
  g_autoptr (LogroModelo) modelo = find_modelo ();
  g_autoptr (LogroPlan) plan = large_plan_new (modelo);

  return write_plan (plan);
}

/* A plan of about @size bytes; half its records are answers. 0 is the one with 500 líneas. */
static GBytes *
make_plan (gsize size)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (size);
  guint n = size / 680 + 1;
  g_autoptr (LogroModelo) modelo = NULL;
  g_autoptr (LogroPlan) plan = NULL;

  if (size == 0)
    return make_large_plan ();
  modelo = make_modelo (n);
  plan = logro_plan_new (modelo);
  for (guint i = 0; i < n; i++)
    {
      add_person (plan, rand);
      add_answer (plan, i, rand);
    }
  return write_plan (plan);
}

static gboolean
set_model (LogroRecord *root,
           gpointer     data,
           GError     **error)
{
  logro_plan_set_model (LOGRO_PLAN (root), data);
  return TRUE;
}

static LogroPlan *
read_plan (Case *c)
{
  g_autoptr (GError) error = NULL;
  LogroPlan *plan = (LogroPlan *) logro_reader_read (c->bytes, &logro_format_plan, "plan",
                                                     set_model, c->modelo, NULL, &error);

  if (plan == NULL || !logro_plan_open (plan, &error))
    g_error ("%s", error->message);
  return plan;
}

static void
do_dom (Case *c)
{
  gsize length;
  const char *text = g_bytes_get_data (c->bytes, &length);
  xmlDoc *doc = xmlReadMemory (text, length, NULL, NULL, XML_PARSE_NONET);

  if (doc == NULL)
    g_error ("libxml2 does not read the plan");
  xmlFreeDoc (doc);
}

static void
do_open (Case *c)
{
  g_object_unref (read_plan (c));
}

static void
do_write (Case *c)
{
  GBytes *bytes = logro_writer_write (LOGRO_RECORD (c->plan), &logro_format_plan, NULL);

  if (bytes == NULL || g_bytes_get_size (bytes) != g_bytes_get_size (c->bytes))
    g_error ("the plan is not written as it was");
  g_bytes_unref (bytes);
}

static double
cpu_time (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

/* Seconds that @work takes, after one that warms up. */
static double
time_of (Work  work,
         Case *c)
{
  guint times = 1 + 5000000 / g_bytes_get_size (c->bytes);
  double start;

  work (c);
  start = cpu_time ();
  for (guint i = 0; i < times; i++)
    work (c);
  return (cpu_time () - start) / times;
}

static double
time_dom (Case *c)
{
  return time_of (do_dom, c);
}

static double
time_open (Case *c)
{
  return time_of (do_open, c);
}

static double
time_write (Case *c)
{
  c->plan = read_plan (c);
  return time_of (do_write, c);
}

static int
compare (const void *a,
         const void *b)
{
  double left = *(const double *) a, right = *(const double *) b;

  return (left > right) - (left < right);
}

static double
median (double *values,
        guint   n)
{
  qsort (values, n, sizeof *values, compare);
  return values[n / 2];
}

static Case
new_case (GBytes *bytes)
{
  Case c = { .bytes = bytes };
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  guint n = 0;

  for (const char *p = text; (p = strstr (p, "<respuesta ")) != NULL; p++)
    n++;
  c.modelo = strstr (text, "modelo=\"" MODELO "\"") != NULL ? find_modelo () : make_modelo (n);
  return c;
}

static GBytes *
read_bytes (const char *path)
{
  char *text;
  gsize length;

  if (!g_file_get_contents (path, &text, &length, NULL))
    g_error ("cannot read %s", path);
  return g_bytes_new_take (text, length);
}

static Case
load_case (const char *path)
{
  return new_case (read_bytes (path));
}

static void
clear_case (Case *c)
{
  g_clear_object (&c->plan);
  g_clear_object (&c->modelo);
  g_clear_pointer (&c->bytes, g_bytes_unref);
}

/* In KB, from /proc/self/status. */
static gsize
get_memory (const char *name)
{
  g_autofree char *status = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    return 0;
  line = strstr (status, name);
  return line != NULL ? strtoul (line + strlen (name) + 1, NULL, 10) : 0;
}

/* VmHWM starts anew. */
static void
reset_peak (void)
{
  int file = open ("/proc/self/clear_refs", O_WRONLY);

  if (file < 0 || write (file, "5", 1) != 1)
    g_printerr ("the peak is that of the whole process\n");
  close (file);
}

/* Prints the most memory that reading the file and opening it takes, over the file's size. */
static int
print_memory (const char *path)
{
  Case c = load_case (path);
  gsize size = g_bytes_get_size (c.bytes), before;

  g_clear_pointer (&c.bytes, g_bytes_unref);
  malloc_trim (0);
  before = get_memory ("VmRSS");
  reset_peak ();
  c.bytes = read_bytes (path);
  c.plan = read_plan (&c);
  g_print ("%.3f\n", (get_memory ("VmHWM") - before) * 1024.0 / size);
  clear_case (&c);
  return 0;
}

/* What this program says when it is run with these arguments. */
static char *
run (const char *mode,
     const char *path,
     const char *more)
{
  char *argv[] = { program, (char *) mode, (char *) path, (char *) more, NULL };
  g_autoptr (GError) error = NULL;
  char *said;

  if (!g_spawn_sync (NULL, argv, NULL, 0, NULL, NULL, &said, NULL, NULL, &error))
    g_error ("%s", error->message);
  return said;
}

/* Made by another process, to keep this one's memory as it was. */
static char *
make_file (gsize size)
{
  char *path;
  int file = g_file_open_tmp ("logro-bench-XXXXXX", &path, NULL);
  g_autofree char *bytes = g_strdup_printf ("%" G_GSIZE_FORMAT, size);

  close (file);
  g_free (run ("--make", path, bytes));
  return path;
}

static double
ask_memory (const char *path)
{
  g_autofree char *said = run ("--memory", path, NULL);

  return g_ascii_strtod (said, NULL);
}

/* Seconds of one edit of a text, through property, journal and notification. */
static double
time_edit (Case *c)
{
  LogroPlan *plan = read_plan (c);
  LogroList *people = plan->diagnostico->participantes;
  GObject *person = logro_list_get (people, logro_list_get_n (people) / 2);
  LogroJournal *journal = logro_plan_get_journal (plan);
  double start = cpu_time ();

  for (guint n = 0; n < 20000; n++)
    {
      g_object_set (person, "nombre", n & 1 ? "Ana María" : "Luis Alberto", NULL);
      logro_journal_seal (journal);
    }
  return (cpu_time () - start) / 20000;
}

/* What @measure gives in a child process. */
static double
ask_child (double (*measure_it) (Case *c),
           Case *c)
{
  double result;
  int ends[2];
  pid_t child;

  if (pipe (ends) != 0 || (child = fork ()) < 0)
    g_error ("no child process");
  if (child == 0)
    {
      result = measure_it (c);
      _exit (write (ends[1], &result, sizeof result) != sizeof result);
    }
  close (ends[1]);
  if (read (ends[0], &result, sizeof result) != sizeof result)
    g_error ("the child process failed");
  close (ends[0]);
  waitpid (child, NULL, 0);
  return result;
}

static gboolean missed;

static void
judge (const char *what,
       double      value,
       double      bar)
{
  g_print ("  %-36s %7.2f  bar %.1f%s\n", what, value, bar, value <= bar ? "" : "  MISSED");
  missed = missed || value > bar;
}

typedef struct
{
  gsize size;
  double open, write, edit; /* seconds */
} Figures;

static Figures
measure (gsize size,
         guint n_rounds)
{
  double (*const measures[]) (Case *) = { time_dom, time_open, time_write, time_edit };
  g_autofree char *path = make_file (size);
  double medians[G_N_ELEMENTS (measures)], memory = ask_memory (path);
  Case c = load_case (path);
  gsize length = g_bytes_get_size (c.bytes);
  g_autofree double *seconds = g_new (double, G_N_ELEMENTS (measures) * n_rounds);

  unlink (path);
  for (guint i = 0; i < n_rounds; i++)
    for (guint j = 0; j < G_N_ELEMENTS (measures); j++)
      seconds[j * n_rounds + i] = ask_child (measures[j], &c);
  clear_case (&c);
  for (guint j = 0; j < G_N_ELEMENTS (measures); j++)
    medians[j] = median (seconds + j * n_rounds, n_rounds);
  g_print ("%.2f MB, %u rounds: DOM %.2f ms, open %.2f ms, write %.2f ms, edit %.2f µs\n",
           length / 1e6, n_rounds, medians[0] * 1e3, medians[1] * 1e3, medians[2] * 1e3,
           medians[3] * 1e6);
  g_print ("  %-36s %7.2f  (instructions: bar 1.5)\n", "open : DOM, CPU time",
           medians[1] / medians[0]);
  judge ("write : DOM, CPU time", medians[2] / medians[0], 0.8);
  /* below a megabyte the libraries' own pages are most of it */
  if (length > 900000)
    judge ("memory : file", memory, 4);
  return (Figures) { length, medians[1], medians[2], medians[3] };
}

static int
measure_all (void)
{
  Figures small = measure (170000, 15);
  Figures hundredth = measure (520000, 15);
  Figures large;
  double times;

  measure (1000000, 15);
  measure (0, 7);
  measure (10000000, 7);
  large = measure (50000000, 5);
  times = (double) large.size / hundredth.size;
  g_print ("%.0f times the size, as if 100:\n", times);
  judge ("open", large.open / hundredth.open * 100 / times, 130);
  judge ("write", large.write / hundredth.write * 100 / times, 130);
  judge ("edit, large : small", large.edit / small.edit, 1.5);
  return missed;
}

static int
do_once (const char *mode,
         const char *path,
         guint       times)
{
  Case c = load_case (path);

  if (strcmp (mode, "write") == 0)
    c.plan = read_plan (&c);
  while (times-- > 0)
    (c.plan != NULL ? do_write : strcmp (mode, "dom") == 0 ? do_dom : do_open) (&c);
  clear_case (&c);
  return 0;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GBytes) bytes = NULL;

  setlocale (LC_CTYPE, "");
  program = argv[0];
  if (argc == 3 && strcmp (argv[1], "--memory") == 0)
    return print_memory (argv[2]);
  if (argc == 5 && strcmp (argv[1], "--once") == 0)
    return do_once (argv[2], argv[3], atoi (argv[4]));
  if (argc != 4 || strcmp (argv[1], "--make") != 0)
    return measure_all ();
  bytes = make_plan (atol (argv[3]));
  return !g_file_set_contents (argv[2], g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                               NULL);
}
