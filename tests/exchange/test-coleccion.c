/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Attached files in one folder: copies, names, the index, and what is left out. */

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "coleccion-fixture.h"
#include "exchange/csv.h"

static void
test_copies (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (LogroColeccion) coleccion = NULL;
  LogroElemento *elemento = logro_modelo_get_elemento (fixture->plan->model, 1);
  g_autofree char *folder = NULL;

  put (fixture->folder, "convenio ñ 🙂.pdf", "hola");
  put (fixture->folder, "a/acta.txt", "hola");
  put (fixture->outside, "acta.txt", "hola");
  attach (fixture->plan->ingreso->convenio->adjuntos, "convenio ñ 🙂.pdf");
  attach (get_evidence (fixture, 1), "a/acta.txt");
  attach (get_evidence (fixture, 1), "../ajeno/acta.txt");
  coleccion = collect (fixture);
  g_assert_cmpuint (logro_coleccion_count_faults (coleccion), ==, 0);
  assert_holds (fixture, get_copy (coleccion, 0), "hola");
  g_assert_true (g_str_has_suffix (get_copy (coleccion, 0), "/convenio ñ 🙂.pdf"));
  folder = g_strdup_printf ("/%s/acta.txt", elemento->id);
  g_assert_true (g_str_has_suffix (get_copy (coleccion, 1), folder));
  /* the same name and content is the same copy */
  g_assert_cmpstr (get_copy (coleccion, 2), ==, get_copy (coleccion, 1));
}

/* The same name with other content gets a number, and what was in the folder stays. */
static void
test_same_name (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (LogroColeccion) first = NULL;
  g_autoptr (LogroColeccion) second = NULL;
  LogroAdjunto *other;

  put (fixture->folder, "a/acta.txt", "hola");
  put (fixture->folder, "b/acta.txt", "otra");
  attach (get_evidence (fixture, 0), "a/acta.txt");
  attach (get_evidence (fixture, 0), "b/acta.txt");
  other = logro_list_get (get_evidence (fixture, 0), 1);
  g_object_set (other, "sha256", NULL, NULL);
  first = collect (fixture);
  g_assert_true (g_str_has_suffix (get_copy (first, 0), "/acta.txt"));
  g_assert_true (g_str_has_suffix (get_copy (first, 1), "/acta-2.txt"));
  assert_holds (fixture, get_copy (first, 1), "otra");

  put (fixture->target, get_copy (first, 0), "de otra persona");
  put (fixture->target, "indice.csv", "mío");
  second = collect (fixture);
  assert_holds (fixture, get_copy (first, 0), "de otra persona");
  assert_holds (fixture, get_copy (second, 0), "hola");
  g_assert_cmpstr (get_copy (second, 0), !=, get_copy (first, 0));
  assert_holds (fixture, "indice.csv", "mío");
}

static void
test_index (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (LogroColeccion) coleccion = NULL;
  g_autofree char *path = g_build_filename (fixture->target, "indice.csv", NULL);
  g_autofree char *html_path = g_build_filename (fixture->target, "indice.html", NULL);
  g_autofree char *text = NULL;
  g_autofree char *html = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (LogroCsv) csv = NULL;
  gsize length;

  put (fixture->folder, "<acta>.txt", "hola");
  attach (get_evidence (fixture, 0), "<acta>.txt");
  attach (get_evidence (fixture, 0), "no hay.pdf");
  coleccion = collect (fixture);
  g_assert_true (g_file_get_contents (path, &text, &length, NULL));
  bytes = g_bytes_new (text, length);
  csv = logro_csv_read (bytes, "indice.csv", NULL);
  g_assert_cmpuint (csv->n_rows, ==, 3);
  g_assert_true (g_str_has_prefix (csv->rows[1].cells[1],
                                   logro_modelo_get_elemento (fixture->plan->model, 0)->id));
  g_assert_cmpstr (csv->rows[1].cells[2], ==, "'=1+1"); /* no formula */
  g_assert_cmpstr (csv->rows[1].cells[3], ==, get_copy (coleccion, 0));
  g_assert_null (strchr (csv->rows[1].cells[3], '<'));
  g_assert_cmpstr (csv->rows[1].cells[5], ==, "4");
  g_assert_cmpstr (csv->rows[1].cells[6], ==, HOLA);
  g_assert_cmpstr (csv->rows[2].cells[3], ==, "");
  g_assert_cmpstr (csv->rows[2].cells[7], ==, "no hay.pdf");
  g_assert_true (g_file_get_contents (html_path, &html, NULL, NULL));
  g_assert_nonnull (strstr (html, "&lt;acta&gt;.txt"));
  g_assert_null (strstr (html, "<acta>"));
}

