/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The meeting of the diagnóstico and its participants. */

#include "app/page-reunion.h"

#include "app/form.h"
#include "app/moment-entry.h"

struct _LogroPageReunion
{
  LogroPage parent_instance;
};

G_DEFINE_FINAL_TYPE (LogroPageReunion, logro_page_reunion, LOGRO_TYPE_PAGE)

static void
logro_page_reunion_fill (LogroPage *page,
                         LogroPlan *plan)
{
  logro_form_bind (GTK_WIDGET (page), LOGRO_RECORD (plan->diagnostico));
}

static void
logro_page_reunion_class_init (LogroPageReunionClass *klass)
{
  LOGRO_PAGE_CLASS (klass)->fill = logro_page_reunion_fill;
  g_type_ensure (LOGRO_TYPE_MOMENT_ENTRY);
  logro_page_class_set_ui (GTK_WIDGET_CLASS (klass), "reunion");
}

static void
logro_page_reunion_init (LogroPageReunion *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
