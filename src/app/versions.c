/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/versions.h"

#include <glib/gi18n.h>

#include "app/application.h"
#include "app/changes-view.h"
#include "app/dialogs.h"
#include "app/moment.h"
#include "core/cambios.h"

struct _LogroVersions
{
  GtkWindow parent_instance;
  GtkListBox *list;
  GtkWidget *nothing;
  LogroChangesView *changes;
  LogroWindow *window;
  LogroPlan *chosen; /* in the state of the row that is chosen */
};

G_DEFINE_FINAL_TYPE (LogroVersions, logro_versions, GTK_TYPE_WINDOW)

/* One row: a version, or a draft when sesion is not NULL. */
typedef struct
{
  gint64 id;
  char *sesion;
  gint64 momento;
} Entry;

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_free (entry->sesion);
  g_free (entry);
}

static LogroResguardo *
get_resguardo (LogroVersions *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self->window));

  return logro_guardian_get_resguardo (
    logro_application_get_guardian (LOGRO_APPLICATION (application)));
}

static LogroPlan *
get_plan (LogroVersions *self)
{
  return logro_document_get_plan (logro_window_get_document (self->window));
}

static void
add_row (LogroVersions *self,
         Entry         *entry,
         const char    *what)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *moment = logro_moment_format (entry->momento);
  GtkWidget *label = gtk_label_new (moment);
  GtkWidget *kind = gtk_label_new (what);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_xalign (GTK_LABEL (kind), 0);
  gtk_widget_add_css_class (kind, "dim-label");
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), kind);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data_full (G_OBJECT (row), "entry", entry, entry_free);
  gtk_list_box_append (self->list, row);
}

static int
compare_rows (GtkListBoxRow *one,
              GtkListBoxRow *other,
              gpointer       data)
{
  const Entry *a = g_object_get_data (G_OBJECT (one), "entry");
  const Entry *b = g_object_get_data (G_OBJECT (other), "entry");

  return (a->momento < b->momento) - (a->momento > b->momento);
}

static void
fill (LogroVersions *self)
{
  LogroResguardo *resguardo = get_resguardo (self);
  const char *id = get_plan (self)->id;
  g_autoptr (GPtrArray) versions =
    resguardo != NULL ? logro_resguardo_list_versions (resguardo, id, NULL) : NULL;
  g_autoptr (GPtrArray) drafts =
    resguardo != NULL ? logro_resguardo_list_drafts (resguardo, NULL) : NULL;

  for (guint i = 0; versions != NULL && i < versions->len; i++)
    {
      const LogroVersion *version = versions->pdata[i];
      const Entry entry = { version->id, NULL, version->momento };

      add_row (self, g_memdup2 (&entry, sizeof entry), _("Version that was saved"));
    }
  for (guint i = 0; drafts != NULL && i < drafts->len; i++)
    {
      const LogroBorrador *draft = drafts->pdata[i];
      const Entry entry = { 0, g_strdup (draft->sesion), draft->momento };

      if (g_str_equal (draft->documento, id))
        add_row (self, g_memdup2 (&entry, sizeof entry), _("Work that was not saved"));
      else
        g_free (entry.sesion);
    }
  gtk_widget_set_visible (self->nothing,
                          gtk_list_box_get_row_at_index (self->list, 0) == NULL);
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, 0));
}

static LogroPlan *
read_entry (LogroVersions *self,
            const Entry   *entry)
{
  LogroResguardo *resguardo = get_resguardo (self);
  g_autofree char *moment = logro_moment_format (entry->momento);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes =
    entry->sesion == NULL
      ? logro_resguardo_read_version (resguardo, entry->id, &error)
      : logro_resguardo_read_draft (resguardo, get_plan (self)->id, entry->sesion, &error);
  LogroPlan *plan = bytes != NULL ? logro_document_read_state (bytes, moment, &error) : NULL;

  if (plan == NULL)
    logro_show_error (GTK_WINDOW (self), _("This version cannot be read"), error);
  return plan;
}

/* What would be different if one went back. */
static void
show_chosen (LogroVersions *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  if (self->window == NULL)
    return; /* the rows go with the window */
  g_clear_object (&self->chosen);
  if (row != NULL)
    self->chosen = read_entry (self, g_object_get_data (G_OBJECT (row), "entry"));
  gtk_widget_action_set_enabled (
    GTK_WIDGET (self), "versions.restore",
    logro_changes_view_show (self->changes, get_plan (self), self->chosen) > 0);
}

/* It follows another edition of its model, so that its records have no place in the plan of now. */
static void
show_chosen_instead (LogroVersions *self)
{
  g_autoptr (LogroDocument) document = logro_document_new (self->chosen);

  logro_journal_set_unsaved (logro_plan_get_journal (self->chosen));
  logro_window_replace_document (self->window, document);
}

static void
on_restore (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  LogroVersions *self = LOGRO_VERSIONS (widget);

  if (logro_plan_has_model_of (get_plan (self), self->chosen))
    logro_cambios_apply (LOGRO_RECORD (get_plan (self)), LOGRO_RECORD (self->chosen),
                         _("Go back to an earlier version"));
  else
    show_chosen_instead (self);
  logro_window_say (self->window, _("The plan is as it was then. Undo (Ctrl+Z) takes it back."));
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
logro_versions_dispose (GObject *object)
{
  LogroVersions *self = LOGRO_VERSIONS (object);

  g_clear_object (&self->chosen);
  g_clear_object (&self->window);
  G_OBJECT_CLASS (logro_versions_parent_class)->dispose (object);
}

static void
logro_versions_class_init (LogroVersionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_versions_dispose;
  g_type_ensure (LOGRO_TYPE_CHANGES_VIEW);
  gtk_widget_class_install_action (widget_class, "versions.restore", NULL, on_restore);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/versions.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroVersions, list);
  gtk_widget_class_bind_template_child (widget_class, LogroVersions, nothing);
  gtk_widget_class_bind_template_child (widget_class, LogroVersions, changes);
  gtk_widget_class_bind_template_callback (widget_class, show_chosen);
}

static void
logro_versions_init (LogroVersions *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_sort_func (self->list, compare_rows, NULL, NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "versions.restore", FALSE);
}

void
logro_versions_show (LogroWindow *window)
{
  LogroVersions *self = g_object_new (LOGRO_TYPE_VERSIONS, "transient-for", window,
                                      "destroy-with-parent", TRUE, NULL);

  self->window = g_object_ref (window);
  fill (self);
  gtk_window_present (GTK_WINDOW (self));
}
