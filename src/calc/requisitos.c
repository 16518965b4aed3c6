/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The requirements of phase 0: what has to be there before its acta can be signed. */

#include "calc/requisitos.h"

#include <glib/gi18n-lib.h>

#include "calc/puntaje.h"

static void
requisito_free (LogroRequisito *requisito)
{
  g_free (requisito->texto);
  g_free (requisito);
}

/* Takes @texto: what is lacking, NULL when nothing is. */
static void
ask (GPtrArray  *list,
     const char *paso,
     guint       hechos,
     guint       total,
     char       *texto)
{
  LogroRequisito *requisito = g_new (LogroRequisito, 1);

  *requisito = (LogroRequisito) { "diagnostico", paso, hechos, total, texto };
  g_ptr_array_add (list, requisito);
}

static void
ask_for (GPtrArray  *list,
         gboolean    there,
         const char *what)
{
  ask (list, "reunion", there, 1, there ? NULL : g_strdup (what));
}

static void
look_at_meeting (GPtrArray        *list,
                 LogroDiagnostico *diagnostico)
{
  gboolean present = FALSE;

  for (guint i = 0; i < logro_list_get_n (diagnostico->participantes) && !present; i++)
    present = ((LogroParticipante *) logro_list_get (diagnostico->participantes, i))->presente;
  ask_for (list, diagnostico->fecha != NULL, _("the date of the meeting"));
  ask_for (list, diagnostico->inicio != NULL, _("the hour it began"));
  ask_for (list, diagnostico->duracion > 0, _("how long it took"));
  ask_for (list, diagnostico->lugar != NULL, _("the place"));
  ask_for (list, diagnostico->descripcion != NULL, _("the description of the meeting"));
  ask_for (list, present, _("who was present"));
}

static void
look_at_answers (GPtrArray *list,
                 LogroPlan *plan)
{
  LogroPuntaje total = logro_puntaje_total (plan);
  guint open = total.elementos - total.respondidas;
  guint review = 0;

  for (guint i = 0; i < total.elementos; i++)
    review += logro_plan_get_respuesta (plan, logro_modelo_get_elemento (plan->model, i))->revisar;
  ask (list, "preguntas", total.respondidas, total.elementos,
       open == 0 ? NULL
                 : g_strdup_printf (ngettext ("%u question without answer",
                                              "%u questions without answer", open), open));
  if (review > 0)
    ask (list, "preguntas", 0, 0,
         g_strdup_printf (ngettext ("%u answer marked for review", "%u answers marked for review",
                                    review), review));
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
look_at_signers (GPtrArray *list,
                 LogroPlan *plan)
{
  LogroList *roles = plan->model->roles;

  for (guint i = 0; i < logro_list_get_n (roles); i++)
    {
      LogroRol *rol = logro_list_get (roles, i);

      gboolean there = has_signer (plan->diagnostico, rol);

      if (rol->firma == LOGRO_FIRMA_OBLIGATORIA || rol->firma == LOGRO_FIRMA_REPRESENTANTE)
        ask (list, "acta", there, 1,
             there ? NULL : g_strdup_printf (_("the name of who signs as %s"), rol->nombre));
    }
}

GPtrArray *
logro_requisitos_list (LogroPlan *plan)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) requisito_free);

  look_at_meeting (list, plan->diagnostico);
  look_at_answers (list, plan);
  look_at_signers (list, plan);
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
