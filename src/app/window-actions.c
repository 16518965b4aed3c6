/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done in a window: undo, move between pages, meeting mode, other windows. */

#include <glib/gi18n.h>

#include "app/dependencias-window.h"
#include "app/documents-window.h"
#include "app/export-window.h"
#include "app/import.h"
#include "app/municipalidad-window.h"
#include "app/traspaso-window.h"
#include "app/versions.h"
#include "app/window-private.h"
#include "document/dependencias.h"

LogroJournal *
logro_window_get_journal (LogroWindow *self)
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
  LogroJournal *journal = logro_window_get_journal (self);
  g_autofree char *undo =
    label_step (journal, "undo-label",
                self->before != NULL ? _("_Undo: Another Edition of the Model") : _("_Undo"),
                _("_Undo: %s"));
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

/* Whether there is something to answer in a meeting. */
static gboolean
has_questions (LogroWindow *self)
{
  LogroFase *fase;

  return logro_modelo_find_paso (logro_document_get_plan (self->document)->model, "preguntas",
                                 &fase) != NULL;
}

void
logro_window_update_actions (LogroWindow *self)
{
  LogroJournal *journal = logro_window_get_journal (self);
  gboolean open = journal != NULL;
  gboolean writable = open && !logro_document_is_read_only (self->document);
  gboolean can_undo = FALSE, can_redo = FALSE;

  if (open)
    g_object_get (journal, "can-undo", &can_undo, "can-redo", &can_redo, NULL);
  enable (self, "win.undo", can_undo || self->before != NULL);
  enable (self, "win.redo", can_redo);
  enable (self, "win.save", writable && (logro_journal_is_modified (journal) ||
                                         logro_document_get_file (self->document) == NULL));
  enable (self, "win.save-as", writable);
  enable (self, "win.next", open && self->meeting == NULL && logro_window_can_step (self, 1));
  enable (self, "win.previous", open && self->meeting == NULL && logro_window_can_step (self, -1));
  enable (self, "win.meeting", open && has_questions (self));
  enable (self, "win.print", can_print (self));
  enable (self, "win.review", self->meeting == NULL && logro_window_can_review (self));
  enable (self, "win.close-phase", logro_window_can_close_phase (self, FALSE));
  enable (self, "win.reopen-phase", logro_window_can_close_phase (self, TRUE));
  enable (self, "win.documents", open);
  enable (self, "win.municipality", open && self->meeting == NULL);
  enable (self, "win.export", open);
  enable (self, "win.import", (!open || writable) && self->meeting == NULL);
  enable (self, "win.import-paste", (!open || writable) && self->meeting == NULL);
  enable (self, "win.versions", writable);
  enable (self, "win.change-model", writable && self->meeting == NULL);
  enable (self, "win.offices",
          open && self->meeting == NULL &&
            logro_dependencias_allows (logro_document_get_plan (self->document)));
  enable (self, "win.kept", open && self->meeting == NULL);
  enable (self, "win.menu", open);
  enable (self, "win.sidebar", open && self->meeting == NULL);
  label_undo (self);
}

static void
on_save (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  logro_window_save (LOGRO_WINDOW (widget), NULL);
}

static void
on_save_as (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  logro_window_save_as (LOGRO_WINDOW (widget));
}

static void
on_undo (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  LogroWindow *self = LOGRO_WINDOW (widget);

  logro_window_commit_focus (self);
  if (!logro_journal_undo (logro_window_get_journal (self)) && self->before != NULL)
    logro_window_go_back (self);
}

static void
on_redo (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  logro_journal_redo (logro_window_get_journal (LOGRO_WINDOW (widget)));
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
on_change_model (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  logro_window_commit_focus (LOGRO_WINDOW (widget));
  if (g_str_equal (action, "win.change-model"))
    logro_traspaso_window_show (LOGRO_WINDOW (widget));
  else
    logro_traspaso_window_show_kept (LOGRO_WINDOW (widget));
}

static void
on_offices (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  logro_window_commit_focus (LOGRO_WINDOW (widget));
  logro_dependencias_window_show (LOGRO_WINDOW (widget));
}

static void
on_municipality (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  LogroWindow *self = LOGRO_WINDOW (widget);

  logro_window_commit_focus (self);
  logro_municipalidad_window_show (GTK_WINDOW (self),
                                   logro_document_get_plan (self->document)->municipalidad);
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
    { "win.municipality", on_municipality },
    { "win.documents", on_documents }, { "win.export", on_export },
    { "win.import", on_import }, { "win.import-paste", on_import },
    { "win.versions", on_versions }, { "win.change-model", on_change_model },
    { "win.kept", on_change_model }, { "win.offices", on_offices },
    { "win.close-phase", on_close_phase },
    { "win.reopen-phase", on_reopen_phase },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (klass, actions[i].name, NULL, actions[i].func);
}
