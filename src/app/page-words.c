/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/page-words.h"

static void
adapt_property (GtkWidget   *widget,
                LogroModelo *modelo,
                const char  *property)
{
  g_autofree char *said = NULL;
  g_autofree char *own = NULL;

  g_object_get (widget, property, &said, NULL);
  if (said == NULL)
    return;
  own = logro_modelo_adapt (modelo, said);
  if (!g_str_equal (own, said))
    g_object_set (widget, property, own, NULL);
}

/* Rows show records. */
static gboolean
has_rows (GtkWidget *widget)
{
  return GTK_IS_COLUMN_VIEW (widget) || GTK_IS_LIST_VIEW (widget) || GTK_IS_LIST_BOX (widget) ||
         GTK_IS_EDITABLE (widget) || GTK_IS_TEXT_VIEW (widget);
}

/* The builder names what the .ui does not. */
static gboolean
has_id (GtkWidget *widget)
{
  const char *id = gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget));

  return id != NULL && !g_str_has_prefix (id, "___object_");
}

static void
adapt (GtkWidget   *widget,
       LogroModelo *modelo)
{
  if (g_object_class_find_property (G_OBJECT_GET_CLASS (widget), "placeholder") != NULL)
    adapt_property (widget, modelo, "placeholder");
  if (has_rows (widget))
    return;
  if (G_OBJECT_TYPE (widget) == GTK_TYPE_LABEL && !has_id (widget) &&
      !gtk_label_get_use_markup (GTK_LABEL (widget)))
    adapt_property (widget, modelo, "label");
  if (GTK_IS_BUTTON (widget))
    adapt_property (widget, modelo, "tooltip-text");
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    adapt (child, modelo);
}

void
logro_page_words_adapt (GtkWidget   *page,
                        LogroModelo *modelo)
{
  if (logro_modelo_find_own_palabra (modelo, "termino.linea") != NULL ||
      logro_modelo_find_own_palabra (modelo, "termino.actividad") != NULL)
    adapt (page, modelo);
}
