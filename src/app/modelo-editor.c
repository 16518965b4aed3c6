/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A model has a journal of its own while it is edited. It is checked before it is saved: what a
 * reader would refuse is listed, and a click leads to it. */

#include "app/modelo-editor.h"

#include <glib/gi18n.h>

#include "app/dialogs.h"
#include "app/modelo-tree.h"
#include "app/record-form.h"
#include "app/record-table.h"
#include "core/journal.h"
#include "core/modelo-examen.h"
#include "document/catalogo.h"

struct _LogroModeloEditor
{
  GtkWindow parent_instance;
  GtkLabel *state;
  GtkListView *tree;
  GtkScrolledWindow *pane;
  GtkRevealer *findings;
  GtkLabel *verdict;
  GtkWidget *faults;
  GtkListBox *list;

  LogroModelo *modelo;
  LogroJournal *journal; /* not owned */
  GFile *file;           /* where it is saved, or NULL */
  GtkTreeListModel *rows;
  GtkSingleSelection *selection;
  GPtrArray *fallos;
  gboolean closing; /* it is saved because it is closed */
};

G_DEFINE_FINAL_TYPE (LogroModeloEditor, logro_modelo_editor, GTK_TYPE_WINDOW)

static void
show_state (LogroModeloEditor *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean can_undo, can_redo;
  gboolean modified = logro_journal_is_modified (self->journal);
  const char *nombre = self->modelo->nombre != NULL ? self->modelo->nombre : _("Without a name");
  g_autofree char *title = g_strdup_printf (_("Model: %s"), nombre);
  g_autofree char *state = g_strdup_printf (
    "%s · %s", nombre, self->file == NULL ? _("not saved yet")
                       : modified         ? _("with changes that are not saved")
                                          : _("saved"));

  g_object_get (self->journal, "can-undo", &can_undo, "can-redo", &can_redo, NULL);
  gtk_widget_action_set_enabled (widget, "win.undo", can_undo);
  gtk_widget_action_set_enabled (widget, "win.redo", can_redo);
  gtk_widget_action_set_enabled (widget, "win.save", modified || self->file == NULL);
  gtk_window_set_title (GTK_WINDOW (self), title);
  gtk_label_set_text (self->state, state);
}

static void
show_chosen (LogroModeloEditor *self)
{
  GtkTreeListRow *row = gtk_single_selection_get_selected_item (self->selection);
  g_autoptr (GObject) item = row != NULL ? gtk_tree_list_row_get_item (row) : NULL;
  GtkWidget *form;

  logro_journal_seal (self->journal);
  gtk_scrolled_window_set_child (self->pane, NULL);
  if (item == NULL)
    return;
  form = LOGRO_IS_LIST (item) ? logro_record_form_new_list (LOGRO_LIST (item))
                              : logro_record_form_new (LOGRO_RECORD (item));
  gtk_widget_add_css_class (form, "logro-margin");
  gtk_scrolled_window_set_child (self->pane, form);
}

static void
choose_in_tables (GtkWidget   *widget,
                  LogroRecord *record)
{
  if (LOGRO_IS_RECORD_TABLE (widget) &&
      logro_record_table_choose (LOGRO_RECORD_TABLE (widget), record))
    return;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    choose_in_tables (child, record);
}

void
logro_modelo_editor_choose (LogroModeloEditor *self,
                            LogroRecord       *record)
{
  guint position = logro_modelo_tree_find (self->rows, record);

  gtk_single_selection_set_selected (self->selection, position);
  gtk_widget_activate_action (GTK_WIDGET (self->tree), "list.scroll-to-item", "u", position);
  choose_in_tables (GTK_WIDGET (self->pane), record);
}

static void
on_fault_activated (LogroModeloEditor *self,
                    GtkListBoxRow     *row)
{
  LogroFallo *fallo = self->fallos->pdata[gtk_list_box_row_get_index (row)];

  if (logro_record_get_root (fallo->record) == LOGRO_RECORD (self->modelo))
    logro_modelo_editor_choose (self, fallo->record);
}

/* Says what came of a check or a save; the list is that of the faults. */
static void
say (LogroModeloEditor *self,
     const char        *verdict)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; i < self->fallos->len; i++)
    {
      GtkWidget *label = gtk_label_new (((LogroFallo *) self->fallos->pdata[i])->texto);

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_list_box_append (self->list, label);
    }
  gtk_widget_set_visible (self->faults, self->fallos->len > 0);
  gtk_label_set_text (self->verdict, verdict);
  gtk_revealer_set_reveal_child (self->findings, TRUE);
}

