/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/preview-dialog.h"

#include "app/preview.h"
#include "report/documents.h"

/* Pixels. */
#define WIDTH 900
#define HEIGHT 640

static GtkEventController *
create_keys (void)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();
  GtkShortcut *escape = gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                                          gtk_named_action_new ("preview.close"));

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), escape);
  return keys;
}

void
logro_preview_dialog_open (GtkWindow  *parent,
                           LogroPlan  *plan,
                           const char *document)
{
  const LogroDocumentKind *kind = logro_documents_find (document, NULL);
  GtkWidget *preview = g_object_new (LOGRO_TYPE_PREVIEW, "closable", TRUE, NULL);
  GtkWidget *window;

  g_return_if_fail (kind != NULL);
  window = g_object_new (GTK_TYPE_WINDOW, "transient-for", parent, "modal", TRUE,
                         "destroy-with-parent", TRUE, "child", preview, "default-width", WIDTH,
                         "default-height", HEIGHT, "title",
                         logro_documents_get_title (kind, plan), NULL);
  gtk_widget_add_controller (preview, create_keys ());
  logro_preview_show (LOGRO_PREVIEW (preview), plan, document);
  gtk_window_present (GTK_WINDOW (window));
  gtk_widget_grab_focus (preview);
}
