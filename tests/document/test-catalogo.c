/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A model of one's own: copied, saved, shared, and taken along by the plans that begin with it, so
 * that they open where nobody has it. */

#include "support.h"

#include <glib/gstdio.h>
#include <string.h>

#include "core/modelo-examen.h"
#include "core/traspaso.h"
#include "document/catalogo.h"
#include "document/document.h"
#include "document/error.h"

static LogroModeloInfo *
find_info (GPtrArray  *list,
           const char *id)
{
  for (guint i = 0; i < list->len; i++)
    if (g_strcmp0 (((LogroModeloInfo *) list->pdata[i])->id, id) == 0)
      return list->pdata[i];
  return NULL;
}

/* A copy of a built-in model under another id. */
static LogroModelo *
copy_builtin (const char *from,
              const char *id)
{
  g_autoptr (GPtrArray) list = logro_catalogo_list ();
  g_autoptr (GError) error = NULL;
  LogroModelo *modelo = logro_catalogo_read_draft (find_info (list, from), &error);

  g_assert_no_error (error);
  g_object_set (modelo, "id", id, NULL);
  return modelo;
}

static void
remove_own (const char *id)
{
  g_autoptr (GFile) file = logro_catalogo_get_file (id);

  g_assert_true (g_file_delete (file, NULL, NULL));
}

static LogroElemento *
get_first (LogroModelo *modelo)
{
  LogroCriterio *criterio = logro_list_get (modelo->criterios, 0);
  LogroSubcriterio *subcriterio = logro_list_get (criterio->subcriterios, 0);

  return logro_list_get (subcriterio->elementos, 0);
}

static void
test_builtin_are_sound (void)
{
  g_autoptr (GPtrArray) list = logro_catalogo_list ();

  g_assert_cmpuint (list->len, >=, 4);
  for (guint i = 0; i < list->len; i++)
    {
      g_autoptr (LogroModelo) modelo = logro_catalogo_read_draft (list->pdata[i], NULL);
      g_autoptr (GPtrArray) fallos = logro_modelo_list_fallos (modelo);

      for (guint j = 0; j < fallos->len; j++)
        g_test_message ("%s: %s", modelo->id, ((LogroFallo *) fallos->pdata[j])->texto);
      g_assert_cmpuint (fallos->len, ==, 0);
    }
}