/* Whether the model could be used as it is; if not, it is said why. */
static gboolean
check (LogroModeloEditor *self)
{
  g_autofree char *verdict = NULL;

  gtk_window_set_focus (GTK_WINDOW (self), NULL); /* what is being typed counts */
  g_clear_pointer (&self->fallos, g_ptr_array_unref);
  self->fallos = logro_modelo_list_fallos (self->modelo);
  if (self->fallos->len == 0)
    return TRUE;
  verdict = g_strdup_printf (ngettext ("%u thing must be put right before the model can be used",
                                       "%u things must be put right before the model can be used",
                                       self->fallos->len),
                             self->fallos->len);
  say (self, verdict);
  return FALSE;
}

static void
on_check (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  LogroModeloEditor *self = LOGRO_MODELO_EDITOR (widget);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (!check (self))
    return;
  bytes = logro_catalogo_write (self->modelo, &error);
  say (self, bytes != NULL ? _("Nothing is wrong with the model. Plans can begin with it.")
                           : error->message);
}

static void
save_own (LogroModeloEditor *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  g_autofree char *verdict = NULL;

  if (!logro_catalogo_save (self->modelo, NULL, &error))
    {
      self->closing = FALSE;
      logro_show_error (GTK_WINDOW (self), _("The model could not be saved"), error);
      return;
    }
  g_clear_object (&self->file);
  self->file = logro_catalogo_get_file (self->modelo->id);
  logro_journal_set_saved (self->journal);
  path = g_file_get_parse_name (self->file);
  verdict = g_strdup_printf (_("Saved in %s. New plans can begin with it."), path);
  say (self, verdict);
  show_state (self);
  if (self->closing)
    gtk_window_destroy (GTK_WINDOW (self));
}

static void
on_replace_answered (int      button,
                     gpointer data)
{
  g_autoptr (LogroModeloEditor) self = data;

  if (button == 1)
    save_own (self);
  else
    self->closing = FALSE;
}

static void
save (LogroModeloEditor *self)
{
  const char *buttons[] = { _("_Cancel"), _("_Replace It"), NULL };
  g_autoptr (GFile) file = NULL;

  if (!check (self))
    {
      self->closing = FALSE;
      return;
    }
  file = logro_catalogo_get_file (self->modelo->id);
  if (g_file_query_exists (file, NULL) && (self->file == NULL || !g_file_equal (file, self->file)))
    logro_ask (GTK_WINDOW (self), _("You have a model of that id already"),
               _("Give this one another id, or replace the other. Plans that were begun with the "
                 "other keep it."),
               buttons, on_replace_answered, g_object_ref (self));
  else
    save_own (self);
}

static void
on_save (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  save (LOGRO_MODELO_EDITOR (widget));
}

static void
on_place_chosen (GFile   *file,
                 gpointer data)
{
  g_autoptr (LogroModeloEditor) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = file != NULL ? g_file_get_parse_name (file) : NULL;
  g_autofree char *verdict = NULL;

  if (file == NULL)
    return;
  if (!logro_catalogo_save (self->modelo, file, &error))
    {
      logro_show_error (GTK_WINDOW (self), _("The model could not be saved"), error);
      return;
    }
  verdict = g_strdup_printf (_("Written into %s. Others bring it in with “Models”."), name);
  say (self, verdict);
}

static void
on_share (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  LogroModeloEditor *self = LOGRO_MODELO_EDITOR (widget);
  const LogroFileKind kinds[] = { { _("Models of Logro"), "*.xml" }, { NULL } };
  g_autofree char *name = NULL;

  if (!check (self))
    return;
  name = g_strdup_printf ("%s-%s.xml", self->modelo->id, self->modelo->edicion);
  logro_choose_save (GTK_WINDOW (self), _("Share the model"), name, NULL, kinds, on_place_chosen,
                     g_object_ref (self));
}

static void
on_undo (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  LogroModeloEditor *self = LOGRO_MODELO_EDITOR (widget);

  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  if (g_str_equal (action, "win.undo"))
    logro_journal_undo (self->journal);
  else
    logro_journal_redo (self->journal);
}

static void
on_close (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  gtk_window_close (GTK_WINDOW (widget));
}

static void
on_close_answered (int      button,
                   gpointer data)
{
  g_autoptr (LogroModeloEditor) self = data;

  self->closing = button == 2;
  if (button == 1)
    gtk_window_destroy (GTK_WINDOW (self));
  else if (button == 2)
    save (self);
}

static gboolean
logro_modelo_editor_close_request (GtkWindow *window)
{
  LogroModeloEditor *self = LOGRO_MODELO_EDITOR (window);
  const char *buttons[] = { _("_Cancel"), _("Close _Without Saving"), _("_Save"), NULL };
  g_autofree char *heading = NULL;

  gtk_window_set_focus (window, NULL);
  if (!logro_journal_is_modified (self->journal))
    return GTK_WINDOW_CLASS (logro_modelo_editor_parent_class)->close_request (window);
  heading = g_strdup_printf (_("Save the changes to “%s”?"),
                             self->modelo->nombre != NULL ? self->modelo->nombre : "");
  logro_ask (window, heading, _("What you do not save now is lost."), buttons, on_close_answered,
             g_object_ref (self));
  return TRUE;
}

