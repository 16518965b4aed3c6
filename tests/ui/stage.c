/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "stage.h"

#include "app/text-filter.h"
#include "document/catalogo.h"
#include "document/document.h"
#include "logro-ui.h"
#include "support.h"

#define SAMPLE "/io/github/logro_app/Logro/samples/villa-los-aromos.logro"

/* Pixels; less than the screen of the tests. */
#define WIDTH 1200
#define HEIGHT 640

int
stage_init (int    *argc,
            char ***argv)
{
  support_init (argc, argv);
  if (!gtk_init_check ())
    return 77;
  g_assert_nonnull (logro_ui_get_resource ());
  logro_text_filter_install ();
  return -1;
}

LogroPlan *
stage_plan (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroDocument) document = NULL;
  g_autoptr (GBytes) bytes = NULL;

  bytes = g_resources_lookup_data (SAMPLE, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  g_assert_no_error (error);
  document = logro_document_open_copy (bytes, "sample.logro", &error);
  g_assert_no_error (error);
  return g_object_ref (logro_document_get_plan (document));
}

LogroPlan *
stage_new_plan_of (const char *modelo)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroModelo) model = logro_catalogo_find (modelo, &error);

  g_assert_no_error (error);
  return logro_plan_new (model);
}

LogroPlan *
stage_new_plan (void)
{
  return stage_new_plan_of ("subdere-progresivo");
}

void
stage_settle (GtkWindow *window)
{
  for (int i = 0; i < 3; i++)
    {
      while (g_main_context_iteration (NULL, FALSE))
        ;
      if (window != NULL)
        {
          gtk_widget_queue_draw (GTK_WIDGET (window));
          gtk_test_widget_wait_for_draw (GTK_WIDGET (window));
        }
    }
}

/* The step that names @pagina, and its phase. */
static LogroPaso *
find_step (LogroPlan  *plan,
           const char *pagina,
           LogroFase **fase)
{
  for (guint i = 0; i < logro_list_get_n (plan->model->fases); i++)
    {
      *fase = logro_list_get (plan->model->fases, i);
      for (guint j = 0; j < logro_list_get_n ((*fase)->pasos); j++)
        if (g_str_equal (((LogroPaso *) logro_list_get ((*fase)->pasos, j))->pagina, pagina))
          return logro_list_get ((*fase)->pasos, j);
    }
  return NULL;
}

GtkWindow *
stage_show (LogroPlan  *plan,
            const char *pagina)
{
  LogroFase *fase = NULL;
  LogroPaso *paso = find_step (plan, pagina, &fase);
  GtkWidget *window = gtk_window_new ();
  LogroPage *page;

  g_assert_nonnull (paso);
  page = logro_page_new (plan, fase, paso);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (page));
  gtk_window_present (GTK_WINDOW (window));
  logro_page_fill (page);
  logro_page_enter (page);
  stage_settle (GTK_WINDOW (window));
  return GTK_WINDOW (window);
}

LogroPage *
stage_page (GtkWindow *window)
{
  return LOGRO_PAGE (gtk_window_get_child (window));
}

gpointer
stage_child (gpointer    widget,
             const char *id)
{
  GObject *child = gtk_widget_get_template_child (widget, G_OBJECT_TYPE (widget), id);

  g_assert_nonnull (child);
  return child;
}

/* Whether @widget or an ancestor has that id. */
static gboolean
is_in (GtkWidget  *widget,
       const char *id)
{
  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    if (g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), id) == 0)
      return TRUE;
  return FALSE;
}

static gpointer
find (GtkWidget  *root,
      GType       type,
      const char *id,
      guint      *n)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found;

      if (G_TYPE_CHECK_INSTANCE_TYPE (child, type) && is_in (child, id) && (*n)-- == 0)
        return child;
      found = find (child, type, id, n);
      if (found != NULL)
        return found;
    }
  return NULL;
}

gpointer
stage_find_in (GtkWidget  *root,
               GType       type,
               const char *id,
               guint       n)
{
  return find (root, type, id, &n);
}

gpointer
stage_nth (GtkWindow  *window,
           GType       type,
           const char *id,
           guint       n)
{
  gpointer found = stage_find_in (GTK_WIDGET (stage_page (window)), type, id, n);

  g_assert_nonnull (found);
  return found;
}

static GtkWidget *
find_below (GtkWidget  *root,
            const char *id)
{
  GtkWidget *found = NULL;

  if (g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (root)), id) == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_below (child, id);
  return found;
}

gpointer
stage_find (gpointer    root,
            const char *id)
{
  GtkWidget *found = find_below (root, id);

  g_assert_nonnull (found);
  return found;
}

void
stage_close (GtkWindow *window)
{
  LogroPage *page = stage_page (window);

  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  gtk_window_destroy (window);
  stage_settle (NULL);
  g_assert_null (page);
}

void
stage_assert_all_fit (LogroPlan *plan,
                      guint      first)
{
  for (guint i = first; i < logro_list_get_n (plan->model->fases); i++)
    {
      LogroFase *fase = logro_list_get (plan->model->fases, i);

      for (guint j = 0; j < logro_list_get_n (fase->pasos); j++)
        {
          LogroPaso *paso = logro_list_get (fase->pasos, j);
          GtkWindow *window = stage_show (plan, paso->pagina);
          GtkWidget *page = GTK_WIDGET (stage_page (window));
          int width, height;

          gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
          gtk_widget_measure (page, GTK_ORIENTATION_VERTICAL, STAGE_LEAST_WIDTH, &height,
                              NULL, NULL, NULL);
          g_test_message ("%s: %d × %d", paso->pagina, width, height);
          g_assert_cmpint (width, <=, STAGE_LEAST_WIDTH);
          g_assert_cmpint (height, <=, STAGE_LEAST_HEIGHT);
          stage_close (window);
        }
    }
}
