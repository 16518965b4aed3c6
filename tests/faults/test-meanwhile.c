/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What happens while a file is read, copied or saved: a signal between any two steps costs nothing,
 * and somebody who writes the file leaves one whole state of it or the other. */

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "document/adjunto.h"
#include "document/error.h"
#include "document/file-copy.h"
#include "document/file.h"
#include "folder.h"
#include "shim.h"
#include "support.h"

/* More than is read or written at once. */
#define LENGTH (600 * 1024)

#define NAME "plan.logro"

typedef struct
{
  char *folder;
  char *path;
  char *copy;
  GFile *file;
  char *old; /* one state of the file, and another one */
  char *new;
  gsize new_length;
  guint restless; /* how often somebody still writes */
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *made = g_dir_make_tmp ("logro-meanwhile-XXXXXX", NULL);

  fixture->folder = g_canonicalize_filename (made, NULL);
  fixture->path = g_build_filename (fixture->folder, NAME, NULL);
  fixture->copy = g_build_filename (fixture->folder, "copia.logro", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
  fixture->old = g_strnfill (LENGTH, 'a');
  fixture->new_length = LENGTH + GPOINTER_TO_INT (data);
  fixture->new = g_strnfill (fixture->new_length, 'b');
}

static void
restore (Fixture *fixture)
{
  clear_folder (fixture->folder);
  g_assert_true (g_file_set_contents (fixture->path, fixture->old, LENGTH, NULL));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  clear_folder (fixture->folder);
  g_rmdir (fixture->folder);
  g_object_unref (fixture->file);
  g_free (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->copy);
  g_free (fixture->old);
  g_free (fixture->new);
}

static gboolean
is_state (Fixture    *fixture,
          const char *text,
          gsize       length)
{
  return (length == LENGTH && memcmp (text, fixture->old, length) == 0) ||
         (length == fixture->new_length && memcmp (text, fixture->new, length) == 0);
}

/* Each gives whether it is done; what it gives then is one of the two states. */
static gboolean
do_read (Fixture  *fixture,
         GError  **error)
{
  g_autoptr (GBytes) bytes = logro_file_read (fixture->file, NULL, error);

  return bytes != NULL &&
         is_state (fixture, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static gboolean
do_sum (Fixture  *fixture,
        GError  **error)
{
  g_autofree char *old = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (guchar *) fixture->old,
                                                      LENGTH);
  g_autofree char *new = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (guchar *) fixture->new,
                                                      fixture->new_length);
  LogroHuella huella;

  return logro_huella_take (fixture->path, &huella, NULL, error) &&
         (g_str_equal (huella.sha256, old) || g_str_equal (huella.sha256, new));
}

static gboolean
do_copy (Fixture  *fixture,
         GError  **error)
{
  g_autoptr (GFile) to = g_file_new_for_path (fixture->copy);

  return logro_file_copy (fixture->path, to, NULL, NULL, error);
}

static gboolean
do_save (Fixture  *fixture,
         GError  **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (fixture->new, fixture->new_length);

  return logro_file_write (fixture->file, bytes, NULL, LOGRO_FILE_BACKUP, NULL, NULL, error);
}

typedef gboolean (*Work) (Fixture  *fixture,
                          GError  **error);

/* The kinds of the calls that are made when nothing happens, and whether they are about a temporary
 * file; the first has the number 1. */
static GArray *
list_calls (Fixture *fixture,
            Work     work,
            GArray **temporary)
{
  GArray *kinds = g_array_new (FALSE, TRUE, sizeof (ShimKind));
  guint n;

  restore (fixture);
  shim_begin (fixture->folder, NULL, SHIM_NONE, 0, 0);
  g_assert_true (work (fixture, NULL));
  n = shim_end ();
  if (temporary != NULL)
    *temporary = g_array_new (FALSE, TRUE, sizeof (gboolean));
  for (guint i = 0; i < n; i++)
    {
      gboolean is_temporary = g_str_has_suffix (shim_calls ()[i].path, ".tmp");

      g_array_append_val (kinds, shim_calls ()[i].kind);
      if (temporary != NULL)
        g_array_append_val (*temporary, is_temporary);
    }
  g_assert_cmpuint (n, >, 2);
  return kinds;
}

static void
test_signals (Fixture       *fixture,
              gconstpointer  data)
{
  static const Work works[] = { do_read, do_sum, do_copy, do_save };

  for (guint w = 0; w < G_N_ELEMENTS (works); w++)
    {
      g_autoptr (GArray) kinds = list_calls (fixture, works[w], NULL);

      for (guint at = 1; at <= kinds->len; at++)
        {
          ShimKind kind = g_array_index (kinds, ShimKind, at - 1);
          g_autoptr (GError) error = NULL;

          if (kind != SHIM_READ && kind != SHIM_WRITE && kind != SHIM_FSYNC && kind != SHIM_CLOSE)
            continue;
          restore (fixture);
          shim_begin (fixture->folder, NULL, SHIM_ONCE, at, EINTR);
          if (!works[w] (fixture, &error))
            g_error ("work %u, call %u: %s", w, at, error != NULL ? error->message : "wrong");
          shim_end ();
        }
    }
}

/* Somebody writes the file anew where it is. Its time says so, however fast it goes. */
static void
write_in_place (gpointer data)
{
  Fixture *fixture = data;
  int fd = open (fixture->path, O_WRONLY | O_TRUNC | O_CLOEXEC);
  const struct timespec times[2] = { { .tv_sec = 1000 + fixture->restless },
                                     { .tv_sec = 1000 + fixture->restless } };

  g_assert_cmpint (write (fd, fixture->new, fixture->new_length), ==, fixture->new_length);
  futimens (fd, times);
  close (fd);
  if (fixture->restless > 0 && --fixture->restless > 0)
    shim_hook (shim_count () + 1, write_in_place, fixture);
}

static void
test_written (Fixture       *fixture,
              gconstpointer  data)
{
  static const Work works[] = { do_read, do_sum };

  for (guint w = 0; w < G_N_ELEMENTS (works); w++)
    {
      g_autoptr (GArray) kinds = list_calls (fixture, works[w], NULL);

      for (guint at = 1; at <= kinds->len; at++)
        {
          g_autoptr (GError) error = NULL;
          gboolean done;

          restore (fixture);
          shim_begin (fixture->folder, NULL, SHIM_NONE, 0, 0);
          shim_hook (at, write_in_place, fixture);
          done = works[w] (fixture, &error);
          shim_end ();
          if (done)
            continue;
          g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED);
          g_assert_nonnull (strstr (error->message, NAME));
        }
    }
}

