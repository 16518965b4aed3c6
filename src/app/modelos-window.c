/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One row a model. Those that come with the program are copied before they are changed. */

#include "app/modelos-window.h"

#include <glib/gi18n.h>

#include "app/application.h"
#include "app/dialogs.h"
#include "app/modelo-editor.h"
#include "document/catalogo.h"
#include "document/file.h"

struct _LogroModelosWindow
{
  GtkWindow parent_instance;
  GtkListBox *list;
  GPtrArray *models; /* LogroModeloInfo, of the rows */
};

G_DEFINE_FINAL_TYPE (LogroModelosWindow, logro_modelos_window, GTK_TYPE_WINDOW)

static LogroModelosWindow *shown;

static LogroModeloInfo *
get_chosen (LogroModelosWindow *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  return row != NULL ? self->models->pdata[gtk_list_box_row_get_index (row)] : NULL;
}

static void
update_actions (LogroModelosWindow *self)
{
  const LogroModeloInfo *info = get_chosen (self);
  gboolean sound = info != NULL && info->error == NULL;
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_action_set_enabled (widget, "modelos.begin", sound);
  gtk_widget_action_set_enabled (widget, "modelos.copy", sound);
  gtk_widget_action_set_enabled (widget, "modelos.edit", sound && info->file != NULL);
  gtk_widget_action_set_enabled (widget, "modelos.export", sound);
  gtk_widget_action_set_enabled (widget, "modelos.remove", info != NULL && info->file != NULL);
}

static void
add_row (LogroModelosWindow    *self,
         const LogroModeloInfo *info)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *name = gtk_label_new (info->error == NULL ? info->nombre : _("Cannot be used"));
  g_autofree char *text = info->error != NULL
                            ? g_strdup (info->error)
                            : g_strdup_printf (_("%s, edition %s · %s"), info->id, info->edicion,
                                               info->file != NULL ? _("your own")
                                                                  : _("comes with Logro"));
  GtkWidget *detail = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_xalign (GTK_LABEL (detail), 0);
  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_label_set_wrap (GTK_LABEL (detail), TRUE);
  gtk_widget_add_css_class (detail, info->error != NULL ? "error" : "dim-label");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), detail);
  gtk_list_box_append (self->list, box);
}

/* Shows what there is now, with the model of @id chosen. */
static void
fill (LogroModelosWindow *self,
      const char         *id)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  g_clear_pointer (&self->models, g_ptr_array_unref);
  self->models = logro_catalogo_list ();
  for (guint i = 0; i < self->models->len; i++)
    {
      const LogroModeloInfo *info = self->models->pdata[i];

      add_row (self, info);
      if (i == 0 || (id != NULL && g_strcmp0 (info->id, id) == 0))
        gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, i));
    }
  update_actions (self);
}

static char *
dup_chosen_id (LogroModelosWindow *self)
{
  const LogroModeloInfo *info = self->models != NULL ? get_chosen (self) : NULL;

  return info != NULL ? g_strdup (info->id) : NULL;
}

/* A model may have been saved meanwhile. */
static void
on_active_changed (LogroModelosWindow *self)
{
  g_autofree char *id = dup_chosen_id (self);

  if (gtk_window_is_active (GTK_WINDOW (self)))
    fill (self, id);
}

static LogroModelo *
read_chosen (LogroModelosWindow *self)
{
  g_autoptr (GError) error = NULL;
  LogroModelo *modelo = logro_catalogo_read_draft (get_chosen (self), &error);

  if (modelo == NULL)
    logro_show_error (GTK_WINDOW (self), _("The model cannot be used"), error);
  return modelo;
}

/* "caf-2020-propio", with a figure when there is one already. */
static char *
make_id (const char *id)
{
  for (guint i = 1;; i++)
    {
      g_autofree char *own = i == 1 ? g_strdup_printf ("%s-propio", id)
                                    : g_strdup_printf ("%s-propio-%u", id, i);
      g_autoptr (GFile) file = logro_catalogo_get_file (own);

      if (!g_file_query_exists (file, NULL))
        return g_steal_pointer (&own);
    }
}

static void
on_copy (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  LogroModelosWindow *self = LOGRO_MODELOS_WINDOW (widget);
  g_autoptr (LogroModelo) modelo = read_chosen (self);
  g_autofree char *id = NULL;
  g_autofree char *nombre = NULL;

  if (modelo == NULL)
    return;
  id = make_id (modelo->id);
  nombre = g_strdup_printf (_("%s (copy)"), modelo->nombre);
  g_object_set (modelo, "id", id, "nombre", nombre, "edicion", "1.0", NULL);
  logro_modelo_editor_show (GTK_WINDOW (self), modelo, NULL);
}

static void
on_edit (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  LogroModelosWindow *self = LOGRO_MODELOS_WINDOW (widget);
  g_autoptr (LogroModelo) modelo = read_chosen (self);
  g_autoptr (GFile) file = NULL;

  if (modelo == NULL)
    return;
  file = g_file_new_for_path (get_chosen (self)->file);
  logro_modelo_editor_show (GTK_WINDOW (self), modelo, file);
}

static void
on_begin (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  LogroModelosWindow *self = LOGRO_MODELOS_WINDOW (widget);
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  logro_application_begin_plan (LOGRO_APPLICATION (application), get_chosen (self)->id);
  gtk_window_close (GTK_WINDOW (self));
}

