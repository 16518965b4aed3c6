/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds what phase 0 still lacks before its acta can be signed. */

#include "calc/pendientes.h"

#include <glib/gi18n-lib.h>

#include "calc/puntaje.h"

static void
pendiente_free (LogroPendiente *pendiente)
{
  g_free (pendiente->texto);
  g_free (pendiente);
}

/* Takes @texto. */
static void
lack (GPtrArray  *list,
      const char *paso,
      char       *texto)
{
  LogroPendiente *pendiente = g_new (LogroPendiente, 1);

  *pendiente = (LogroPendiente) { "diagnostico", paso, texto };
  g_ptr_array_add (list, pendiente);
}

static void
look_at_meeting (GPtrArray        *list,
                 LogroDiagnostico *diagnostico)
{
  guint present = 0;

  if (diagnostico->fecha == NULL)
    lack (list, "reunion", g_strdup (_("The date of the meeting")));
  if (diagnostico->inicio == NULL)
    lack (list, "reunion", g_strdup (_("The hour the meeting began")));
  if (diagnostico->duracion == 0)
    lack (list, "reunion", g_strdup (_("How long the meeting took")));
  if (diagnostico->lugar == NULL)
    lack (list, "reunion", g_strdup (_("The place of the meeting")));
  if (diagnostico->descripcion == NULL)
    lack (list, "reunion", g_strdup (_("The description of the meeting")));
  for (guint i = 0; i < logro_list_get_n (diagnostico->participantes); i++)
    present += ((LogroParticipante *) logro_list_get (diagnostico->participantes, i))->presente;
  if (present == 0)
    lack (list, "reunion", g_strdup (_("Who was present")));
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
  if (open > 0)
    lack (list, "preguntas",
          g_strdup_printf (ngettext ("%u question has no answer", "%u questions have no answer",
                                     open), open));
  if (review > 0)
    lack (list, "preguntas",
          g_strdup_printf (ngettext ("%u answer is marked for review",
                                     "%u answers are marked for review", review), review));
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

      if ((rol->firma == LOGRO_FIRMA_OBLIGATORIA || rol->firma == LOGRO_FIRMA_REPRESENTANTE) &&
          !has_signer (plan->diagnostico, rol))
        lack (list, "acta", g_strdup_printf (_("Who signs as %s"), rol->nombre));
    }
}

GPtrArray *
logro_pendientes_list (LogroPlan *plan)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) pendiente_free);

  look_at_meeting (list, plan->diagnostico);
  look_at_answers (list, plan);
  look_at_signers (list, plan);
  return list;
}

guint
logro_pendientes_count (GPtrArray  *pendientes,
                        const char *fase,
                        const char *paso)
{
  guint n = 0;

  for (guint i = 0; i < pendientes->len; i++)
    {
      LogroPendiente *pendiente = pendientes->pdata[i];

      n += g_str_equal (pendiente->fase, fase) &&
           (paso == NULL || g_str_equal (pendiente->paso, paso));
    }
  return n;
}
