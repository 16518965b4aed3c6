/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a phase or step without screens shows: what it is about, and that it is not here yet. */

#include "app/page-fase.h"

#include <glib/gi18n.h>

#include "app/text-filter.h"

struct _LogroPageFase
{
  LogroPage parent_instance;
  GtkLabel *heading;
  GtkLabel *description;
};

G_DEFINE_FINAL_TYPE (LogroPageFase, logro_page_fase, LOGRO_TYPE_PAGE)

static void
logro_page_fase_fill (LogroPage *page,
                      LogroPlan *plan)
{
  const char *descripcion = logro_page_get_fase (page)->descripcion;
  LogroPaso *paso = logro_page_get_paso (page);
  g_autofree char *heading =
    paso != NULL ? g_strdup_printf (_("“%s” has no screen in this version yet"), paso->nombre)
                 : g_strdup (_("This phase has no screens in this version yet"));

  logro_label_show (LOGRO_PAGE_FASE (page)->heading, heading);
  logro_label_show (LOGRO_PAGE_FASE (page)->description,
                      descripcion != NULL ? descripcion : "");
}

static void
logro_page_fase_class_init (LogroPageFaseClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  LOGRO_PAGE_CLASS (klass)->fill = logro_page_fase_fill;
  logro_page_class_set_ui (widget_class, "fase");
  gtk_widget_class_bind_template_child (widget_class, LogroPageFase, heading);
  gtk_widget_class_bind_template_child (widget_class, LogroPageFase, description);
}

static void
logro_page_fase_init (LogroPageFase *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
