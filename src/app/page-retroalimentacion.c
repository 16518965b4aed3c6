/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A form whose texts can begin as a draft from the scores. */

#include "app/page-retroalimentacion.h"

#include <glib/gi18n.h>

#include "app/dialogs.h"
#include "app/record-table.h"
#include "calc/fortaleza.h"

struct _LogroPageRetroalimentacion
{
  LogroPageForm parent_instance;
  LogroRecordTable *retroalimentaciones; /* not owned */
};

G_DEFINE_FINAL_TYPE (LogroPageRetroalimentacion, logro_page_retroalimentacion,
                     LOGRO_TYPE_PAGE_FORM)

static void
say_drafted (LogroPage *page,
             guint      n)
{
  g_autofree char *said =
    n > 0 ? g_strdup_printf (ngettext ("%u text was drafted from the scores",
                                       "%u texts were drafted from the scores", n), n)
          : g_strdup (_("There was nothing to draft: the texts are written, or there are no scores "
                        "yet."));

  logro_page_say (page, said);
}

/* The chosen ámbito, and its place among all. */
static LogroRetroalimentacion *
get_chosen (LogroPageRetroalimentacion *self,
            guint                      *n)
{
  LogroPlan *plan = logro_page_get_plan (LOGRO_PAGE (self));
  g_autoptr (LogroRetroalimentacion) chosen = NULL;

  g_object_get (self->retroalimentaciones, "chosen", &chosen, NULL);
  if (chosen == NULL || !logro_list_find (plan->validacion->retroalimentaciones, chosen, n))
    return NULL;
  return chosen;
}

static void
draft_chosen (LogroPageRetroalimentacion *self,
              gboolean                    replace)
{
  guint n;

  if (get_chosen (self, &n) != NULL)
    say_drafted (LOGRO_PAGE (self),
                 logro_retroalimentacion_draft_ambito (logro_page_get_plan (LOGRO_PAGE (self)), n,
                                                       replace));
}

static void
on_answered (int      button,
             gpointer data)
{
  g_autoptr (LogroPageRetroalimentacion) self = data;

  if (button == 1)
    draft_chosen (self, TRUE);
}

static void
on_draft (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  const char *buttons[] = { _("_Keep It"), _("_Replace"), NULL };
  LogroPageRetroalimentacion *self = LOGRO_PAGE_RETROALIMENTACION (widget);
  guint n;
  LogroRetroalimentacion *chosen = get_chosen (self, &n);

  if (chosen == NULL)
    return;
  if (chosen->fortalezas == NULL || chosen->oportunidades == NULL)
    draft_chosen (self, FALSE);
  else
    logro_ask (GTK_WINDOW (gtk_widget_get_root (widget)),
               _("Replace what is written by a draft from the scores?"),
               _("Both texts of this ámbito are written already. Undo brings them back."), buttons,
               on_answered, g_object_ref (self));
}

static void
on_draft_all (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  LogroPage *page = LOGRO_PAGE (widget);

  say_drafted (page, logro_retroalimentacion_draft (logro_page_get_plan (page)));
}

static void
logro_page_retroalimentacion_built (LogroPageForm *page,
                                    GtkBuilder    *builder,
                                    LogroPlan     *plan)
{
  LogroPageRetroalimentacion *self = LOGRO_PAGE_RETROALIMENTACION (page);
  gboolean open = !logro_journal_is_read_only (logro_plan_get_journal (plan));

  self->retroalimentaciones =
    LOGRO_RECORD_TABLE (gtk_builder_get_object (builder, "retroalimentaciones"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "retroalimentacion.draft", open);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "retroalimentacion.draft-all", open);
}

static void
logro_page_retroalimentacion_class_init (LogroPageRetroalimentacionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  LOGRO_PAGE_FORM_CLASS (klass)->built = logro_page_retroalimentacion_built;
  gtk_widget_class_install_action (widget_class, "retroalimentacion.draft", NULL, on_draft);
  gtk_widget_class_install_action (widget_class, "retroalimentacion.draft-all", NULL,
                                   on_draft_all);
}

static void
logro_page_retroalimentacion_init (LogroPageRetroalimentacion *self)
{
}
