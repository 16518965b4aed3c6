/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Phases and steps of the sidebar. */

#include "app/nav-row.h"

#include <glib/gi18n.h>

#include "app/text-filter.h"
#include "calc/requisitos.h"
#include "core/list.h"

struct _LogroNavRow
{
  GtkListBoxRow parent_instance;
  GtkWidget *box;
  GtkLabel *title;
  GtkImage *shape;
  GtkLabel *state;
  LogroFase *fase;
  LogroPaso *paso;
  char *name;     /* that it was last given, with its state */
  gboolean noted; /* its state comes from elsewhere */
};

G_DEFINE_FINAL_TYPE (LogroNavRow, logro_nav_row, GTK_TYPE_LIST_BOX_ROW)

static void
logro_nav_row_dispose (GObject *object)
{
  LogroNavRow *self = LOGRO_NAV_ROW (object);

  g_clear_object (&self->fase);
  g_clear_object (&self->paso);
  g_clear_pointer (&self->name, g_free);
  G_OBJECT_CLASS (logro_nav_row_parent_class)->dispose (object);
}

static void
logro_nav_row_class_init (LogroNavRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_nav_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/nav-row.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroNavRow, box);
  gtk_widget_class_bind_template_child (widget_class, LogroNavRow, title);
  gtk_widget_class_bind_template_child (widget_class, LogroNavRow, shape);
  gtk_widget_class_bind_template_child (widget_class, LogroNavRow, state);
}

static void
logro_nav_row_init (LogroNavRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_state (LogroNavRow *self,
            const char  *state,
            const char  *shape)
{
  g_autofree char *name =
    g_strdup_printf ("%s, %s", gtk_label_get_text (self->title), state != NULL ? state : "");

  /* each change of the plan comes here, few change a row: nothing is laid out anew for the rest */
  if (g_strcmp0 (name, self->name) == 0 &&
      g_strcmp0 (shape, gtk_image_get_icon_name (self->shape)) == 0)
    return;
  g_free (self->name);
  self->name = g_strdup (name);
  gtk_label_set_text (self->state, state != NULL ? state : "");
  gtk_widget_set_visible (GTK_WIDGET (self->state), state != NULL);
  gtk_image_set_from_icon_name (self->shape, shape);
  gtk_widget_set_visible (GTK_WIDGET (self->shape), shape != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

GtkWidget *
logro_nav_row_new (LogroFase *fase,
                   LogroPaso *paso)
{
  LogroNavRow *self = g_object_new (LOGRO_TYPE_NAV_ROW, NULL);
  gboolean heading = paso == NULL && logro_list_get_n (fase->pasos) > 0;
  g_autofree char *title = paso != NULL ? g_strdup (paso->nombre)
                                        : g_strdup_printf ("%" G_GINT64_FORMAT " · %s",
                                                           fase->numero, fase->nombre);

  self->fase = g_object_ref (fase);
  g_set_object (&self->paso, paso);
  logro_label_show (self->title, title);
  gtk_list_box_row_set_selectable (GTK_LIST_BOX_ROW (self), !heading);
  if (paso != NULL)
    gtk_widget_add_css_class (self->box, "logro-paso");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->title), "heading");
  show_state (self, NULL, NULL);
  return GTK_WIDGET (self);
}

void
logro_nav_row_set_state (LogroNavRow *self,
                         const char  *state,
                         const char  *shape)
{
  self->noted = TRUE;
  show_state (self, state, shape);
}

void
logro_nav_row_update (LogroNavRow *self,
                      GPtrArray   *requisitos,
                      gboolean     closed)
{
  LogroAvance avance = logro_requisitos_sum (requisitos, self->fase->id,
                                             self->paso != NULL ? self->paso->id : NULL);
  g_autofree char *state = NULL;
  const char *shape = "logro-pending-symbolic";

  if (logro_list_get_n (self->fase->pasos) == 0)
    {
      state = g_strdup (_("Not available yet"));
      shape = NULL;
    }
  else if (closed && self->paso == NULL)
    {
      state = avance.pendientes == 0
                ? g_strdup (_("Closed"))
                : g_strdup_printf (_("Closed, %u of %u"), avance.hechos, avance.total);
      shape = "logro-closed-symbolic";
    }
  else if (avance.total == 0 && self->noted)
    return;
  else if (avance.total == 0)
    shape = NULL;
  else if (avance.pendientes == 0)
    {
      state = g_strdup (_("Complete"));
      shape = "logro-complete-symbolic";
    }
  else if (avance.hechos == 0)
    state = g_strdup (_("Pending"));
  else
    {
      state = g_strdup_printf (_("%u of %u"), avance.hechos, avance.total);
      shape = "logro-partial-symbolic";
    }
  show_state (self, state, shape);
}

LogroFase *
logro_nav_row_get_fase (LogroNavRow *self)
{
  return self->fase;
}

LogroPaso *
logro_nav_row_get_paso (LogroNavRow *self)
{
  return self->paso;
}
