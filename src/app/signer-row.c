/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Name and flag are bound by logro_form_bind(); the state follows from both. */

#include "app/signer-row.h"

#include <glib/gi18n.h>

#include "app/form.h"
#include "app/text-filter.h"

struct _LogroSignerRow
{
  GtkBox parent_instance;
  GtkLabel *cargo;
  GtkImage *shape;
  GtkLabel *state;
  GtkWidget *firma;
  GtkWidget *nombre;
  LogroParticipante *participante;
};

G_DEFINE_FINAL_TYPE (LogroSignerRow, logro_signer_row, GTK_TYPE_BOX)

static gboolean
is_optional (LogroPlan         *plan,
             LogroParticipante *participante)
{
  LogroRol *rol = logro_modelo_find_rol (plan->model, participante->cargo);

  return rol != NULL && rol->firma == LOGRO_FIRMA_SI_CORRESPONDE;
}

gboolean
logro_signer_row_belongs (LogroPlan         *plan,
                          LogroParticipante *participante)
{
  return participante->firma || is_optional (plan, participante);
}

LogroParticipante *
logro_signer_row_get_participante (LogroSignerRow *self)
{
  return self->participante;
}

void
logro_signer_row_update (LogroSignerRow *self)
{
  LogroParticipante *participante = self->participante;
  const char *cargo = participante->cargo != NULL ? participante->cargo : _("Without a position");
  gboolean named = participante->nombre != NULL;
  const char *state = !participante->firma ? _("Does not sign")
                      : named              ? _("Signs")
                                           : _("The name is missing");
  g_autofree char *name = g_strdup_printf ("%s: %s", cargo, state);

  logro_label_show (self->cargo, cargo);
  gtk_label_set_text (self->state, state);
  gtk_image_set_from_icon_name (self->shape, participante->firma && !named
                                               ? "dialog-warning-symbolic"
                                               : "logro-complete-symbolic");
  gtk_widget_set_visible (GTK_WIDGET (self->shape), participante->firma);
  gtk_widget_set_sensitive (self->nombre, participante->firma);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

GtkWidget *
logro_signer_row_new (LogroPlan         *plan,
                      LogroParticipante *participante)
{
  LogroSignerRow *self = g_object_new (LOGRO_TYPE_SIGNER_ROW, NULL);
  g_autofree char *label = NULL;

  self->participante = g_object_ref (participante);
  gtk_widget_set_visible (self->firma, is_optional (plan, participante));
  logro_form_bind (GTK_WIDGET (self), LOGRO_RECORD (participante));
  label = g_strdup_printf (_("Name of who signs as %s"), participante->cargo);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->nombre), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->firma), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("This position exists here"), -1);
  logro_signer_row_update (self);
  return GTK_WIDGET (self);
}

static void
logro_signer_row_dispose (GObject *object)
{
  g_clear_object (&LOGRO_SIGNER_ROW (object)->participante);
  G_OBJECT_CLASS (logro_signer_row_parent_class)->dispose (object);
}

static void
logro_signer_row_class_init (LogroSignerRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_signer_row_dispose;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/signer-row.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroSignerRow, cargo);
  gtk_widget_class_bind_template_child (widget_class, LogroSignerRow, shape);
  gtk_widget_class_bind_template_child (widget_class, LogroSignerRow, state);
  gtk_widget_class_bind_template_child (widget_class, LogroSignerRow, firma);
  gtk_widget_class_bind_template_child (widget_class, LogroSignerRow, nombre);
}

static void
logro_signer_row_init (LogroSignerRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
