/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rules on phases 0 to 2. Sources: domain page §2.1; guide, "Contrapartes técnicas" and "Comité de
 * Mejora". */

#include "calc/doctor-private.h"

#include <glib/gi18n-lib.h>

#include "calc/puntaje.h"
#include "core/text.h"

static gboolean
has_signer (LogroDiagnostico *diagnostico,
            LogroRol         *rol)
{
  for (guint i = 0; i < logro_list_get_n (diagnostico->participantes); i++)
    {
      LogroParticipante *participante = logro_list_get (diagnostico->participantes, i);

      if (participante->firma && participante->nombre != NULL &&
          g_strcmp0 (participante->cargo, rol->nombre) == 0)
        return TRUE;
    }
  return FALSE;
}

/* Once the meeting has a date and every answer, its acta is due. */
static void
acta_sin_firma (LogroConsulta *c,
                gpointer       record)
{
  LogroDiagnostico *diagnostico = record;
  LogroPuntaje total = logro_puntaje_total (c->plan);

  if (diagnostico->fecha == NULL || logro_puntaje_is_provisional (&total))
    return;
  for (guint i = 0; i < logro_list_get_n (c->plan->model->roles); i++)
    {
      LogroRol *rol = logro_list_get (c->plan->model->roles, i);

      if ((rol->firma == LOGRO_FIRMA_OBLIGATORIA || rol->firma == LOGRO_FIRMA_REPRESENTANTE) &&
          !has_signer (diagnostico, rol))
        logro_consulta_report (c, rol->nombre,
                               g_strdup_printf (_("Nobody with a name signs the acta as “%s”."),
                                                rol->nombre));
    }
}

static void
pregunta_sin_responder (LogroConsulta *c,
                        gpointer       record)
{
  LogroPuntaje total = logro_puntaje_total (c->plan);
  guint open = total.elementos - total.respondidas;

  if (total.respondidas > 0 && open > 0)
    logro_consulta_report (
      c, NULL,
      g_strdup_printf (ngettext ("%u question of the diagnóstico has no answer.",
                                 "%u questions of the diagnóstico have no answer.", open), open));
}

static void
pregunta_por_revisar (LogroConsulta *c,
                      gpointer       record)
{
  LogroRespuesta *respuesta = record;

  if (respuesta->revisar)
    logro_consulta_report (c, respuesta->elemento,
                           g_strdup_printf (_("The answer to %s is marked for review."),
                                            respuesta->elemento));
}

static void
ingreso_al_reves (LogroConsulta *c,
                  gpointer       record)
{
  LogroIngreso *ingreso = record;

  logro_consulta_report_dates (c,
                               _("The acceptance is of %s, before the invitation of %s."),
                               ingreso->invitacion_fecha, ingreso->aceptacion_fecha);
}

static guint
count_named (LogroList *personas)
{
  guint n = 0;

  for (guint i = 0; i < logro_list_get_n (personas); i++)
    n += ((LogroPersona *) logro_list_get (personas, i))->nombre != NULL;
  return n;
}

static void
convenio_sin_firmantes (LogroConsulta *c,
                        gpointer       record)
{
  LogroConvenio *convenio = record;

  if ((convenio->numero != NULL || convenio->fecha != NULL) &&
      count_named (convenio->firmantes) == 0)
    logro_consulta_report (c, NULL, g_strdup (_("The convenio has a number or a date, but nobody "
                                                "with a name signs it.")));
}

static gboolean
has_begun (LogroComite *comite)
{
  return comite->decreto_numero != NULL || comite->decreto_fecha != NULL ||
         logro_list_get_n (comite->miembros) > 0 || logro_list_get_n (comite->contrapartes) > 0;
}

