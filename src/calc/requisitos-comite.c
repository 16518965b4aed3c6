/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What phases 1 and 2 ask for. Sources: domain page §2.1; guide, "Comité de Mejora", its tasks. */

#include "calc/requisitos-private.h"

#include <glib/gi18n-lib.h>

/* How many of these persons have a name. */
static guint
count_named (LogroList *personas)
{
  guint n = 0;

  for (guint i = 0; i < logro_list_get_n (personas); i++)
    n += ((LogroPersona *) logro_list_get (personas, i))->nombre != NULL;
  return n;
}

void
logro_requisitos_of_ingreso (LogroPregunta *self)
{
  LogroIngreso *ingreso = self->plan->ingreso;
  LogroConvenio *convenio = ingreso->convenio;

  logro_pregunta_begin (self, "ingreso", "invitacion");
  logro_pregunta_ask_for (self, ingreso->invitacion_fecha != NULL, _("the date of the invitation"));
  logro_pregunta_ask_for (self, ingreso->aceptacion_fecha != NULL, _("the date of the acceptance"));

  logro_pregunta_begin (self, "ingreso", "convenio");
  logro_pregunta_ask_for (self, convenio->numero != NULL, _("the number of the convenio"));
  logro_pregunta_ask_for (self, convenio->fecha != NULL, _("the date of the convenio"));
  logro_pregunta_ask_for (self, convenio->deberes_municipio != NULL,
                          _("the duties of the municipality"));
  logro_pregunta_ask_for (self, convenio->deberes_programa != NULL,
                          _("the duties of the programme"));
  logro_pregunta_ask_for (self, count_named (convenio->firmantes) >= 2,
                          _("who signs the convenio for both sides"));
  logro_pregunta_is_regla (self, "convenio-sin-firmantes");
  logro_pregunta_ask_for (self, logro_list_get_n (convenio->adjuntos) > 0,
                          _("the signed copy of the convenio"));
}

/* Whether a member with a name holds the role. */
static gboolean
has_member (LogroComite *comite,
            LogroRol    *rol)
{
  for (guint i = 0; i < logro_list_get_n (comite->miembros); i++)
    {
      LogroMiembro *miembro = logro_list_get (comite->miembros, i);

      if (miembro->nombre != NULL && g_strcmp0 (miembro->cargo, rol->nombre) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_presidencia (LogroComite *comite)
{
  for (guint i = 0; i < logro_list_get_n (comite->miembros); i++)
    if (((LogroMiembro *) logro_list_get (comite->miembros, i))->preside)
      return TRUE;
  return FALSE;
}

/* Roles that some municipalities do not have are not asked for. */
static void
look_at_members (LogroPregunta *self)
{
  LogroComite *comite = self->plan->comite;
  LogroList *roles = self->plan->model->roles;
  guint contrapartes = MIN (2, count_named (comite->contrapartes));
  guint total = 0, there = 0;

  for (guint i = 0; i < logro_list_get_n (roles); i++)
    {
      LogroRol *rol = logro_list_get (roles, i);

      if (rol->si_corresponde)
        continue;
      total++;
      there += has_member (comite, rol);
    }
  logro_pregunta_begin (self, "comite", "integrantes");
  logro_pregunta_ask_for (self, comite->decreto_numero != NULL, _("the number of the decreto"));
  logro_pregunta_is_regla (self, "decreto-incompleto");
  logro_pregunta_ask_for (self, comite->decreto_fecha != NULL, _("the date of the decreto"));
  logro_pregunta_is_regla (self, "decreto-incompleto");
  logro_pregunta_ask_count (self, contrapartes, 2,
                            ngettext ("%u contraparte técnica", "%u contrapartes técnicas",
                                      2 - contrapartes));
  logro_pregunta_is_regla (self, "contrapartes-no-son-dos");
  logro_pregunta_ask_count (self, there, total,
                            ngettext ("who holds %u role of the programme",
                                      "who holds %u roles of the programme", total - there));
  logro_pregunta_ask_for (self, has_presidencia (comite), _("who presides over the comité"));
  logro_pregunta_is_regla (self, "comite-sin-presidencia");
}

static gboolean
has_tarea (LogroList *tareas,
           LogroFase *fase)
{
  for (guint i = 0; i < logro_list_get_n (tareas); i++)
    {
      LogroTarea *tarea = logro_list_get (tareas, i);

      if (g_strcmp0 (tarea->fase, fase->id) == 0 || g_strcmp0 (tarea->fase, fase->nombre) == 0)
        return TRUE;
    }
  return FALSE;
}

/* The guide: activities of each phase, from the autoevaluación to the validation of the plan. */
static void
look_at_work_plan (LogroPregunta *self)
{
  static const char *const planned[] = { "autoevaluacion", "validacion", "diseno",
                                         "validacion-plan", NULL };
  LogroList *fases = self->plan->model->fases;
  guint total = 0, there = 0;

  for (guint i = 0; i < logro_list_get_n (fases); i++)
    {
      LogroFase *fase = logro_list_get (fases, i);

      if (!g_strv_contains (planned, fase->id))
        continue;
      total++;
      there += has_tarea (self->plan->comite->tareas, fase);
    }
  logro_pregunta_begin (self, "comite", "plan-trabajo");
  logro_pregunta_ask_count (self, there, total,
                            ngettext ("activities for %u phase in the work plan",
                                      "activities for %u phases in the work plan",
                                      total - there));
}

void
logro_requisitos_of_comite (LogroPregunta *self)
{
  LogroComite *comite = self->plan->comite;

  look_at_members (self);
  look_at_work_plan (self);

  logro_pregunta_begin (self, "comite", "comunicacion");
  logro_pregunta_ask_for (self, comite->lanzamiento != NULL, _("how the programme is launched"));
  logro_pregunta_ask_for (self, comite->difusion != NULL, _("how it is made known"));
  logro_pregunta_ask_for (self, comite->motivacion != NULL, _("how people are motivated"));
  logro_pregunta_ask_for (self, comite->canales != NULL, _("the channels of information"));
  logro_pregunta_ask_for (self, comite->retroalimentacion != NULL, _("how people answer back"));

  logro_pregunta_begin (self, "comite", "metodologia");
  logro_pregunta_ask_for (self, comite->metodologia != NULL, _("the method of intervention"));
  logro_pregunta_ask_for (self, comite->coordinacion != NULL, _("the coordination"));
  logro_pregunta_ask_for (self, comite->seguimiento != NULL, _("the methods of follow-up"));

  logro_pregunta_begin (self, "comite", "buenas-practicas");
  logro_pregunta_ask_for (self, logro_list_get_n (comite->buenas_practicas) > 0,
                          _("a first buena práctica"));
}
