/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A record table with buttons of its own, and a line that is there while files are read. */

#include "app/adjunto-table-private.h"

#include "core/journal.h"

G_DEFINE_FINAL_TYPE (LogroAdjuntoTable, logro_adjunto_table, GTK_TYPE_BOX)

LogroPlan *
logro_adjunto_table_get_plan (LogroAdjuntoTable *self)
{
  LogroRecord *owner = self->list != NULL ? logro_list_get_owner (self->list) : NULL;
  LogroRecord *root = owner != NULL ? logro_record_get_root (owner) : NULL;

  return root != NULL && LOGRO_IS_PLAN (root) ? LOGRO_PLAN (root) : NULL;
}

GFile *
logro_adjunto_table_get_file (LogroAdjuntoTable *self)
{
  LogroPlan *plan = logro_adjunto_table_get_plan (self);
  LogroDocument *document = plan != NULL ? logro_document_of (plan) : NULL;

  return document != NULL ? logro_document_get_file (document) : NULL;
}

LogroAdjunto *
logro_adjunto_table_dup_chosen (LogroAdjuntoTable *self)
{
  LogroAdjunto *chosen = NULL;

  g_object_get (self->table, "chosen", &chosen, NULL);
  return chosen;
}

void
logro_adjunto_table_update (LogroAdjuntoTable *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  LogroPlan *plan = logro_adjunto_table_get_plan (self);
  g_autoptr (LogroAdjunto) chosen = logro_adjunto_table_dup_chosen (self);
  gboolean idle = plan != NULL && self->cancellable == NULL;
  gboolean free = idle && !logro_journal_is_read_only (logro_plan_get_journal (plan));

  gtk_widget_action_set_enabled (widget, "adjunto.attach", free);
  gtk_widget_action_set_enabled (widget, "adjunto.open", chosen != NULL && chosen->ruta != NULL);
  gtk_widget_action_set_enabled (widget, "adjunto.renew", free && chosen != NULL);
  gtk_widget_action_set_enabled (widget, "adjunto.locate", free && chosen != NULL);
  gtk_widget_action_set_enabled (widget, "adjunto.refresh", plan != NULL);
  gtk_widget_action_set_enabled (widget, "adjunto.stop", self->cancellable != NULL);
  gtk_widget_set_visible (self->busy, self->cancellable != NULL);
}

void
logro_adjunto_table_set_list (LogroAdjuntoTable *self,
                              LogroList         *list)
{
  g_set_object (&self->list, list);
  g_clear_object (&self->watch);
  if (logro_adjunto_table_get_plan (self) != NULL)
    self->watch = g_object_ref (logro_adjunto_watch_get (logro_adjunto_table_get_plan (self)));
  logro_record_table_set_list (self->table, list);
  logro_adjunto_table_update (self);
}

/* Something else may be at the paths, or the paths have other names. */
static void
refresh (LogroAdjuntoTable *self)
{
  if (self->watch != NULL)
    logro_adjunto_watch_refresh (self->watch, FALSE);
}

/* Somebody may come back from the file manager. */
static void
on_active_changed (LogroAdjuntoTable *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (GTK_IS_WINDOW (root) && gtk_window_is_active (GTK_WINDOW (root)) &&
      gtk_widget_get_mapped (GTK_WIDGET (self)))
    refresh (self);
}

static gboolean
on_drop (LogroAdjuntoTable *self,
         const GValue      *value)
{
  GSList *list = g_value_get_boxed (value);
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);
  LogroPlan *plan = logro_adjunto_table_get_plan (self);

  if (plan == NULL || self->cancellable != NULL ||
      logro_journal_is_read_only (logro_plan_get_journal (plan)))
    return FALSE;
  for (; list != NULL; list = list->next)
    g_ptr_array_add (files, g_object_ref (list->data));
  logro_adjunto_table_attach (self, files);
  return TRUE;
}

static void
logro_adjunto_table_map (GtkWidget *widget)
{
  refresh (LOGRO_ADJUNTO_TABLE (widget));
  GTK_WIDGET_CLASS (logro_adjunto_table_parent_class)->map (widget);
}

static void
logro_adjunto_table_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (logro_adjunto_table_parent_class)->root (widget);
  if (GTK_IS_WINDOW (gtk_widget_get_root (widget)))
    g_signal_connect_object (gtk_widget_get_root (widget), "notify::is-active",
                             G_CALLBACK (on_active_changed), widget, G_CONNECT_SWAPPED);
}

static void
logro_adjunto_table_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), on_active_changed, widget);
  GTK_WIDGET_CLASS (logro_adjunto_table_parent_class)->unroot (widget);
}

static void
logro_adjunto_table_dispose (GObject *object)
{
  LogroAdjuntoTable *self = LOGRO_ADJUNTO_TABLE (object);

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->watch);
  g_clear_object (&self->list);
  G_OBJECT_CLASS (logro_adjunto_table_parent_class)->dispose (object);
}

static void
logro_adjunto_table_class_init (LogroAdjuntoTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_adjunto_table_dispose;
  widget_class->map = logro_adjunto_table_map;
  widget_class->root = logro_adjunto_table_root;
  widget_class->unroot = logro_adjunto_table_unroot;
  g_type_ensure (LOGRO_TYPE_RECORD_TABLE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/adjunto-table.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroAdjuntoTable, table);
  gtk_widget_class_bind_template_child (widget_class, LogroAdjuntoTable, first_tools);
  gtk_widget_class_bind_template_child (widget_class, LogroAdjuntoTable, last_tools);
  gtk_widget_class_bind_template_child (widget_class, LogroAdjuntoTable, busy);
  gtk_widget_class_bind_template_child (widget_class, LogroAdjuntoTable, busy_label);
  gtk_widget_class_bind_template_callback (widget_class, logro_adjunto_table_update);
  logro_adjunto_table_install_actions (widget_class);
}

static void
logro_adjunto_table_init (LogroAdjuntoTable *self)
{
  GtkDropTarget *target;

  gtk_widget_init_template (GTK_WIDGET (self));
  logro_record_table_add_tools (self->table, self->first_tools, self->last_tools);
  target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);
  g_signal_connect_object (target, "drop", G_CALLBACK (on_drop), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
  logro_adjunto_table_update (self);
}