static void
test_save (void)
{
  g_autoptr (LogroModelo) draft = copy_builtin ("subdere-progresivo", "propio");
  g_autoptr (LogroModelo) found = NULL;
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (GError) error = NULL;

  g_object_set (get_first (draft), "nombre", "Otro nombre", NULL);
  g_assert_true (logro_catalogo_save (draft, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (logro_catalogo_save (draft, NULL, &error)); /* a backup stays, and is no model */
  list = logro_catalogo_list ();
  g_assert_nonnull (find_info (list, "propio")->file);
  g_assert_null (((LogroModeloInfo *) list->pdata[list->len - 1])->error);
  found = logro_catalogo_find ("propio", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (get_first (found)->nombre, ==, "Otro nombre");
  g_assert_nonnull (found->fuente);
  remove_own ("propio");
}

static GPtrArray *
list_broken (void)
{
  GPtrArray *list = logro_catalogo_list ();

  while (list->len > 0 && ((LogroModeloInfo *) list->pdata[0])->error == NULL)
    g_ptr_array_remove_index (list, 0);
  return list;
}

/* What lies in the folder of models and is none hinders nobody. */
static void
test_broken (void)
{
  static const char *const names[] = { "b.xml", "a.xml", "leeme.txt" };
  g_autoptr (LogroModelo) draft = copy_builtin ("caf-2013", "bueno");
  g_autofree char *folder = logro_catalogo_dup_folder ();
  g_autofree char *inner = g_build_filename (folder, "carpeta.xml", NULL);
  g_autoptr (GPtrArray) broken = NULL;
  g_autoptr (LogroModelo) found = NULL;
  g_autoptr (LogroModelo) none = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (logro_catalogo_save (draft, NULL, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      g_assert_true (g_file_set_contents (path, "<modelo>", -1, NULL));
    }
  g_assert_cmpint (g_mkdir (inner, 0700), ==, 0);
  broken = list_broken ();
  g_assert_cmpuint (broken->len, ==, 3);
  for (guint i = 0; i < broken->len; i++)
    {
      static const char *const in_order[] = { "a.xml", "b.xml", "carpeta.xml" };
      LogroModeloInfo *info = broken->pdata[i];

      g_assert_true (g_str_has_suffix (info->file, in_order[i]));
      g_assert_nonnull (strstr (info->error, in_order[i]));
    }
  none = logro_catalogo_read_draft (broken->pdata[2], &error);
  g_assert_null (none);
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED);
  found = logro_catalogo_find ("bueno", NULL);
  g_assert_nonnull (found);
  remove_own ("a");
  remove_own ("b");
  remove_own ("carpeta");
  remove_own ("bueno");
}

/* As a file for others, which keeps no backup; and read again to be changed. */
static void
test_share (void)
{
  g_autoptr (LogroModelo) draft = copy_builtin ("mx-consolidacion", "compartir");
  g_autoptr (GFile) file = g_file_new_build_filename (g_get_user_data_dir (), "compartir.xml",
                                                      NULL);
  g_autofree char *text = NULL;
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (LogroModelo) again = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (logro_catalogo_save (draft, file, &error));
  g_assert_true (g_file_load_contents (file, NULL, &text, NULL, NULL, NULL));
  g_assert_nonnull (strstr (text, "id=\"compartir\""));
  list = logro_catalogo_list ();
  g_assert_null (find_info (list, "compartir"));
  g_assert_true (g_file_delete (file, NULL, NULL));

  g_assert_true (logro_catalogo_save (draft, NULL, &error));
  g_clear_pointer (&list, g_ptr_array_unref);
  list = logro_catalogo_list ();
  again = logro_catalogo_read_draft (find_info (list, "compartir"), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (again->nombre, ==, draft->nombre);
  remove_own ("compartir");
}

/* Words of its language are not there: the documents say what they can. */
static void
test_other_language (void)
{
  g_autoptr (LogroModelo) draft = copy_builtin ("caf-2020", "portugues");
  g_autoptr (LogroModelo) found = NULL;
  g_autoptr (GError) error = NULL;

  g_object_set (draft, "idioma", "pt", NULL);
  g_assert_true (logro_catalogo_save (draft, NULL, &error));
  found = logro_catalogo_find ("portugues", &error);
  g_assert_no_error (error);
  g_assert_null (found->glosario);
  remove_own ("portugues");
}

/* Where the folder should be there is something else. */
static void
test_no_folder (void)
{
  g_autoptr (LogroModelo) draft = copy_builtin ("caf-2020", "sin-lugar");
  g_autofree char *folder = logro_catalogo_dup_folder ();
  g_autofree char *parent = g_path_get_dirname (folder);
  g_autofree char *aside = g_strconcat (parent, "-aparte", NULL);
  g_autoptr (GError) error = NULL;

  g_rename (parent, aside);
  g_assert_true (g_file_set_contents (parent, "", 0, NULL));
  g_assert_false (logro_catalogo_save (draft, NULL, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_IO);
  g_assert_nonnull (strstr (error->message, folder));
  g_remove (parent);
  g_rename (aside, parent);
}

static void
test_unsound_is_not_saved (void)
{
  g_autoptr (LogroModelo) draft = copy_builtin ("caf-2020", "roto");
  g_autoptr (GFile) file = logro_catalogo_get_file ("roto");
  g_autoptr (GError) error = NULL;

  g_object_set (get_first (draft), "escala", "ninguna", NULL);
  g_assert_false (logro_catalogo_save (draft, NULL, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_INVALID);
  g_assert_false (g_file_query_exists (file, NULL));
}

/* A plan with one answer, begun with a model of one's own and saved; that model is gone then. */
static GFile *
save_plan (const char *id)
{
  g_autoptr (LogroModelo) draft = copy_builtin ("subdere-progresivo", id);
  g_autoptr (LogroModelo) modelo = NULL;
  g_autoptr (LogroPlan) plan = NULL;
  g_autoptr (LogroDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_strconcat (id, ".logro", NULL);
  GFile *file = g_file_new_build_filename (g_get_user_data_dir (), name, NULL);

  g_object_set (get_first (draft), "pregunta", "¿«Mía» & <propia>?", NULL);
  logro_catalogo_save (draft, NULL, &error);
  g_assert_no_error (error);
  modelo = logro_catalogo_find (id, &error);
  plan = logro_plan_new (modelo);
  logro_plan_answer (plan, get_first (modelo), 2);
  document = logro_document_new (plan);
  logro_document_save (document, file, TRUE, NULL, &error);
  g_assert_no_error (error);
  remove_own (id);
  return file;
}

static void
test_taken_along (void)
{
  g_autoptr (GFile) file = save_plan ("viajero");
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroDocument) document = logro_document_open (file, &error);
  LogroPlan *plan;

  g_assert_no_error (error);
  plan = logro_document_get_plan (document);
  g_assert_cmpstr (get_first (plan->model)->pregunta, ==, "¿«Mía» & <propia>?");
  g_assert_cmpint (logro_plan_get_respuesta (plan, get_first (plan->model))->alternativa, ==, 2);
  g_assert_false (logro_journal_is_modified (logro_plan_get_journal (plan)));
  g_assert_true (g_file_delete (file, NULL, NULL));
}

/* What the plan brings along comes before a model of that id which says something else. */
static void
test_own_copy_counts (void)
{
  g_autoptr (GFile) file = save_plan ("cambiado");
  g_autoptr (LogroModelo) other = copy_builtin ("caf-2020", "cambiado");
  g_autoptr (LogroDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  logro_catalogo_save (other, NULL, &error);
  g_assert_no_error (error);
  document = logro_document_open (file, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (logro_modelo_get_n_elementos (logro_document_get_plan (document)->model), ==,
                    78);
  remove_own ("cambiado");
  g_assert_true (g_file_delete (file, NULL, NULL));
}

/* A plan whose copy is broken, or that answers what its model does not have. */
static void
test_bad_copy (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    const char *words;
  } cases[] = {
    { "&lt;modelo ", "&lt;modela ", "line 2" },
    { "elemento=\"1.1\" alternativa=\"2\"", "elemento=\"1.1\" alternativa=\"7\"", "1.1" },
    { "elemento=\"1.1\" alternativa=\"2\"", "elemento=\"99.1\" alternativa=\"2\"", "99.1" },
  };
  g_autoptr (GFile) file = save_plan ("danado");
  g_autofree char *text = NULL;

  g_assert_true (g_file_load_contents (file, NULL, &text, NULL, NULL, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) parts = g_strsplit (text, cases[i].from, 2);
      g_autofree char *bad = g_strjoinv (cases[i].to, parts);
      g_autoptr (LogroDocument) document = NULL;
      g_autoptr (GError) error = NULL;

      g_assert_cmpuint (g_strv_length (parts), ==, 2);
      g_assert_true (g_file_replace_contents (file, bad, strlen (bad), NULL, FALSE, 0, NULL, NULL,
                                              NULL));
      document = logro_document_open (file, &error);
      g_assert_null (document);
      g_assert_nonnull (strstr (error->message, "danado.logro"));
      g_assert_nonnull (strstr (error->message, cases[i].words));
    }
  g_assert_true (g_file_delete (file, NULL, NULL));
}

/* Somebody else takes the plan into another edition while it is open here: what they saved is not
 * read into pages of the old one. */
static void
test_reload_other_edition (void)
{
  g_autoptr (GFile) file = save_plan ("compartido");
  g_autoptr (LogroModelo) draft = copy_builtin ("subdere-progresivo", "compartido");
  g_autoptr (LogroModelo) modelo = NULL;
  g_autoptr (LogroDocument) mine = logro_document_open (file, NULL);
  g_autoptr (LogroDocument) theirs = NULL;
  g_autoptr (LogroPlan) plan = NULL;
  g_autoptr (GError) error = NULL;
  LogroPlan *before = logro_document_get_plan (mine);

  g_object_set (draft, "edicion", "2.0", NULL);
  g_assert_true (logro_catalogo_save (draft, NULL, NULL));
  modelo = logro_catalogo_find ("compartido", NULL);
  plan = logro_traspaso_make (before, modelo, NULL);
  g_assert_false (logro_plan_has_model_of (before, plan));
  theirs = logro_document_new (plan);
  g_assert_true (logro_document_save (theirs, file, TRUE, NULL, NULL));
  g_assert_true (logro_document_is_outdated (mine));
  g_assert_false (logro_document_reload (mine, "Leer", &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_INVALID);
  g_assert_cmpstr (before->edicion, ==, "1.0");
  remove_own ("compartido");
  g_assert_true (g_file_delete (file, NULL, NULL));
}

/* A plan of an older edition of what comes with the program, of which there is no copy anywhere. */
static void
test_older_edition (void)
{
  g_autoptr (LogroModelo) modelo = logro_catalogo_find ("subdere-progresivo", NULL);
  g_autoptr (LogroPlan) plan = logro_plan_new (modelo);
  g_autoptr (LogroDocument) document = logro_document_new (plan);
  g_autoptr (GFile) file = g_file_new_build_filename (g_get_user_data_dir (), "antiguo.logro",
                                                      NULL);
  g_autoptr (LogroDocument) again = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *old = NULL;
  g_auto (GStrv) parts = NULL;
  LogroPlan *now;

  logro_plan_answer (plan, logro_modelo_find_elemento (modelo, "1.1"), 3);
  logro_plan_answer (plan, logro_modelo_find_elemento (modelo, "1.2"), 1);
  g_object_set (plan, "edicion", "0.9", NULL);
  g_assert_true (logro_document_save (document, file, TRUE, NULL, NULL));
  g_assert_true (g_file_load_contents (file, NULL, &text, NULL, NULL, NULL));
  parts = g_strsplit (text, "elemento=\"1.2\"", 2); /* an element that is gone since */
  /* and another program left its mark in the end, so that it has to be read a second time */
  old = g_strconcat (parts[0], "elemento=\"1.77\"", parts[1], "<!-- editado -->\n", NULL);
  g_assert_true (g_file_replace_contents (file, old, strlen (old), NULL, FALSE, 0, NULL, NULL,
                                          NULL));
  again = logro_document_open (file, &error);
  g_assert_no_error (error);
  now = logro_document_get_plan (again);
  g_assert_cmpstr (now->edicion, ==, "1.0");
  g_assert_cmpint (logro_plan_get_respuesta (now, get_first (now->model))->alternativa, ==, 3);
  g_assert_cmpuint (logro_list_get_n (now->apartados), ==, 1);
  g_assert_cmpstr (((LogroApartado *) logro_list_get (now->apartados, 0))->clave, ==, "1.77");
  g_assert_true (logro_journal_is_modified (logro_plan_get_journal (now)));
  g_assert_true (g_file_delete (file, NULL, NULL));
}

static void
test_missing (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (logro_catalogo_find ("ninguno", &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_MODEL_MISSING);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *folder = g_dir_make_tmp ("catalogo-XXXXXX", NULL);
  const char *const remove[] = { "rm", "-rf", folder, NULL };
  int code;

  g_setenv ("XDG_DATA_HOME", folder, TRUE);
  support_init (&argc, &argv);
  g_test_add_func ("/document/catalogo/builtin-are-sound", test_builtin_are_sound);
  g_test_add_func ("/document/catalogo/save", test_save);
  g_test_add_func ("/document/catalogo/broken", test_broken);
  g_test_add_func ("/document/catalogo/share", test_share);
  g_test_add_func ("/document/catalogo/other-language", test_other_language);
  g_test_add_func ("/document/catalogo/no-folder", test_no_folder);
  g_test_add_func ("/document/catalogo/unsound-is-not-saved", test_unsound_is_not_saved);
  g_test_add_func ("/document/catalogo/taken-along", test_taken_along);
  g_test_add_func ("/document/catalogo/own-copy-counts", test_own_copy_counts);
  g_test_add_func ("/document/catalogo/bad-copy", test_bad_copy);
  g_test_add_func ("/document/catalogo/reload-other-edition", test_reload_other_edition);
  g_test_add_func ("/document/catalogo/older-edition", test_older_edition);
  g_test_add_func ("/document/catalogo/missing", test_missing);
  code = g_test_run ();
  g_spawn_sync (NULL, (char **) remove, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL,
                NULL);
  return code;
}
