/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The plan doctor in the window: the way to its page, and how much it found, at the side.
 *
 * It reads the whole plan, so it waits for a pause in the typing. */

#include <glib/gi18n.h>

#include "app/nav-row.h"
#include "app/window-private.h"
#include "calc/doctor.h"

#define PAGE "revision"

/* Milliseconds without a change. */
#define PAUSE 500

/* The row of the doctor's page, or NULL when the model has none. */
static LogroNavRow *
find_row (LogroWindow *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->nav, i)) != NULL; i++)
    {
      LogroPaso *paso = logro_nav_row_get_paso (LOGRO_NAV_ROW (row));

      if (paso != NULL && g_strcmp0 (paso->pagina, PAGE) == 0)
        return LOGRO_NAV_ROW (row);
    }
  return NULL;
}

gboolean
logro_window_can_review (LogroWindow *self)
{
  return self->document != NULL && find_row (self) != NULL;
}

void
logro_window_review (LogroWindow *self)
{
  gtk_list_box_select_row (self->nav, GTK_LIST_BOX_ROW (find_row (self)));
}

static gboolean
on_review_due (gpointer data)
{
  LogroWindow *self = data;
  LogroNavRow *row = find_row (self);
  g_autoptr (GPtrArray) hallazgos = NULL;
  g_autofree char *text = NULL;
  guint n;

  self->review_id = 0;
  if (row == NULL)
    return G_SOURCE_REMOVE;
  hallazgos = logro_doctor_list (logro_document_get_plan (self->document), NULL);
  n = logro_doctor_count (hallazgos);
  text = n > 0 ? g_strdup_printf (ngettext ("%u thing to put right", "%u things to put right", n),
                                  n)
               : g_strdup (_("Nothing to put right"));
  logro_nav_row_set_state (row, text,
                           n > 0 ? "logro-late-symbolic" : "logro-complete-symbolic");
  return G_SOURCE_REMOVE;
}

void
logro_window_await_review (LogroWindow *self)
{
  g_clear_handle_id (&self->review_id, g_source_remove);
  self->review_id = g_timeout_add (PAUSE, on_review_due, self);
}
