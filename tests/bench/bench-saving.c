/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What it costs that no work is lost: a save through the whole protocol beside one write and fsync
 * of the same bytes, on the clock, for most of it is waiting for the disk; and what the safety
 * copies take of the main thread for each edit. The bars are those of issue 6. */

#include <fcntl.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "app/guardian.h"
#include "document/catalogo.h"
#include "document/writer.h"
#include "large-plan.h"
#include "measure.h"

#define MODELO "subdere-progresivo"
#define PLAN_BYTES (1024 * 1024)
#define TEXT_BYTES 2000
#define ROUNDS 25
#define SAVE_BAR 3.0
#define EDIT_BAR 1.0 /* milliseconds */
#define EDITS 200
#define PAUSE 25 /* milliseconds between edits: faster than anybody types */

typedef struct
{
  LogroDocument *document;
  LogroLinea *linea; /* that is edited */
  GBytes *bytes;
  char *beside; /* the file of the bare write */
  guint n;
} Bench;

static double
get_seconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_MONOTONIC, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

static void
edit (Bench *self)
{
  g_autofree char *nombre = g_strdup_printf ("Línea de acción número %u", self->n++);

  g_object_set (self->linea, "nombre", nombre, NULL);
}

static double
save (gpointer data)
{
  Bench *self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *warning = NULL;
  double start;

  edit (self);
  start = get_seconds ();
  if (!logro_document_save (self->document, NULL, FALSE, &warning, &error))
    g_error ("%s", error->message);
  return get_seconds () - start;
}

static double
write_bare (gpointer data)
{
  Bench *self = data;
  gsize length;
  const char *bytes = g_bytes_get_data (self->bytes, &length);
  double start = get_seconds ();
  int fd = open (self->beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

  if (fd < 0 || write (fd, bytes, length) != (gssize) length || fsync (fd) != 0 || close (fd) != 0)
    return NAN;
  return get_seconds () - start;
}

static gboolean
on_paused (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

/* Milliseconds that the main thread is busy with each of some edits. */
static double
edit_many (Bench *self)
{
  double start = bench_cpu ();

  for (guint i = 0; i < EDITS; i++)
    {
      gboolean paused = FALSE;

      edit (self);
      g_timeout_add (PAUSE, on_paused, &paused);
      while (!paused)
        g_main_context_iteration (NULL, TRUE);
    }
  return (bench_cpu () - start) * 1000 / EDITS;
}

static GBytes *
print (LogroPlan *plan)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = logro_writer_write (LOGRO_RECORD (plan), &logro_format_plan, &error);

  g_assert_no_error (error);
  return bytes;
}

/* A plan of about PLAN_BYTES, with the text that plans of that size have. */
static LogroPlan *
make_plan (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroModelo) modelo = logro_catalogo_find (MODELO, &error);
  LogroPlan *plan = logro_plan_new (modelo);
  GRand *rand = g_rand_new_with_seed (6);

  g_assert_no_error (error);
  for (guint bytes = 0; bytes < PLAN_BYTES; bytes += TEXT_BYTES)
    {
      g_autofree char *text = large_plan_make_text (rand, TEXT_BYTES);

      logro_list_append (plan->diseno->lineas, g_object_new (
        LOGRO_TYPE_LINEA, "nombre", "Línea", "descripcion", text, NULL));
    }
  g_rand_free (rand);
  return plan;
}

static int
bench_save (Bench      *self,
            const char *folder)
{
  const BenchWork works[] = { { save, self }, { write_bare, self } };
  g_autofree char *name = g_build_filename (folder, "plan.logro", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (name);
  g_autoptr (GError) error = NULL;
  g_autofree char *reference = NULL;
  double seconds[2];

  if (!logro_document_save (self->document, file, FALSE, NULL, &error))
    g_error ("%s", error->message);
  bench_rounds (works, G_N_ELEMENTS (works), ROUNDS, seconds);
  reference = g_strdup_printf ("write and fsync of %" G_GSIZE_FORMAT " KB: %.1f ms",
                               g_bytes_get_size (self->bytes) / 1024, seconds[1] * 1000);
  return bench_report ("save : one write and fsync", seconds[0] / seconds[1], BENCH_AT_MOST,
                       SAVE_BAR, reference);
}

static int
bench_journal (Bench      *self,
               const char *folder)
{
  g_autofree char *store = g_build_filename (folder, "store", NULL);
  g_autoptr (LogroGuardian) guardian = logro_guardian_new (store);
  g_autofree char *reference = NULL;
  double bare, watched;

  edit_many (self);
  bare = edit_many (self);
  logro_guardian_watch (guardian, self->document);
  watched = edit_many (self);
  logro_guardian_leave (guardian, self->document);
  logro_guardian_flush (guardian);
  reference = g_strdup_printf ("the edit alone: %.2f ms", bare);
  return bench_report ("safety copies, ms of the main thread for an edit", watched - bare,
                       BENCH_AT_MOST, EDIT_BAR, reference);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *home = bench_isolate ();
  g_autoptr (LogroPlan) plan = NULL;
  Bench self = { .beside = g_build_filename (home, "bare.logro", NULL) };
  int missed;

  setlocale (LC_ALL, "");
  plan = make_plan ();
  self.bytes = print (plan);
  self.linea = logro_list_get (plan->diseno->lineas, 0);
  self.document = logro_document_new (plan);
  missed = bench_save (&self, home);
  missed |= bench_journal (&self, home);
  g_object_unref (self.document);
  g_bytes_unref (self.bytes);
  g_free (self.beside);
  bench_remove_folder (home);
  return missed;
}
