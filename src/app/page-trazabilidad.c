/* SPDX-License-Identifier: GPL-3.0-or-later */
/* At the left what can be traced, at the right the trace of the chosen one. */

#include "app/page-trazabilidad.h"

#include <glib/gi18n.h>

#include "app/gradual.h"
#include "app/traza-row.h"
#include "app/window.h"

struct _LogroPageTrazabilidad
{
  LogroPage parent_instance;
  GtkDropDown *what; /* the LogroTrazaLista of the left list */
  GtkListBox *list;
  GtkLabel *empty;
  GtkListBox *trace;
  GArray *listed; /* LogroTraza: what the rows of the left list are about */
  GArray *traced; /* the same of the right one */
};

G_DEFINE_FINAL_TYPE (LogroPageTrazabilidad, logro_page_trazabilidad, LOGRO_TYPE_PAGE)

static GtkWidget *
make_listed (gpointer data,
             guint    n)
{
  LogroPageTrazabilidad *self = data;

  return logro_traza_row_new (logro_page_get_plan (LOGRO_PAGE (self)),
                              &g_array_index (self->listed, LogroTraza, n));
}

static GtkWidget *
make_traced (gpointer data,
             guint    n)
{
  LogroPageTrazabilidad *self = data;

  return logro_traza_row_new (logro_page_get_plan (LOGRO_PAGE (self)),
                              &g_array_index (self->traced, LogroTraza, n));
}

static gpointer
get_registro (GtkListBoxRow *row)
{
  return row != NULL ? logro_traza_row_get_traza (LOGRO_TRAZA_ROW (row))->registro : NULL;
}

static void
on_chosen (LogroPageTrazabilidad *self)
{
  LogroPlan *plan = logro_page_get_plan (LOGRO_PAGE (self));
  gpointer registro;

  if (plan == NULL) /* it is going */
    return;
  registro = get_registro (gtk_list_box_get_selected_row (self->list));
  logro_gradual_fill (self->trace, 0, make_traced, self);
  g_clear_pointer (&self->traced, g_array_unref);
  if (registro == NULL)
    return;
  self->traced = LOGRO_IS_LINEA (registro) ? logro_trazabilidad_list_linea (plan, registro)
                                           : logro_trazabilidad_list (plan, registro);
  logro_gradual_fill (self->trace, self->traced->len, make_traced, self);
}

/* Chooses the row about @registro, or the first. */
static void
choose (LogroPageTrazabilidad *self,
        gpointer               registro)
{
  guint chosen = 0;

  if (self->listed->len == 0)
    return;
  for (guint i = 0; i < self->listed->len; i++)
    if (g_array_index (self->listed, LogroTraza, i).registro == registro)
      chosen = i;
  gtk_list_box_select_row (self->list, logro_gradual_get_row (self->list, chosen));
}

static void
logro_page_trazabilidad_refresh (LogroPage *page,
                                 LogroPlan *plan)
{
  static const char *const nothing[] = {
    [LOGRO_TRAZA_BRECHAS] =
      N_("No brecha is known yet: nothing has been scored, or all has its full points."),
    [LOGRO_TRAZA_BRECHAS_SIN_LINEA] = N_("Every brecha has a línea de acción."),
    [LOGRO_TRAZA_LINEAS] = N_("There are no líneas de acción yet."),
    [LOGRO_TRAZA_LINEAS_SIN_BRECHA] = N_("Every línea closes a brecha."),
  };
  LogroPageTrazabilidad *self = LOGRO_PAGE_TRAZABILIDAD (page);
  gpointer chosen = get_registro (gtk_list_box_get_selected_row (self->list));
  guint what = gtk_drop_down_get_selected (self->what);

  logro_gradual_fill (self->list, 0, make_listed, self);
  g_clear_pointer (&self->listed, g_array_unref);
  self->listed = logro_trazabilidad_list_all (plan, what);
  logro_gradual_fill (self->list, self->listed->len, make_listed, self);
  gtk_label_set_text (self->empty, _(nothing[what]));
  choose (self, chosen);
  if (self->listed->len == 0)
    on_chosen (self);
}

