/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Labels of a template, filled. */

#include "app/metodologia-view.h"

#include <glib/gi18n.h>

#include "app/text-filter.h"
#include "calc/brecha.h"

struct _LogroMetodologiaView
{
  GtkBox parent_instance;
  GtkLabel *nombre;
  GtkLabel *ambito;
  GtkLabel *uso;
  GtkLabel *descripcion;
  GtkLabel *etapas;
  GtkLabel *elementos;
};

G_DEFINE_FINAL_TYPE (LogroMetodologiaView, logro_metodologia_view, GTK_TYPE_BOX)

static void
logro_metodologia_view_class_init (LogroMetodologiaViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/logro_app/Logro/ui/metodologia-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LogroMetodologiaView, nombre);
  gtk_widget_class_bind_template_child (widget_class, LogroMetodologiaView, ambito);
  gtk_widget_class_bind_template_child (widget_class, LogroMetodologiaView, uso);
  gtk_widget_class_bind_template_child (widget_class, LogroMetodologiaView, descripcion);
  gtk_widget_class_bind_template_child (widget_class, LogroMetodologiaView, etapas);
  gtk_widget_class_bind_template_child (widget_class, LogroMetodologiaView, elementos);
}

static void
logro_metodologia_view_init (LogroMetodologiaView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
dup_etapas (LogroMetodologia *metodologia)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < logro_list_get_n (metodologia->etapas); i++)
    g_string_append_printf (text, "%s%u. %s", i > 0 ? "\n" : "", i + 1,
                            ((LogroEtapa *) logro_list_get (metodologia->etapas, i))->texto);
  return g_string_free (text, FALSE);
}

static char *
dup_elementos (LogroPlan        *plan,
               LogroMetodologia *metodologia)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < logro_list_get_n (metodologia->cierres); i++)
    {
      const char *id = ((LogroCierra *) logro_list_get (metodologia->cierres, i))->elemento;
      LogroElemento *elemento = logro_modelo_find_elemento (plan->model, id);
      LogroBrecha brecha;

      if (elemento == NULL)
        continue;
      g_string_append_printf (text, "%s%s %s: ", text->len > 0 ? "\n" : "", elemento->id,
                              elemento->nombre);
      if (logro_brecha_elemento (plan, elemento, &brecha))
        g_string_append_printf (text, _("brecha of %d, has %d of %d points"), (int) brecha.brecha,
                                (int) brecha.puntos, (int) brecha.maximo);
      else
        g_string_append (text, _("without points yet"));
    }
  return g_string_free (text, FALSE);
}

/* Where the plan has it already; "" when nowhere. */
static char *
dup_uso (LogroPlan        *plan,
         LogroMetodologia *metodologia)
{
  LogroList *herramientas = plan->diseno->matriz->herramientas;
  LogroList *lineas = plan->diseno->lineas;
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < logro_list_get_n (herramientas) && text->len == 0; i++)
    if (g_strcmp0 (((LogroHerramienta *) logro_list_get (herramientas, i))->metodologia,
                   metodologia->id) == 0)
      g_string_append (text, _("● It is in the matriz de priorización."));
  for (guint i = 0; i < logro_list_get_n (lineas); i++)
    {
      LogroLinea *linea = logro_list_get (lineas, i);

      if (g_strcmp0 (linea->metodologia, metodologia->id) != 0)
        continue;
      if (text->len > 0)
        g_string_append_c (text, '\n');
      g_string_append_printf (text, _("● The línea “%s” applies it."),
                              linea->nombre != NULL ? linea->nombre : _("Without a name"));
    }
  return g_string_free (text, FALSE);
}

void
logro_metodologia_view_show (LogroMetodologiaView *self,
                             LogroPlan            *plan,
                             LogroMetodologia     *metodologia)
{
  g_autofree char *etapas = NULL;
  g_autofree char *elementos = NULL;
  g_autofree char *uso = NULL;
  g_autofree char *ambito = NULL;
  LogroSubcriterio *subcriterio;

  gtk_widget_set_visible (GTK_WIDGET (self), metodologia != NULL);
  if (metodologia == NULL)
    return;
  subcriterio = LOGRO_SUBCRITERIO (LOGRO_RECORD (metodologia)->owner);
  ambito = g_strdup_printf ("%s %s", subcriterio->numero, subcriterio->nombre);
  etapas = dup_etapas (metodologia);
  elementos = dup_elementos (plan, metodologia);
  uso = dup_uso (plan, metodologia);
  logro_label_show (self->nombre, metodologia->nombre);
  logro_label_show (self->ambito, ambito);
  logro_label_show (self->uso, uso);
  gtk_widget_set_visible (GTK_WIDGET (self->uso), *uso != '\0');
  logro_label_show (self->descripcion,
                      metodologia->descripcion != NULL ? metodologia->descripcion : "");
  logro_label_show (self->etapas, etapas);
  logro_label_show (self->elementos, elementos);
}
