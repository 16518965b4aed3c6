/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/lacks.h"

#define KEY "requisito"

static void
add_row (GtkListBox           *list,
         const LogroRequisito *requisito)
{
  GtkWidget *label = gtk_label_new (requisito->texto);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_list_box_append (list, label);
  g_object_set_data (G_OBJECT (gtk_widget_get_parent (label)), KEY, (gpointer) requisito);
}

guint
logro_lacks_fill (GtkListBox *list,
                  GPtrArray  *requisitos,
                  const char *fase)
{
  GtkWidget *child;
  guint n = 0;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (list))) != NULL)
    gtk_list_box_remove (list, child);
  for (guint i = 0; i < requisitos->len; i++)
    {
      const LogroRequisito *requisito = requisitos->pdata[i];

      if (requisito->texto == NULL || !g_str_equal (requisito->fase, fase))
        continue;
      add_row (list, requisito);
      n++;
    }
  return n;
}

const LogroRequisito *
logro_lacks_get (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), KEY);
}
