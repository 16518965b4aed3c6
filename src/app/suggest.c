/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A list in a popover under the entry; made when it is first opened. */

#include "app/suggest.h"

#include <glib/gi18n.h>

#include "app/popup.h"
#include "core/references.h"

/* What is suggested: words, or what the plan of a record knows when the list is opened. */
typedef struct
{
  char **words;
  LogroRecord *record;
  const LogroField *field;
} Source;

#define DATA "logro-suggest"

static void
source_free (gpointer data)
{
  Source *source = data;

  g_strfreev (source->words);
  g_clear_object (&source->record);
  g_free (source);
}

static char **
dup_words (GtkEntry *entry)
{
  Source *source = g_object_get_data (G_OBJECT (entry), DATA);
  LogroRecord *root = source->record != NULL ? logro_record_get_root (source->record) : NULL;
  g_autoptr (GPtrArray) references = NULL;
  char **words;

  if (root == NULL || !LOGRO_IS_PLAN (root))
    return source->words != NULL ? g_strdupv (source->words) : g_new0 (char *, 1);
  references = logro_references_list (LOGRO_PLAN (root), source->field->refers);
  words = g_new0 (char *, references->len + 1);
  for (guint i = 0; i < references->len; i++)
    words[i] = g_strdup (((LogroReference *) references->pdata[i])->id);
  return words;
}

static void
on_chosen (GtkListBox    *list,
           GtkListBoxRow *row,
           gpointer       entry)
{
  GtkWidget *label = gtk_list_box_row_get_child (row);

  gtk_editable_set_text (entry, gtk_label_get_text (GTK_LABEL (label)));
  gtk_editable_set_position (entry, -1);
  logro_popup_close (GTK_WIDGET (list));
}

static void
fill_list (GtkListBox *list,
           GtkEntry   *entry)
{
  g_auto (GStrv) words = dup_words (entry);
  const char *text = gtk_editable_get_text (GTK_EDITABLE (entry));

  for (guint i = 0; words[i] != NULL; i++)
    {
      GtkWidget *label = gtk_label_new (words[i]);

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_list_box_append (list, label);
      if (g_str_equal (words[i], text))
        gtk_list_box_select_row (list, gtk_list_box_get_row_at_index (list, i));
    }
}

static void
open_list (GtkEntry *entry)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *list = gtk_list_box_new ();

  fill_list (GTK_LIST_BOX (list), entry);
  g_signal_connect (list, "row-activated", G_CALLBACK (on_chosen), entry);
  g_object_set (scrolled, "child", list, "hscrollbar-policy", GTK_POLICY_NEVER,
                "propagate-natural-height", TRUE, "propagate-natural-width", TRUE,
                "max-content-height", 320, NULL);
  logro_popup_open (GTK_WIDGET (entry), scrolled);
  gtk_widget_child_focus (list, GTK_DIR_TAB_FORWARD);
}

static void
on_icon_pressed (GtkEntry             *entry,
                 GtkEntryIconPosition  position)
{
  if (position == GTK_ENTRY_ICON_SECONDARY && g_object_get_data (G_OBJECT (entry), DATA) != NULL)
    open_list (entry);
}

static gboolean
on_shortcut (GtkWidget *entry,
             GVariant  *arguments,
             gpointer   data)
{
  if (g_object_get_data (G_OBJECT (entry), DATA) == NULL)
    return FALSE;
  open_list (GTK_ENTRY (entry));
  return TRUE;
}

static void
connect_once (GtkEntry *entry)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (
    GTK_SHORTCUT_CONTROLLER (controller),
    gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Down, GDK_ALT_MASK),
                      gtk_callback_action_new (on_shortcut, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (entry), controller);
  g_signal_connect (entry, "icon-press", G_CALLBACK (on_icon_pressed), NULL);
}

/* A cell gets a source with each of its rows; the icon stays. */
static void
show_icon (GtkEntry   *entry,
           const char *name)
{
  if (g_strcmp0 (gtk_entry_get_icon_name (entry, GTK_ENTRY_ICON_SECONDARY), name) == 0)
    return;
  gtk_entry_set_icon_from_icon_name (entry, GTK_ENTRY_ICON_SECONDARY, name);
  gtk_entry_set_icon_tooltip_text (entry, GTK_ENTRY_ICON_SECONDARY, _("Suggestions (Alt+Down)"));
}

/* Takes @source, which may be NULL. */
static void
set_source (GtkEntry *entry,
            Source   *source)
{
  if (source != NULL && g_object_get_data (G_OBJECT (entry), DATA "-connected") == NULL)
    {
      connect_once (entry);
      g_object_set_data (G_OBJECT (entry), DATA "-connected", entry);
    }
  g_object_set_data_full (G_OBJECT (entry), DATA, source, source_free);
  show_icon (entry, source != NULL ? "pan-down-symbolic" : NULL);
}

void
logro_suggest_set (GtkEntry          *entry,
                   const char *const *words)
{
  Source *source = words != NULL ? g_new0 (Source, 1) : NULL;

  if (source != NULL)
    source->words = g_strdupv ((char **) words);
  set_source (entry, source);
}

void
logro_suggest_set_source (GtkEntry         *entry,
                          LogroRecord      *record,
                          const LogroField *field)
{
  Source *source = g_new0 (Source, 1);

  source->record = g_object_ref (record);
  source->field = field;
  set_source (entry, source);
}
