/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/pause.h"

#include "core/decimal.h"

#define PAUSE_KEY "logro-pause"

typedef struct
{
  GtkEditable *editable; /* owns this */
  LogroPauseFunc func;
  gpointer data;
  guint id;
} Pause;

static gboolean
on_pause (gpointer data)
{
  Pause *pause = data;

  pause->id = 0;
  pause->func (pause->data);
  return G_SOURCE_REMOVE;
}

static gboolean
has_focus (GtkEditable *editable)
{
  return (gtk_widget_get_state_flags (GTK_WIDGET (editable)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}

/* What a page shows in its entries was typed by nobody. */
static void
on_changed (Pause *pause)
{
  g_clear_handle_id (&pause->id, g_source_remove);
  if (has_focus (pause->editable))
    pause->id = g_timeout_add (LOGRO_PAUSE, on_pause, pause);
}

static void
pause_free (gpointer data)
{
  Pause *pause = data;

  g_clear_handle_id (&pause->id, g_source_remove);
  g_free (pause);
}

void
logro_pause_watch (GtkEditable    *editable,
                   LogroPauseFunc  func,
                   gpointer        data)
{
  Pause *pause = g_new0 (Pause, 1);

  *pause = (Pause) { editable, func, data, 0 };
  g_object_set_data_full (G_OBJECT (editable), PAUSE_KEY, pause, pause_free);
  g_signal_connect_swapped (editable, "changed", G_CALLBACK (on_changed), pause);
}

/* GTK would put the nearest number in place of one beyond the limits, which may be half typed. */
static void
take_number (gpointer data)
{
  GtkSpinButton *number = data;
  double min, max;
  gint64 typed;

  gtk_spin_button_get_range (number, &min, &max);
  if (logro_decimal_parse_whole (gtk_editable_get_text (GTK_EDITABLE (number)), &typed) &&
      typed >= min && typed <= max)
    gtk_spin_button_set_value (number, typed);
}

void
logro_pause_watch_number (GtkSpinButton *number)
{
  logro_pause_watch (GTK_EDITABLE (number), take_number, number);
}
