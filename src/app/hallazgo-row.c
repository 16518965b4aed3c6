/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Findings of the plan doctor, and what their buttons do. */

#include "app/hallazgo-row.h"

#include <glib/gi18n.h>

#include "app/dialogs.h"
#include "app/text-filter.h"
#include "calc/arreglo.h"

struct _LogroHallazgoRow
{
  GtkListBoxRow parent_instance;
  GtkImage *shape;
  GtkLabel *gravedad;
  GtkLabel *paso;
  GtkLabel *que;
  GtkLabel *remedio;
  GtkLabel *motivo;
  GtkButton *fix;
  GtkWidget *justify;
  GtkWidget *revoke;
  LogroPlan *plan;
  const LogroHallazgo *hallazgo;
};

G_DEFINE_FINAL_TYPE (LogroHallazgoRow, logro_hallazgo_row, GTK_TYPE_LIST_BOX_ROW)

/* What a justification is for, while it is being written. */
typedef struct
{
  LogroPlan *plan;
  const char *regla;
  char *registro;
} Justification;

static void
on_written (const char *text,
            gpointer    data)
{
  Justification *justification = data;

  if (text != NULL)
    logro_doctor_justify (justification->plan, justification->regla, justification->registro,
                          text);
  g_object_unref (justification->plan);
  g_free (justification->registro);
  g_free (justification);
}

static void
on_justify (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  LogroHallazgoRow *self = LOGRO_HALLAZGO_ROW (widget);
  Justification *justification = g_new (Justification, 1);

  *justification = (Justification) { g_object_ref (self->plan), self->hallazgo->regla->id,
                                     g_strdup (self->hallazgo->registro) };
  logro_ask_text (GTK_WINDOW (gtk_widget_get_root (widget)), _("Why may it stay as it is?"),
                  self->hallazgo->que, _("Reason, which the plan keeps"), NULL, _("_Justify"),
                  logro_text_is_said, on_written, justification);
}

static void
on_revoke (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  LogroHallazgoRow *self = LOGRO_HALLAZGO_ROW (widget);

  logro_doctor_revoke (self->plan, self->hallazgo->excepcion);
}

static void
on_fix (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  LogroHallazgoRow *self = LOGRO_HALLAZGO_ROW (widget);

  logro_arreglo_apply (self->plan, self->hallazgo);
}

static void
logro_hallazgo_row_dispose (GObject *object)
{
  g_clear_object (&LOGRO_HALLAZGO_ROW (object)->plan);
  G_OBJECT_CLASS (logro_hallazgo_row_parent_class)->dispose (object);
}

static void
logro_hallazgo_row_class_init (LogroHallazgoRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = logro_hallazgo_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/hallazgo-row.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroHallazgoRow, shape);
  gtk_widget_class_bind_template_child (widget_class, LogroHallazgoRow, gravedad);
  gtk_widget_class_bind_template_child (widget_class, LogroHallazgoRow, paso);
  gtk_widget_class_bind_template_child (widget_class, LogroHallazgoRow, que);
  gtk_widget_class_bind_template_child (widget_class, LogroHallazgoRow, remedio);
  gtk_widget_class_bind_template_child (widget_class, LogroHallazgoRow, motivo);
  gtk_widget_class_bind_template_child (widget_class, LogroHallazgoRow, fix);
  gtk_widget_class_bind_template_child (widget_class, LogroHallazgoRow, justify);
  gtk_widget_class_bind_template_child (widget_class, LogroHallazgoRow, revoke);
  gtk_widget_class_install_action (widget_class, "hallazgo.fix", NULL, on_fix);
  gtk_widget_class_install_action (widget_class, "hallazgo.justify", NULL, on_justify);
  gtk_widget_class_install_action (widget_class, "hallazgo.revoke", NULL, on_revoke);
}

static void
logro_hallazgo_row_init (LogroHallazgoRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static const char *
get_paso_name (LogroModelo *modelo,
               const char  *fase,
               const char  *paso)
{
  for (guint i = 0; i < logro_list_get_n (modelo->fases); i++)
    {
      LogroFase *one = logro_list_get (modelo->fases, i);

      for (guint j = 0; g_strcmp0 (one->id, fase) == 0 && j < logro_list_get_n (one->pasos); j++)
        if (g_strcmp0 (((LogroPaso *) logro_list_get (one->pasos, j))->id, paso) == 0)
          return ((LogroPaso *) logro_list_get (one->pasos, j))->nombre;
    }
  return "";
}

/* What cannot be so is put right, and an exception needs its own reason, not another. */
static gboolean
can_justify (const LogroHallazgo *hallazgo)
{
  return hallazgo->excepcion == NULL && hallazgo->regla->gravedad != LOGRO_GRAVEDAD_ERROR &&
         !g_str_equal (hallazgo->regla->id, "excepcion-vana");
}

static void
strike (GtkLabel *label)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_strikethrough_new (TRUE));
  gtk_label_set_attributes (label, attributes);
  pango_attr_list_unref (attributes);
}

static void
show_exception (LogroHallazgoRow *self)
{
  const LogroExcepcion *excepcion = self->hallazgo->excepcion;
  g_autofree char *motivo =
    excepcion != NULL ? g_strdup_printf (_("Justified: %s"), excepcion->motivo) : NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->remedio), excepcion == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->motivo), excepcion != NULL);
  logro_label_show (self->motivo, motivo != NULL ? motivo : "");
  gtk_widget_set_visible (self->revoke, excepcion != NULL);
  gtk_widget_set_visible (self->justify, can_justify (self->hallazgo));
  if (excepcion != NULL)
    strike (self->que);
}

GtkWidget *
logro_hallazgo_row_new (LogroPlan           *plan,
                        const LogroHallazgo *hallazgo)
{
  static const char *const shapes[] = { "logro-info-symbolic", "logro-late-symbolic",
                                        "logro-error-symbolic" };
  LogroHallazgoRow *self = g_object_new (LOGRO_TYPE_HALLAZGO_ROW, NULL);
  const LogroRegla *regla = hallazgo->regla;
  const char *fix = hallazgo->excepcion == NULL ? logro_arreglo_get_label (hallazgo) : NULL;
  g_autofree char *said = g_strdup_printf ("%s %s", _(regla->porque), _(regla->remedio));
  g_autofree char *remedio = logro_modelo_adapt (plan->model, said);
  g_autofree char *name = NULL;

  self->plan = g_object_ref (plan);
  self->hallazgo = hallazgo;
  gtk_image_set_from_icon_name (self->shape, shapes[regla->gravedad]);
  gtk_label_set_text (self->gravedad, logro_gravedad_get_name (regla->gravedad));
  gtk_label_set_text (self->paso, get_paso_name (plan->model, hallazgo->fase, hallazgo->paso));
  logro_label_show (self->que, hallazgo->que);
  logro_label_show (self->remedio, remedio);
  gtk_widget_set_visible (GTK_WIDGET (self->fix), fix != NULL);
  if (fix != NULL)
    gtk_button_set_label (self->fix, fix);
  show_exception (self);
  name = g_strdup_printf ("%s: %s %s", gtk_label_get_text (self->gravedad), hallazgo->que,
                          hallazgo->excepcion != NULL ? gtk_label_get_text (self->motivo)
                                                      : remedio);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return GTK_WIDGET (self);
}

const LogroHallazgo *
logro_hallazgo_row_get_hallazgo (LogroHallazgoRow *self)
{
  return self->hallazgo;
}
