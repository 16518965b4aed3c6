/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/page-acta.h"

struct _LogroPageActa
{
  LogroPage parent_instance;
};

G_DEFINE_FINAL_TYPE (LogroPageActa, logro_page_acta, LOGRO_TYPE_PAGE)

static void
logro_page_acta_class_init (LogroPageActaClass *klass)
{
  logro_page_class_set_ui (GTK_WIDGET_CLASS (klass), "acta");
}

static void
logro_page_acta_init (LogroPageActa *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