static void
on_focus_moved (LogroModeloEditor *self)
{
  if (self->journal != NULL)
    logro_journal_seal (self->journal);
}

/* The rows of GTK's tree open only by the mouse. */
static gboolean
on_tree_key (LogroModeloEditor *self,
             guint              key)
{
  GtkTreeListRow *row = gtk_single_selection_get_selected_item (self->selection);
  gboolean open = key == GDK_KEY_Right || key == GDK_KEY_KP_Right;

  if (row == NULL || (!open && key != GDK_KEY_Left && key != GDK_KEY_KP_Left) ||
      !gtk_tree_list_row_is_expandable (row))
    return GDK_EVENT_PROPAGATE;
  gtk_tree_list_row_set_expanded (row, open);
  return GDK_EVENT_STOP;
}

static void
logro_modelo_editor_dispose (GObject *object)
{
  LogroModeloEditor *self = LOGRO_MODELO_EDITOR (object);

  g_clear_pointer (&self->fallos, g_ptr_array_unref);
  g_clear_object (&self->selection);
  g_clear_object (&self->rows);
  g_clear_object (&self->file);
  G_OBJECT_CLASS (logro_modelo_editor_parent_class)->dispose (object);
  self->journal = NULL;
  g_clear_object (&self->modelo);
}

static void
logro_modelo_editor_class_init (LogroModeloEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_modelo_editor_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = logro_modelo_editor_close_request;
  gtk_widget_class_install_action (widget_class, "win.save", NULL, on_save);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, on_undo);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, on_undo);
  gtk_widget_class_install_action (widget_class, "win.close", NULL, on_close);
  gtk_widget_class_install_action (widget_class, "modelo.check", NULL, on_check);
  gtk_widget_class_install_action (widget_class, "modelo.share", NULL, on_share);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/modelo-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroModeloEditor, state);
  gtk_widget_class_bind_template_child (widget_class, LogroModeloEditor, tree);
  gtk_widget_class_bind_template_child (widget_class, LogroModeloEditor, pane);
  gtk_widget_class_bind_template_child (widget_class, LogroModeloEditor, findings);
  gtk_widget_class_bind_template_child (widget_class, LogroModeloEditor, verdict);
  gtk_widget_class_bind_template_child (widget_class, LogroModeloEditor, faults);
  gtk_widget_class_bind_template_child (widget_class, LogroModeloEditor, list);
  gtk_widget_class_bind_template_callback (widget_class, on_fault_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_tree_key);
}

static void
logro_modelo_editor_init (LogroModeloEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (on_focus_moved), NULL);
}

static void
set_modelo (LogroModeloEditor *self,
            LogroModelo       *modelo,
            GFile             *file)
{
  g_autoptr (GtkListItemFactory) factory = logro_modelo_tree_make_rows ();

  self->modelo = g_object_ref (modelo);
  self->journal = logro_journal_new (LOGRO_RECORD (modelo));
  g_set_object (&self->file, file);
  if (file == NULL)
    logro_journal_set_unsaved (self->journal);
  self->rows = logro_modelo_tree_new (modelo);
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->rows)));
  gtk_list_view_set_factory (self->tree, factory);
  gtk_list_view_set_model (self->tree, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (show_chosen), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->journal, "notify", G_CALLBACK (show_state), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (modelo, "notify::nombre", G_CALLBACK (show_state), self,
                           G_CONNECT_SWAPPED);
  show_chosen (self);
  show_state (self);
}

/* One model, one editor. */
static LogroModeloEditor *
find_open (GtkApplication *application,
           GFile          *file)
{
  for (GList *l = gtk_application_get_windows (application); l != NULL; l = l->next)
    if (LOGRO_IS_MODELO_EDITOR (l->data) && file != NULL &&
        LOGRO_MODELO_EDITOR (l->data)->file != NULL &&
        g_file_equal (LOGRO_MODELO_EDITOR (l->data)->file, file))
      return l->data;
  return NULL;
}

LogroModeloEditor *
logro_modelo_editor_show (GtkWindow   *parent,
                          LogroModelo *modelo,
                          GFile       *file)
{
  GtkApplication *application = gtk_window_get_application (parent);
  LogroModeloEditor *self = application != NULL ? find_open (application, file) : NULL;

  if (self == NULL)
    {
      self = g_object_new (LOGRO_TYPE_MODELO_EDITOR, "application", application, NULL);
      set_modelo (self, modelo, file);
    }
  gtk_window_present (GTK_WINDOW (self));
  return self;
}
