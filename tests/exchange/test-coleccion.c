/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Attached files in one folder: copies, names, the index, and what is left out. */

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "document/document.h"
#include "document/error.h"
#include "end.h"
#include "exchange/coleccion.h"
#include "exchange/csv.h"
#include "support.h"

/* Of "hola", as sha256sum prints it. */
#define HOLA "b221d9dbb083a7f33428d7c2a3c3198ae925614d70210e28716ccaa7cd4ddb79"

typedef struct
{
  char *folder;  /* of the plan */
  char *outside;
  char *target;
  GFile *file;
  LogroPlan *plan;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *top = g_dir_make_tmp ("logro-coleccion-XXXXXX", NULL);
  g_autofree char *path = NULL;

  chmod (top, 0755);
  fixture->folder = g_build_filename (top, "plan", NULL);
  fixture->outside = g_build_filename (top, "ajeno", NULL);
  fixture->target = g_build_filename (top, "para el validador", NULL);
  g_mkdir (fixture->folder, 0755);
  g_mkdir (fixture->outside, 0755);
  path = g_build_filename (fixture->folder, "plan.logro", NULL);
  fixture->file = g_file_new_for_path (path);
  fixture->plan = support_plan ();
}

static void
remove_all (const char *path)
{
  g_autoptr (GDir) dir = g_file_test (path, G_FILE_TEST_IS_SYMLINK) ? NULL
                                                                    : g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);
      remove_all (child);
    }
  g_remove (path);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *top = g_path_get_dirname (fixture->folder);

  remove_all (top);
  g_object_unref (fixture->plan);
  g_object_unref (fixture->file);
  g_free (fixture->folder);
  g_free (fixture->outside);
  g_free (fixture->target);
}

static void
put (const char *folder,
     const char *name,
     const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);

  g_assert_cmpint (g_mkdir_with_parents (parent, 0755), ==, 0);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

/* Attached as a file that held "hola". */
static void
attach (LogroList  *list,
        const char *ruta)
{
  logro_list_append (list, g_object_new (LOGRO_TYPE_ADJUNTO, "ruta", ruta, "tamano", (gint64) 4,
                                         "sha256", HOLA, "descripcion", "=1+1", NULL));
}

static LogroList *
get_evidence (Fixture *fixture,
              guint    n)
{
  return ((LogroEvaluacion *) logro_list_get (fixture->plan->autoevaluacion->evaluaciones, n))
    ->adjuntos;
}

static LogroColeccion *
collect (Fixture *fixture)
{
  LogroColeccion *coleccion = logro_coleccion_new (fixture->plan, fixture->file);
  g_autoptr (GFile) target = g_file_new_for_path (fixture->target);
  g_autoptr (GError) error = NULL;

  logro_coleccion_copy (coleccion, target, NULL, &error);
  g_assert_no_error (error);
  return coleccion;
}

static const char *
get_copy (LogroColeccion *coleccion,
          guint           n)
{
  return ((LogroColectado *) coleccion->files->pdata[n])->archivo;
}

static void
assert_holds (Fixture    *fixture,
              const char *name,
              const char *text)
{
  g_autofree char *path = g_build_filename (fixture->target, name, NULL);
  g_autofree char *found = NULL;

  g_file_get_contents (path, &found, NULL, NULL);
  g_assert_cmpstr (found, ==, text);
}

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

/* As somebody who may write nothing there. */
static void
test_read_only (Fixture       *fixture,
                gconstpointer  data)
{
  int status;
  pid_t child;

  put (fixture->folder, "acta.txt", "hola");
  attach (get_evidence (fixture, 0), "acta.txt");
  g_mkdir (fixture->target, 0555);
  if (geteuid () != 0)
    {
      g_test_skip ("only root can become somebody else");
      return;
    }
  child = fork ();
  if (child == 0)
    {
      g_autoptr (LogroColeccion) coleccion = NULL;
      g_autoptr (GFile) target = g_file_new_for_path (fixture->target);
      g_autoptr (GError) error = NULL;

      g_assert_true (become (65534));
      coleccion = logro_coleccion_new (fixture->plan, fixture->file);
      g_assert_false (logro_coleccion_copy (coleccion, target, NULL, &error));
      g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_READ_ONLY);
      end_now (0);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_cmpint (status, ==, 0);
}

static void
test_stopped (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (LogroColeccion) coleccion = logro_coleccion_new (fixture->plan, fixture->file);
  g_autoptr (GFile) target = g_file_new_for_path (fixture->target);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  const LogroProgress progress = { cancellable, NULL, NULL };
  g_autoptr (GError) error = NULL;
  g_autofree char *index = g_build_filename (fixture->target, "indice.csv", NULL);

  logro_coleccion_free (g_steal_pointer (&coleccion));
  put (fixture->folder, "acta.txt", "hola");
  attach (get_evidence (fixture, 0), "acta.txt");
  coleccion = logro_coleccion_new (fixture->plan, fixture->file);
  g_cancellable_cancel (cancellable);
  g_assert_false (logro_coleccion_copy (coleccion, target, &progress, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_file_test (index, G_FILE_TEST_EXISTS));
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
  assert_safe ("fdp\u202E.exe", "fdp_.exe");
  assert_safe (NULL, "_");
  g_assert_cmpuint (strlen (safe), <=, 160);
  g_assert_true (g_utf8_validate (safe, -1, NULL));
  g_assert_true (g_str_has_suffix (safe, ".ods"));
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
  g_test_add ("/exchange/coleccion/read-only", Fixture, NULL, set_up, test_read_only, tear_down);
  g_test_add ("/exchange/coleccion/stopped", Fixture, NULL, set_up, test_stopped, tear_down);
  g_test_add_func ("/exchange/coleccion/safe-names", test_safe_names);
  return g_test_run ();
}
