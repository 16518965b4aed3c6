/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The change is made beside the plan as soon as an edition is chosen, so that what is shown is what
 * will be. */

#include "app/traspaso-window.h"

#include <glib/gi18n.h>

#include "app/dialogs.h"
#include "app/record-table.h"
#include "app/window-private.h"
#include "core/traspaso.h"
#include "document/catalogo.h"

struct _LogroTraspasoWindow
{
  GtkWindow parent_instance;
  GtkDropDown *modelo;
  GtkLabel *summary;
  GtkListBox *list;
  GtkWidget *kept;
  LogroWindow *window;
  GPtrArray *models; /* LogroModeloInfo, those that are offered */
  LogroPlan *now;    /* the plan over the chosen one, or NULL */
};

G_DEFINE_FINAL_TYPE (LogroTraspasoWindow, logro_traspaso_window, GTK_TYPE_WINDOW)

static LogroPlan *
get_plan (LogroTraspasoWindow *self)
{
  return logro_document_get_plan (logro_window_get_document (self->window));
}

static void
add_row (LogroTraspasoWindow *self,
         LogroApartado       *apartado)
{
  GtkWidget *label;
  g_autofree char *text =
    g_strdup_printf ("%s · %s %s\n%s", apartado->parte != NULL ? apartado->parte : "",
                     apartado->clave != NULL ? apartado->clave : "",
                     apartado->nombre != NULL ? apartado->nombre : "",
                     apartado->contenido != NULL ? apartado->contenido : "");

  label = gtk_label_new (g_strchomp (text));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_list_box_append (self->list, label);
}

static void
show_result (LogroTraspasoWindow *self,
             const LogroTraspaso *cuenta)
{
  LogroList *apartados = self->now->apartados;
  g_autofree char *pass = g_strdup_printf (ngettext ("%u thing that was said passes over.",
                                                     "%u things that were said pass over.",
                                                     cuenta->pasan), cuenta->pasan);
  g_autofree char *review = g_strdup_printf (
    ngettext ("%u of them should be reviewed, because its scale or its question is another one.",
              "%u of them should be reviewed, because their scale or their question is another "
              "one.", cuenta->revisar), cuenta->revisar);
  g_autofree char *lost = g_strdup_printf (
    ngettext ("%u finds no place. It stays in the plan as words:",
              "%u find no place. They stay in the plan as words:", cuenta->apartado),
    cuenta->apartado);
  g_autofree char *text = g_strdup_printf ("%s%s%s%s%s", pass, cuenta->revisar > 0 ? " " : "",
                                           cuenta->revisar > 0 ? review : "",
                                           cuenta->apartado > 0 ? "\n" : "",
                                           cuenta->apartado > 0 ? lost : "");

  gtk_label_set_text (self->summary, text);
  for (guint i = logro_list_get_n (apartados) - cuenta->apartado; i < logro_list_get_n (apartados);
       i++)
    add_row (self, logro_list_get (apartados, i));
  gtk_widget_set_visible (self->kept, cuenta->apartado > 0);
}

static void
try_chosen (LogroTraspasoWindow *self)
{
  guint selected = gtk_drop_down_get_selected (self->modelo);
  const LogroModeloInfo *info =
    selected < self->models->len ? self->models->pdata[selected] : NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroModelo) modelo = NULL;
  LogroTraspaso cuenta;
  GtkListBoxRow *row;

  g_clear_object (&self->now);
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  if (info != NULL)
    modelo = logro_catalogo_find (info->id, &error);
  if (modelo != NULL)
    {
      self->now = logro_traspaso_make (get_plan (self), modelo, &cuenta);
      show_result (self, &cuenta);
    }
  else
    gtk_label_set_text (self->summary,
                        error != NULL ? error->message
                                      : _("There is no other edition of the model of this plan "
                                          "here. “Models” in the menu is where one is made or "
                                          "brought in."));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "traspaso.change", self->now != NULL);
}

static void
on_change (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  LogroTraspasoWindow *self = LOGRO_TRASPASO_WINDOW (widget);
  g_autoptr (LogroDocument) document = logro_document_new (self->now);

  logro_window_replace_document (self->window, document);
  logro_window_say (self->window,
                    _("The plan follows the other edition now. Undo (Ctrl+Z) takes it back."));
  gtk_window_destroy (GTK_WINDOW (self));
}

