/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A form that shows some of the ámbitos, and the elements of the one that is chosen. */

#include "app/page-brechas.h"

#include <string.h>

#include "app/plan-figures.h"
#include "app/record-table.h"
#include "core/text.h"

/* What is shown; after these there is a choice for each criterio of the model. */
enum
{
  ALL,
  CHOSEN,
  WITH_BRECHA,
  N_CHOICES
};

struct _LogroPageBrechas
{
  LogroPageForm parent_instance;
  LogroRecordTable *areas; /* not owned, as the other two */
  GtkDropDown *which;
  GtkEditable *search;
  GtkFilter *filter;    /* of the ámbitos */
  GtkFilter *elementos; /* of the elements */
  char *sought;         /* folded */
};

G_DEFINE_FINAL_TYPE (LogroPageBrechas, logro_page_brechas, LOGRO_TYPE_PAGE_FORM)

static gboolean
is_of_choice (LogroPlan        *plan,
              LogroArea        *area,
              LogroSubcriterio *subcriterio,
              guint             choice)
{
  guint n;

  if (choice == CHOSEN)
    return area->elegida;
  if (choice == WITH_BRECHA)
    return logro_list_find (plan->diseno->areas, area, &n) &&
           logro_plan_figures_get_ambito (plan, n)->brecha > 0;
  if (choice >= N_CHOICES)
    return LOGRO_RECORD (subcriterio)->owner ==
           logro_list_get (plan->model->criterios, choice - N_CHOICES);
  return TRUE;
}

static gboolean
has_text (const char *text,
          const char *sought)
{
  g_autofree char *folded = logro_text_fold (text != NULL ? text : "");

  return strstr (folded, sought) != NULL;
}

/* In the name of the ámbito, in the reason, or in what one of its elements is about. */
static gboolean
is_found (LogroArea        *area,
          LogroSubcriterio *subcriterio,
          const char       *sought)
{
  if (sought == NULL || *sought == '\0' || has_text (subcriterio->nombre, sought) ||
      has_text (area->motivo, sought))
    return TRUE;
  for (guint i = 0; i < logro_list_get_n (subcriterio->elementos); i++)
    if (has_text (((LogroElemento *) logro_list_get (subcriterio->elementos, i))->nombre, sought))
      return TRUE;
  return FALSE;
}

static gboolean
is_shown (gpointer item,
          gpointer data)
{
  LogroPageBrechas *self = data;
  LogroPlan *plan = logro_page_get_plan (LOGRO_PAGE (self));
  LogroSubcriterio *subcriterio = NULL;
  guint n;

  if (!logro_list_find (plan->diseno->areas, item, &n))
    return FALSE;
  subcriterio = logro_modelo_get_subcriterio (plan->model, n);
  return is_of_choice (plan, item, subcriterio, gtk_drop_down_get_selected (self->which)) &&
         is_found (item, subcriterio, self->sought);
}

static void
on_filter_changed (LogroPageBrechas *self)
{
  g_free (self->sought);
  self->sought = logro_text_fold (gtk_editable_get_text (self->search));
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

/* Whether the element of a validated score is of the chosen ámbito. */
static gboolean
is_of_chosen (gpointer item,
              gpointer data)
{
  LogroPageBrechas *self = data;
  LogroPlan *plan = logro_page_get_plan (LOGRO_PAGE (self));
  LogroElemento *elemento =
    logro_modelo_find_elemento (plan->model, LOGRO_VALIDADO (item)->elemento);
  g_autoptr (LogroArea) chosen = NULL;

  g_object_get (self->areas, "chosen", &chosen, NULL);
  return chosen != NULL &&
         g_strcmp0 (LOGRO_SUBCRITERIO (LOGRO_RECORD (elemento)->owner)->numero,
                    chosen->subcriterio) == 0;
}

static void
on_chosen (LogroPageBrechas *self)
{
  gtk_filter_changed (self->elementos, GTK_FILTER_CHANGE_DIFFERENT);
}

static void
add_criterios (LogroPageBrechas *self,
               LogroModelo      *model)
{
  GtkStringList *choices = GTK_STRING_LIST (gtk_drop_down_get_model (self->which));

  for (guint i = 0; i < logro_list_get_n (model->criterios); i++)
    gtk_string_list_append (choices,
                            ((LogroCriterio *) logro_list_get (model->criterios, i))->nombre);
}

static void
logro_page_brechas_built (LogroPageForm *page,
                          GtkBuilder    *builder,
                          LogroPlan     *plan)
{
  LogroPageBrechas *self = LOGRO_PAGE_BRECHAS (page);
  LogroRecordTable *elementos =
    LOGRO_RECORD_TABLE (gtk_builder_get_object (builder, "elementos"));

  self->areas = LOGRO_RECORD_TABLE (gtk_builder_get_object (builder, "areas"));
  self->which = GTK_DROP_DOWN (gtk_builder_get_object (builder, "which"));
  self->search = GTK_EDITABLE (gtk_builder_get_object (builder, "search"));
  self->filter = GTK_FILTER (gtk_custom_filter_new (is_shown, self, NULL));
  self->elementos = GTK_FILTER (gtk_custom_filter_new (is_of_chosen, self, NULL));
  add_criterios (self, plan->model);
  logro_record_table_set_filter (self->areas, self->filter);
  logro_record_table_set_filter (elementos, self->elementos);
  logro_record_table_set_list (elementos, plan->validacion->validados);
  g_signal_connect_object (self->which, "notify::selected", G_CALLBACK (on_filter_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (on_filter_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->areas, "notify::chosen", G_CALLBACK (on_chosen), self,
                           G_CONNECT_SWAPPED);
}

static void
logro_page_brechas_finalize (GObject *object)
{
  LogroPageBrechas *self = LOGRO_PAGE_BRECHAS (object);

  g_clear_object (&self->filter);
  g_clear_object (&self->elementos);
  g_free (self->sought);
  G_OBJECT_CLASS (logro_page_brechas_parent_class)->finalize (object);
}

static void
logro_page_brechas_class_init (LogroPageBrechasClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = logro_page_brechas_finalize;
  LOGRO_PAGE_FORM_CLASS (klass)->built = logro_page_brechas_built;
}

static void
logro_page_brechas_init (LogroPageBrechas *self)
{
}
