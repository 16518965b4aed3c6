/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Message dialogs and native file choosers of GTK 4.6; later versions deprecate them, so that all
 * use of them is here. */

#include "app/dialogs.h"

#include <glib/gi18n.h>
#include <string.h>

#include "app/settings.h"

#define HEAD_ROOM 12 /* pixels over the heading */

typedef struct
{
  LogroAnswerFunc answered;
  LogroFileFunc chosen;
  LogroFilesFunc chosen_several;
  LogroTextFunc written;
  LogroTextCheck check;
  GtkEditable *entry;
  gpointer data;
  char *suffix; /* ".logro", of a file to be saved */
} Question;

static void
question_free (gpointer data)
{
  Question *question = data;

  g_free (question->suffix);
  g_free (question);
}

static void
on_answered (GtkDialog *dialog,
             int        response,
             gpointer   data)
{
  Question *question = data;
  LogroAnswerFunc answered = question->answered;
  gpointer answer_data = question->data;

  gtk_window_destroy (GTK_WINDOW (dialog));
  if (answered != NULL)
    answered (response >= 0 ? response : -1, answer_data);
}

/* Without a title bar of the theme's own the heading stands at the very edge. */
static GtkWidget *
new_dialog (GtkWindow  *parent,
            const char *heading)
{
  GtkWidget *dialog = gtk_message_dialog_new (parent, GTK_DIALOG_MODAL | GTK_DIALOG_USE_HEADER_BAR,
                                              GTK_MESSAGE_OTHER, GTK_BUTTONS_NONE, "%s", heading);

  gtk_widget_set_margin_top (gtk_message_dialog_get_message_area (GTK_MESSAGE_DIALOG (dialog)),
                             HEAD_ROOM);
  return dialog;
}

