/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The promises of all líneas in one table. What is tried is an edit of the plan like any other, and
 * undone like any other. */

#include "app/page-simulador.h"

#include <glib/gi18n.h>

#include "app/record-table.h"
#include "app/result-words.h"
#include "app/results-view.h"

struct _LogroPageSimulador
{
  LogroPageForm parent_instance;
  GtkStack *content;      /* not owned, as the view */
  LogroResultsView *view;
  GListModel *promises; /* LogroCierra of every línea */
};

G_DEFINE_FINAL_TYPE (LogroPageSimulador, logro_page_simulador, LOGRO_TYPE_PAGE_FORM)

static gpointer
get_cierres (gpointer item,
             gpointer data)
{
  g_autoptr (LogroLinea) linea = item;

  return g_object_ref (linea->cierres);
}

static guint
count_promised (LogroPageSimulador *self)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (self->promises); i++)
    {
      g_autoptr (LogroCierra) cierra = g_list_model_get_item (self->promises, i);

      n += cierra->esperado != LOGRO_SIN_DATO;
    }
  return n;
}

static char *
dup_detail (LogroPageSimulador *self,
            LogroPlan          *plan,
            const LogroCuadro  *cuadro)
{
  guint n = count_promised (self);
  g_autofree char *detail = NULL;

  if (n == 0)
    return g_strdup (_("No expected score has been given yet: write it below, beside today's."));
  if (logro_puntaje_is_provisional (&cuadro->principal->total))
    return logro_result_words_dup_state (plan, cuadro, &detail);
  return g_strdup_printf (ngettext ("%u element is promised another score; the others keep "
                                    "today's.",
                                    "%u scores are promised; the other elements keep today's.", n),
                          n);
}

static void
logro_page_simulador_refresh (LogroPage *page,
                              LogroPlan *plan)
{
  LogroPageSimulador *self = LOGRO_PAGE_SIMULADOR (page);
  g_autoptr (LogroCuadro) cuadro = logro_cuadro_new_simulacion (plan);
  g_autofree char *state = logro_result_words_dup_change (cuadro);
  g_autofree char *detail = dup_detail (self, plan, cuadro);

  gtk_stack_set_visible_child_name (self->content,
                                    g_list_model_get_n_items (self->promises) > 0 ? "figures"
                                                                                  : "empty");
  logro_results_view_show (self->view, plan, cuadro, state, detail);
}

static void
logro_page_simulador_built (LogroPageForm *page,
                            GtkBuilder    *builder,
                            LogroPlan     *plan)
{
  LogroPageSimulador *self = LOGRO_PAGE_SIMULADOR (page);
  GtkMapListModel *cierres =
    gtk_map_list_model_new (G_LIST_MODEL (g_object_ref (plan->diseno->lineas)), get_cierres, NULL,
                            NULL);

  self->content = GTK_STACK (gtk_builder_get_object (builder, "content"));
  self->view = LOGRO_RESULTS_VIEW (gtk_builder_get_object (builder, "view"));
  self->promises = G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (cierres)));
  logro_record_table_set_model (
    LOGRO_RECORD_TABLE (gtk_builder_get_object (builder, "promesas")), self->promises,
    LOGRO_TYPE_CIERRA);
}

static void
on_go (GtkWidget  *widget,
       const char *action,
       GVariant   *parameter)
{
  logro_page_go_to (LOGRO_PAGE (widget),
                    g_str_equal (action, "page.answer") ? "evidencias" : "lineas");
}

static void
logro_page_simulador_dispose (GObject *object)
{
  g_clear_object (&LOGRO_PAGE_SIMULADOR (object)->promises);
  G_OBJECT_CLASS (logro_page_simulador_parent_class)->dispose (object);
}

static void
logro_page_simulador_class_init (LogroPageSimuladorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_page_simulador_dispose;
  LOGRO_PAGE_CLASS (klass)->refresh = logro_page_simulador_refresh;
  LOGRO_PAGE_FORM_CLASS (klass)->built = logro_page_simulador_built;
  g_type_ensure (LOGRO_TYPE_RESULTS_VIEW);
  gtk_widget_class_install_action (widget_class, "page.lineas", NULL, on_go);
  gtk_widget_class_install_action (widget_class, "page.answer", NULL, on_go);
}

static void
logro_page_simulador_init (LogroPageSimulador *self)
{
}