static void
decreto_incompleto (LogroConsulta *c,
                    gpointer       record)
{
  LogroComite *comite = record;

  if (!has_begun (comite) || (comite->decreto_numero != NULL && comite->decreto_fecha != NULL))
    return;
  if (comite->decreto_numero != NULL)
    logro_consulta_report (c, NULL,
                           g_strdup (_("The decreto that names the comité has no date.")));
  else if (comite->decreto_fecha != NULL)
    logro_consulta_report (c, NULL,
                           g_strdup (_("The decreto that names the comité has no number.")));
  else
    logro_consulta_report (
      c, NULL, g_strdup (_("The decreto that names the comité has neither number nor date.")));
}

static void
contrapartes_no_son_dos (LogroConsulta *c,
                         gpointer       record)
{
  LogroComite *comite = record;
  guint n = count_named (comite->contrapartes);

  if (has_begun (comite) && n != 2)
    logro_consulta_report (c, NULL,
                           g_strdup_printf (ngettext ("There is %u contraparte técnica, not two.",
                                                      "There are %u contrapartes técnicas, not "
                                                      "two.", n), n));
}

static void
contraparte_sin_calidad (LogroConsulta *c,
                         gpointer       record)
{
  LogroList *contrapartes = ((LogroComite *) record)->contrapartes;

  for (guint i = 0; i < logro_list_get_n (contrapartes); i++)
    {
      LogroPersona *persona = logro_list_get (contrapartes, i);

      if (persona->calidad != LOGRO_CALIDAD_PLANTA && persona->calidad != LOGRO_CALIDAD_CONTRATA)
        logro_consulta_report (
          c, persona->id,
          g_strdup_printf (_("The contraparte técnica “%s” is neither de planta nor a contrata."),
                           logro_consulta_name (persona->nombre)));
    }
}

/* The same name, whatever its accents and capitals. */
static gboolean
has_member (LogroComite *comite,
            const char  *nombre)
{
  g_autofree char *wanted = logro_text_fold (nombre);

  for (guint i = 0; i < logro_list_get_n (comite->miembros); i++)
    {
      LogroMiembro *miembro = logro_list_get (comite->miembros, i);
      g_autofree char *folded = logro_text_fold (miembro->nombre != NULL ? miembro->nombre : "");

      if (g_str_equal (folded, wanted))
        return TRUE;
    }
  return FALSE;
}

static void
contraparte_fuera_del_comite (LogroConsulta *c,
                              gpointer       record)
{
  LogroComite *comite = record;

  for (guint i = 0; i < logro_list_get_n (comite->contrapartes); i++)
    {
      LogroPersona *persona = logro_list_get (comite->contrapartes, i);

      if (persona->nombre != NULL && !has_member (comite, persona->nombre))
        logro_consulta_report (
          c, persona->id,
          g_strdup_printf (_("The contraparte técnica “%s” is not a member of the comité."),
                           persona->nombre));
    }
}

static void
comite_sin_presidencia (LogroConsulta *c,
                        gpointer       record)
{
  LogroList *miembros = ((LogroComite *) record)->miembros;

  for (guint i = 0; i < logro_list_get_n (miembros); i++)
    if (((LogroMiembro *) logro_list_get (miembros, i))->preside)
      return;
  if (logro_list_get_n (miembros) > 0)
    logro_consulta_report (c, NULL,
                           g_strdup (_("The comité has members, but nobody presides over it.")));
}

/* A tarea stands in the work plan of the comité or in the programme of the autoevaluación. */
static void
report_tarea (LogroConsulta *c,
              LogroTarea    *tarea,
              const char    *format)
{
  gboolean of_comite = LOGRO_IS_COMITE (((LogroRecord *) tarea)->owner);

  logro_consulta_report_at (c, of_comite ? "comite" : "autoevaluacion",
                            of_comite ? "plan-trabajo" : "programa", tarea->id,
                            g_strdup_printf (format, logro_consulta_name (tarea->actividad)));
}

static void
tarea_al_reves (LogroConsulta *c,
                gpointer       record)
{
  LogroTarea *tarea = record;

  if (tarea->inicio != NULL && tarea->termino != NULL &&
      g_strcmp0 (tarea->termino, tarea->inicio) < 0)
    report_tarea (c, tarea, _("The activity “%s” of the programme ends before it begins."));
}

