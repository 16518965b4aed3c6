/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A form that can propose the mean. */

#include "app/page-consenso.h"

#include <glib/gi18n.h>

#include "calc/consenso.h"

struct _LogroPageConsenso
{
  LogroPageForm parent_instance;
};

G_DEFINE_FINAL_TYPE (LogroPageConsenso, logro_page_consenso, LOGRO_TYPE_PAGE_FORM)

static void
on_propose (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  guint n = logro_consenso_propose (logro_page_get_plan (LOGRO_PAGE (widget)));
  g_autofree char *said =
    g_strdup_printf (ngettext ("The mean was proposed for %u element. Change what the group "
                               "decides otherwise.",
                               "The mean was proposed for %u elements. Change what the group "
                               "decides otherwise.", n), n);

  logro_page_say (LOGRO_PAGE (widget),
                  n > 0 ? said : _("Every element with scores has a consensus already."));
}

static void
logro_page_consenso_built (LogroPageForm *page,
                           GtkBuilder    *builder,
                           LogroPlan     *plan)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (page), "consenso.propose",
                                 !logro_journal_is_read_only (logro_plan_get_journal (plan)));
}

static void
logro_page_consenso_class_init (LogroPageConsensoClass *klass)
{
  LOGRO_PAGE_FORM_CLASS (klass)->built = logro_page_consenso_built;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "consenso.propose", NULL, on_propose);
}

static void
logro_page_consenso_init (LogroPageConsenso *self)
{
}
