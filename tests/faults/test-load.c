/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Opening a plan where each call fails: it is read whole, or a message says which file and why. Who
 * has it open is a courtesy, and never keeps anybody from his work. */

#include <errno.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>

#include "document/catalogo.h"
#include "document/document.h"
#include "shim.h"
#include "support.h"

#define NAME "plan.logro"

static const int errors[] = { ENOSPC, EIO, EACCES, EDQUOT, EROFS };

typedef struct
{
  char *folder;
  GFile *file;
  GBytes *bytes;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  char shared[] = "/dev/shm/logro-load-XXXXXX";
  char *made = mkdtemp (shared);
  g_autoptr (GBytes) sample = support_data ("../../data/samples/villa-los-aromos.logro");
  g_autoptr (LogroDocument) document = logro_document_open_copy (sample, "muestra", NULL);

  fixture->folder = made != NULL ? g_strdup (made) : g_dir_make_tmp ("logro-load-XXXXXX", NULL);
  fixture->file = g_file_new_build_filename (fixture->folder, NAME, NULL);
  fixture->bytes = logro_document_write (document, NULL);
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
  g_bytes_unref (fixture->bytes);
  g_free (fixture->folder);
}

/* FALSE when fewer calls are made. */
static gboolean
load (Fixture  *fixture,
      ShimMode  mode,
      guint     at,
      int       code)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroDocument) document = NULL;
  g_autoptr (GBytes) again = NULL;
  guint n;

  shim_begin (fixture->folder, NULL, mode, at, code);
  document = logro_document_open (fixture->file, &error);
  n = shim_end ();
  if (document != NULL)
    {
      again = logro_document_write (document, NULL);
      g_assert_true (g_bytes_equal (again, fixture->bytes));
    }
  else if (strstr (error->message, NAME) == NULL ||
           (strstr (error->message, g_strerror (code)) == NULL &&
            strstr (error->message, "may not read") == NULL))
    g_error ("at call %u, %s: %s", at, g_strerror (code), error->message);
  return n >= at;
}

static void
test_load (Fixture       *fixture,
           gconstpointer  data)
{
  guint at = 1;

  for (; load (fixture, SHIM_SHORT, at, 0); at++)
    for (guint i = 0; i < G_N_ELEMENTS (errors); i++)
      {
        load (fixture, SHIM_ONCE, at, errors[i]);
        load (fixture, SHIM_FOREVER, at, errors[i]);
      }
  g_assert_cmpuint (at, >, 3);
}

/* Whatever fails: a lock, or none, and nobody is said to have it who has not. */
static gboolean
lock (Fixture  *fixture,
      ShimMode  mode,
      guint     at,
      int       code)
{
  g_autoptr (LogroDocument) document = logro_document_open (fixture->file, NULL);
  g_autoptr (LogroLockOwner) owner = NULL;
  g_autoptr (LogroLockOwner) other = NULL;
  g_autoptr (LogroDocument) next = NULL;
  guint n;

  shim_begin (fixture->folder, NULL, mode, at, code);
  g_assert_true (logro_document_lock (document, FALSE, &owner));
  g_clear_object (&document);
  n = shim_end ();
  /* What was left because it could not be removed is taken over when asked for. */
  next = logro_document_open (fixture->file, NULL);
  logro_document_lock (next, TRUE, &other);
  g_assert_null (other);
  g_clear_object (&next);
  return n >= at;
}

static void
test_lock (Fixture       *fixture,
           gconstpointer  data)
{
  guint at = 1;

  for (; lock (fixture, SHIM_SHORT, at, 0); at++)
    for (guint i = 0; i < G_N_ELEMENTS (errors); i++)
      {
        lock (fixture, SHIM_ONCE, at, errors[i]);
        lock (fixture, SHIM_FOREVER, at, errors[i]);
      }
  g_assert_cmpuint (at, >, 3);
}

int
main (int    argc,
      char **argv)
{
  support_init (&argc, &argv);
  g_test_add ("/faults/load", Fixture, NULL, set_up, test_load, tear_down);
  g_test_add ("/faults/lock", Fixture, NULL, set_up, test_lock, tear_down);
  return g_test_run ();
}
