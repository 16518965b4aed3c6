/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/export-window.h"

#include <glib/gi18n.h>

#include "app/export.h"
#include "core/fecha.h"
#include "exchange/exportacion.h"

struct _LogroExportWindow
{
  GtkWindow parent_instance;
  GtkBox *kinds;
  GtkWidget *table_row;
  GtkDropDown *table;
  LogroPlan *plan;
  GPtrArray *tables; /* LogroHojaKind, those of the plan's model */
  const LogroExportacion *chosen;
};

G_DEFINE_FINAL_TYPE (LogroExportWindow, logro_export_window, GTK_TYPE_WINDOW)

/* Tables of a plan on their way into a file. */
typedef struct
{
  LogroPlan *plan;
  const LogroExportacion *exportacion;
  const LogroHojaKind *kind;
  char *hoy;
} Exporting;

static void
exporting_free (gpointer data)
{
  Exporting *exporting = data;

  g_object_unref (exporting->plan);
  g_free (exporting->hoy);
  g_free (exporting);
}

static GBytes *
make (gpointer              data,
      const LogroProgress  *progress,
      char                **warning,
      GError              **error)
{
  Exporting *exporting = data;
  const LogroHojaOpciones opciones = { exporting->hoy, progress };

  return exporting->exportacion->make (exporting->plan, exporting->kind, &opciones, warning, error);
}

static const LogroHojaKind *
get_table (LogroExportWindow *self)
{
  return self->chosen->one_table ? self->tables->pdata[gtk_drop_down_get_selected (self->table)]
                                 : NULL;
}

static void
on_export (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  LogroExportWindow *self = LOGRO_EXPORT_WINDOW (widget);
  const LogroHojaKind *kind = get_table (self);
  const LogroExport export = { _("Export"), kind != NULL ? kind->id : "plan", self->chosen->suffix,
                               make, exporting_free };
  Exporting *exporting = g_new (Exporting, 1);
  GtkWidget *parent = GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (self)));

  exporting->plan = g_object_ref (self->plan);
  exporting->exportacion = self->chosen;
  exporting->kind = kind;
  exporting->hoy = logro_fecha_today ();
  gtk_window_destroy (GTK_WINDOW (self));
  logro_export_begin (parent, &export, exporting);
}

static void
on_kind_toggled (GtkCheckButton    *button,
                 LogroExportWindow *self)
{
  if (!gtk_check_button_get_active (button))
    return;
  self->chosen = g_object_get_data (G_OBJECT (button), "exportacion");
  gtk_widget_set_sensitive (self->table_row, self->chosen->one_table);
}

static GtkCheckButton *
add_kind (LogroExportWindow      *self,
          const LogroExportacion *exportacion,
          GtkCheckButton         *group)
{
  GtkWidget *button = gtk_check_button_new_with_label (_(exportacion->name));
  GtkWidget *purpose = gtk_label_new (_(exportacion->purpose));

  gtk_check_button_set_group (GTK_CHECK_BUTTON (button), group);
  g_object_set_data (G_OBJECT (button), "exportacion", (gpointer) exportacion);
  g_signal_connect (button, "toggled", G_CALLBACK (on_kind_toggled), self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  _(exportacion->purpose), -1);
  g_object_set (purpose, "xalign", 0.0f, "wrap", TRUE, "max-width-chars", 60, "margin-start", 28,
                "margin-bottom", 6, NULL);
  gtk_widget_add_css_class (purpose, "dim-label");
  gtk_box_append (self->kinds, button);
  gtk_box_append (self->kinds, purpose);
  return GTK_CHECK_BUTTON (button);
}

static void
fill (LogroExportWindow *self)
{
  guint n;
  const LogroExportacion *exportaciones = logro_exportaciones_list (&n);
  GtkCheckButton *first = NULL;
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      GtkCheckButton *button = add_kind (self, &exportaciones[i], first);

      first = first != NULL ? first : button;
    }
  self->tables = logro_hojas_list_for (self->plan);
  for (guint i = 0; i < self->tables->len; i++)
    gtk_string_list_append (titles, logro_hojas_get_title (self->tables->pdata[i], self->plan));
  gtk_drop_down_set_model (self->table, G_LIST_MODEL (titles));
  gtk_check_button_set_active (first, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (first));
}

static void
logro_export_window_dispose (GObject *object)
{
  LogroExportWindow *self = LOGRO_EXPORT_WINDOW (object);

  g_clear_pointer (&self->tables, g_ptr_array_unref);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (logro_export_window_parent_class)->dispose (object);
}

static void
logro_export_window_class_init (LogroExportWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_export_window_dispose;
  gtk_widget_class_install_action (widget_class, "export.go", NULL, on_export);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/export.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroExportWindow, kinds);
  gtk_widget_class_bind_template_child (widget_class, LogroExportWindow, table_row);
  gtk_widget_class_bind_template_child (widget_class, LogroExportWindow, table);
}

static void
logro_export_window_init (LogroExportWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
logro_export_window_show (GtkWindow *parent,
                          LogroPlan *plan)
{
  LogroExportWindow *self = g_object_new (LOGRO_TYPE_EXPORT_WINDOW, "transient-for", parent,
                                          "destroy-with-parent", TRUE, NULL);

  self->plan = g_object_ref (plan);
  fill (self);
  gtk_window_present (GTK_WINDOW (self));
}
