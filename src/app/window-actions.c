/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done in a window: save, close, undo, move between pages, meeting mode. */

#include <glib/gi18n.h>

#include "app/application.h"
#include "app/dialogs.h"
#include "app/documents-window.h"
#include "app/export-window.h"
#include "app/import.h"
#include "app/memory.h"
#include "app/settings.h"
#include "app/sharing.h"
#include "app/versions.h"
#include "app/window-private.h"
#include "document/error.h"

static LogroJournal *
get_journal (LogroWindow *self)
{
  return self->document != NULL
           ? logro_plan_get_journal (logro_document_get_plan (self->document))
           : NULL;
}

static void
enable (LogroWindow *self,
        const char  *action,
        gboolean     enabled)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), action, enabled);
}

static char *
label_step (LogroJournal *journal,
            const char   *property,
            const char   *plain,
            const char   *named)
{
  g_autofree char *step = NULL;

  if (journal != NULL)
    g_object_get (journal, property, &step, NULL);
  return step != NULL && *step != '\0' ? g_strdup_printf (named, step) : g_strdup (plain);
}

static gboolean
is_labelled (GMenu      *menu,
             int         item,
             const char *label)
{
  g_autofree char *own = NULL;

  return item < g_menu_model_get_n_items (G_MENU_MODEL (menu)) &&
         g_menu_model_get_item_attribute (G_MENU_MODEL (menu), item, G_MENU_ATTRIBUTE_LABEL, "s",
                                          &own) &&
         g_str_equal (own, label);
}

/* The menu and the tooltips name the step that would be undone. */
static void
label_undo (LogroWindow *self)
{
  LogroJournal *journal = get_journal (self);
  g_autofree char *undo =
    label_step (journal, "undo-label", _("_Undo"), _("_Undo: %s"));
  g_autofree char *redo =
    label_step (journal, "redo-label", _("_Redo"), _("_Redo: %s"));

  if (is_labelled (self->undo_menu, 0, undo) && is_labelled (self->undo_menu, 1, redo))
    return;
  g_menu_remove_all (self->undo_menu);
  g_menu_append (self->undo_menu, undo, "win.undo");
  g_menu_append (self->undo_menu, redo, "win.redo");
}

/* Keys of the application reach the window only, so it hands printing on to the page. */
static gboolean
can_print (LogroWindow *self)
{
  LogroPage *page = self->document != NULL ? logro_window_get_page (self) : NULL;
  const GVariantType *parameter;
  const char *action, *property;
  GType owner;

  if (page == NULL || self->meeting != NULL)
    return FALSE;
  for (guint i = 0; gtk_widget_class_query_action (GTK_WIDGET_GET_CLASS (page), i, &owner, &action,
                                                   &parameter, &property);
       i++)
    if (g_str_equal (action, "page.print"))
      return TRUE;
  return FALSE;
}

void
logro_window_update_actions (LogroWindow *self)
{
  LogroJournal *journal = get_journal (self);
  gboolean open = journal != NULL;
  gboolean writable = open && !logro_document_is_read_only (self->document);
  gboolean can_undo = FALSE, can_redo = FALSE;

  if (open)
    g_object_get (journal, "can-undo", &can_undo, "can-redo", &can_redo, NULL);
  enable (self, "win.undo", can_undo);
  enable (self, "win.redo", can_redo);
  enable (self, "win.save", writable && (logro_journal_is_modified (journal) ||
                                         logro_document_get_file (self->document) == NULL));
  enable (self, "win.save-as", writable);
  enable (self, "win.next", open && self->meeting == NULL && logro_window_can_step (self, 1));
  enable (self, "win.previous", open && self->meeting == NULL && logro_window_can_step (self, -1));
  enable (self, "win.meeting", open);
  enable (self, "win.print", can_print (self));
  enable (self, "win.review", self->meeting == NULL && logro_window_can_review (self));
  enable (self, "win.close-phase", logro_window_can_close_phase (self, FALSE));
  enable (self, "win.reopen-phase", logro_window_can_close_phase (self, TRUE));
  enable (self, "win.documents", open);
  enable (self, "win.export", open);
  enable (self, "win.import", (!open || writable) && self->meeting == NULL);
  enable (self, "win.import-paste", (!open || writable) && self->meeting == NULL);
  enable (self, "win.versions", writable);
  enable (self, "win.menu", open);
  enable (self, "win.sidebar", open && self->meeting == NULL);
  label_undo (self);
}

LogroGuardian *
logro_window_get_guardian (LogroWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  return LOGRO_IS_APPLICATION (application)
           ? logro_application_get_guardian (LOGRO_APPLICATION (application))
           : NULL;
}

static void
on_saved (LogroWindow *self,
          const char  *warning)
{
  LogroAfterSave after = self->after_save;
  GFile *file = logro_document_get_file (self->document);
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *name = g_file_get_parse_name (file);
  g_autofree char *text = warning != NULL ? g_strdup (warning)
                                          : g_strdup_printf (_("Saved in %s"), name);

  gtk_recent_manager_add_item (gtk_recent_manager_get_default (), uri);
  logro_guardian_saved (logro_window_get_guardian (self), self->document);
  logro_sharing_watch (self);
  logro_window_say (self, text);
  self->after_save = NULL;
  if (after != NULL)
    after (self);
}

