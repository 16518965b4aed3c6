/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From the outermost record inwards: the table of the inner one is bound when the outer is
 * chosen. */

#include "app/choose.h"

#include "app/record-table.h"

/* Brings @widget to the front of all stacks between it and @root. */
static void
unveil (GtkWidget *widget,
        GtkWidget *root)
{
  for (; widget != root; widget = gtk_widget_get_parent (widget))
    if (GTK_IS_STACK (gtk_widget_get_parent (widget)))
      gtk_stack_set_visible_child (GTK_STACK (gtk_widget_get_parent (widget)), widget);
}

static gboolean
choose_below (GtkWidget   *widget,
              GtkWidget   *root,
              LogroRecord *record)
{
  if (LOGRO_IS_RECORD_TABLE (widget))
    {
      if (!logro_record_table_has (LOGRO_RECORD_TABLE (widget), record))
        return FALSE;
      unveil (widget, root);
      logro_record_table_choose (LOGRO_RECORD_TABLE (widget), record);
      return TRUE;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (choose_below (child, root, record))
      return TRUE;
  return FALSE;
}

gboolean
logro_choose_record (GtkWidget   *root,
                     LogroRecord *record)
{
  gboolean outer = record->owner != NULL && logro_choose_record (root, record->owner);

  return choose_below (root, root, record) || outer;
}
