/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What there is of a plan whose file is lost: the newest that is whole. */

#include "file-fixture.h"

#include <fcntl.h>

#include "document/catalogo.h"
#include "document/document.h"
#include "document/rescate.h"
#include "support.h"

#define UUID "0e37df36-f698-11e6-8dd4-cb9ced3df976"

static char *
make_plan (const char *nombre)
{
  g_autoptr (LogroModelo) model = logro_catalogo_find ("caf-2020", NULL);
  g_autoptr (LogroPlan) plan = logro_plan_new (model);

  g_object_set (plan->municipalidad, "nombre", nombre, NULL);
  return support_xml (plan);
}

/* Beside the plan, and so many seconds old. */
static void
put (Fixture    *fixture,
     const char *name,
     const char *text,
     guint       age)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  struct timespec times[2] = { { .tv_sec = time (NULL) - age }, { .tv_sec = time (NULL) - age } };

  write_plainly (path, text, 0644);
  g_assert_cmpint (utimensat (AT_FDCWD, path, times, 0), ==, 0);
}

static void
assert_found (Fixture    *fixture,
              const char *nombre)
{
  gint64 moment;
  g_autoptr (GBytes) bytes = logro_rescate_find (fixture->file, &moment);
  g_autoptr (LogroPlan) plan = NULL;

  g_assert_nonnull (bytes);
  plan = logro_document_read_state (bytes, "copia", NULL);
  g_assert_cmpstr (plan->municipalidad->nombre, ==, nombre);
}

static void
test_newest_whole (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *older = make_plan ("Antigua");
  g_autofree char *newer = make_plan ("Nueva");
  g_autofree char *newest = make_plan ("Última");
  g_autofree char *half = g_strndup (newest, strlen (newest) / 2);
  g_autofree char *temp = g_build_filename (fixture->folder, ".Plan Ñuñoa.logro." UUID ".tmp",
                                            NULL);
  gint64 moment;

  g_assert_null (logro_rescate_find (fixture->file, &moment));
  put (fixture, ".Plan Ñuñoa.bak-20260102-030405-006.logro", older, 300);
  assert_found (fixture, "Antigua");
  put (fixture, ".Plan Ñuñoa.bak-20260102-040405-006.logro", newer, 200);
  put (fixture, ".otro.bak-20260102-050405-006.logro", newest, 50);
  assert_found (fixture, "Nueva");
  put (fixture, ".Plan Ñuñoa.logro." UUID ".tmp", half, 100);
  assert_found (fixture, "Nueva");
  put (fixture, ".Plan Ñuñoa.logro." UUID ".tmp", newest, 100);
  assert_found (fixture, "Última");
  g_assert_cmpint (g_remove (temp), ==, 0);
}

static void
find_nothing (Fixture *fixture)
{
  gint64 moment;

  g_assert_null (logro_rescate_find (fixture->file, &moment));
}

/* What is no whole copy, cannot be read or is not there is passed over. */
static void
test_none (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *whole = make_plan ("Ajena");
  g_autofree char *folder = g_build_filename (fixture->folder,
                                              ".Plan Ñuñoa.bak-20260102-030405-006.logro", NULL);
  g_autofree char *secret = g_build_filename (fixture->folder,
                                              ".Plan Ñuñoa.bak-20260102-030405-008.logro", NULL);
  g_autoptr (GFile) far = g_file_new_for_uri ("sftp://lejos/plan.logro");
  g_autoptr (GFile) gone = g_file_new_for_path ("/no/hay/plan.logro");
  gint64 moment;

  g_assert_null (logro_rescate_find (far, &moment));
  g_assert_null (logro_rescate_find (gone, &moment));
  g_assert_cmpint (g_mkdir (folder, 0755), ==, 0);
  put (fixture, ".Plan Ñuñoa.bak-20260102-030405-007.logro", "", 10);
  find_nothing (fixture);
  put (fixture, ".Plan Ñuñoa.bak-20260102-030405-008.logro", whole, 10);
  g_chmod (secret, 0600);
  run_as_nobody (find_nothing, fixture);
}

/* In words that people know. */
static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  write_plainly (fixture->path, "", 0644);
  g_assert_null (logro_document_open (fixture->file, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_SYNTAX);
  g_assert_nonnull (strstr (error->message, "“Plan Ñuñoa.logro” is empty"));
}

int
main (int    argc,
      char **argv)
{
  support_init (&argc, &argv);
  g_test_add ("/document/rescate/newest-whole", Fixture, NULL, set_up, test_newest_whole,
              tear_down);
  g_test_add ("/document/rescate/none", Fixture, NULL, set_up, test_none, tear_down);
  g_test_add ("/document/rescate/empty", Fixture, NULL, set_up, test_empty, tear_down);
  return g_test_run ();
}