/* A changed file goes along only from the plan's own folder: a plan may name any file there is. */
static void
test_left_out (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (LogroColeccion) coleccion = NULL;
  g_autofree char *summary = NULL;
  g_autofree char *link = g_build_filename (fixture->folder, "enlace.txt", NULL);
  g_autofree char *pipe = g_build_filename (fixture->folder, "tubo", NULL);
  g_autofree char *secret = g_build_filename (fixture->outside, "secreto.txt", NULL);

  put (fixture->folder, "acta.txt", "cambió");
  put (fixture->outside, "secreto.txt", "secreto");
  g_assert_cmpint (symlink (secret, link), ==, 0);
  g_assert_cmpint (mkfifo (pipe, 0644), ==, 0);
  attach (get_evidence (fixture, 0), "acta.txt");
  attach (get_evidence (fixture, 0), "../ajeno/secreto.txt");
  attach (get_evidence (fixture, 0), secret);
  attach (get_evidence (fixture, 0), "enlace.txt");
  attach (get_evidence (fixture, 0), "tubo");
  attach (get_evidence (fixture, 0), ".");
  attach (get_evidence (fixture, 0), "no hay.pdf");
  logro_list_append (get_evidence (fixture, 0), g_object_new (LOGRO_TYPE_ADJUNTO, NULL));
  coleccion = collect (fixture);
  assert_holds (fixture, get_copy (coleccion, 0), "cambió");
  for (guint i = 1; i < coleccion->files->len; i++)
    g_assert_null (get_copy (coleccion, i));
  g_assert_cmpuint (logro_coleccion_count_faults (coleccion), ==, coleccion->files->len);
  summary = logro_coleccion_dup_summary (coleccion);
  g_assert_true (g_str_has_prefix (summary, "1 of 8 files"));
  g_assert_nonnull (strstr (summary, "\nacta.txt: Changed"));
  g_assert_nonnull (strstr (summary, "secreto.txt  ·  ../ajeno: Changed (it is outside"));
  g_assert_nonnull (strstr (summary, "\ntubo: Not a file"));
  g_assert_nonnull (strstr (summary, "\nno hay.pdf: Missing"));
}

/* A plan that was never saved has no folder: what it names as a whole path goes along as long as it
 * is what was attached. */
static void
test_never_saved (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autofree char *acta = g_build_filename (fixture->folder, "acta.txt", NULL);
  g_autofree char *otra = g_build_filename (fixture->folder, "otra.txt", NULL);
  g_autoptr (LogroColeccion) coleccion = NULL;

  g_clear_object (&fixture->file);
  put (fixture->folder, "acta.txt", "hola");
  put (fixture->folder, "otra.txt", "cambió");
  attach (get_evidence (fixture, 0), acta);
  attach (get_evidence (fixture, 0), otra);
  attach (get_evidence (fixture, 0), "acta.txt");
  coleccion = collect (fixture);
  assert_holds (fixture, get_copy (coleccion, 0), "hola");
  g_assert_null (get_copy (coleccion, 1));
  g_assert_null (get_copy (coleccion, 2));
  fixture->file = g_file_new_for_path (acta);
}

