/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The glossary's window, and the terms that pages explain. */

#include "app/glosario-window.h"
#include "app/term-card.h"
#include "app/term.h"
#include "document/catalogo.h"
#include "stage.h"

static LogroGlosarioWindow *
find_window (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (LOGRO_IS_GLOSARIO_WINDOW (window))
        return LOGRO_GLOSARIO_WINDOW (window);
    }
  return NULL;
}

static const char *
get_shown (LogroGlosarioWindow *window)
{
  g_autoptr (LogroTermino) termino = NULL;

  g_object_get (stage_child (window, "card"), "termino", &termino, NULL);
  return termino != NULL ? termino->id : NULL;
}

static void
search (LogroGlosarioWindow *window,
        const char          *words)
{
  GtkSearchEntry *entry = stage_child (window, "search");

  gtk_editable_set_text (GTK_EDITABLE (entry), words);
  g_signal_emit_by_name (entry, "search-changed");
  stage_settle (GTK_WINDOW (window));
}

static void
test_window (void)
{
  LogroGlosarioWindow *window;
  GtkListBox *names;

  logro_glosario_window_show (NULL, NULL);
  window = find_window ();
  g_assert_nonnull (window);
  names = stage_child (window, "names");
  stage_settle (GTK_WINDOW (window));
  g_assert_nonnull (gtk_list_box_get_row_at_index (names, 38));
  search (window, "MISION");
  g_assert_cmpstr (get_shown (window), ==, "mision");
  search (window, "nada de esto");
  g_assert_null (get_shown (window));
  g_assert_true (gtk_widget_get_visible (stage_child (window, "nothing")));

  /* there is one window, which comes back with all names */
  logro_glosario_window_show (NULL, logro_glosario_find (logro_catalogo_get_glosario (), "vision"));
  g_assert_true (find_window () == window);
  g_assert_cmpstr (get_shown (window), ==, "vision");
  g_assert_nonnull (gtk_list_box_get_row_at_index (names, 38));
  gtk_window_destroy (GTK_WINDOW (window));
  stage_settle (NULL);
  g_assert_null (find_window ());
}

/* Following a reference shows the other term and chooses its name. */
static void
test_follow (void)
{
  LogroGlosarioWindow *window;
  GtkFlowBoxChild *link;
  GtkListBoxRow *row;
  guint n = 0;

  logro_glosario_window_show (NULL, logro_glosario_find (logro_catalogo_get_glosario (), "vision"));
  window = find_window ();
  stage_settle (GTK_WINDOW (window));
  link = gtk_flow_box_get_child_at_index (stage_child (stage_child (window, "card"), "links"), 0);
  g_signal_emit_by_name (gtk_flow_box_child_get_child (link), "clicked");
  stage_settle (GTK_WINDOW (window));
  g_assert_cmpstr (get_shown (window), ==, "mision");
  row = gtk_list_box_get_selected_row (stage_child (window, "names"));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (gtk_list_box_row_get_child (row))), ==,
                   "Misión");
  while (gtk_list_box_get_row_at_index (stage_child (window, "names"), n) != NULL)
    n++;
  g_assert_cmpuint (n, >=, 39);
  gtk_window_destroy (GTK_WINDOW (window));
  stage_settle (NULL);
}

/* The first marked label with that text. */
static GtkWidget *
find_label (GtkWidget  *root,
            const char *text)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found;

      if (GTK_IS_LABEL (child) && g_str_equal (gtk_label_get_text (GTK_LABEL (child)), text) &&
          gtk_widget_get_mapped (child))
        return child;
      found = find_label (child, text);
      if (found != NULL)
        return found;
    }
  return NULL;
}

/* A label that is a term is marked; what is under it, asked for by the keyboard, finds it. */
static void
test_marked (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "evidencias");
  GtkWidget *label = find_label (GTK_WIDGET (window), "Enfoque");
  GtkWidget *plain = find_label (GTK_WIDGET (window), "Responsible");

  g_assert_nonnull (label);
  g_assert_true (gtk_widget_has_css_class (label, "logro-term"));
  g_assert_nonnull (gtk_widget_get_tooltip_text (label));
  g_assert_cmpstr (logro_term_find_near (gtk_widget_get_next_sibling (label))->id, ==, "enfoque");
  g_assert_false (gtk_widget_has_css_class (plain, "logro-term"));
  g_assert_null (logro_term_find_near (gtk_widget_get_next_sibling (plain)));

  gtk_label_set_text (GTK_LABEL (label), "Otra cosa");
  logro_term_mark (GTK_LABEL (label));
  g_assert_false (gtk_widget_has_css_class (label, "logro-term"));
  g_assert_null (gtk_widget_get_tooltip_text (label));
  stage_close (window);
}

/* The head of a column says it too. */
static void
test_column (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window = stage_show (plan, "brechas");
  GtkWidget *label = find_label (GTK_WIDGET (window), "Brecha");
  GtkWidget *head = label;

  g_assert_nonnull (label);
  while (head != NULL && gtk_widget_get_tooltip_text (head) == NULL)
    head = gtk_widget_get_parent (head);
  g_assert_nonnull (head);
  stage_close (window);
}

/* A click on a tab opens its sheet, whatever it is called. */
static void
test_tab (void)
{
  g_autoptr (LogroPlan) plan = stage_plan ();
  GtkWindow *window;
  GtkWidget *label;

  logro_list_append (plan->diseno->lineas, g_object_new (LOGRO_TYPE_LINEA, NULL));
  window = stage_show (plan, "lineas");
  label = find_label (GTK_WIDGET (window), "Brechas");
  g_assert_nonnull (label);
  g_assert_false (gtk_widget_has_css_class (label, "logro-term"));
  g_assert_nonnull (gtk_widget_get_tooltip_text (label));
  stage_close (window);
}

int
main (int    argc,
      char **argv)
{
  int code = stage_init (&argc, &argv);

  if (code >= 0)
    return code;
  g_test_add_func ("/ui/glosario/window", test_window);
  g_test_add_func ("/ui/glosario/follow", test_follow);
  g_test_add_func ("/ui/glosario/marked", test_marked);
  g_test_add_func ("/ui/glosario/column", test_column);
  g_test_add_func ("/ui/glosario/tab", test_tab);
  return g_test_run ();
}
