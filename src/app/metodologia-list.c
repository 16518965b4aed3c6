/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row a methodology under the head of its ámbito; a choice and a search say which are shown. */

#include "app/metodologia-list.h"

#include <string.h>

#include "core/text.h"

struct _LogroMetodologiaList
{
  GtkBox parent_instance;
  GtkDropDown *which; /* 0: of the chosen áreas; 1: all */
  GtkEditable *search;
  GtkListBox *list;
  LogroPlan *plan;
  LogroMetodologia *chosen; /* not owned: the model has it */
};

enum
{
  PROP_CHOSEN = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroMetodologiaList, logro_metodologia_list, GTK_TYPE_BOX)

static LogroMetodologia *
get_metodologia (GtkListBoxRow *row)
{
  return row != NULL ? g_object_get_data (G_OBJECT (row), "metodologia") : NULL;
}

static LogroSubcriterio *
get_subcriterio (GtkListBoxRow *row)
{
  return LOGRO_SUBCRITERIO (LOGRO_RECORD (get_metodologia (row))->owner);
}

static gboolean
is_chosen_area (LogroPlan        *plan,
                LogroSubcriterio *subcriterio)
{
  for (guint i = 0; i < logro_list_get_n (plan->diseno->areas); i++)
    if (logro_modelo_get_subcriterio (plan->model, i) == subcriterio)
      return ((LogroArea *) logro_list_get (plan->diseno->areas, i))->elegida;
  return FALSE;
}

static gboolean
is_shown (GtkListBoxRow *row,
          gpointer       data)
{
  LogroMetodologiaList *self = data;
  g_autofree char *sought = logro_text_fold (gtk_editable_get_text (self->search));

  return (gtk_drop_down_get_selected (self->which) != 0 ||
          is_chosen_area (self->plan, get_subcriterio (row))) &&
         strstr (g_object_get_data (G_OBJECT (row), "text"), sought) != NULL;
}

static void
add_head (GtkListBoxRow *row,
          GtkListBoxRow *before,
          gpointer       data)
{
  LogroSubcriterio *subcriterio = get_subcriterio (row);
  g_autofree char *text = NULL;
  GtkWidget *label;

  if (before != NULL && get_subcriterio (before) == subcriterio)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  text = g_strdup_printf ("%s %s", subcriterio->numero, logro_subcriterio_get_corto (subcriterio));
  label = gtk_label_new (text);
  g_object_set (label, "xalign", 0.0f, "wrap", TRUE, "margin-start", 6, "margin-top", 6, NULL);
  gtk_widget_add_css_class (label, "heading");
  gtk_list_box_row_set_header (row, label);
}

/* What a search looks into. */
static char *
dup_text (LogroMetodologia *metodologia)
{
  LogroSubcriterio *subcriterio = LOGRO_SUBCRITERIO (LOGRO_RECORD (metodologia)->owner);
  g_autoptr (GString) text = g_string_new (metodologia->nombre);

  g_string_append_printf (text, " %s %s", subcriterio->nombre,
                          metodologia->descripcion != NULL ? metodologia->descripcion : "");
  for (guint i = 0; i < logro_list_get_n (metodologia->etapas); i++)
    g_string_append_printf (text, " %s",
                            ((LogroEtapa *) logro_list_get (metodologia->etapas, i))->texto);
  return logro_text_fold (text->str);
}

static void
add_row (LogroMetodologiaList *self,
         LogroMetodologia     *metodologia)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *label = gtk_label_new (metodologia->nombre);

  g_object_set (label, "xalign", 0.0f, "wrap", TRUE, "margin-start", 12, "margin-end", 6,
                "margin-top", 4, "margin-bottom", 4, NULL);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  g_object_set_data (G_OBJECT (row), "metodologia", metodologia);
  g_object_set_data_full (G_OBJECT (row), "text", dup_text (metodologia), g_free);
  gtk_list_box_append (self->list, row);
}

static void
on_row_selected (LogroMetodologiaList *self)
{
  LogroMetodologia *chosen;

  if (self->list == NULL) /* its rows go one by one */
    return;
  chosen = get_metodologia (gtk_list_box_get_selected_row (self->list));
  if (chosen == self->chosen)
    return;
  self->chosen = chosen;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHOSEN]);
}

/* What is chosen stays in sight; else the first that is takes its place. */
static void
on_filter_changed (LogroMetodologiaList *self)
{
  GtkListBoxRow *row;

  if (self->plan == NULL)
    return;
  row = gtk_list_box_get_selected_row (self->list);
  gtk_list_box_invalidate_filter (self->list);
  if (row != NULL && is_shown (row, self))
    return;
  gtk_list_box_unselect_all (self->list);
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (is_shown (row, self))
      {
        gtk_list_box_select_row (self->list, row);
        return;
      }
}

static void
logro_metodologia_list_get_property (GObject    *object,
                                     guint       id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  g_value_set_object (value, LOGRO_METODOLOGIA_LIST (object)->chosen);
}

static void
logro_metodologia_list_dispose (GObject *object)
{
  LogroMetodologiaList *self = LOGRO_METODOLOGIA_LIST (object);

  if (self->list != NULL)
    gtk_list_box_set_filter_func (self->list, NULL, NULL, NULL);
  self->list = NULL;
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (logro_metodologia_list_parent_class)->dispose (object);
}

static void
logro_metodologia_list_class_init (LogroMetodologiaListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = logro_metodologia_list_get_property;
  object_class->dispose = logro_metodologia_list_dispose;
  properties[PROP_CHOSEN] = g_param_spec_object ("chosen", NULL, NULL, LOGRO_TYPE_METODOLOGIA,
                                                 G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/logro_app/Logro/ui/metodologia-list.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroMetodologiaList, which);
  gtk_widget_class_bind_template_child (widget_class, LogroMetodologiaList, search);
  gtk_widget_class_bind_template_child (widget_class, LogroMetodologiaList, list);
  gtk_widget_class_bind_template_callback (widget_class, on_filter_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_row_selected);
}

static void
logro_metodologia_list_init (LogroMetodologiaList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
logro_metodologia_list_fill (LogroMetodologiaList *self,
                             LogroPlan            *plan)
{
  gboolean chosen = FALSE;

  self->plan = g_object_ref (plan);
  for (guint i = 0; i < logro_modelo_get_n_subcriterios (plan->model); i++)
    {
      LogroSubcriterio *subcriterio = logro_modelo_get_subcriterio (plan->model, i);

      chosen |= is_chosen_area (plan, subcriterio);
      for (guint j = 0; j < logro_list_get_n (subcriterio->metodologias); j++)
        add_row (self, logro_list_get (subcriterio->metodologias, j));
    }
  gtk_drop_down_set_selected (self->which, chosen ? 0 : 1);
  gtk_list_box_set_header_func (self->list, add_head, NULL, NULL);
  gtk_list_box_set_filter_func (self->list, is_shown, self, NULL);
  on_filter_changed (self);
}

void
logro_metodologia_list_update (LogroMetodologiaList *self)
{
  on_filter_changed (self);
}
