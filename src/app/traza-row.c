/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How each kind of a trace is said. */

#include "app/traza-row.h"

#include <glib/gi18n.h>

#include "app/text-filter.h"
#include "core/fecha.h"

/* Pixels a level is set in. */
#define INDENT 22

struct _LogroTrazaRow
{
  GtkListBoxRow parent_instance;
  GtkWidget *box;
  GtkLabel *kind;
  GtkLabel *name;
  GtkLabel *value;
  LogroTraza traza;
};

G_DEFINE_FINAL_TYPE (LogroTrazaRow, logro_traza_row, GTK_TYPE_LIST_BOX_ROW)

static const char *const kinds[] = {
  [LOGRO_TRAZA_BRECHA] = N_("Brecha"),
  [LOGRO_TRAZA_METODOLOGIA] = N_("Methodology"),
  [LOGRO_TRAZA_LINEA] = N_("Línea de acción"),
  [LOGRO_TRAZA_ACTIVIDAD] = N_("Activity"),
  [LOGRO_TRAZA_SEGUIMIENTO] = N_("Follow-up"),
  [LOGRO_TRAZA_PUNTAJE] = N_("Expected score"),
};

static void
logro_traza_row_class_init (LogroTrazaRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/logro_app/Logro/ui/traza-row.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroTrazaRow, box);
  gtk_widget_class_bind_template_child (widget_class, LogroTrazaRow, kind);
  gtk_widget_class_bind_template_child (widget_class, LogroTrazaRow, name);
  gtk_widget_class_bind_template_child (widget_class, LogroTrazaRow, value);
}

static void
logro_traza_row_init (LogroTrazaRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* "1.1 Misión, visión y valores", "01-04-2027 Todo en marcha", or the name. */
static char *
dup_name (const LogroTraza *traza)
{
  if (traza->tipo == LOGRO_TRAZA_BRECHA || traza->tipo == LOGRO_TRAZA_PUNTAJE)
    return g_strdup_printf ("%s %s", LOGRO_ELEMENTO (traza->registro)->id, traza->nombre);
  if (traza->tipo == LOGRO_TRAZA_SEGUIMIENTO)
    {
      LogroSeguimiento *seguimiento = traza->registro;
      g_autofree char *fecha = logro_fecha_format (seguimiento->fecha);

      return g_strdup_printf ("%s %s", fecha, seguimiento->observaciones != NULL
                                                ? seguimiento->observaciones : "");
    }
  return g_strdup (traza->nombre != NULL ? traza->nombre : _("without a name"));
}

static char *
dup_value (LogroPlan        *plan,
           const LogroTraza *traza)
{
  if (traza->puntos == LOGRO_SIN_DATO)
    return g_strdup ("");
  if (traza->tipo == LOGRO_TRAZA_BRECHA)
    {
      LogroBrecha brecha;

      logro_brecha_elemento (plan, traza->registro, &brecha);
      return g_strdup_printf (_("%d of %d points"), (int) brecha.puntos, (int) brecha.maximo);
    }
  if (traza->tipo == LOGRO_TRAZA_PUNTAJE)
    return g_strdup_printf (_("%d of %d points"), (int) traza->puntos,
                            (int) logro_instancia_get_maximo (plan, traza->registro,
                                                              LOGRO_INSTANCIA_ESPERADO));
  return g_strdup_printf (_("%d %%"), (int) traza->puntos);
}

GtkWidget *
logro_traza_row_new (LogroPlan        *plan,
                     const LogroTraza *traza)
{
  LogroTrazaRow *self = g_object_new (LOGRO_TYPE_TRAZA_ROW, NULL);
  g_autofree char *name = dup_name (traza);
  g_autofree char *value = dup_value (plan, traza);
  g_autofree char *all = g_strdup_printf ("%s: %s %s", _(kinds[traza->tipo]), name, value);

  self->traza = *traza;
  gtk_widget_set_margin_start (self->box, traza->nivel * INDENT);
  gtk_label_set_text (self->kind, _(kinds[traza->tipo]));
  logro_label_show (self->name, name);
  logro_label_show (self->value, value);
  if (traza->nivel == 0)
    gtk_widget_add_css_class (GTK_WIDGET (self->name), "heading");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, all, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LEVEL,
                                  (int) traza->nivel + 1, -1);
  return GTK_WIDGET (self);
}

const LogroTraza *
logro_traza_row_get_traza (LogroTrazaRow *self)
{
  return &self->traza;
}
