/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two people with the same plan: all orders in which they can open, lock, change and save it, and
 * one of them saving at every instant of the other's saving. What one has saved is never replaced
 * by somebody who has not seen it; he is asked, and both are kept. */

#include <errno.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>

#include "document/catalogo.h"
#include "document/document.h"
#include "document/error.h"
#include "folder.h"
#include "shim.h"
#include "support.h"

#define NAME "Villa"

typedef struct
{
  char *folder;
  char *path;
  GFile *file;
  GBytes *plan; /* what it says at first */
} Fixture;

/* One of the two. */
typedef struct
{
  Fixture *fixture;
  char letter;
  gboolean bold; /* takes the lock over; else looks only */
  LogroDocument *document;
  guint edits;
  guint copies;
} Person;

static GBytes *
make_plan (void)
{
  g_autoptr (LogroModelo) model = logro_catalogo_find ("caf-2020", NULL);
  g_autoptr (LogroPlan) plan = logro_plan_new (model);
  g_autoptr (LogroDocument) document = logro_document_new (plan);

  g_object_set (plan->municipalidad, "nombre", NAME, NULL);
  return logro_document_write (document, NULL);
}

static void
restore (Fixture *fixture)
{
  clear_folder (fixture->folder);
  g_assert_true (g_file_set_contents_full (fixture->path, g_bytes_get_data (fixture->plan, NULL),
                                           (gssize) g_bytes_get_size (fixture->plan),
                                           G_FILE_SET_CONTENTS_NONE, 0644, NULL));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  char shared[] = "/dev/shm/logro-two-XXXXXX";
  char *made = mkdtemp (shared);

  fixture->folder = made != NULL ? g_strdup (made) : g_dir_make_tmp ("logro-two-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "plan.logro", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
  fixture->plan = make_plan ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  clear_folder (fixture->folder);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_object_unref (fixture->file);
  g_bytes_unref (fixture->plan);
  g_free (fixture->folder);
  g_free (fixture->path);
}

/* What all who saved have written into the plan at @path. */
static char *
read_text (GFile *file)
{
  g_autofree char *content = NULL;
  const char *start;

  g_assert_true (g_file_get_contents (g_file_peek_path (file), &content, NULL, NULL));
  g_assert_true (g_str_has_suffix (content, "</plan>\n"));
  start = strstr (content, "\"" NAME);
  g_assert_nonnull (start);
  return g_strndup (start + 1, strcspn (start + 1, "\""));
}

static const char *
get_text (Person *person)
{
  return logro_document_get_plan (person->document)->municipalidad->nombre;
}

static void
edit (Person *person)
{
  g_autofree char *text =
    g_strdup_printf ("%s %c%u", get_text (person), person->letter, ++person->edits);

  g_object_set (logro_document_get_plan (person->document)->municipalidad, "nombre", text, NULL);
}

/* What the program does when it is told that somebody else has changed the file, and the person
 * wants to keep both. */
static void
save_copy (Person *person)
{
  g_autofree char *name = g_strdup_printf ("copia-%c%u.logro", person->letter, ++person->copies);
  g_autoptr (GFile) copy = g_file_new_build_filename (person->fixture->folder, name, NULL);
  g_autoptr (GError) error = NULL;

  logro_document_save (person->document, copy, TRUE, NULL, &error);
  g_assert_no_error (error);
}

static void
save (Person *person)
{
  GFile *file = logro_document_get_file (person->document);
  g_autofree char *before = read_text (file);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  if (logro_document_save (person->document, NULL, FALSE, NULL, &error))
    {
      after = read_text (file);
      g_assert_cmpstr (after, ==, get_text (person));
      /* It goes on from what was there. */
      if (!g_str_has_prefix (after, before))
        g_error ("“%s” was replaced by “%s”", before, after);
      return;
    }
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED);
  after = read_text (file);
  g_assert_cmpstr (after, ==, before);
  save_copy (person);
}

static void
lock (Person *person)
{
  g_autoptr (LogroLockOwner) owner = NULL;

  if (logro_document_lock (person->document, FALSE, &owner))
    return;
  if (!person->bold)
    logro_document_set_read_only (person->document);
  else
    {
      g_clear_pointer (&owner, logro_lock_owner_free);
      g_assert_true (logro_document_lock (person->document, TRUE, &owner));
    }
}

/* The next thing that the person does. */
static void
act (Person *person,
     guint   step)
{
  static const char steps[] = "oleses";
  gboolean writes = step > 1 && !logro_document_is_read_only (person->document);

  if (steps[step] == 'o')
    person->document = logro_document_open (person->fixture->file, NULL);
  else if (steps[step] == 'l')
    lock (person);
  else if (writes && steps[step] == 'e')
    edit (person);
  else if (writes)
    save (person);
}

