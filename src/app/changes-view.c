/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/changes-view.h"

#include <glib/gi18n.h>

#include "core/cambios.h"

/* Differences that are listed; more than a person reads. */
#define MAX_SHOWN 300

struct _LogroChangesView
{
  GtkBox parent_instance;
  GtkLabel *count;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (LogroChangesView, logro_changes_view, GTK_TYPE_BOX)

static void
add_label (GtkBox     *box,
           const char *text,
           const char *style)
{
  GtkWidget *label;

  if (text == NULL || *text == '\0')
    return;
  label = gtk_label_new (text);
  g_object_set (label, "xalign", 0.0f, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (box, label);
}

/* "Nombre: Archivo → Archivo central" */
static char *
describe (const LogroCambio *cambio)
{
  const char *nothing = _("(empty)");

  switch (cambio->tipo)
    {
    case LOGRO_CAMBIO_ALTA:
      return g_strdup_printf (_("Added: %s"), cambio->ahora);
    case LOGRO_CAMBIO_BAJA:
      return g_strdup_printf (_("Taken out: %s"), cambio->antes);
    case LOGRO_CAMBIO_ORDEN:
      return g_strdup (_("In another order"));
    case LOGRO_CAMBIO_VALOR:
    default:
      return g_strdup_printf ("%s: %s → %s",
                              cambio->field->label != NULL ? _(cambio->field->label)
                                                           : cambio->field->name,
                              cambio->antes != NULL ? cambio->antes : nothing,
                              cambio->ahora != NULL ? cambio->ahora : nothing);
    }
}

static void
add_row (LogroChangesView  *self,
         const LogroCambio *cambio)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *text = describe (cambio);

  add_label (GTK_BOX (box), cambio->lugar, "dim-label");
  add_label (GTK_BOX (box), text, NULL);
  gtk_list_box_append (self->list, box);
}

guint
logro_changes_view_show (LogroChangesView *self,
                         LogroPlan        *antes,
                         LogroPlan        *ahora)
{
  g_autoptr (GPtrArray) cambios = NULL;
  g_autofree char *count = NULL;
  GtkListBoxRow *row;
  guint n = 0;

  g_return_val_if_fail (LOGRO_IS_CHANGES_VIEW (self), 0);

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  if (antes != NULL && ahora != NULL)
    {
      cambios = logro_cambios_list (LOGRO_RECORD (antes), LOGRO_RECORD (ahora), MAX_SHOWN, &n);
      for (guint i = 0; i < cambios->len; i++)
        add_row (self, cambios->pdata[i]);
      count = n == 0 ? g_strdup (_("Nothing is different."))
              : n <= MAX_SHOWN
                ? g_strdup_printf (ngettext ("%u difference", "%u differences", n), n)
                : g_strdup_printf (_("%u differences, of which the first %u are listed"), n,
                                   MAX_SHOWN);
    }
  gtk_label_set_text (self->count, count != NULL ? count : "");
  return n;
}

static void
logro_changes_view_class_init (LogroChangesViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/changes.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroChangesView, count);
  gtk_widget_class_bind_template_child (widget_class, LogroChangesView, list);
}

static void
logro_changes_view_init (LogroChangesView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
