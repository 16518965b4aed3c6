/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/page-resultados.h"

struct _LogroPageResultados
{
  LogroPage parent_instance;
};

G_DEFINE_FINAL_TYPE (LogroPageResultados, logro_page_resultados, LOGRO_TYPE_PAGE)

static void
logro_page_resultados_class_init (LogroPageResultadosClass *klass)
{
  logro_page_class_set_ui (GTK_WIDGET_CLASS (klass), "resultados");
}

static void
logro_page_resultados_init (LogroPageResultados *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
