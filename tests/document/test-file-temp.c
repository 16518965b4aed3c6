/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What crashes leave beside a file goes, but only that; and media that can be taken out. */

#include "file-fixture.h"

#include <fcntl.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>

#include "document/document.h"
#include "document/file-medium.h"
#include "document/file-private.h"
#include "support.h"

#define UUID "0e37df36-f698-11e6-8dd4-cb9ced3df976"
#define DAY (24 * 60 * 60)

static void
put (Fixture    *fixture,
     const char *name)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  write_plainly (path, "x", 0644);
}

/* Those of this file and of ours, once they are old. */
static void
test_cleared (Fixture       *fixture,
              gconstpointer  data)
{
  static const char *const left[] = {
    ".Plan Ñuñoa.logro." UUID ".tmp", ".~lock.Plan Ñuñoa.logro#" UUID,
  };
  static const char *const kept[] = {
    "Plan Ñuñoa.logro", ".otro.logro." UUID ".tmp", ".Plan Ñuñoa.logro.tmp",
    ".Plan Ñuñoa.logro.0e37.tmp", ".Plan Ñuñoa.logro." UUID, ".~lock.Plan Ñuñoa.logro#",
    ".Plan Ñuñoa.logro." UUID ".tmp.odt",
  };
  g_autoptr (GPtrArray) names = NULL;
  int folder = open (fixture->folder, O_RDONLY | O_DIRECTORY);
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;

  for (guint i = 0; i < G_N_ELEMENTS (left); i++)
    put (fixture, left[i]);
  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    put (fixture, kept[i]);
  logro_file_temp_clear (folder, "Plan Ñuñoa.logro", now + (LOGRO_FILE_TEMP_DAYS - 1) * DAY);
  g_assert_cmpint (count_names (fixture->folder, ""), ==,
                   G_N_ELEMENTS (left) + G_N_ELEMENTS (kept));
  logro_file_temp_clear (folder, "Plan Ñuñoa.logro", now + (LOGRO_FILE_TEMP_DAYS + 1) * DAY);
  g_assert_cmpint (count_names (fixture->folder, ""), ==, G_N_ELEMENTS (kept));
  names = list_names (fixture->folder);
  for (guint i = 0; i < names->len; i++)
    g_assert_true (g_strv_contains (kept, names->pdata[i]) || i >= G_N_ELEMENTS (kept));
  close (folder);
  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, kept[i], NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
}

static void
clear_of_others (Fixture *fixture)
{
  int folder = open (fixture->folder, O_RDONLY | O_DIRECTORY);

  logro_file_temp_clear (folder, "Plan Ñuñoa.logro",
                         g_get_real_time () / G_USEC_PER_SEC + 100 * DAY);
  close (folder);
}

static void
test_others_stay (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autofree char *path =
    g_build_filename (fixture->folder, ".Plan Ñuñoa.logro." UUID ".tmp", NULL);

  write_plainly (path, "x", 0666);
  run_as_nobody (clear_of_others, fixture);
  g_assert_cmpint (g_remove (path), ==, 0);
}

/* Labels and comments that a file manager keeps with the file. */
static void
test_attributes_stay (Fixture       *fixture,
                      gconstpointer  data)
{
  char value[8] = "";

  write_plainly (fixture->path, "uno", 0644);
  if (setxattr (fixture->path, "user.xdg.tags", "plan", 4, 0) != 0)
    {
      g_test_skip ("this file system keeps no attributes");
      return;
    }
  assert_saved (fixture->file, "dos");
  g_assert_cmpint (getxattr (fixture->path, "user.xdg.tags", value, sizeof value), ==, 4);
  g_assert_cmpmem (value, 4, "plan", 4);
}

static void
test_removable (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *part = g_build_filename (fixture->folder, "8:17", NULL);
  g_autofree char *disk = g_build_filename (fixture->folder, "removable", NULL);

  g_assert_false (logro_medium_is_removable (fixture->folder, makedev (8, 17)));
  g_assert_cmpint (g_mkdir (part, 0755), ==, 0);
  write_plainly (disk, "0\n", 0644);
  g_assert_false (logro_medium_is_removable (fixture->folder, makedev (8, 17)));
  write_plainly (disk, "1\n", 0644);
  g_assert_true (logro_medium_is_removable (fixture->folder, makedev (8, 17)));
  g_assert_false (logro_medium_is_removable (fixture->folder, makedev (8, 18)));
}