void
logro_ask (GtkWindow         *parent,
           const char        *heading,
           const char        *body,
           const char *const *buttons,
           LogroAnswerFunc    func,
           gpointer           data)
{
  Question *question = g_new0 (Question, 1);
  GtkWidget *dialog = new_dialog (parent, heading);
  guint n = 0;

  question->answered = func;
  question->data = data;
  if (body != NULL)
    gtk_message_dialog_format_secondary_text (GTK_MESSAGE_DIALOG (dialog), "%s", body);
  for (; buttons[n] != NULL; n++)
    gtk_accessible_reset_property (
      GTK_ACCESSIBLE (gtk_dialog_add_button (GTK_DIALOG (dialog), buttons[n], n)),
      GTK_ACCESSIBLE_PROPERTY_LABEL);
  gtk_dialog_set_default_response (GTK_DIALOG (dialog), n - 1);
  g_signal_connect_data (dialog, "response", G_CALLBACK (on_answered), question,
                         (GClosureNotify) (void (*) (void)) question_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
on_written (GtkDialog *dialog,
            int        response,
            gpointer   data)
{
  Question *question = data;
  LogroTextFunc written = question->written;
  gpointer text_data = question->data;
  g_autofree char *text = NULL;

  if (response == GTK_RESPONSE_OK)
    text = g_strstrip (g_strdup (gtk_editable_get_text (question->entry)));
  gtk_window_destroy (GTK_WINDOW (dialog));
  written (text, text_data);
}

static void
on_text_changed (GtkDialog *dialog)
{
  Question *question = g_object_get_data (G_OBJECT (dialog), "question");

  gtk_dialog_set_response_sensitive (dialog, GTK_RESPONSE_OK,
                                     question->check (gtk_editable_get_text (question->entry)));
}

gboolean
logro_text_is_said (const char *text)
{
  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return *text != '\0';
}

static GtkWidget *
add_entry (GtkMessageDialog *dialog,
           const char       *label,
           const char       *text)
{
  GtkWidget *area = gtk_message_dialog_get_message_area (dialog);
  GtkWidget *name = gtk_label_new (label);
  GtkWidget *entry = gtk_entry_new ();

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_widget_set_margin_top (name, 12);
  gtk_editable_set_text (GTK_EDITABLE (entry), text != NULL ? text : "");
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 50);
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_box_append (GTK_BOX (area), name);
  gtk_box_append (GTK_BOX (area), entry);
  return entry;
}

void
logro_ask_text (GtkWindow      *parent,
                const char     *heading,
                const char     *body,
                const char     *label,
                const char     *text,
                const char     *button,
                LogroTextCheck  check,
                LogroTextFunc   func,
                gpointer        data)
{
  Question *question = g_new0 (Question, 1);
  GtkWidget *dialog = new_dialog (parent, heading);

  question->written = func;
  question->check = check;
  question->data = data;
  if (body != NULL)
    gtk_message_dialog_format_secondary_text (GTK_MESSAGE_DIALOG (dialog), "%s", body);
  question->entry = GTK_EDITABLE (add_entry (GTK_MESSAGE_DIALOG (dialog), label, text));
  gtk_accessible_reset_property (
    GTK_ACCESSIBLE (gtk_dialog_add_button (GTK_DIALOG (dialog), _("_Cancel"), GTK_RESPONSE_CANCEL)),
    GTK_ACCESSIBLE_PROPERTY_LABEL);
  gtk_accessible_reset_property (
    GTK_ACCESSIBLE (gtk_dialog_add_button (GTK_DIALOG (dialog), button, GTK_RESPONSE_OK)),
    GTK_ACCESSIBLE_PROPERTY_LABEL);
  gtk_dialog_set_default_response (GTK_DIALOG (dialog), GTK_RESPONSE_OK);
  g_object_set_data (G_OBJECT (dialog), "question", question);
  g_signal_connect_object (question->entry, "changed", G_CALLBACK (on_text_changed), dialog,
                           G_CONNECT_SWAPPED);
  g_signal_connect_data (dialog, "response", G_CALLBACK (on_written), question,
                         (GClosureNotify) (void (*) (void)) question_free, 0);
  on_text_changed (GTK_DIALOG (dialog));
  gtk_window_present (GTK_WINDOW (dialog));
  gtk_widget_grab_focus (GTK_WIDGET (question->entry));
}

void
logro_show_error (GtkWindow    *parent,
                  const char   *heading,
                  const GError *error)
{
  const char *buttons[] = { _("_Close"), NULL };

  logro_ask (parent, heading, error->message, buttons, NULL, NULL);
}

static GFile *
add_suffix (GFile      *file,
            const char *suffix)
{
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *longer = NULL;

  if (suffix == NULL || g_str_has_suffix (uri, suffix))
    return g_object_ref (file);
  longer = g_strconcat (uri, suffix, NULL);
  return g_file_new_for_uri (longer);
}

static void
remember_folder (GFile *file)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *uri = folder != NULL ? g_file_get_uri (folder) : NULL;

  if (uri != NULL)
    logro_settings_set_string ("last-folder", uri);
}

static void
on_chosen (GtkNativeDialog *dialog,
           int              response,
           gpointer         data)
{
  Question *question = data;
  g_autoptr (GFile) chosen = NULL;
  g_autoptr (GFile) file = NULL;

  gtk_native_dialog_hide (dialog);
  if (response == GTK_RESPONSE_ACCEPT)
    chosen = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  if (chosen != NULL)
    {
      file = add_suffix (chosen, question->suffix);
      remember_folder (file);
    }
  question->chosen (file, question->data);
  g_object_unref (dialog);
}

/* Where a chooser begins: @folder, else where the last file was, else the person's documents. */
static GFile *
find_start (GFile *folder)
{
  g_autofree char *last = logro_settings_get_string ("last-folder");
  g_autoptr (GFile) start = folder != NULL ? g_object_ref (folder)
                            : *last != '\0' ? g_file_new_for_uri (last) : NULL;
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);

  if (start != NULL && g_file_query_exists (start, NULL))
    return g_steal_pointer (&start);
  return g_file_new_for_path (documents != NULL ? documents : g_get_home_dir ());
}

