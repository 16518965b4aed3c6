/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Somebody types without a pause, what is typed goes into the safety copies and now and then into the
 * file, and at a random instant the program is gone: no plan is lost, and nothing that was said to be
 * safe or saved. LOGRO_KILLS says how often. */

#include <glib/gstdio.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "document/catalogo.h"
#include "document/document.h"
#include "store/resguardo.h"
#include "support.h"

#define KILLS 300

/* Microseconds that a program lives at most. */
#define LIFE 20000

/* One saving after so many changes. */
#define CHANGES 3

#define NAME "Villa %u"

/* The number of the last change that was made, that is said to be safe, and to be saved. */
typedef struct
{
  volatile guint made;
  volatile guint safe;
  volatile guint saved;
} Progress;

typedef struct
{
  char *folder;
  char *store;
  GFile *file;
  Progress *progress;
  guint in_file; /* the number there at the start of a round */
  guint n_safe;  /* rounds in which only the safety copies had the last change */
} Fixture;

static guint
get_number (LogroPlan *plan)
{
  guint number = 0;

  g_assert_cmpint (sscanf (plan->municipalidad->nombre, NAME, &number), ==, 1);
  return number;
}

static LogroResguardo *
open_store (Fixture *fixture)
{
  g_autofree char *damaged = NULL;
  g_autoptr (GError) error = NULL;
  LogroResguardo *resguardo = logro_resguardo_open (fixture->store, &damaged, &error);

  g_assert_no_error (error);
  g_assert_null (damaged);
  return resguardo;
}

static void
keep (LogroResguardo *resguardo,
      LogroDocument  *document)
{
  const LogroBorrador borrador = { logro_document_get_plan (document)->id, NULL, 100,
                                   (char *) "Plan", NULL, NULL, FALSE };
  g_autoptr (GBytes) bytes = logro_document_write (document, NULL);
  g_autoptr (GError) error = NULL;

  logro_resguardo_keep_draft (resguardo, &borrador, bytes, &error);
  g_assert_no_error (error);
}

static void
save (LogroResguardo *resguardo,
      LogroDocument  *document)
{
  const char *id = logro_document_get_plan (document)->id;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  logro_document_save (document, NULL, FALSE, NULL, &error);
  g_assert_no_error (error);
  bytes = logro_document_write (document, NULL);
  logro_resguardo_keep_version (resguardo, id, "file:///p", 100, bytes, &error);
  g_assert_no_error (error);
  logro_resguardo_drop_draft (resguardo, id, &error);
  g_assert_no_error (error);
}

/* Until it is killed. */
static void
type (Fixture *fixture)
{
  g_autoptr (LogroResguardo) resguardo = open_store (fixture);
  g_autoptr (LogroDocument) document = logro_document_open (fixture->file, NULL);
  Progress *progress = fixture->progress;

  for (guint number = get_number (logro_document_get_plan (document)) + 1; ; number++)
    {
      g_autofree char *name = g_strdup_printf (NAME, number);

      progress->made = number;
      g_object_set (logro_document_get_plan (document)->municipalidad, "nombre", name, NULL);
      keep (resguardo, document);
      progress->safe = number;
      if (number % CHANGES != 0)
        continue;
      save (resguardo, document);
      progress->saved = number;
    }
}

/* The number in what the next start would offer; 0: nothing. It is offered once. */
static guint
take_offered (Fixture *fixture)
{
  g_autoptr (LogroResguardo) resguardo = open_store (fixture);
  g_autoptr (GPtrArray) drafts = logro_resguardo_list_drafts (resguardo, NULL);
  guint number = 0;

  for (guint i = 0; i < drafts->len; i++)
    {
      const LogroBorrador *draft = drafts->pdata[i];
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes =
        logro_resguardo_read_draft (resguardo, draft->documento, draft->sesion, &error);
      g_autoptr (LogroPlan) plan = NULL;

      g_assert_no_error (error);
      plan = logro_document_read_state (bytes, "borrador", &error);
      g_assert_no_error (error);
      number = MAX (number, get_number (plan));
      logro_resguardo_take_draft (resguardo, draft->documento, draft->sesion, &error);
      g_assert_no_error (error);
    }
  return number;
}

static void
judge (Fixture *fixture)
{
  const Progress *progress = fixture->progress;
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroDocument) document = logro_document_open (fixture->file, &error);
  guint in_file, offered;

  g_assert_no_error (error);
  in_file = get_number (logro_document_get_plan (document));
  offered = take_offered (fixture);
  g_assert_cmpuint (in_file, >=, progress->saved);
  g_assert_cmpuint (MAX (in_file, offered), >=, progress->safe);
  g_assert_cmpuint (MAX (in_file, offered), <=, progress->made);
  fixture->n_safe += offered > in_file;
  fixture->in_file = in_file;
}

static void
live_and_die (Fixture *fixture,
              GRand   *rand)
{
  int status;
  pid_t child;

  *fixture->progress = (Progress) { fixture->in_file, fixture->in_file, fixture->in_file };
  child = fork ();
  if (child == 0)
    {
      g_random_set_seed ((guint32) getpid ());
      type (fixture);
    }
  g_usleep ((gulong) g_rand_int_range (rand, 0, support_is_sanitized () ? 10 * LIFE : LIFE));
  kill (child, SIGKILL);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  char shared[] = "/dev/shm/logro-kills-XXXXXX";
  char *made = mkdtemp (shared);
  g_autofree char *path = NULL;
  g_autoptr (LogroModelo) model = logro_catalogo_find ("caf-2020", NULL);
  g_autoptr (LogroPlan) plan = logro_plan_new (model);
  g_autoptr (LogroDocument) document = logro_document_new (plan);

  fixture->folder = made != NULL ? g_strdup (made) : g_dir_make_tmp ("logro-kills-XXXXXX", NULL);
  fixture->store = g_build_filename (fixture->folder, "logro", NULL);
  path = g_build_filename (fixture->folder, "plan.logro", NULL);
  fixture->file = g_file_new_for_path (path);
  fixture->progress = mmap (NULL, sizeof (Progress), PROT_READ | PROT_WRITE,
                            MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  g_object_set (plan->municipalidad, "nombre", "Villa 0", NULL);
  g_assert_true (logro_document_save (document, fixture->file, TRUE, NULL, NULL));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  const char *const argv[] = { "rm", "-rf", fixture->folder, NULL };

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL,
                NULL);
  g_object_unref (fixture->file);
  g_free (fixture->folder);
  g_free (fixture->store);
  munmap (fixture->progress, sizeof (Progress));
}

static void
test_kills (Fixture       *fixture,
            gconstpointer  data)
{
  const char *wanted = g_getenv ("LOGRO_KILLS");
  guint kills = wanted != NULL ? (guint) g_ascii_strtoull (wanted, NULL, 10) : KILLS;
  g_autoptr (GRand) rand = support_rand ();

  for (guint i = 0; i < kills; i++)
    {
      live_and_die (fixture, rand);
      judge (fixture);
    }
  g_test_message ("%u kills, 0 plans lost, 0 changes that were safe; %u times the safety copies "
                  "had more than the file", kills, fixture->n_safe);
  if (kills >= KILLS)
    g_assert_cmpuint (fixture->n_safe, >, 0);
}

int
main (int    argc,
      char **argv)
{
  support_init (&argc, &argv);
  g_test_add ("/faults/kills", Fixture, NULL, set_up, test_kills, tear_down);
  return g_test_run ();
}