/* Who writes without end is not waited for. */
static void
test_restless (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  restore (fixture);
  fixture->restless = 1000;
  shim_begin (fixture->folder, NULL, SHIM_NONE, 0, 0);
  shim_hook (2, write_in_place, fixture);
  g_assert_false (do_read (fixture, &error));
  shim_end ();
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED);
  g_assert_cmpuint (fixture->restless, >, 900);
}

/* A bad medium: what was written to it is not what it gives back. */
static void
spoil (gpointer data)
{
  Fixture *fixture = data;
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".tmp"))
      {
        g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
        int fd = open (path, O_WRONLY | O_CLOEXEC);

        g_assert_cmpint (pwrite (fd, "x", 1, LENGTH / 2), ==, 1);
        close (fd);
      }
}

static void
test_spoilt (Fixture       *fixture,
             gconstpointer  data)
{
  GArray *temporary;
  g_autoptr (GArray) kinds = list_calls (fixture, do_copy, &temporary);
  guint n = 0;

  for (guint at = 1; at <= kinds->len && n == 0; at++)
    if (g_array_index (kinds, ShimKind, at - 1) == SHIM_READ &&
        g_array_index (temporary, gboolean, at - 1))
      {
        g_autoptr (GError) error = NULL;

        n++;
        restore (fixture);
        shim_begin (fixture->folder, NULL, SHIM_NONE, 0, 0);
        shim_hook (at, spoil, fixture);
        g_assert_false (do_copy (fixture, &error));
        shim_end ();
        g_assert_nonnull (strstr (error->message, "copia.logro"));
        g_assert_false (g_file_test (fixture->copy, G_FILE_TEST_EXISTS));
      }
  g_assert_cmpuint (n, ==, 1);
  g_array_unref (temporary);
}

int
main (int    argc,
      char **argv)
{
  support_init (&argc, &argv);
  g_test_add ("/faults/meanwhile/signals", Fixture, NULL, set_up, test_signals, tear_down);
  g_test_add ("/faults/meanwhile/written", Fixture, NULL, set_up, test_written, tear_down);
  g_test_add ("/faults/meanwhile/written-longer", Fixture, GINT_TO_POINTER (5), set_up,
              test_written, tear_down);
  g_test_add ("/faults/meanwhile/restless", Fixture, NULL, set_up, test_restless, tear_down);
  g_test_add ("/faults/meanwhile/spoilt", Fixture, NULL, set_up, test_spoilt, tear_down);
  return g_test_run ();
}
