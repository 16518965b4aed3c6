/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A form, and the members that come from the diagnóstico. */

#include "app/page-integrantes.h"

#include <glib/gi18n.h>

#include "app/window.h"

struct _LogroPageIntegrantes
{
  LogroPageForm parent_instance;
};

G_DEFINE_FINAL_TYPE (LogroPageIntegrantes, logro_page_integrantes, LOGRO_TYPE_PAGE_FORM)

static void
on_copy (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  LogroPlan *plan = logro_page_get_plan (LOGRO_PAGE (widget));
  guint n = logro_comite_copy_participantes (plan->comite, plan->diagnostico->participantes);
  g_autofree char *said =
    n > 0 ? g_strdup_printf (ngettext ("%u member was added", "%u members were added", n), n)
          : g_strdup (_("All who took part in the diagnóstico are members already."));

  logro_window_say (logro_window_from (widget), said);
}

static void
logro_page_integrantes_class_init (LogroPageIntegrantesClass *klass)
{
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "comite.copy", NULL, on_copy);
}

static void
logro_page_integrantes_init (LogroPageIntegrantes *self)
{
}