static void choose_and_save (LogroWindow *self,
                             const char  *name);

static void save_to (LogroWindow *self,
                     GFile       *file,
                     gboolean     overwrite);

static void
on_conflict_answered (int      button,
                      gpointer data)
{
  g_autoptr (LogroWindow) self = data;

  g_autofree char *name = logro_document_dup_conflict_name (self->document);

  if (button == 1)
    save_to (self, NULL, TRUE);
  else if (button == 2)
    choose_and_save (self, name);
  else
    self->after_save = NULL;
}

static void
on_failure_answered (int      button,
                     gpointer data)
{
  g_autoptr (LogroWindow) self = data;

  if (button == 1)
    choose_and_save (self, NULL);
  else
    self->after_save = NULL;
}

static void
on_doubt_answered (int      button,
                   gpointer data)
{
  g_autoptr (LogroWindow) self = data;

  if (button == 1)
    save_to (self, NULL, FALSE);
  else
    self->after_save = NULL;
}

static void
ask_after_failure (LogroWindow *self,
                   GError      *error)
{
  const char *conflict[] = { _("_Cancel"), _("_Replace It"), _("Save a _Copy…"), NULL };
  const char *failure[] = { _("_Cancel"), _("Save _Elsewhere…"), NULL };
  const char *doubt[] = { _("_Close"), _("_Save Again"), NULL };

  if (g_error_matches (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED))
    logro_ask (GTK_WINDOW (self), _("Somebody else has changed this plan"), error->message,
               conflict, on_conflict_answered, g_object_ref (self));
  else if (g_error_matches (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_UNCONFIRMED))
    logro_ask (GTK_WINDOW (self), _("The medium did not confirm that the plan is saved"),
               error->message, doubt, on_doubt_answered, g_object_ref (self));
  else
    logro_ask (GTK_WINDOW (self), _("The plan could not be saved"), error->message, failure,
               on_failure_answered, g_object_ref (self));
}

/* What is typed goes into the safety copies first, on a disk of this computer: whatever happens to
 * the medium of the file, it is there. */
static void
save_to (LogroWindow *self,
         GFile       *file,
         gboolean     overwrite)
{
  LogroGuardian *guardian = logro_window_get_guardian (self);
  g_autoptr (GError) error = NULL;
  g_autofree char *warning = NULL;

  if (guardian != NULL)
    logro_guardian_flush (guardian);
  if (logro_document_save (self->document, file, overwrite, &warning, &error))
    on_saved (self, warning);
  else
    ask_after_failure (self, error);
}

static void
on_place_chosen (GFile   *file,
                 gpointer data)
{
  g_autoptr (LogroWindow) self = data;

  if (file != NULL)
    save_to (self, file, TRUE);
  else
    self->after_save = NULL;
}

/* Proposes @name, or the name it has. */
static void
choose_and_save (LogroWindow *self,
                 const char  *name)
{
  const LogroFileKind kinds[] = { { _("Plans of Logro"), "*.logro" }, { NULL } };
  GFile *file = logro_document_get_file (self->document);
  g_autoptr (GFile) folder = file != NULL ? g_file_get_parent (file) : NULL;
  g_autofree char *usual =
    file != NULL ? g_file_get_basename (file) : logro_document_dup_file_name (self->document);

  logro_choose_save (GTK_WINDOW (self), _("Save the plan"), name != NULL ? name : usual, folder,
                     kinds, on_place_chosen, g_object_ref (self));
}

static void
save (LogroWindow *self)
{
  logro_window_commit_focus (self);
  if (logro_document_get_file (self->document) == NULL)
    choose_and_save (self, NULL);
  else
    save_to (self, NULL, FALSE);
}

static void
on_save (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  save (LOGRO_WINDOW (widget));
}

static void
on_save_as (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  logro_window_commit_focus (LOGRO_WINDOW (widget));
  choose_and_save (LOGRO_WINDOW (widget), NULL);
}

static void
on_undo (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  logro_window_commit_focus (LOGRO_WINDOW (widget));
  logro_journal_undo (get_journal (LOGRO_WINDOW (widget)));
}

static void
on_redo (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  logro_journal_redo (get_journal (LOGRO_WINDOW (widget)));
}

static void
on_next (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  logro_window_step (LOGRO_WINDOW (widget), 1);
}

static void
on_previous (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  logro_window_step (LOGRO_WINDOW (widget), -1);
}

static void
on_print (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  gtk_widget_activate_action (GTK_WIDGET (logro_window_get_page (LOGRO_WINDOW (widget))),
                              "page.print", NULL);
}

static void
on_meeting (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  LogroWindow *self = LOGRO_WINDOW (widget);

  logro_window_set_meeting (self, self->meeting == NULL);
}

