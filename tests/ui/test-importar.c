/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The review of an import: what it lists, what a person can do there, and what comes of it. */

#include "screen.h"

#include <glib/gstdio.h>

#include "app/application.h"
#include "app/import-row.h"
#include "app/import.h"

static const char tabla[] =
  "Plan de los Tilos\n"
  "Área de mejora,Línea de acción,Responsable,Inicio,Término,Color\n"
  "2,Formar a quienes dirigen,Personal,ene-27,mar-27,rojo\n"
  ",Medir la atención,Control,pronto,31-05-2027,\n"
  "Totales,,,,,\n";

/* The window over that one which has @type; NULL when there is none. */
static gpointer
find_over (LogroWindow *window,
           GType        type)
{
  g_autoptr (GList) all = gtk_window_list_toplevels ();

  for (GList *i = all; i != NULL; i = i->next)
    if (G_OBJECT_TYPE (i->data) == type &&
        gtk_window_get_transient_for (i->data) == GTK_WINDOW (window))
      return i->data;
  return NULL;
}

static gpointer
wait_for (LogroWindow *window,
          GType        type)
{
  gpointer found = NULL;

  for (guint i = 0; i < 200 && found == NULL; i++)
    {
      screen_wait (50);
      found = find_over (window, type);
    }
  g_assert_nonnull (found);
  return found;
}

static void
begin (LogroWindow *window)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (tabla, sizeof tabla - 1);

  logro_import_bytes (window, bytes, "tabla.csv");
}

static gpointer
show (LogroWindow *window)
{
  gpointer import;

  begin (window);
  import = wait_for (window, LOGRO_TYPE_IMPORT_WINDOW);
  screen_wait (200);
  return import;
}

static guint
count_rows (gpointer    import,
            const char *id)
{
  GtkListBox *list = stage_child (import, id);
  guint n = 0;

  while (gtk_list_box_get_row_at_index (list, n) != NULL)
    n++;
  return n;
}

static gpointer
get_row (gpointer    import,
         const char *id,
         guint       n)
{
  return gtk_list_box_get_row_at_index (stage_child (import, id), n);
}

static const char *
get_label (gpointer    row,
           const char *id)
{
  return gtk_label_get_text (stage_child (row, id));
}

static void
test_review (void)
{
  LogroPlan *plan = stage_new_plan ();
  LogroWindow *window = screen_open (plan);
  gpointer import = show (window);
  gpointer row;

  g_assert_cmpuint (count_rows (import, "decide"), ==, 1);
  g_assert_cmpuint (count_rows (import, "repairs"), ==, 3);
  g_assert_cmpuint (count_rows (import, "columns"), ==, 6);
  g_assert_cmpuint (count_rows (import, "omitted"), ==, 2);
  g_assert_cmpstr (get_label (import, "summary"), ==, "2 rows to import · 1 cell to decide");

  row = get_row (import, "repairs", 0);
  g_assert_cmpstr (get_label (row, "original"), ==, "ene-27");
  g_assert_cmpstr (get_label (row, "value"), ==, "01-01-2027");
  gtk_switch_set_active (stage_child (row, "on"), FALSE);
  g_assert_cmpstr (get_label (import, "summary"), ==, "2 rows to import · 2 cells to decide");
  gtk_switch_set_active (stage_child (row, "on"), TRUE);

  row = get_row (import, "decide", 0);
  g_assert_cmpstr (get_label (row, "original"), ==, "pronto");
  gtk_editable_set_text (stage_child (row, "written"), "1-6-2026");
  g_signal_emit_by_name (stage_child (row, "written"), "activate");
  g_assert_cmpstr (get_label (row, "value"), ==, "01-06-2026");
  g_assert_cmpstr (get_label (import, "summary"), ==, "2 rows to import · nothing to decide");

  /* nothing of the plan has changed yet; then all of it does, in one step */
  g_assert_cmpuint (logro_list_get_n (plan->diseno->lineas), ==, 0);
  g_signal_emit_by_name (stage_child (import, "go"), "clicked");
  screen_wait (100);
  g_assert_cmpuint (logro_list_get_n (plan->diseno->lineas), ==, 2);
  g_assert_true (logro_journal_undo (logro_plan_get_journal (plan)));
  g_assert_cmpuint (logro_list_get_n (plan->diseno->lineas), ==, 0);
  screen_close (window);
}

/* What a person closes leaves the plan as it was. */
static void
test_cancel (void)
{
  LogroPlan *plan = stage_new_plan ();
  LogroWindow *window = screen_open (plan);
  gpointer import = show (window);

  gtk_window_destroy (import);
  screen_wait (50);
  g_assert_cmpuint (logro_list_get_n (plan->diseno->lineas), ==, 0);
  screen_close (window);
}

/* A person says what a column is that its heading does not name. */
static void
test_column (void)
{
  static const char other[] = "Área de mejora,Línea de acción,Encargada\n2,Formar,Ana\n";
  LogroPlan *plan = stage_new_plan ();
  LogroWindow *window = screen_open (plan);
  g_autoptr (GBytes) bytes = g_bytes_new_static (other, sizeof other - 1);
  gpointer import, row;

  logro_import_bytes (window, bytes, "otra.csv");
  import = wait_for (window, LOGRO_TYPE_IMPORT_WINDOW);
  screen_wait (200);
  row = get_row (import, "columns", 2);
  gtk_drop_down_set_selected (stage_find_in (row, GTK_TYPE_DROP_DOWN, NULL, 0),
                              2); /* Responsable */
  screen_wait (50);
  g_signal_emit_by_name (stage_child (import, "go"), "clicked");
  screen_wait (100);
  g_assert_cmpstr (((LogroLinea *) logro_list_get (plan->diseno->lineas, 0))->responsable, ==,
                   "Ana");
  screen_close (window);
}