static void
on_what_changed (LogroPageTrazabilidad *self)
{
  LogroPlan *plan = logro_page_get_plan (LOGRO_PAGE (self));

  if (plan != NULL)
    logro_page_trazabilidad_refresh (LOGRO_PAGE (self), plan);
}

/* The id of what is edited there; of a brecha the key of its ámbito. */
static const char *
get_id (const LogroTraza *traza)
{
  LogroRecord *record = traza->registro;
  const LogroField *id;

  if (traza->tipo == LOGRO_TRAZA_BRECHA)
    return LOGRO_SUBCRITERIO (record->owner)->numero;
  id = record != NULL ? logro_record_class_find (LOGRO_RECORD_GET_CLASS (record), "id") : NULL;
  return id != NULL ? logro_record_get_value (record, id).text : NULL;
}

/* The page on which each kind is edited. */
static void
go_to (LogroWindow      *window,
       const LogroTraza *traza)
{
  static const struct
  {
    const char *fase;
    const char *paso;
  } places[] = {
    [LOGRO_TRAZA_BRECHA] = { "diseno", "brechas" },
    [LOGRO_TRAZA_METODOLOGIA] = { "diseno", "metodologias" },
    [LOGRO_TRAZA_LINEA] = { "diseno", "lineas" },
    [LOGRO_TRAZA_ACTIVIDAD] = { "diseno", "lineas" },
    [LOGRO_TRAZA_SEGUIMIENTO] = { "implementacion", "seguimiento" },
    [LOGRO_TRAZA_PUNTAJE] = { "diseno", "simulador" },
  };

  logro_window_go_to_record (window, places[traza->tipo].fase, places[traza->tipo].paso,
                             get_id (traza));
}

/* From a línea a brecha leads to its own trace; anything else to where it is edited. */
static void
on_trace_activated (LogroPageTrazabilidad *self,
                    GtkListBoxRow         *row)
{
  const LogroTraza *traza = logro_traza_row_get_traza (LOGRO_TRAZA_ROW (row));
  LogroWindow *window = logro_window_from (GTK_WIDGET (self));

  if (traza->tipo == LOGRO_TRAZA_BRECHA && traza->nivel > 0)
    {
      gpointer elemento = traza->registro;

      gtk_drop_down_set_selected (self->what, LOGRO_TRAZA_BRECHAS);
      choose (self, elemento);
      gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_selected_row (self->list)));
    }
  else if (window != NULL)
    go_to (window, traza);
}

static void
logro_page_trazabilidad_finalize (GObject *object)
{
  LogroPageTrazabilidad *self = LOGRO_PAGE_TRAZABILIDAD (object);

  g_clear_pointer (&self->listed, g_array_unref);
  g_clear_pointer (&self->traced, g_array_unref);
  G_OBJECT_CLASS (logro_page_trazabilidad_parent_class)->finalize (object);
}

static void
logro_page_trazabilidad_class_init (LogroPageTrazabilidadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = logro_page_trazabilidad_finalize;
  LOGRO_PAGE_CLASS (klass)->refresh = logro_page_trazabilidad_refresh;
  logro_page_class_set_ui (widget_class, "trazabilidad");
  gtk_widget_class_bind_template_child (widget_class, LogroPageTrazabilidad, what);
  gtk_widget_class_bind_template_child (widget_class, LogroPageTrazabilidad, list);
  gtk_widget_class_bind_template_child (widget_class, LogroPageTrazabilidad, empty);
  gtk_widget_class_bind_template_child (widget_class, LogroPageTrazabilidad, trace);
  gtk_widget_class_bind_template_callback (widget_class, on_what_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_trace_activated);
}

static void
logro_page_trazabilidad_init (LogroPageTrazabilidad *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
