/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rules on áreas de mejora, the matriz and AMI. Sources: plan template, Parts I to III; domain page
 * §2.1, phase 5. */

#include "calc/doctor-private.h"

#include <glib/gi18n-lib.h>

#include "calc/brecha.h"
#include "calc/conversion.h"
#include "calc/periodo.h"
#include "calc/prioridad.h"

/* Fifths of the scale from which a brecha is large. */
#define GRANDE 3

static void
area_sin_motivo (LogroConsulta *c,
                 gpointer       record)
{
  LogroArea *area = record;

  if (area->elegida && area->motivo == NULL)
    logro_consulta_report (
      c, area->subcriterio,
      g_strdup_printf (_("Ámbito %s was chosen as área de mejora without saying why."),
                       area->subcriterio));
}

static gboolean
has_linea (LogroPlan  *plan,
           const char *subcriterio)
{
  LogroList *lineas = plan->diseno->lineas;

  for (guint i = 0; i < logro_list_get_n (lineas); i++)
    if (g_strcmp0 (((LogroLinea *) logro_list_get (lineas, i))->subcriterio, subcriterio) == 0)
      return TRUE;
  return FALSE;
}

static void
area_sin_linea (LogroConsulta *c,
                gpointer       record)
{
  LogroArea *area = record;

  if (area->elegida && !has_linea (c->plan, area->subcriterio))
    logro_consulta_report (
      c, area->subcriterio,
      g_strdup_printf (_("Ámbito %s was chosen as área de mejora, but no línea is for it."),
                       area->subcriterio));
}

/* Only in the áreas chosen: to leave an ámbito for later is a decision. */
static void
brecha_sin_linea (LogroConsulta *c,
                  gpointer       record)
{
  g_autoptr (GArray) brechas = logro_brecha_list_elementos (c->plan);

  for (guint i = 0; i < brechas->len; i++)
    {
      LogroBrecha *brecha = &g_array_index (brechas, LogroBrecha, i);

      if (brecha->elegida && brecha->medidos > 0 && c->cerrados[brecha->elemento->indice] == 0 &&
          logro_instancia_is_at_least (brecha->brecha, brecha->maximo, GRANDE))
        logro_consulta_report (
          c, brecha->elemento->id,
          g_strdup_printf (_("%s lacks %d of %d points in a chosen área, and no línea closes it."),
                           brecha->elemento->id, (int) brecha->brecha, (int) brecha->maximo));
    }
}

static void
herramienta_sin_valores (LogroConsulta *c,
                         gpointer       record)
{
  LogroHerramienta *herramienta = record;
  LogroList *criterios = c->plan->diseno->matriz->criterios;
  guint missing = 0;

  for (guint i = 0; i < logro_list_get_n (criterios); i++)
    missing += logro_prioridad_get_valor (herramienta, logro_list_get (criterios, i)) == 0;
  if (missing > 0)
    logro_consulta_report (
      c, herramienta->id,
      g_strdup_printf (ngettext ("The herramienta “%s” lacks %u value in the matriz.",
                                 "The herramienta “%s” lacks %u values in the matriz.", missing),
                       logro_consulta_name (herramienta->nombre), missing));
}

static void
report_ami (LogroConsulta *c,
            LogroAmi      *ami,
            const char    *format)
{
  logro_consulta_report (c, ami->id,
                         g_strdup_printf (format, logro_consulta_name (ami->nombre)));
}

static void
ami_con_costo (LogroConsulta *c,
               gpointer       record)
{
  LogroAmi *ami = record;

  if (ami->costo > 0)
    report_ami (c, ami, _("The AMI “%s” costs money."));
}

static void
ami_larga (LogroConsulta *c,
           gpointer       record)
{
  LogroAmi *ami = record;
  LogroPeriodo periodo = logro_periodo_new (ami->inicio, ami->plazo);
  int days = logro_periodo_get_days (&periodo);

  if (days > LOGRO_AMI_DIAS)
    logro_consulta_report (c, ami->id,
                           g_strdup_printf (_("The AMI “%s” takes %d days."),
                                            logro_consulta_name (ami->nombre), days));
}

