/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the bar says of the plan: its name, its cycle, whether it is saved. */

#include <glib/gi18n.h>

#include "app/text-filter.h"
#include "app/window-private.h"

void
logro_window_show_state (LogroWindow *self)
{
  g_autofree char *title = logro_document_dup_title (self->document);
  LogroJournal *journal = logro_window_get_journal (self);
  gboolean modified = logro_journal_is_modified (journal);
  g_autofree char *window_title = g_strdup_printf (modified ? "• %s — Logro" : "%s — Logro", title);

  logro_label_show (self->title, title);
  gtk_label_set_text (self->state, logro_document_is_read_only (self->document) ? _("Read only")
                                   : modified ? _("Changes not saved")
                                   : logro_document_get_file (self->document) == NULL
                                     ? _("Not saved in a file yet")
                                     : _("Saved"));
  gtk_window_set_title (GTK_WINDOW (self), window_title);
  logro_window_update_actions (self);
}

void
logro_window_show_ciclo (LogroWindow *self)
{
  gint64 ciclo = logro_document_get_plan (self->document)->ciclo;
  g_autofree char *text = g_strdup_printf (_("Cycle %d"), (int) ciclo);

  gtk_label_set_text (self->ciclo, text);
  gtk_widget_set_visible (GTK_WIDGET (self->ciclo), ciclo > 1);
}