static void
on_review (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  logro_window_review (LOGRO_WINDOW (widget));
}

static void
on_versions (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  logro_window_commit_focus (LOGRO_WINDOW (widget));
  logro_versions_show (LOGRO_WINDOW (widget));
}

static void
on_documents (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  LogroWindow *self = LOGRO_WINDOW (widget);

  logro_window_commit_focus (self);
  logro_documents_window_show (GTK_WINDOW (self), logro_document_get_plan (self->document));
}

static void
on_export (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  LogroWindow *self = LOGRO_WINDOW (widget);

  logro_window_commit_focus (self);
  logro_export_window_show (GTK_WINDOW (self), logro_document_get_plan (self->document));
}

static void
on_import (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  if (g_str_equal (action, "win.import"))
    logro_import_begin (LOGRO_WINDOW (widget));
  else
    logro_import_paste (LOGRO_WINDOW (widget));
}

static void
on_close_phase (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  logro_window_close_phase (LOGRO_WINDOW (widget));
}

static void
on_reopen_phase (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  logro_window_reopen_phase (LOGRO_WINDOW (widget));
}

static void
on_sidebar (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  LogroWindow *self = LOGRO_WINDOW (widget);

  gtk_widget_set_visible (self->sidebar, !gtk_widget_get_visible (self->sidebar));
}

static void
on_menu (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  gtk_menu_button_popup (LOGRO_WINDOW (widget)->menu);
}

/* Built when it is first wanted; GTK itself would build it with every window. */
static void
on_show_help_overlay (GtkWidget  *widget,
                      const char *action,
                      GVariant   *parameter)
{
  GtkApplicationWindow *window = GTK_APPLICATION_WINDOW (widget);

  if (gtk_application_window_get_help_overlay (window) == NULL)
    {
      g_autoptr (GtkBuilder) builder
        = gtk_builder_new_from_resource ("/io/github/logro_app/Logro/ui/help-overlay.ui");

      gtk_application_window_set_help_overlay (
        window, GTK_SHORTCUTS_WINDOW (gtk_builder_get_object (builder, "help_overlay")));
    }
  gtk_window_present (GTK_WINDOW (gtk_application_window_get_help_overlay (window)));
}

static void
on_close (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  gtk_window_close (GTK_WINDOW (widget));
}

/* Really closes. */
static void
leave (LogroWindow *self)
{
  int width, height;
  gboolean maximized = gtk_window_is_maximized (GTK_WINDOW (self));

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  if (!maximized && width >= 640 && height >= 480 && self->meeting == NULL)
    {
      logro_settings_set_int ("window-width", width);
      logro_settings_set_int ("window-height", height);
    }
  logro_settings_set_boolean ("maximized", maximized);
  logro_memory_flush ();
  if (self->document != NULL)
    logro_guardian_leave (logro_window_get_guardian (self), self->document);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
on_close_answered (int      button,
                   gpointer data)
{
  g_autoptr (LogroWindow) self = data;

  if (button == 1)
    leave (self);
  else if (button == 2)
    {
      self->after_save = leave;
      save (self);
    }
}

gboolean
logro_window_close_request (GtkWindow *window)
{
  LogroWindow *self = LOGRO_WINDOW (window);
  LogroJournal *journal = get_journal (self);
  const char *buttons[] = { _("_Cancel"), _("Close _Without Saving"), _("_Save"), NULL };
  g_autofree char *title = NULL;
  g_autofree char *heading = NULL;

  if (journal != NULL)
    logro_window_commit_focus (self);
  if (journal == NULL || !logro_journal_is_modified (journal) ||
      logro_document_is_read_only (self->document))
    {
      leave (self);
      return TRUE;
    }
  title = logro_document_dup_title (self->document);
  heading = g_strdup_printf (_("Save the changes to “%s”?"), title);
  logro_ask (window, heading, _("What you do not save now is lost."), buttons, on_close_answered,
             g_object_ref (self));
  return TRUE;
}

void
logro_window_class_install_actions (GtkWidgetClass *klass)
{
  static const struct
  {
    const char *name;
    GtkWidgetActionActivateFunc func;
  } actions[] = {
    { "win.save", on_save },         { "win.save-as", on_save_as }, { "win.undo", on_undo },
    { "win.redo", on_redo },         { "win.next", on_next },       { "win.previous", on_previous },
    { "win.meeting", on_meeting },   { "win.sidebar", on_sidebar }, { "win.menu", on_menu },
    { "win.close", on_close },       { "win.print", on_print },     { "win.review", on_review },
    { "win.show-help-overlay", on_show_help_overlay },
    { "win.documents", on_documents }, { "win.export", on_export },
    { "win.import", on_import }, { "win.import-paste", on_import },
    { "win.versions", on_versions },
    { "win.close-phase", on_close_phase },
    { "win.reopen-phase", on_reopen_phase },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (klass, actions[i].name, NULL, actions[i].func);
}
