/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Closing phases: the button beside the title that says whether the phase is closed, its log, and
 * what closes and opens it.
 *
 * A closed phase can still be corrected, for a slip is found when it is found; whoever does so is
 * told. */

#include <glib/gi18n.h>

#include "app/dialogs.h"
#include "app/window-private.h"
#include "calc/fases.h"
#include "calc/requisitos.h"
#include "core/fecha.h"

/* Of what lacks, how many things a question lists. */
#define MAX_LACKS 8

static LogroPlan *
get_plan (LogroWindow *self)
{
  return logro_document_get_plan (self->document);
}

static LogroFase *
get_fase (LogroWindow *self)
{
  LogroPage *page = self->document != NULL ? logro_window_get_page (self) : NULL;

  return page != NULL ? logro_page_get_fase (page) : NULL;
}

static LogroEstadoFase *
get_estado (LogroWindow *self)
{
  LogroFase *fase = get_fase (self);

  return fase != NULL ? logro_fases_get_estado (get_plan (self), fase->id) : NULL;
}

/* A line for each time it was opened again. */
static char *
dup_log (LogroEstadoFase *estado)
{
  g_autoptr (GString) log = g_string_new (NULL);

  for (guint i = 0; i < logro_list_get_n (estado->reaperturas); i++)
    {
      LogroReapertura *entry = logro_list_get (estado->reaperturas, i);
      g_autofree char *closed = logro_fecha_format (entry->cerrada);
      g_autofree char *opened = logro_fecha_format (entry->fecha);

      g_string_append_printf (log, log->len > 0 ? "\n" : "");
      g_string_append_printf (log, _("Closed on %s, opened again on %s: %s"), closed, opened,
                              entry->motivo != NULL ? entry->motivo : _("no reason given"));
    }
  return g_strdup (log->str);
}

void
logro_window_show_fase (LogroWindow *self)
{
  LogroEstadoFase *estado = get_estado (self);
  gboolean closed = estado != NULL && estado->cerrada != NULL;
  g_autofree char *fecha = closed ? logro_fecha_format (estado->cerrada) : NULL;
  g_autofree char *label = closed ? g_strdup_printf (_("Closed on %s"), fecha)
                                  : g_strdup (_("Phase open"));
  g_autofree char *log = estado != NULL ? dup_log (estado) : NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->estado), estado != NULL);
  if (estado == NULL)
    return;
  gtk_label_set_text (self->estado_label, label);
  gtk_widget_set_visible (GTK_WIDGET (self->estado_shape), closed);
  gtk_label_set_text (self->estado_text,
                      closed ? _("A closed phase is taken for complete. It can still be corrected; "
                                 "what goes further is better done after opening it again.")
                             : _("Close the phase when its work is done and its documents are "
                                 "delivered. It can be opened again."));
  gtk_label_set_text (self->estado_log, log);
  gtk_widget_set_visible (GTK_WIDGET (self->estado_log), *log != '\0');
  gtk_widget_set_visible (self->close_phase, !closed);
  gtk_widget_set_visible (self->reopen_phase, closed);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->estado), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
}

gboolean
logro_window_can_close_phase (LogroWindow *self,
                              gboolean     again)
{
  LogroEstadoFase *estado = get_estado (self);

  return estado != NULL && self->meeting == NULL && (estado->cerrada != NULL) == again &&
         !logro_document_is_read_only (self->document);
}

/* What a phase still lacks, for a person to decide. */
static char *
dup_lacks (LogroWindow *self,
           const char  *fase)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint n = 0;

  for (guint i = 0; i < self->requisitos->len; i++)
    {
      const LogroRequisito *requisito = self->requisitos->pdata[i];

      if (requisito->texto == NULL || !g_str_equal (requisito->fase, fase))
        continue;
      if (n++ < MAX_LACKS)
        g_string_append_printf (text, "\n• %s", requisito->texto);
    }
  if (n == 0)
    return g_strdup (_("It lacks nothing."));
  if (n > MAX_LACKS)
    g_string_append (text, "\n…");
  return g_strconcat (_("It still lacks:"), text->str, NULL);
}