/* Whoever saved on a stick wants to know whether it may be taken out. */
static void
test_eject (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *fixed = NULL, *taken_out = NULL, *device = NULL, *folder = NULL, *said = NULL;
  struct stat status;

  write_plainly (fixture->path, "uno", 0644);
  g_assert_cmpint (g_stat (fixture->path, &status), ==, 0);
  device = g_strdup_printf ("%u:%u", major (status.st_dev), minor (status.st_dev));
  folder = g_build_filename (fixture->folder, device, NULL);
  said = g_build_filename (folder, "removable", NULL);
  g_assert_cmpint (g_mkdir (folder, 0755), ==, 0);

  write_plainly (said, "0\n", 0644);
  fixed = logro_medium_dup_saved (fixture->folder, fixture->file);
  g_assert_nonnull (strstr (fixed, fixture->path));
  g_assert_null (strstr (fixed, "eject"));
  write_plainly (said, "1\n", 0644);
  taken_out = logro_medium_dup_saved (fixture->folder, fixture->file);
  g_assert_true (g_str_has_prefix (taken_out, fixed));
  g_assert_nonnull (strstr (taken_out, "eject"));
}

static void
test_conflict_name (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autoptr (LogroDocument) document = logro_document_new (plan);
  g_autofree char *pattern =
    g_strdup_printf ("^Plan Ñuñoa \\(conflict %s [-0-9]{10} [.0-9]{5}\\)\\.logro$",
                     g_get_user_name ());
  g_autofree char *name = NULL;

  g_assert_true (logro_document_save (document, fixture->file, TRUE, NULL, NULL));
  name = logro_document_dup_conflict_name (document);
  if (!g_regex_match_simple (pattern, name, 0, 0))
    g_error ("“%s”", name);
}

/* "new" makes a plan only where nothing is; agreed to, it replaces. */
static void
test_save_new (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (LogroPlan) plan = support_plan ();
  g_autoptr (LogroDocument) document = logro_document_new (plan);
  g_autoptr (GError) error = NULL;

  write_plainly (fixture->path, "de otra persona", 0644);
  g_assert_false (logro_document_save (document, fixture->file, FALSE, NULL, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED);
  assert_content (fixture->path, "de otra persona");
  g_assert_null (logro_document_get_file (document));
  g_assert_true (logro_document_save (document, fixture->file, TRUE, NULL, NULL));
  g_assert_cmpint (count_names (fixture->folder, ".bak-"), ==, 1);
}

static void
see_read_only (Fixture *fixture)
{
  g_assert_false (logro_file_may_write (fixture->file));
}

static void
see_writable (Fixture *fixture)
{
  g_assert_true (logro_file_may_write (fixture->file));
}

static void
test_may_write (Fixture       *fixture,
                gconstpointer  data)
{
  g_assert_false (logro_file_may_write (fixture->file));
  write_plainly (fixture->path, "uno", 0644);
  g_assert_true (logro_file_may_write (fixture->file));
  if (!run_as_nobody (see_read_only, fixture))
    return;
  g_assert_cmpint (g_chmod (fixture->path, 0666), ==, 0);
  run_as_nobody (see_writable, fixture);
  g_assert_cmpint (g_chmod (fixture->folder, 0755), ==, 0);
  run_as_nobody (see_read_only, fixture);
}

#define ADD(name, test) \
  g_test_add ("/document/file/temp/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  support_init (&argc, &argv);
  ADD ("cleared", test_cleared);
  ADD ("others-stay", test_others_stay);
  ADD ("attributes-stay", test_attributes_stay);
  ADD ("removable", test_removable);
  ADD ("eject", test_eject);
  ADD ("conflict-name", test_conflict_name);
  ADD ("save-new", test_save_new);
  ADD ("may-write", test_may_write);
  return g_test_run ();
}
