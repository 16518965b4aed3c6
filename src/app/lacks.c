/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/lacks.h"

#include "app/text-filter.h"

#define KEY "requisito"

static GtkWidget *
add_row (GtkListBox *list)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_list_box_append (list, label);
  return gtk_widget_get_parent (label);
}

/* Each change of the plan comes here, few change a row: what says the same is not laid out anew. */
static void
show (GtkListBoxRow        *row,
      const LogroRequisito *requisito)
{
  GtkLabel *label = GTK_LABEL (gtk_list_box_row_get_child (row));

  if (!g_str_equal (gtk_label_get_text (label), requisito->texto))
    logro_label_show (label, requisito->texto);
  g_object_set_data (G_OBJECT (row), KEY, (gpointer) requisito);
}

guint
logro_lacks_fill (GtkListBox *list,
                  GPtrArray  *requisitos,
                  const char *fase)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (list));
  guint n = 0;

  for (guint i = 0; i < requisitos->len; i++)
    {
      const LogroRequisito *requisito = requisitos->pdata[i];

      if (requisito->texto == NULL || !g_str_equal (requisito->fase, fase))
        continue;
      if (row == NULL)
        row = add_row (list);
      show (GTK_LIST_BOX_ROW (row), requisito);
      row = gtk_widget_get_next_sibling (row);
      n++;
    }
  while (row != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (row);

      gtk_list_box_remove (list, row);
      row = next;
    }
  return n;
}

const LogroRequisito *
logro_lacks_get (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), KEY);
}
