/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/page-preguntas.h"

struct _LogroPagePreguntas
{
  LogroPage parent_instance;
};

G_DEFINE_FINAL_TYPE (LogroPagePreguntas, logro_page_preguntas, LOGRO_TYPE_PAGE)

static void
logro_page_preguntas_class_init (LogroPagePreguntasClass *klass)
{
  logro_page_class_set_ui (GTK_WIDGET_CLASS (klass), "preguntas");
}

static void
logro_page_preguntas_init (LogroPagePreguntas *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
