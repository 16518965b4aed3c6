/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a phase without screens shows: what it is about, and that it is not here yet. */

#include "app/page-fase.h"

struct _LogroPageFase
{
  LogroPage parent_instance;
  GtkLabel *description;
};

G_DEFINE_FINAL_TYPE (LogroPageFase, logro_page_fase, LOGRO_TYPE_PAGE)

static void
logro_page_fase_fill (LogroPage *page,
                      LogroPlan *plan)
{
  const char *descripcion = logro_page_get_fase (page)->descripcion;

  gtk_label_set_text (LOGRO_PAGE_FASE (page)->description,
                      descripcion != NULL ? descripcion : "");
}

static void
logro_page_fase_class_init (LogroPageFaseClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  LOGRO_PAGE_CLASS (klass)->fill = logro_page_fase_fill;
  logro_page_class_set_ui (widget_class, "fase");
  gtk_widget_class_bind_template_child (widget_class, LogroPageFase, description);
}

static void
logro_page_fase_init (LogroPageFase *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
