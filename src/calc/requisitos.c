/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The requirements of phase 0: what has to be there before its acta can be signed. */

#include "calc/requisitos-private.h"

#include <glib/gi18n-lib.h>

#include "calc/puntaje.h"

static void
requisito_free (LogroRequisito *requisito)
{
  g_free (requisito->texto);
  g_free (requisito);
}

static gboolean
has_paso (LogroModelo *modelo,
          const char  *fase,
          const char  *paso)
{
  for (guint i = 0; i < logro_list_get_n (modelo->fases); i++)
    {
      LogroFase *one = logro_list_get (modelo->fases, i);

      if (g_strcmp0 (one->id, fase) != 0)
        continue;
      for (guint j = 0; j < logro_list_get_n (one->pasos); j++)
        if (g_strcmp0 (((LogroPaso *) logro_list_get (one->pasos, j))->id, paso) == 0)
          return TRUE;
    }
  return FALSE;
}

void
logro_pregunta_begin (LogroPregunta *self,
                      const char    *fase,
                      const char    *paso)
{
  self->fase = fase;
  self->paso = paso;
  self->in_model = has_paso (self->plan->model, fase, paso);
}

void
logro_pregunta_ask (LogroPregunta *self,
                    guint          hechos,
                    guint          total,
                    char          *texto)
{
  LogroRequisito *requisito;

  if (!self->in_model)
    {
      g_free (texto);
      return;
    }
  requisito = g_new (LogroRequisito, 1);
  *requisito = (LogroRequisito) { self->fase, self->paso, hechos, total, texto };
  g_ptr_array_add (self->list, requisito);
}

void
logro_pregunta_ask_for (LogroPregunta *self,
                        gboolean       there,
                        const char    *what)
{
  logro_pregunta_ask (self, there, 1,
                      there ? NULL : logro_modelo_adapt (self->plan->model, what));
}

void
logro_pregunta_ask_count (LogroPregunta *self,
                          guint          hechos,
                          guint          total,
                          const char    *format)
{
  g_autofree char *own = logro_modelo_adapt (self->plan->model, format);

  logro_pregunta_ask (self, hechos, total,
                      hechos >= total ? NULL : g_strdup_printf (own, total - hechos));
}

void
logro_pregunta_is_regla (LogroPregunta *self,
                         const char    *regla)
{
  if (self->in_model)
    ((LogroRequisito *) self->list->pdata[self->list->len - 1])->regla = regla;
}

static void
look_at_meeting (LogroPregunta *self)
{
  LogroDiagnostico *diagnostico = self->plan->diagnostico;
  gboolean present = FALSE;

  logro_pregunta_begin (self, "diagnostico", "reunion");
  for (guint i = 0; i < logro_list_get_n (diagnostico->participantes) && !present; i++)
    present = ((LogroParticipante *) logro_list_get (diagnostico->participantes, i))->presente;
  logro_pregunta_ask_for (self, diagnostico->fecha != NULL, _("the date of the meeting"));
  logro_pregunta_ask_for (self, diagnostico->inicio != NULL, _("the hour it began"));
  logro_pregunta_ask_for (self, diagnostico->duracion > 0, _("how long it took"));
  logro_pregunta_ask_for (self, diagnostico->lugar != NULL, _("the place"));
  logro_pregunta_ask_for (self, diagnostico->descripcion != NULL,
                          _("the description of the meeting"));
  logro_pregunta_ask_for (self, present, _("who was present"));
}

static void
look_at_answers (LogroPregunta *self)
{
  LogroPlan *plan = self->plan;
  LogroPuntaje total = logro_puntaje_total (plan);
  guint open = total.elementos - total.respondidas;
  guint review = 0;

  logro_pregunta_begin (self, "diagnostico", "preguntas");
  for (guint i = 0; i < total.elementos; i++)
    review += logro_plan_get_respuesta (plan, logro_modelo_get_elemento (plan->model, i))->revisar;
  logro_pregunta_ask_count (self, total.respondidas, total.elementos,
                            ngettext ("%u question without answer",
                                      "%u questions without answer", open));
  logro_pregunta_is_regla (self, "pregunta-sin-responder");
  if (review == 0)
    return;
  logro_pregunta_ask (self, 0, 0,
                      g_strdup_printf (ngettext ("%u answer marked for review",
                                                 "%u answers marked for review", review), review));
  logro_pregunta_is_regla (self, "pregunta-por-revisar");
}

/* Whether somebody with a name signs in the role. */
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

static void
look_at_signers (LogroPregunta *self)
{
  LogroList *roles = self->plan->model->roles;

  logro_pregunta_begin (self, "diagnostico", "acta");
  for (guint i = 0; i < logro_list_get_n (roles); i++)
    {
      LogroRol *rol = logro_list_get (roles, i);
      gboolean there = has_signer (self->plan->diagnostico, rol);

      if (rol->firma != LOGRO_FIRMA_OBLIGATORIA && rol->firma != LOGRO_FIRMA_REPRESENTANTE)
        continue;
      logro_pregunta_ask (self, there, 1,
                          there ? NULL
                                : g_strdup_printf (_("the name of who signs as %s"), rol->nombre));
      logro_pregunta_is_regla (self, "acta-sin-firma");
    }
}

GPtrArray *
logro_requisitos_list (LogroPlan *plan)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) requisito_free);
  LogroPregunta pregunta = { .list = list, .plan = plan };

  look_at_meeting (&pregunta);
  look_at_answers (&pregunta);
  look_at_signers (&pregunta);
  logro_requisitos_of_ingreso (&pregunta);
  logro_requisitos_of_comite (&pregunta);
  logro_requisitos_of_autoevaluacion (&pregunta);
  logro_requisitos_of_validacion (&pregunta);
  logro_requisitos_of_diseno (&pregunta);
  logro_requisitos_of_implementacion (&pregunta);
  logro_requisitos_of_modelos (&pregunta);
  return list;
}

LogroAvance
logro_requisitos_sum (GPtrArray  *requisitos,
                      const char *fase,
                      const char *paso)
{
  LogroAvance avance = { 0 };

  for (guint i = 0; i < requisitos->len; i++)
    {
      LogroRequisito *requisito = requisitos->pdata[i];

      if (!g_str_equal (requisito->fase, fase) ||
          (paso != NULL && !g_str_equal (requisito->paso, paso)))
        continue;
      avance.hechos += requisito->hechos;
      avance.total += requisito->total;
      avance.pendientes += requisito->texto != NULL;
    }
  return avance;
}