static gboolean
is_date (const char *text)
{
  g_autofree char *fecha = logro_fecha_parse (text);

  return fecha != NULL;
}

/* The phase a question is about, while it is open. */
typedef struct
{
  LogroWindow *window;
  LogroFase *fase;
} Asked;

static Asked *
asked_new (LogroWindow *self)
{
  Asked *asked = g_new (Asked, 1);

  *asked = (Asked) { g_object_ref (self), g_object_ref (get_fase (self)) };
  return asked;
}

static void
asked_free (Asked *asked)
{
  g_object_unref (asked->window);
  g_object_unref (asked->fase);
  g_free (asked);
}

static void
on_close_date (const char *text,
               gpointer    data)
{
  Asked *asked = data;
  g_autofree char *fecha = text != NULL ? logro_fecha_parse (text) : NULL;

  if (fecha != NULL)
    logro_fases_close (get_plan (asked->window), asked->fase->id, fecha);
  asked_free (asked);
}

static void
on_reopen_reason (const char *text,
                  gpointer    data)
{
  Asked *asked = data;
  g_autofree char *today = logro_fecha_today ();

  if (text != NULL && logro_fases_is_closed (get_plan (asked->window), asked->fase->id))
    logro_fases_reopen (get_plan (asked->window), asked->fase->id, today, text);
  asked_free (asked);
}

void
logro_window_close_phase (LogroWindow *self)
{
  LogroFase *fase = get_fase (self);
  g_autofree char *heading = g_strdup_printf (_("Close phase %d, “%s”?"), (int) fase->numero,
                                              fase->nombre);
  g_autofree char *lacks = dup_lacks (self, fase->id);
  g_autofree char *iso = logro_fecha_today ();
  g_autofree char *today = logro_fecha_format (iso);

  gtk_menu_button_popdown (self->estado);
  logro_window_commit_focus (self);
  logro_ask_text (GTK_WINDOW (self), heading, lacks, _("Closed on"), today, _("_Close the Phase"),
                  is_date, on_close_date, asked_new (self));
}

void
logro_window_reopen_phase (LogroWindow *self)
{
  LogroFase *fase = get_fase (self);
  g_autofree char *heading = g_strdup_printf (_("Open phase %d, “%s”, again?"),
                                              (int) fase->numero, fase->nombre);

  gtk_menu_button_popdown (self->estado);
  logro_ask_text (GTK_WINDOW (self), heading, _("The plan keeps when it was closed, when it was "
                                                "opened again, and why."),
                  _("Reason"), NULL, _("_Open Again"), logro_text_is_said, on_reopen_reason,
                  asked_new (self));
}

void
logro_window_notice_change (LogroWindow      *self,
                            LogroRecord      *record,
                            const LogroField *field)
{
  const char *fase = logro_fases_find (get_plan (self), record, field);

  if (fase != NULL && logro_fases_is_closed (get_plan (self), fase))
    self->changed_fase = g_intern_string (fase);
}

/* Once for each phase is enough, and a phase that is open by now needs no word. What is being said
 * goes first, as who names a row just removed; then the word comes with the next change. */
void
logro_window_warn_closed (LogroWindow *self)
{
  const char *fase = self->changed_fase;

  if (self->message_id != 0)
    return;
  self->changed_fase = NULL;
  if (fase == NULL || !logro_fases_is_closed (get_plan (self), fase) ||
      g_slist_find (self->warned, fase) != NULL)
    return;
  self->warned = g_slist_prepend (self->warned, (gpointer) fase);
  logro_window_say (self, _("The phase is closed. What you change now changes it nevertheless; to "
                            "leave a word on it, open the phase again beside its title."));
}
