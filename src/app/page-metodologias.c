/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The catalogue of the model beside a form with the municipality's own methodologies; both are put
 * to use by the same two actions. */

#include "app/page-metodologias.h"

#include <glib/gi18n.h>

#include "app/convert.h"
#include "app/metodologia-list.h"
#include "app/metodologia-view.h"
#include "app/record-table.h"
#include "calc/conversion.h"

struct _LogroPageMetodologias
{
  LogroPageForm parent_instance;
  GtkStack *sheets; /* not owned, as the rest */
  LogroMetodologiaList *list;
  LogroMetodologiaView *view;
  GtkWidget *use;
  LogroRecordTable *propias;
};

G_DEFINE_FINAL_TYPE (LogroPageMetodologias, logro_page_metodologias, LOGRO_TYPE_PAGE_FORM)

/* The methodology in sight, of the catalogue or of the municipality's own; NULL for none. */
static LogroRecord *
dup_chosen (LogroPageMetodologias *self)
{
  LogroRecord *chosen = NULL;

  gboolean own = g_strcmp0 (gtk_stack_get_visible_child_name (self->sheets), "propias") == 0;

  g_object_get (own ? G_OBJECT (self->propias) : G_OBJECT (self->list), "chosen", &chosen, NULL);
  return chosen;
}

static void
on_matriz (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  LogroPage *page = LOGRO_PAGE (widget);
  g_autoptr (LogroRecord) chosen = dup_chosen (LOGRO_PAGE_METODOLOGIAS (page));
  gboolean added;

  if (chosen == NULL)
    return;
  logro_conversion_to_matriz (logro_page_get_plan (page), chosen, &added);
  logro_page_say (page, added ? _("It is now a herramienta of the matriz de priorización.")
                              : _("It is in the matriz de priorización already."));
}

static void
on_linea (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  g_autoptr (LogroRecord) chosen = dup_chosen (LOGRO_PAGE_METODOLOGIAS (widget));

  logro_convert_to_linea (LOGRO_PAGE (widget), chosen);
}

static void
show_chosen (LogroPageMetodologias *self)
{
  g_autoptr (LogroMetodologia) chosen = NULL;

  g_object_get (self->list, "chosen", &chosen, NULL);
  logro_metodologia_view_show (self->view, logro_page_get_plan (LOGRO_PAGE (self)), chosen);
  gtk_widget_set_visible (self->use, chosen != NULL);
}

static void
logro_page_metodologias_refresh (LogroPage *page,
                                 LogroPlan *plan)
{
  LogroPageMetodologias *self = LOGRO_PAGE_METODOLOGIAS (page);

  logro_metodologia_list_update (self->list);
  show_chosen (self);
}

static void
logro_page_metodologias_built (LogroPageForm *page,
                               GtkBuilder    *builder,
                               LogroPlan     *plan)
{
  LogroPageMetodologias *self = LOGRO_PAGE_METODOLOGIAS (page);
  gboolean open = !logro_journal_is_read_only (logro_plan_get_journal (plan));

  self->sheets = GTK_STACK (gtk_builder_get_object (builder, "sheets"));
  self->list = LOGRO_METODOLOGIA_LIST (gtk_builder_get_object (builder, "catalogo"));
  self->view = LOGRO_METODOLOGIA_VIEW (gtk_builder_get_object (builder, "view"));
  self->use = GTK_WIDGET (gtk_builder_get_object (builder, "use"));
  self->propias = LOGRO_RECORD_TABLE (gtk_builder_get_object (builder, "propias"));
  logro_metodologia_list_fill (self->list, plan);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "metodologia.matriz", open);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "metodologia.linea", open);
  g_signal_connect_object (self->list, "notify::chosen", G_CALLBACK (show_chosen), self,
                           G_CONNECT_SWAPPED);
}

static void
logro_page_metodologias_class_init (LogroPageMetodologiasClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (LOGRO_TYPE_METODOLOGIA_LIST);
  g_type_ensure (LOGRO_TYPE_METODOLOGIA_VIEW);
  LOGRO_PAGE_CLASS (klass)->refresh = logro_page_metodologias_refresh;
  LOGRO_PAGE_FORM_CLASS (klass)->built = logro_page_metodologias_built;
  gtk_widget_class_install_action (widget_class, "metodologia.matriz", NULL, on_matriz);
  gtk_widget_class_install_action (widget_class, "metodologia.linea", NULL, on_linea);
}

static void
logro_page_metodologias_init (LogroPageMetodologias *self)
{
}