static void
ami_al_reves (LogroConsulta *c,
              gpointer       record)
{
  LogroAmi *ami = record;

  logro_consulta_report_reversed (c, ami->id,
                                  _("The AMI “%s” ends on %s, before it begins on %s."),
                                  ami->nombre, ami->inicio, ami->plazo);
}

static void
ami_sin_responsable (LogroConsulta *c,
                     gpointer       record)
{
  LogroAmi *ami = record;

  if (ami->implementacion == NULL)
    report_ami (c, ami, _("Nobody is responsible for carrying out the AMI “%s”."));
  else if (ami->mantencion == NULL)
    report_ami (c, ami, _("Nobody is responsible for keeping up the AMI “%s”."));
}

static void
ami_sin_medio (LogroConsulta *c,
               gpointer       record)
{
  LogroAmi *ami = record;

  if (ami->medio_verificacion == NULL)
    report_ami (c, ami, _("The AMI “%s” has no medio de verificación."));
}

static void
ami_sin_plazo (LogroConsulta *c,
               gpointer       record)
{
  LogroAmi *ami = record;

  if (ami->plazo == NULL)
    report_ami (c, ami, _("The AMI “%s” has no plazo."));
}

static const LogroPrueba pruebas[] = {
  { { "area-sin-motivo", LOGRO_GRAVEDAD_AVISO, "diseno", "brechas",
      N_("The foco of the plan argues from the reasons for its áreas."),
      N_("Write why it was chosen.") },
    { logro_area_get_type }, area_sin_motivo },
  { { "area-sin-linea", LOGRO_GRAVEDAD_AVISO, "diseno", "lineas",
      N_("An área de mejora is improved by its líneas de acción."),
      N_("Add a línea for it, or choose it no more.") },
    { logro_area_get_type }, area_sin_linea },
  { { "brecha-sin-linea", LOGRO_GRAVEDAD_AVISO, "diseno", "lineas",
      N_("A large brecha of a chosen área is what the plan is for."),
      N_("Add the element to a línea, or justify why it waits."),
      PLANTILLA },
    { logro_diseno_get_type }, brecha_sin_linea },
  { { "herramienta-sin-valores", LOGRO_GRAVEDAD_CONSEJO, "diseno", "matriz",
      N_("A row without all its values ranks too low."),
      N_("Give each cell a value from 1 to 5.") },
    { logro_herramienta_get_type }, herramienta_sin_valores },
  { { "ami-con-costo", LOGRO_GRAVEDAD_AVISO, "diseno", "ami",
      N_("An acción de mejora inmediata needs no money of its own."),
      N_("Turn it into a línea de acción, or take the cost away.") },
    { logro_ami_get_type }, ami_con_costo },
  { { "ami-larga", LOGRO_GRAVEDAD_AVISO, "diseno", "ami",
      N_("An acción de mejora inmediata is carried out at once, within 90 days."),
      N_("Turn it into a línea de acción, or shorten its plazo.") },
    { logro_ami_get_type }, ami_larga },
  { { "ami-al-reves", LOGRO_GRAVEDAD_ERROR, "diseno", "ami",
      N_("Nothing ends before it begins."), N_("Correct one of the two dates.") },
    { logro_ami_get_type }, ami_al_reves },
  { { "ami-sin-responsable", LOGRO_GRAVEDAD_AVISO, "diseno", "ami",
      N_("What nobody answers for is seldom done, and less often kept up."),
      N_("Write who carries it out and who keeps it up.") },
    { logro_ami_get_type }, ami_sin_responsable },
  { { "ami-sin-medio", LOGRO_GRAVEDAD_AVISO, "diseno", "ami",
      N_("Without it nobody can tell whether it was done."),
      N_("Write the document or record that will show it.") },
    { logro_ami_get_type }, ami_sin_medio },
  { { "ami-sin-plazo", LOGRO_GRAVEDAD_AVISO, "diseno", "ami",
      N_("Without a date it is not immediate."), N_("Write until when it is carried out.") },
    { logro_ami_get_type }, ami_sin_plazo },
};

const LogroPrueba *
logro_doctor_of_diseno (guint *n)
{
  *n = G_N_ELEMENTS (pruebas);
  return pruebas;
}
