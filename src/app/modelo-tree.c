/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What has a row and what is below it is read from the field tables. */

#include "app/modelo-tree.h"

#include <glib/gi18n.h>

#include "app/record-form.h"
#include "core/modelo-examen.h"

static GListModel *
list_below (gpointer item,
            gpointer data)
{
  LogroRecordClass *klass;
  GListStore *lists;

  if (LOGRO_IS_LIST (item))
    return logro_record_form_is_deep (logro_list_get_field (item)) ? g_object_ref (item) : NULL;
  if (LOGRO_IS_MODELO (item))
    return NULL;
  klass = LOGRO_RECORD_GET_CLASS (item);
  lists = g_list_store_new (G_TYPE_LIST_MODEL);
  for (guint i = 0; i < klass->n_fields; i++)
    if (logro_record_form_shows (&klass->fields[i]) &&
        logro_record_form_is_deep (&klass->fields[i]))
      g_list_store_append (lists, logro_record_get_list (item, &klass->fields[i]));
  if (g_list_model_get_n_items (G_LIST_MODEL (lists)) > 0)
    return G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (lists)));
  g_object_unref (lists);
  return NULL;
}

GtkTreeListModel *
logro_modelo_tree_new (LogroModelo *modelo)
{
  GListStore *parts = g_list_store_new (G_TYPE_OBJECT);
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (modelo);

  g_list_store_append (parts, modelo);
  for (guint i = 0; i < klass->n_fields; i++)
    if (logro_record_form_shows (&klass->fields[i]))
      g_list_store_append (parts, logro_record_get_list (LOGRO_RECORD (modelo),
                                                         &klass->fields[i]));
  return gtk_tree_list_model_new (G_LIST_MODEL (parts), FALSE, FALSE,
                                  (GtkTreeListModelCreateModelFunc) list_below, NULL, NULL);
}

static char *
dup_title (gpointer item)
{
  if (LOGRO_IS_LIST (item))
    return g_strdup_printf ("%s (%u)", _(logro_list_get_field (item)->label),
                            logro_list_get_n (item));
  if (LOGRO_IS_MODELO (item))
    return g_strdup (_("The model"));
  return logro_modelo_dup_titulo (item);
}

static void
show_title (GtkTreeExpander *expander)
{
  g_autoptr (GObject) item = gtk_tree_expander_get_item (expander);
  g_autofree char *title = item != NULL ? dup_title (item) : NULL;

  if (title != NULL)
    gtk_label_set_text (GTK_LABEL (gtk_tree_expander_get_child (expander)), title);
}

static void
on_setup (GtkSignalListItemFactory *factory,
          GtkListItem              *list_item)
{
  GtkWidget *expander = gtk_tree_expander_new ();
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_tree_expander_set_child (GTK_TREE_EXPANDER (expander), label);
  gtk_list_item_set_child (list_item, expander);
}

static void
on_bind (GtkSignalListItemFactory *factory,
         GtkListItem              *list_item)
{
  GtkTreeExpander *expander = GTK_TREE_EXPANDER (gtk_list_item_get_child (list_item));
  GtkTreeListRow *row = gtk_list_item_get_item (list_item);
  g_autoptr (GObject) item = gtk_tree_list_row_get_item (row);

  gtk_tree_expander_set_list_row (expander, row);
  show_title (expander);
  g_signal_connect_object (item, LOGRO_IS_LIST (item) ? "items-changed" : "notify",
                           G_CALLBACK (show_title), expander, G_CONNECT_SWAPPED);
}

static void
on_unbind (GtkSignalListItemFactory *factory,
           GtkListItem              *list_item)
{
  GtkTreeExpander *expander = GTK_TREE_EXPANDER (gtk_list_item_get_child (list_item));
  g_autoptr (GObject) item = gtk_tree_expander_get_item (expander);

  if (item != NULL)
    g_signal_handlers_disconnect_by_func (item, show_title, expander);
  gtk_tree_expander_set_list_row (expander, NULL);
}

GtkListItemFactory *
logro_modelo_tree_make_rows (void)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (on_bind), NULL);
  g_signal_connect (factory, "unbind", G_CALLBACK (on_unbind), NULL);
  return factory;
}

/* Whether @record is @item, or somewhere in it. */
static gboolean
is_in (gpointer     item,
       LogroRecord *record)
{
  guint position;

  for (; record != NULL && record->owner != NULL; record = record->owner)
    if (item == record || (LOGRO_IS_LIST (item) && logro_list_find (item, record, &position)))
      return TRUE;
  return FALSE;
}

guint
logro_modelo_tree_find (GtkTreeListModel *tree,
                        LogroRecord      *record)
{
  guint found = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (tree)); i++)
    {
      g_autoptr (GtkTreeListRow) row = g_list_model_get_item (G_LIST_MODEL (tree), i);
      g_autoptr (GObject) item = gtk_tree_list_row_get_item (row);

      if (is_in (item, record))
        {
          found = i;
          if ((gpointer) item != (gpointer) record)
            gtk_tree_list_row_set_expanded (row, TRUE);
        }
    }
  return found;
}