#define STEPS 6

/* @order: the n-th bit says who does the n-th thing. */
static void
play (Fixture *fixture,
      guint    order,
      gboolean bold)
{
  Person people[] = { { fixture, 'A', bold }, { fixture, 'B', bold } };
  guint done[] = { 0, 0 };

  restore (fixture);
  for (guint i = 0; i < 2 * STEPS; i++)
    {
      guint who = order >> i & 1;

      act (&people[who], done[who]++);
    }
  /* Nobody who could write has anything that is nowhere. */
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *text = read_text (logro_document_get_file (people[i].document));

      if (!logro_document_is_read_only (people[i].document) &&
          strstr (text, get_text (&people[i])) == NULL)
        g_error ("“%s” is in no file", get_text (&people[i]));
      g_object_unref (people[i].document);
    }
}

static void
test_orders (Fixture       *fixture,
             gconstpointer  data)
{
  guint n = 0;

  for (guint order = 0; order < 1u << 2 * STEPS; order++)
    if (__builtin_popcount (order) == STEPS)
      {
        play (fixture, order, FALSE);
        play (fixture, order, TRUE);
        n += 2;
      }
  g_test_message ("%u orders, 0 lost updates", n);
}

/* B saves in the midst of A's saving. */
typedef struct
{
  Person b;
  gboolean opens; /* only then */
  gboolean saved;
} Intruder;

static void
intrude (gpointer data)
{
  Intruder *intruder = data;
  g_autoptr (GError) error = NULL;

  if (intruder->opens)
    {
      intruder->b.document = logro_document_open (intruder->b.fixture->file, &error);
      g_assert_no_error (error);
    }
  edit (&intruder->b);
  intruder->saved = logro_document_save (intruder->b.document, NULL, FALSE, NULL, &error);
  if (!intruder->saved)
    g_assert_cmpint (error->domain, ==, LOGRO_DOCUMENT_ERROR);
}

static void
judge_intrusion (Fixture        *fixture,
                 gboolean        a_saved,
                 const Intruder *intruder,
                 guint           at)
{
  g_autofree char *text = read_text (fixture->file);

  if ((strstr (text, "A1") != NULL) != a_saved || (strstr (text, "B1") != NULL) != intruder->saved)
    g_error ("at call %u: A %s, B %s, and the file says “%s”", at, a_saved ? "saved" : "was asked",
             intruder->saved ? "saved" : "was asked", text);
}

/* FALSE when A makes fewer calls. */
static gboolean
play_intrusion (Fixture         *fixture,
                const ShimPlace *place,
                guint            at,
                gboolean         opens)
{
  Person a = { fixture, 'A' };
  Intruder intruder = { { fixture, 'B' }, opens };
  gboolean saved;
  guint n;

  restore (fixture);
  a.document = logro_document_open (fixture->file, NULL);
  if (!opens)
    intruder.b.document = logro_document_open (fixture->file, NULL);
  edit (&a);
  shim_begin (fixture->folder, place, SHIM_NONE, 0, 0);
  shim_hook (at, intrude, &intruder);
  saved = logro_document_save (a.document, NULL, FALSE, NULL, NULL);
  n = shim_end ();
  if (n >= at)
    judge_intrusion (fixture, saved, &intruder, at);
  g_object_unref (a.document);
  g_clear_object (&intruder.b.document);
  return n >= at;
}

static void
test_intrusion (Fixture       *fixture,
                gconstpointer  data)
{
  guint at = 1;

  while (play_intrusion (fixture, data, at, FALSE) && play_intrusion (fixture, data, at, TRUE))
    at++;
  g_assert_cmpuint (at, >, 10);
  g_test_message ("%u instants, 0 lost updates", 2 * (at - 1));
}

int
main (int    argc,
      char **argv)
{
  static const ShimPlace disk = { 0 };
  static const ShimPlace share = { .no_link = EPERM, .no_flags = EINVAL, .medium = 0xFF534D42 };
  static const ShimPlace old_disk = { .no_flags = EINVAL };

  support_init (&argc, &argv);
  g_test_add ("/faults/two/orders", Fixture, NULL, set_up, test_orders, tear_down);
  g_test_add ("/faults/two/disk", Fixture, &disk, set_up, test_intrusion, tear_down);
  g_test_add ("/faults/two/share", Fixture, &share, set_up, test_intrusion, tear_down);
  g_test_add ("/faults/two/old-disk", Fixture, &old_disk, set_up, test_intrusion, tear_down);
  return g_test_run ();
}
