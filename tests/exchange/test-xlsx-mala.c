/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A workbook that cannot be made: what is said, and that nothing stays behind. */

#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include <glib/gstdio.h>

#include "document/error.h"
#include "exchange/xlsx.h"
#include "libro.h"
#include "planes.h"

static const LogroHojaOpciones opciones = { .hoy = "2025-06-30" };

static void
assert_nothing_left (void)
{
  g_autoptr (GDir) folder = g_dir_open (g_get_tmp_dir (), 0, NULL);

  g_assert_cmpstr (g_dir_read_name (folder), ==, NULL);
}

/* On a disk with room for so many bytes of a file the workbook is whole or is not there, be it that
 * the rows of a sheet have no room or that all of it together has none. */
static void
test_full (void)
{
  g_autoptr (LogroPlan) plan = plan_caf ();
  void (*handler) (int) = signal (SIGXFSZ, SIG_IGN);
  struct rlimit before;
  guint failed = 0, made = 0;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &before), ==, 0);
  for (rlim_t room = 512; room < 1024 * 1024; room += room / 2)
    {
      struct rlimit small = { room, before.rlim_max };
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = NULL;

      g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
      bytes = logro_xlsx_export (plan, &opciones, NULL, &error);
      g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &before), ==, 0);
      assert_nothing_left ();
      if (bytes != NULL)
        {
          g_autoptr (Libro) libro = libro_read (bytes);

          g_assert_no_error (error);
          g_assert_cmpuint (libro->sheets->len, >, 5);
          made++;
          continue;
        }
      g_test_message ("%u: %s", (guint) room, error->message);
      g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_NO_SPACE);
      g_assert_nonnull (strstr (error->message, g_get_tmp_dir ()));
      failed++;
    }
  signal (SIGXFSZ, handler);
  g_assert_cmpuint (failed, >, 3);
  g_assert_cmpuint (made, >, 1);
}

/* Without a folder for what it writes meanwhile. */
static void
test_no_folder (void)
{
  g_autoptr (LogroPlan) plan = plan_vacio ();
  g_autoptr (GError) error = NULL;
  g_autofree char *aviso = NULL;

  g_assert_cmpint (g_rmdir (g_get_tmp_dir ()), ==, 0);
  g_assert_null (logro_xlsx_export (plan, &opciones, &aviso, &error));
  g_assert_cmpint (g_mkdir (g_get_tmp_dir (), 0700), ==, 0);
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_IO);
  g_assert_nonnull (strstr (error->message, g_get_tmp_dir ()));
  g_assert_null (aviso);
}

/* A table wider than a sheet; it can still be had as CSV. */
static void
test_too_wide (void)
{
  g_autoptr (LogroPlan) plan = plan_vacio ();
  g_autoptr (GPtrArray) criterios = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 16384; i++)
    g_ptr_array_add (criterios, g_object_new (LOGRO_TYPE_CRITERIO_MATRIZ, "nombre", "a", NULL));
  logro_list_splice (plan->diseno->matriz->criterios, 0, 0, (LogroRecord **) criterios->pdata,
                     criterios->len);
  logro_list_append (plan->diseno->matriz->herramientas,
                     g_object_new (LOGRO_TYPE_HERRAMIENTA, "nombre", "b", NULL));
  g_assert_null (logro_xlsx_export (plan, &opciones, NULL, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED);
  g_assert_nonnull (strstr (error->message, "more than a sheet can hold; export the table as CSV"));
  assert_nothing_left ();
}

int
main (int   argc,
      char *argv[])
{
  char folder[] = "/tmp/logro-test-XXXXXX";
  int failed;

  setlocale (LC_ALL, "es_CL.UTF-8");
  setlocale (LC_MESSAGES, "C");
  g_assert_nonnull (mkdtemp (folder));
  g_setenv ("TMPDIR", folder, TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/xlsx-mala/full", test_full);
  g_test_add_func ("/exchange/xlsx-mala/no-folder", test_no_folder);
  g_test_add_func ("/exchange/xlsx-mala/too-wide", test_too_wide);
  failed = g_test_run ();
  g_rmdir (folder);
  return failed;
}
