/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/dependencias-window.h"

#include <glib/gi18n.h>

#include "app/dialogs.h"
#include "document/dependencias.h"

struct _LogroDependenciasWindow
{
  GtkWindow parent_instance;
  GtkStack *stack; /* "names", "made" */
  GtkTextBuffer *names;
  GtkLabel *count;
  GtkCheckButton *objetivos;
  GtkCheckButton *acciones;
  GtkCheckButton *ppcs;
  GtkLabel *summary;
  GtkListBox *list;
  LogroWindow *window;
};

G_DEFINE_FINAL_TYPE (LogroDependenciasWindow, logro_dependencias_window, GTK_TYPE_WINDOW)

static GPtrArray *
read_names (LogroDependenciasWindow *self)
{
  g_autofree char *text = NULL;

  g_object_get (self->names, "text", &text, NULL);
  return logro_dependencias_parse (text);
}

static void
on_names_changed (LogroDependenciasWindow *self)
{
  g_autoptr (GPtrArray) names = read_names (self);
  g_autofree char *text =
    g_strdup_printf (ngettext ("%u plan will be made", "%u plans will be made", names->len),
                     names->len);

  gtk_label_set_text (self->count, text);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "dependencias.make", names->len > 0);
}

static void
add_row (LogroDependenciasWindow *self,
         const LogroDependencia  *one)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *name = gtk_label_new (one->nombre);
  g_autofree char *file = g_file_get_basename (one->file);
  g_autofree char *text =
    one->error != NULL ? g_strdup_printf ("%s: %s", file, one->error) : g_strdup (file);
  GtkWidget *detail = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_xalign (GTK_LABEL (detail), 0);
  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_label_set_wrap (GTK_LABEL (detail), TRUE);
  gtk_widget_add_css_class (detail, one->error != NULL ? "error" : "dim-label");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), detail);
  gtk_list_box_append (self->list, box);
}

void
logro_dependencias_window_make (LogroDependenciasWindow *self,
                                GFile                   *folder)
{
  LogroPlan *plan = logro_document_get_plan (logro_window_get_document (self->window));
  g_autoptr (GPtrArray) names = read_names (self);
  LogroDependenciasFlags flags =
    (gtk_check_button_get_active (self->objetivos) ? LOGRO_DEPENDENCIAS_OBJETIVOS : 0) |
    (gtk_check_button_get_active (self->acciones) ? LOGRO_DEPENDENCIAS_ACCIONES : 0) |
    (gtk_check_button_get_active (self->ppcs) ? LOGRO_DEPENDENCIAS_PPCS : 0);
  g_autoptr (GPtrArray) made = logro_dependencias_make (plan, names, flags, folder);
  g_autofree char *place = g_file_get_parse_name (folder);
  g_autofree char *summary = NULL;
  guint n = 0;

  for (guint i = 0; i < made->len; i++)
    {
      const LogroDependencia *one = made->pdata[i];

      add_row (self, one);
      n += one->error == NULL;
    }
  summary = g_strdup_printf (ngettext ("%u plan was made in %s", "%u plans were made in %s", n), n,
                             place);
  gtk_label_set_text (self->summary, summary);
  gtk_stack_set_visible_child_name (self->stack, "made");
}

static void
on_folder_chosen (GFile   *folder,
                  gpointer data)
{
  g_autoptr (LogroDependenciasWindow) self = data;

  if (folder != NULL)
    logro_dependencias_window_make (self, folder);
}

static void
on_make (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  LogroDependenciasWindow *self = LOGRO_DEPENDENCIAS_WINDOW (widget);
  GFile *file = logro_document_get_file (logro_window_get_document (self->window));
  g_autoptr (GFile) folder = file != NULL ? g_file_get_parent (file) : NULL;

  logro_choose_folder (GTK_WINDOW (self), _("Make the plans in which folder?"), folder,
                       on_folder_chosen, g_object_ref (self));
}

static void
logro_dependencias_window_dispose (GObject *object)
{
  g_clear_object (&LOGRO_DEPENDENCIAS_WINDOW (object)->window);
  G_OBJECT_CLASS (logro_dependencias_window_parent_class)->dispose (object);
}

static void
logro_dependencias_window_class_init (LogroDependenciasWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_dependencias_window_dispose;
  gtk_widget_class_install_action (widget_class, "dependencias.make", NULL, on_make);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/dependencias.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroDependenciasWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, LogroDependenciasWindow, names);
  gtk_widget_class_bind_template_child (widget_class, LogroDependenciasWindow, count);
  gtk_widget_class_bind_template_child (widget_class, LogroDependenciasWindow, objetivos);
  gtk_widget_class_bind_template_child (widget_class, LogroDependenciasWindow, acciones);
  gtk_widget_class_bind_template_child (widget_class, LogroDependenciasWindow, ppcs);
  gtk_widget_class_bind_template_child (widget_class, LogroDependenciasWindow, summary);
  gtk_widget_class_bind_template_child (widget_class, LogroDependenciasWindow, list);
  gtk_widget_class_bind_template_callback (widget_class, on_names_changed);
}

static void
logro_dependencias_window_init (LogroDependenciasWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  on_names_changed (self);
}

LogroDependenciasWindow *
logro_dependencias_window_show (LogroWindow *window)
{
  LogroDependenciasWindow *self = g_object_new (LOGRO_TYPE_DEPENDENCIAS_WINDOW, "transient-for",
                                                window, "destroy-with-parent", TRUE, NULL);

  self->window = g_object_ref (window);
  gtk_window_present (GTK_WINDOW (self));
  return self;
}
