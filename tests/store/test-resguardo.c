/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The safety copies of a person's work: kept through a crash, offered once, purged late. */

#include "resguardo-fixture.h"

#include <locale.h>
#include <signal.h>
#include <sys/wait.h>

#define DAY (24 * 60 * 60)

/* What a run leaves behind is offered by the next one, not by the run itself. */
static void
test_left_behind (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) left = NULL;
  g_autoptr (GBytes) bytes = NULL;
  LogroBorrador *draft;

  keep (fixture->resguardo, "a", 100, "uno");
  keep (fixture->resguardo, "a", 200, "dos");
  none = list (fixture->resguardo);
  g_assert_cmpuint (none->len, ==, 0);
  left = list (reopen (fixture));
  g_assert_cmpuint (left->len, ==, 1);
  draft = left->pdata[0];
  g_assert_cmpint (draft->momento, ==, 200);
  g_assert_cmpstr (draft->titulo, ==, "Plan de Aromos");
  bytes = logro_resguardo_read_draft (fixture->resguardo, "a", draft->sesion, NULL);
  assert_text (bytes, "dos");
}

/* Typing in the same plan again writes over nothing. */
static void
test_not_overwritten (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (GPtrArray) left = NULL;
  g_autoptr (GBytes) bytes = NULL;
  LogroBorrador *draft;

  keep (fixture->resguardo, "a", 100, "antes");
  keep (reopen (fixture), "a", 200, "vacío");
  left = list (fixture->resguardo);
  g_assert_cmpuint (left->len, ==, 1);
  draft = left->pdata[0];
  bytes = logro_resguardo_read_draft (fixture->resguardo, "a", draft->sesion, NULL);
  assert_text (bytes, "antes");
}

/* A run that ends as soon as it has taken something over leaves just that behind. */
static void
test_taken (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;
  g_autoptr (GPtrArray) left = NULL;
  g_autoptr (GBytes) bytes = NULL;
  LogroBorrador *draft;

  keep (fixture->resguardo, "a", 100, "uno");
  before = list (reopen (fixture));
  draft = before->pdata[0];
  g_assert_true (logro_resguardo_take_draft (fixture->resguardo, "a", draft->sesion, NULL));
  after = list (fixture->resguardo);
  g_assert_cmpuint (after->len, ==, 0);
  left = list (reopen (fixture));
  g_assert_cmpuint (left->len, ==, 1);
  draft = left->pdata[0];
  bytes = logro_resguardo_read_draft (fixture->resguardo, "a", draft->sesion, NULL);
  assert_text (bytes, "uno");
}

static void
test_saved (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) left = NULL;

  keep (fixture->resguardo, "a", 100, "uno");
  g_assert_true (logro_resguardo_drop_draft (fixture->resguardo, "a", NULL));
  left = list (reopen (fixture));
  g_assert_cmpuint (left->len, ==, 0);
}

/* "No" deletes nothing for thirty days. */
static void
test_discarded (Fixture       *fixture,
                gconstpointer  data)
{
  const gint64 now = 1000 * DAY;
  g_autoptr (GPtrArray) left = NULL;
  g_autoptr (GPtrArray) still = NULL;
  g_autoptr (GPtrArray) gone = NULL;

  keep (fixture->resguardo, "a", now, "uno");
  g_assert_true (logro_resguardo_discard_draft (fixture->resguardo, "a", NULL, NULL));
  left = list (fixture->resguardo);
  g_assert_cmpuint (left->len, ==, 1);
  g_assert_true (((LogroBorrador *) left->pdata[0])->descartado);
  g_assert_true (logro_resguardo_purge (fixture->resguardo, now + 30 * DAY, 30, NULL));
  still = list (fixture->resguardo);
  g_assert_cmpuint (still->len, ==, 1);
  g_assert_true (logro_resguardo_purge (fixture->resguardo, now + 31 * DAY, 30, NULL));
  gone = list (fixture->resguardo);
  g_assert_cmpuint (gone->len, ==, 0);
}

/* "No" to what an earlier run left; when it is taken over all the same, it is wanted again. */
static void
test_answered (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GPtrArray) left = NULL;
  g_autoptr (GPtrArray) answered = NULL;
  g_autoptr (GPtrArray) mine = NULL;
  g_autoptr (GPtrArray) after = NULL;
  const LogroBorrador *draft;

  keep (fixture->resguardo, "a", 1, "uno");
  left = list (reopen (fixture));
  draft = left->pdata[0];
  g_assert_true (logro_resguardo_discard_draft (fixture->resguardo, "a", draft->sesion, NULL));
  answered = list (fixture->resguardo);
  g_assert_true (((LogroBorrador *) answered->pdata[0])->descartado);
  g_assert_true (logro_resguardo_take_draft (fixture->resguardo, "a", draft->sesion, NULL));
  mine = list (fixture->resguardo);
  g_assert_cmpuint (mine->len, ==, 0);
  after = list (reopen (fixture));
  g_assert_false (((LogroBorrador *) after->pdata[0])->descartado);
}

/* One that nobody has answered for stays, however old. */
static void
test_never_answered (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (GPtrArray) left = NULL;

  keep (fixture->resguardo, "a", 1, "uno");
  reopen (fixture);
  g_assert_true (logro_resguardo_purge (fixture->resguardo, 1000 * DAY, 30, NULL));
  left = list (fixture->resguardo);
  g_assert_cmpuint (left->len, ==, 1);
}