/* A folder is not within another because its name begins alike; all are within the root. */
static void
test_within (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *beside = g_strconcat (fixture->folder, "-privado", NULL);
  g_autofree char *path = g_build_filename (beside, "acta.txt", NULL);
  g_autoptr (LogroColeccion) first = NULL;
  g_autoptr (LogroColeccion) second = NULL;

  put (beside, "acta.txt", "cambió");
  attach (get_evidence (fixture, 0), "../plan-privado/acta.txt");
  first = collect (fixture);
  g_assert_null (get_copy (first, 0));

  g_object_unref (fixture->file);
  fixture->file = g_file_new_for_path ("/plan.logro");
  g_object_set (logro_list_get (get_evidence (fixture, 0), 0), "ruta", path + 1, NULL);
  second = collect (fixture);
  assert_holds (fixture, get_copy (second, 0), "cambió");
}

/* Of a plan whose files are all gone, some are named and the rest is not. */
static void
test_summary (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (LogroColeccion) coleccion = NULL;
  g_autofree char *summary = NULL;

  put (fixture->folder, "acta.txt", "hola");
  attach (get_evidence (fixture, 0), "acta.txt");
  for (guint i = 1; i <= 13; i++)
    {
      g_autofree char *name = g_strdup_printf ("foto %02u.jpg", i);

      attach (get_evidence (fixture, 0), name);
    }
  coleccion = collect (fixture);
  summary = logro_coleccion_dup_summary (coleccion);
  g_assert_true (g_str_has_prefix (summary, "1 of 14 files are in the folder.\nfoto 01.jpg: "));
  g_assert_true (g_str_has_suffix (summary, "\nfoto 12.jpg: Missing\n…"));
}

static void
assert_safe (const char *name,
             const char *expected)
{
  g_autofree char *safe = logro_coleccion_dup_safe (name);

  g_assert_cmpstr (safe, ==, expected);
}

static void
test_safe_names (void)
{
  g_autofree char *many = g_strnfill (150, 'n');
  g_autofree char *accented = g_strconcat (many, "ñandúes y más.ods", NULL);
  g_autofree char *safe = logro_coleccion_dup_safe (accented);

  assert_safe ("acta.pdf", "acta.pdf");
  assert_safe ("¿qué? <a>:*|\".pdf", "¿qué- -a-----.pdf");
  assert_safe (".oculto", "_.oculto");
  assert_safe ("..", "_");
  assert_safe ("acta. ", "acta");
  assert_safe ("CON.txt", "_CON.txt");
  assert_safe ("lpt1", "_lpt1");
  assert_safe ("com3.txt", "_com3.txt");
  assert_safe ("coma.txt", "coma.txt");
  assert_safe ("año1.txt", "año1.txt");
  assert_safe ("fdp\u202E.exe", "fdp_.exe");
  assert_safe (NULL, "_");
  g_assert_cmpuint (strlen (safe), <=, 160);
  g_assert_true (g_utf8_validate (safe, -1, NULL));
  g_assert_true (g_str_has_suffix (safe, ".ods"));

  /* what is behind the last full stop of a sentence is no suffix */
  g_free (safe);
  safe = logro_coleccion_dup_safe ("Acta de la reunión del comité con la contraparte técnica, el "
                                   "encargado de finanzas y los directores de todas las unidades. "
                                   "Se acordó la compra de los equipos pendientes");
  g_assert_cmpuint (strlen (safe), ==, 160);
  g_assert_true (g_str_has_prefix (safe, "Acta de la reunión"));
}

int
main (int    argc,
      char **argv)
{
  support_init (&argc, &argv);
  g_test_add ("/exchange/coleccion/copies", Fixture, NULL, set_up, test_copies, tear_down);
  g_test_add ("/exchange/coleccion/same-name", Fixture, NULL, set_up, test_same_name, tear_down);
  g_test_add ("/exchange/coleccion/index", Fixture, NULL, set_up, test_index, tear_down);
  g_test_add ("/exchange/coleccion/left-out", Fixture, NULL, set_up, test_left_out, tear_down);
  g_test_add ("/exchange/coleccion/never-saved", Fixture, NULL, set_up, test_never_saved,
              tear_down);
  g_test_add ("/exchange/coleccion/within", Fixture, NULL, set_up, test_within, tear_down);
  g_test_add ("/exchange/coleccion/summary", Fixture, NULL, set_up, test_summary, tear_down);
  g_test_add_func ("/exchange/coleccion/safe-names", test_safe_names);
  return g_test_run ();
}
