/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A form with two tables, what an empty matriz can begin with, and what becomes of its rows. */

#include "app/page-matriz.h"

#include <glib/gi18n.h>

#include "app/convert.h"
#include "app/record-table.h"
#include "calc/prioridad.h"
#include "core/journal.h"

struct _LogroPageMatriz
{
  LogroPageForm parent_instance;
  LogroRecordTable *herramientas; /* not owned, as the other two */
  GtkWidget *offer_criterios;
  GtkWidget *offer_herramientas;
};

G_DEFINE_FINAL_TYPE (LogroPageMatriz, logro_page_matriz, LOGRO_TYPE_PAGE_FORM)

static LogroMatriz *
get_matriz (gpointer page)
{
  return logro_page_get_plan (page)->diseno->matriz;
}

static void
on_criterios (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  LogroPlan *plan = logro_page_get_plan (LOGRO_PAGE (widget));

  logro_matriz_take_criterios (get_matriz (widget), plan->model->criterios_matriz);
}

static void
on_herramientas (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  LogroPlan *plan = logro_page_get_plan (LOGRO_PAGE (widget));

  logro_matriz_take_herramientas (get_matriz (widget), plan->model->herramientas);
}

static void
on_arrange (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  if (!logro_prioridad_arrange (get_matriz (widget)))
    logro_page_say (LOGRO_PAGE (widget), _("The herramientas stand in the order of their places."));
}

static void
on_convert (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  LogroPageMatriz *self = LOGRO_PAGE_MATRIZ (widget);
  g_autoptr (LogroRecord) herramienta = NULL;

  g_object_get (self->herramientas, "chosen", &herramienta, NULL);
  logro_convert_to_linea (LOGRO_PAGE (self), herramienta);
}

static void
logro_page_matriz_refresh (LogroPage *page,
                           LogroPlan *plan)
{
  LogroPageMatriz *self = LOGRO_PAGE_MATRIZ (page);
  LogroMatriz *matriz = plan->diseno->matriz;
  guint n = logro_list_get_n (matriz->herramientas);
  gboolean open = !logro_journal_is_read_only (logro_plan_get_journal (plan));

  gtk_widget_set_visible (self->offer_criterios,
                          open && logro_list_get_n (matriz->criterios) == 0 &&
                            logro_list_get_n (plan->model->criterios_matriz) > 0);
  gtk_widget_set_visible (self->offer_herramientas,
                          open && n == 0 && logro_list_get_n (plan->model->herramientas) > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "matriz.arrange", open && n > 1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "matriz.convert", open && n > 0);
}

static void
logro_page_matriz_built (LogroPageForm *page,
                         GtkBuilder    *builder,
                         LogroPlan     *plan)
{
  LogroPageMatriz *self = LOGRO_PAGE_MATRIZ (page);

  self->herramientas = LOGRO_RECORD_TABLE (gtk_builder_get_object (builder, "herramientas"));
  self->offer_criterios = GTK_WIDGET (gtk_builder_get_object (builder, "offer-criterios"));
  self->offer_herramientas = GTK_WIDGET (gtk_builder_get_object (builder, "offer-herramientas"));
}

static void
logro_page_matriz_class_init (LogroPageMatrizClass *klass)
{
  static const struct
  {
    const char *name;
    GtkWidgetActionActivateFunc func;
  } actions[] = {
    { "matriz.criterios", on_criterios },
    { "matriz.herramientas", on_herramientas },
    { "matriz.arrange", on_arrange },
    { "matriz.convert", on_convert },
  };

  LOGRO_PAGE_FORM_CLASS (klass)->built = logro_page_matriz_built;
  LOGRO_PAGE_CLASS (klass)->refresh = logro_page_matriz_refresh;
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), actions[i].name, NULL,
                                     actions[i].func);
}

static void
logro_page_matriz_init (LogroPageMatriz *self)
{
}