static void
keep_versions (LogroResguardo *resguardo,
               const char     *documento,
               guint           n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *text = g_strdup_printf ("versión %u", i);
      g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

      g_assert_true (logro_resguardo_keep_version (resguardo, documento, "file:///a.logro",
                                                   i * DAY, bytes, NULL));
      g_assert_true (logro_resguardo_keep_version (resguardo, documento, "file:///a.logro",
                                                   i * DAY + 60, bytes, NULL));
    }
}

/* Twenty versions or thirty days, whichever is more; the same is not kept twice. */
static void
test_versions (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GPtrArray) many = NULL;
  g_autoptr (GPtrArray) few = NULL;
  g_autoptr (GBytes) bytes = NULL;

  keep_versions (fixture->resguardo, "a", 50);
  keep_versions (fixture->resguardo, "b", 3);
  all = logro_resguardo_list_versions (fixture->resguardo, "a", NULL);
  g_assert_cmpuint (all->len, ==, 50);
  bytes = logro_resguardo_read_version (fixture->resguardo, ((LogroVersion *) all->pdata[1])->id,
                                        NULL);
  assert_text (bytes, "versión 48");
  g_assert_true (logro_resguardo_purge (fixture->resguardo, 50 * DAY, 30, NULL));
  many = logro_resguardo_list_versions (fixture->resguardo, "a", NULL);
  g_assert_cmpuint (many->len, ==, 30);
  g_assert_true (logro_resguardo_purge (fixture->resguardo, 500 * DAY, 30, NULL));
  few = logro_resguardo_list_versions (fixture->resguardo, "a", NULL);
  g_assert_cmpuint (few->len, ==, LOGRO_RESGUARDO_MIN_VERSIONS);
  g_clear_pointer (&few, g_ptr_array_unref);
  few = logro_resguardo_list_versions (fixture->resguardo, "b", NULL);
  g_assert_cmpuint (few->len, ==, 3);
}

/* For a file that cannot say any more which plan it was. */
static void
test_find_version (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GBytes) bytes = NULL;
  gint64 momento = 0;

  keep_versions (fixture->resguardo, "a", 3);
  g_assert_null (logro_resguardo_find_version (fixture->resguardo, "file:///b.logro", &momento,
                                               NULL));
  bytes = logro_resguardo_find_version (fixture->resguardo, "file:///a.logro", &momento, NULL);
  assert_text (bytes, "versión 2");
  g_assert_cmpint (momento, ==, 2 * DAY);
}

static void
test_gone (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (logro_resguardo_read_version (fixture->resguardo, 7, &error));
  g_assert_nonnull (error);
}

/* Two programs at once: neither is offered what the other is typing. */
static void
test_another_runs (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *damaged = NULL;
  g_autoptr (LogroResguardo) other = logro_resguardo_open (fixture->folder, &damaged, NULL);
  g_autoptr (GPtrArray) drafts = NULL;

  keep (other, "a", 100, "suyo");
  drafts = list (fixture->resguardo);
  g_assert_cmpuint (drafts->len, ==, 0);
}

/* A child keeps drafts as fast as it can and says so; killed at any instant, what it has said is
 * there. */
static void
test_killed (Fixture       *fixture,
             gconstpointer  data)
{
  for (guint round = 0; round < 40; round++)
    {
      guint32 said = 0, last = 0;
      g_autofree char *documento = g_strdup_printf ("plan-%u", round);
      int ends[2];
      pid_t child;

      g_clear_pointer (&fixture->resguardo, logro_resguardo_free);
      g_assert_cmpint (pipe (ends), ==, 0);
      child = fork ();
      if (child == 0)
        {
          g_autofree char *damaged = NULL;
          LogroResguardo *own = logro_resguardo_open (fixture->folder, &damaged, NULL);

          for (guint32 i = 1;; i++)
            {
              keep (own, documento, i, "texto");
              if (write (ends[1], &i, sizeof i) != sizeof i)
                _exit (1);
            }
        }
      close (ends[1]);
      g_assert_cmpint (read (ends[0], &said, sizeof said), ==, sizeof said);
      g_usleep (g_test_rand_int_range (0, 20000));
      kill (child, SIGKILL);
      waitpid (child, NULL, 0);
      while (read (ends[0], &said, sizeof said) == sizeof said)
        last = said;
      close (ends[0]);
      {
        g_autoptr (GPtrArray) left = list (reopen (fixture));
        LogroBorrador *newest = NULL;

        for (guint i = 0; i < left->len && newest == NULL; i++)
          if (g_str_equal (((LogroBorrador *) left->pdata[i])->documento, documento))
            newest = left->pdata[i];
        g_assert_nonnull (newest);
        g_assert_cmpint (newest->momento, >=, last);
      }
    }
}

#define ADD(name, test) \
  g_test_add ("/store/resguardo/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  ADD ("left-behind", test_left_behind);
  ADD ("not-overwritten", test_not_overwritten);
  ADD ("taken", test_taken);
  ADD ("saved", test_saved);
  ADD ("discarded", test_discarded);
  ADD ("answered", test_answered);
  ADD ("never-answered", test_never_answered);
  ADD ("versions", test_versions);
  ADD ("find-version", test_find_version);
  ADD ("gone", test_gone);
  ADD ("another-runs", test_another_runs);
  ADD ("killed", test_killed);
  return g_test_run ();
}