/* Whether it is what the plan follows already. */
static gboolean
is_own (LogroPlan             *plan,
        const LogroModeloInfo *info)
{
  g_autoptr (LogroModelo) modelo = NULL;

  if (g_strcmp0 (info->id, plan->modelo) != 0 || g_strcmp0 (info->edicion, plan->edicion) != 0)
    return FALSE;
  modelo = logro_catalogo_find (info->id, NULL);
  return modelo != NULL && g_strcmp0 (modelo->fuente, plan->copia) == 0;
}

/* Whether a person's own model of that id comes before it. */
static gboolean
is_hidden (GPtrArray             *all,
           const LogroModeloInfo *info)
{
  for (guint i = 0; info->file == NULL && i < all->len; i++)
    {
      const LogroModeloInfo *other = all->pdata[i];

      if (other->file != NULL && other->error == NULL && g_strcmp0 (other->id, info->id) == 0)
        return TRUE;
    }
  return FALSE;
}

/* What the plan could follow; those of the same id first. */
static void
fill_models (LogroTraspasoWindow *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autoptr (GPtrArray) all = logro_catalogo_list ();
  LogroPlan *plan = get_plan (self);

  self->models = g_ptr_array_ref (all);
  for (guint i = 0, first = 0; i < all->len;)
    {
      LogroModeloInfo *info = all->pdata[i];

      if (info->error != NULL || is_hidden (all, info) || is_own (plan, info))
        {
          g_ptr_array_remove_index (all, i);
          continue;
        }
      if (g_strcmp0 (info->id, plan->modelo) == 0)
        {
          all->pdata[i] = all->pdata[first];
          all->pdata[first++] = info;
        }
      i++;
    }
  for (guint i = 0; i < all->len; i++)
    {
      const LogroModeloInfo *info = all->pdata[i];
      g_autofree char *name = g_strdup_printf (_("%s, edition %s"), info->nombre, info->edicion);

      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (self->modelo, G_LIST_MODEL (names));
  gtk_widget_set_sensitive (GTK_WIDGET (self->modelo), all->len > 0);
}

static void
logro_traspaso_window_dispose (GObject *object)
{
  LogroTraspasoWindow *self = LOGRO_TRASPASO_WINDOW (object);

  g_clear_object (&self->now);
  g_clear_object (&self->window);
  G_OBJECT_CLASS (logro_traspaso_window_parent_class)->dispose (object);
}

static void
logro_traspaso_window_finalize (GObject *object)
{
  g_clear_pointer (&LOGRO_TRASPASO_WINDOW (object)->models, g_ptr_array_unref);
  G_OBJECT_CLASS (logro_traspaso_window_parent_class)->finalize (object);
}

static void
logro_traspaso_window_class_init (LogroTraspasoWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_traspaso_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = logro_traspaso_window_finalize;
  gtk_widget_class_install_action (widget_class, "traspaso.change", NULL, on_change);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/traspaso.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroTraspasoWindow, modelo);
  gtk_widget_class_bind_template_child (widget_class, LogroTraspasoWindow, summary);
  gtk_widget_class_bind_template_child (widget_class, LogroTraspasoWindow, list);
  gtk_widget_class_bind_template_child (widget_class, LogroTraspasoWindow, kept);
}

static void
logro_traspaso_window_init (LogroTraspasoWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

LogroTraspasoWindow *
logro_traspaso_window_show (LogroWindow *window)
{
  LogroTraspasoWindow *self = g_object_new (LOGRO_TYPE_TRASPASO_WINDOW, "transient-for", window,
                                            "destroy-with-parent", TRUE, NULL);

  self->window = g_object_ref (window);
  fill_models (self);
  g_signal_connect_object (self->modelo, "notify::selected", G_CALLBACK (try_chosen), self,
                           G_CONNECT_SWAPPED);
  try_chosen (self);
  gtk_window_present (GTK_WINDOW (self));
  return self;
}

void
logro_traspaso_window_show_kept (LogroWindow *window)
{
  LogroPlan *plan = logro_document_get_plan (logro_window_get_document (window));
  g_autoptr (GtkBuilder) builder = NULL;
  GtkWindow *dialog;

  g_type_ensure (LOGRO_TYPE_RECORD_TABLE);
  builder = gtk_builder_new_from_resource ("/io/github/logro_app/Logro/ui/apartados.ui");
  dialog = GTK_WINDOW (gtk_builder_get_object (builder, "window"));
  logro_record_table_set_list (LOGRO_RECORD_TABLE (gtk_builder_get_object (builder, "apartados")),
                               plan->apartados);
  gtk_window_set_transient_for (dialog, GTK_WINDOW (window));
  gtk_window_present (dialog);
}