static void
on_place_chosen (GFile   *file,
                 gpointer data)
{
  g_autoptr (LogroModelosWindow) self = data;
  g_autoptr (LogroModelo) modelo = file != NULL ? read_chosen (self) : NULL;
  g_autoptr (GError) error = NULL;

  if (modelo != NULL && !logro_catalogo_save (modelo, file, &error))
    logro_show_error (GTK_WINDOW (self), _("The model could not be saved"), error);
}

static void
on_export (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  LogroModelosWindow *self = LOGRO_MODELOS_WINDOW (widget);
  const LogroModeloInfo *info = get_chosen (self);
  const LogroFileKind kinds[] = { { _("Models of Logro"), "*.xml" }, { NULL } };
  g_autofree char *name = g_strdup_printf ("%s-%s.xml", info->id, info->edicion);

  logro_choose_save (GTK_WINDOW (self), _("Share the model"), name, NULL, kinds, on_place_chosen,
                     g_object_ref (self));
}

typedef struct
{
  LogroModelosWindow *window;
  LogroModelo *modelo;
} Coming;

static void
coming_free (Coming *coming)
{
  g_object_unref (coming->window);
  g_object_unref (coming->modelo);
  g_free (coming);
}

static void
take (Coming *coming)
{
  g_autoptr (GError) error = NULL;

  if (logro_catalogo_save (coming->modelo, NULL, &error))
    fill (coming->window, coming->modelo->id);
  else
    logro_show_error (GTK_WINDOW (coming->window), _("The model could not be saved"), error);
  coming_free (coming);
}

static void
on_replace_answered (int      button,
                     gpointer data)
{
  if (button == 1)
    take (data);
  else
    coming_free (data);
}

void
logro_modelos_window_import (LogroModelosWindow *self,
                             GFile              *file)
{
  const char *buttons[] = { _("_Cancel"), _("_Replace It"), NULL };
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = logro_file_read (file, NULL, &error);
  LogroModelo *modelo = bytes != NULL ? logro_catalogo_read (bytes, name, &error) : NULL;
  g_autoptr (GFile) own = modelo != NULL ? logro_catalogo_get_file (modelo->id) : NULL;
  Coming *coming;

  if (modelo == NULL)
    {
      logro_show_error (GTK_WINDOW (self), _("This is no model that can be used"), error);
      return;
    }
  coming = g_new0 (Coming, 1);
  coming->window = g_object_ref (self);
  coming->modelo = modelo;
  if (g_file_query_exists (own, NULL))
    logro_ask (GTK_WINDOW (self), _("You have a model of that id already"),
               _("It can be replaced by the one that comes in. Plans that were begun with it keep "
                 "it."),
               buttons, on_replace_answered, coming);
  else
    take (coming);
}

static void
on_file_chosen (GFile   *file,
                gpointer data)
{
  g_autoptr (LogroModelosWindow) self = data;

  if (file != NULL)
    logro_modelos_window_import (self, file);
}

static void
on_import (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  const LogroFileKind kinds[] = { { _("Models of Logro"), "*.xml" },
                                  { _("All files"), "*" },
                                  { NULL } };

  logro_choose_open (GTK_WINDOW (widget), _("Bring in a model"), kinds, on_file_chosen,
                     g_object_ref (widget));
}

static void
on_remove_answered (int      button,
                    gpointer data)
{
  g_autoptr (LogroModelosWindow) self = data;
  const LogroModeloInfo *info = get_chosen (self);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = info != NULL && info->file != NULL ? g_file_new_for_path (info->file)
                                                              : NULL;

  if (button != 1 || file == NULL)
    return;
  if (!g_file_trash (file, NULL, &error))
    logro_show_error (GTK_WINDOW (self), _("The model could not be moved to the wastebasket"),
                      error);
  fill (self, NULL);
}

static void
on_remove (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  const char *buttons[] = { _("_Cancel"), _("_Remove"), NULL };

  logro_ask (GTK_WINDOW (widget), _("Move the model to the wastebasket?"),
             _("Plans that were begun with it bring it along and can still be opened."), buttons,
             on_remove_answered, g_object_ref (widget));
}

static void
logro_modelos_window_dispose (GObject *object)
{
  LogroModelosWindow *self = LOGRO_MODELOS_WINDOW (object);

  if (shown == self)
    shown = NULL;
  g_clear_pointer (&self->models, g_ptr_array_unref);
  G_OBJECT_CLASS (logro_modelos_window_parent_class)->dispose (object);
}

static void
logro_modelos_window_class_init (LogroModelosWindowClass *klass)
{
  static const struct
  {
    const char *name;
    GtkWidgetActionActivateFunc func;
  } actions[] = {
    { "modelos.begin", on_begin },   { "modelos.copy", on_copy },
    { "modelos.edit", on_edit },     { "modelos.export", on_export },
    { "modelos.import", on_import }, { "modelos.remove", on_remove },
  };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_modelos_window_dispose;
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, NULL, actions[i].func);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/modelos.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroModelosWindow, list);
  gtk_widget_class_bind_template_callback (widget_class, update_actions);
}

static void
logro_modelos_window_init (LogroModelosWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::is-active", G_CALLBACK (on_active_changed), NULL);
}

LogroModelosWindow *
logro_modelos_window_show (GtkWindow *parent)
{
  if (shown == NULL)
    {
      shown = g_object_new (LOGRO_TYPE_MODELOS_WINDOW, "application",
                            parent != NULL ? gtk_window_get_application (parent) : NULL, NULL);
      fill (shown, NULL);
    }
  gtk_window_present (GTK_WINDOW (shown));
  return shown;
}