/* (transfer full) A chooser that begins at @folder. */
static GtkFileChooserNative *
new_chooser (GtkWindow            *parent,
             GtkFileChooserAction  action,
             const char           *title,
             const char           *accept,
             GFile                *folder)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (title, parent, action, accept, NULL);
  g_autoptr (GFile) start = find_start (folder);

  gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (dialog), start, NULL);
  return dialog;
}

static void
add_kinds (GtkFileChooser      *chooser,
           const LogroFileKind *kinds)
{
  for (guint i = 0; kinds[i].name != NULL; i++)
    {
      GtkFileFilter *filter = gtk_file_filter_new ();

      gtk_file_filter_set_name (filter, kinds[i].name);
      gtk_file_filter_add_pattern (filter, kinds[i].pattern);
      gtk_file_chooser_add_filter (chooser, filter);
      g_object_unref (filter);
    }
}

/* Takes @dialog and @question. */
static void
present (GtkFileChooserNative *dialog,
         GCallback             on_response,
         Question             *question)
{
  g_signal_connect_data (dialog, "response", on_response, question,
                         (GClosureNotify) (void (*) (void)) question_free, 0);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

void
logro_choose_open (GtkWindow           *parent,
                   const char          *title,
                   const LogroFileKind *kinds,
                   LogroFileFunc        func,
                   gpointer             data)
{
  Question *question = g_new0 (Question, 1);
  GtkFileChooserNative *dialog =
    new_chooser (parent, GTK_FILE_CHOOSER_ACTION_OPEN, title, _("_Open"), NULL);

  question->chosen = func;
  question->data = data;
  add_kinds (GTK_FILE_CHOOSER (dialog), kinds);
  present (dialog, G_CALLBACK (on_chosen), question);
}

static void
on_several_chosen (GtkNativeDialog *dialog,
                   int              response,
                   gpointer         data)
{
  Question *question = data;
  g_autoptr (GListModel) chosen = NULL;
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  gtk_native_dialog_hide (dialog);
  if (response == GTK_RESPONSE_ACCEPT)
    chosen = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (dialog));
  for (guint i = 0; chosen != NULL && i < g_list_model_get_n_items (chosen); i++)
    g_ptr_array_add (files, g_list_model_get_item (chosen, i));
  if (files->len > 0)
    remember_folder (files->pdata[0]);
  question->chosen_several (files->len > 0 ? files : NULL, question->data);
  g_object_unref (dialog);
}

void
logro_choose_files (GtkWindow     *parent,
                    const char    *title,
                    GFile         *folder,
                    gboolean       several,
                    LogroFilesFunc func,
                    gpointer       data)
{
  Question *question = g_new0 (Question, 1);
  GtkFileChooserNative *dialog =
    new_chooser (parent, GTK_FILE_CHOOSER_ACTION_OPEN, title, _("_Choose"), folder);

  question->chosen_several = func;
  question->data = data;
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (dialog), several);
  present (dialog, G_CALLBACK (on_several_chosen), question);
}

void
logro_choose_folder (GtkWindow    *parent,
                     const char   *title,
                     GFile        *folder,
                     LogroFileFunc func,
                     gpointer      data)
{
  Question *question = g_new0 (Question, 1);

  question->chosen = func;
  question->data = data;
  present (new_chooser (parent, GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, title, _("_Choose"),
                        folder),
           G_CALLBACK (on_chosen), question);
}

void
logro_choose_save (GtkWindow           *parent,
                   const char          *title,
                   const char          *name,
                   GFile               *folder,
                   const LogroFileKind *kinds,
                   LogroFileFunc        func,
                   gpointer             data)
{
  Question *question = g_new0 (Question, 1);
  const char *dot = strrchr (name, '.');
  GtkFileChooserNative *dialog =
    new_chooser (parent, GTK_FILE_CHOOSER_ACTION_SAVE, title, _("_Save"), folder);

  question->chosen = func;
  question->data = data;
  question->suffix = g_strdup (dot);
  add_kinds (GTK_FILE_CHOOSER (dialog), kinds);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  present (dialog, G_CALLBACK (on_chosen), question);
}