/* What a spreadsheet copies is a table too. */
static void
test_paste (void)
{
  LogroPlan *plan = stage_new_plan ();
  LogroWindow *window = screen_open (plan);
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (window));
  gpointer import;

  gdk_clipboard_set_text (clipboard, "Área de mejora\tLínea de acción\n2\tFormar\n");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.import-paste", NULL);
  import = wait_for (window, LOGRO_TYPE_IMPORT_WINDOW);
  screen_wait (200);
  g_signal_emit_by_name (stage_child (import, "go"), "clicked");
  screen_wait (100);
  g_assert_cmpuint (logro_list_get_n (plan->diseno->lineas), ==, 1);
  screen_close (window);
}

/* With no plan open, the table makes one of the model it belongs to. */
static void
test_start (void)
{
  static const char pmi[] = "Criterio,Subcriterio,Área de mejora,Acción de mejora,Tareas\n"
                            "1,1.1,No se difunde la misión,Difundirla,Imprimir\n";
  LogroWindow *first = screen_open (stage_new_plan ());
  LogroWindow *window = logro_window_new (gtk_window_get_application (GTK_WINDOW (first)));
  g_autoptr (GBytes) bytes = g_bytes_new_static (pmi, sizeof pmi - 1);
  LogroPlan *plan;
  gpointer import;

  gtk_window_present (GTK_WINDOW (window));
  screen_wait (100);
  logro_import_bytes (window, bytes, "pmi.csv");
  import = wait_for (window, LOGRO_TYPE_IMPORT_WINDOW);
  screen_wait (200);
  g_signal_emit_by_name (stage_child (import, "go"), "clicked");
  screen_wait (300);
  g_assert_nonnull (logro_window_get_document (window));
  plan = logro_document_get_plan (logro_window_get_document (window));
  g_assert_cmpstr (plan->model->id, ==, "caf-2020");
  g_assert_cmpstr (logro_page_get_paso (logro_window_get_page (window))->pagina, ==, "pmi");
  g_assert_cmpuint (logro_list_get_n (plan->diseno->lineas), ==, 1);
  screen_close (window);
  screen_close (first);
}

/* A spreadsheet that is opened as if it were a plan is imported. */
static void
test_open_table (void)
{
  LogroWindow *first = screen_open (stage_new_plan ());
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (first));
  LogroWindow *window = logro_window_new (application);
  g_autofree char *folder = g_dir_make_tmp ("logro-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "Plan de mejora.CSV", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_assert_true (g_file_set_contents (path, "Criterio,Acción de mejora\n1,Difundirla\n", -1, NULL));
  logro_application_open_file (LOGRO_APPLICATION (application), GTK_WINDOW (window), file);
  gtk_window_destroy (GTK_WINDOW (wait_for (window, LOGRO_TYPE_IMPORT_WINDOW)));
  g_assert_null (logro_window_get_document (window));
  g_assert_true (g_file_delete (file, NULL, NULL));
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  gtk_window_destroy (GTK_WINDOW (window));
  screen_close (first);
}

/* While the program that reads hangs, the window lives and can stop it; when it breaks down, it
 * says so. */
static void
test_reader_hangs (void)
{
  LogroWindow *window = screen_open (stage_new_plan ());
  g_autofree char *before = g_strdup (g_getenv ("LOGRO_LIBEXECDIR"));
  g_autofree char *folder = g_dir_make_tmp ("logro-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "logro-import", NULL);
  GtkWindow *work;

  g_assert_true (g_file_set_contents (path, "#!/bin/sh\nexec sleep 100\n", -1, NULL));
  g_assert_cmpint (g_chmod (path, 0700), ==, 0);
  g_setenv ("LOGRO_LIBEXECDIR", folder, TRUE);
  begin (window);
  work = wait_for (window, GTK_TYPE_WINDOW);
  g_assert_cmpstr (gtk_window_get_title (work), ==, "Import a Table");
  gtk_window_close (work);
  for (guint i = 0; i < 100 && find_over (window, GTK_TYPE_WINDOW) != NULL; i++)
    screen_wait (50);
  g_assert_null (find_over (window, GTK_TYPE_WINDOW));
  g_assert_null (find_over (window, LOGRO_TYPE_IMPORT_WINDOW));

  g_assert_true (g_file_set_contents (path, "#!/bin/sh\nkill -SEGV $$\n", -1, NULL));
  g_assert_cmpint (g_chmod (path, 0700), ==, 0);
  begin (window);
  gtk_window_destroy (wait_for (window, GTK_TYPE_MESSAGE_DIALOG));
  g_setenv ("LOGRO_LIBEXECDIR", before, TRUE);
  g_remove (path);
  g_rmdir (folder);
  screen_close (window);
}

int
main (int    argc,
      char **argv)
{
  int code = screen_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/importar/review", test_review);
  g_test_add_func ("/ui/importar/cancel", test_cancel);
  g_test_add_func ("/ui/importar/column", test_column);
  g_test_add_func ("/ui/importar/paste", test_paste);
  g_test_add_func ("/ui/importar/start", test_start);
  g_test_add_func ("/ui/importar/open-table", test_open_table);
  g_test_add_func ("/ui/importar/reader-hangs", test_reader_hangs);
  return g_test_run ();
}