static void
tarea_sin_responsable (LogroConsulta *c,
                       gpointer       record)
{
  LogroTarea *tarea = record;

  if (tarea->responsable == NULL)
    report_tarea (c, tarea, _("Nobody is responsible for the activity “%s” of the programme."));
}

static const LogroPrueba pruebas[] = {
  { { "acta-sin-firma", LOGRO_GRAVEDAD_AVISO, "diagnostico", "reunion",
      N_("Without the signatures that the programme asks for the acta does not stand."),
      N_("Write the name of the participant with that role and mark that the person signs.") },
    { logro_diagnostico_get_type }, acta_sin_firma },
  { { "pregunta-sin-responder", LOGRO_GRAVEDAD_AVISO, "diagnostico", "preguntas",
      N_("While questions are open every percentage is provisional."),
      N_("Answer them in the meeting, or begin the diagnóstico anew.") },
    { logro_diagnostico_get_type }, pregunta_sin_responder },
  { { "pregunta-por-revisar", LOGRO_GRAVEDAD_CONSEJO, "diagnostico", "preguntas",
      N_("The meeting wanted to come back to it."),
      N_("Settle the answer and take the mark away.") },
    { logro_respuesta_get_type }, pregunta_por_revisar },
  { { "ingreso-al-reves", LOGRO_GRAVEDAD_ERROR, "ingreso", "invitacion",
      N_("An invitation comes before it is accepted."), N_("Correct one of the two dates.") },
    { logro_ingreso_get_type }, ingreso_al_reves },
  { { "convenio-sin-firmantes", LOGRO_GRAVEDAD_AVISO, "ingreso", "convenio",
      N_("An agreement holds between those who sign it."),
      N_("Write who signs for the municipality and for the programme.") },
    { logro_convenio_get_type }, convenio_sin_firmantes },
  { { "decreto-incompleto", LOGRO_GRAVEDAD_AVISO, "comite", "integrantes",
      N_("The comité works by a decreto alcaldicio, which is cited by its number and date."),
      N_("Write the number and the date of the decreto.") },
    { logro_comite_get_type }, decreto_incompleto },
  { { "contrapartes-no-son-dos", LOGRO_GRAVEDAD_AVISO, "comite", "integrantes",
      N_("The programme asks for two contrapartes técnicas."),
      N_("Name two, or justify why there are more or fewer.") },
    { logro_comite_get_type }, contrapartes_no_son_dos },
  { { "contraparte-sin-calidad", LOGRO_GRAVEDAD_CONSEJO, "comite", "integrantes",
      N_("The programme prefers contrapartes de planta or a contrata, who stay for the cycle."),
      N_("Say how the person is appointed, or choose another.") },
    { logro_comite_get_type }, contraparte_sin_calidad },
  { { "contraparte-fuera-del-comite", LOGRO_GRAVEDAD_AVISO, "comite", "integrantes",
      N_("Contrapartes técnicas are members of the comité."),
      N_("Add the person to the members, with the same name.") },
    { logro_comite_get_type }, contraparte_fuera_del_comite },
  { { "comite-sin-presidencia", LOGRO_GRAVEDAD_AVISO, "comite", "integrantes",
      N_("The alcalde or alcaldesa leads the comité."), N_("Mark the member who presides.") },
    { logro_comite_get_type }, comite_sin_presidencia },
  { { "tarea-al-reves", LOGRO_GRAVEDAD_ERROR, "comite", "plan-trabajo",
      N_("Nothing ends before it begins."), N_("Correct one of the two dates.") },
    { logro_tarea_get_type }, tarea_al_reves },
  { { "tarea-sin-responsable", LOGRO_GRAVEDAD_CONSEJO, "comite", "plan-trabajo",
      N_("What nobody answers for is seldom done."), N_("Write who is responsible.") },
    { logro_tarea_get_type }, tarea_sin_responsable },
};

const LogroPrueba *
logro_doctor_of_comite (guint *n)
{
  *n = G_N_ELEMENTS (pruebas);
  return pruebas;
}
