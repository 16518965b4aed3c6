/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The plan: the root of a document. Answers stand in the model's order and are never missing, so
 * that everyone finds the answer to element n at position n. */

#include "core/plan.h"

#include <glib/gi18n-lib.h>

#include "core/error.h"

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroPlan, id), .flags = LOGRO_FIELD_ID | LOGRO_FIELD_REQUIRED },
  { "version", LOGRO_TEXT, LOGRO_AT (LogroPlan, version), .flags = LOGRO_FIELD_REQUIRED },
  { "modelo", LOGRO_TEXT, LOGRO_AT (LogroPlan, modelo), N_("Model"),
    .flags = LOGRO_FIELD_REQUIRED },
  { "edicion", LOGRO_TEXT, LOGRO_AT (LogroPlan, edicion), N_("Edition of the model") },
  { "idioma", LOGRO_TEXT, LOGRO_AT (LogroPlan, idioma), N_("Language") },
  { "municipalidad", LOGRO_CHILD, LOGRO_AT (LogroPlan, municipalidad), N_("Municipality"),
    .type = logro_municipalidad_get_type },
  { "diagnostico", LOGRO_CHILD, LOGRO_AT (LogroPlan, diagnostico), N_("Diagnóstico"),
    .type = logro_diagnostico_get_type },
};

G_DEFINE_FINAL_TYPE (LogroPlan, logro_plan, LOGRO_TYPE_RECORD)

static void
logro_plan_dispose (GObject *object)
{
  LogroPlan *self = LOGRO_PLAN (object);

  g_clear_object (&self->parent_instance.journal);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (logro_plan_parent_class)->dispose (object);
}

static void
logro_plan_class_init (LogroPlanClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = logro_plan_dispose;
  logro_record_class_describe (LOGRO_RECORD_CLASS (klass), "plan", fields, G_N_ELEMENTS (fields));
}

static void
logro_plan_init (LogroPlan *self)
{
}

/* The roles the programme convenes; those whose signature the acta needs in any case sign. */
static void
convene (LogroPlan *self)
{
  LogroList *roles = self->model->roles;

  for (guint i = 0; i < logro_list_get_n (roles); i++)
    {
      LogroRol *rol = logro_list_get (roles, i);
      LogroParticipante *participante = g_object_new (LOGRO_TYPE_PARTICIPANTE, "cargo", rol->nombre,
                                                      "firma", rol->firma != LOGRO_FIRMA_NO, NULL);

      logro_list_append (self->diagnostico->participantes, participante);
    }
}

LogroPlan *
logro_plan_new (LogroModelo *model)
{
  g_autofree char *id = g_uuid_string_random ();
  LogroPlan *self = g_object_new (LOGRO_TYPE_PLAN, "id", id, "version", LOGRO_PLAN_VERSION,
                                  "modelo", model->id, "edicion", model->edicion, "idioma",
                                  model->idioma, NULL);

  g_object_set (self->municipalidad, "pais", model->pais, NULL);
  logro_plan_set_model (self, model);
  convene (self);
  logro_plan_open (self, NULL);
  logro_journal_set_unsaved (logro_plan_get_journal (self));
  return self;
}

void
logro_plan_set_model (LogroPlan   *self,
                      LogroModelo *model)
{
  g_return_if_fail (self->model == NULL);
  self->model = g_object_ref (model);
}

/* Sorts what was read into @answers by element; the reader has checked that each element exists. */
static gboolean
sort_answers (LogroPlan  *self,
              GPtrArray  *answers,
              GError    **error)
{
  LogroList *list = self->diagnostico->respuestas;

  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      LogroRespuesta *respuesta = logro_list_get (list, i);
      LogroElemento *elemento = logro_modelo_find_elemento (self->model, respuesta->elemento);

      if (answers->pdata[elemento->indice] != NULL)
        {
          g_set_error (error, LOGRO_CORE_ERROR, LOGRO_CORE_ERROR_TWICE,
                       _("element %s is answered twice"), respuesta->elemento);
          return FALSE;
        }
      answers->pdata[elemento->indice] = g_object_ref (respuesta);
    }
  return TRUE;
}

gboolean
logro_plan_open (LogroPlan *self,
                 GError   **error)
{
  LogroList *list = self->diagnostico->respuestas;
  g_autoptr (GPtrArray) answers = g_ptr_array_new ();
  guint n = logro_modelo_get_n_elementos (self->model);
  gboolean sound;

  g_ptr_array_set_size (answers, n);
  sound = sort_answers (self, answers, error);
  for (guint i = 0; i < n && sound; i++)
    if (answers->pdata[i] == NULL)
      answers->pdata[i] = g_object_new (LOGRO_TYPE_RESPUESTA, "elemento",
                                        logro_modelo_get_elemento (self->model, i)->id, NULL);
  if (sound)
    logro_list_splice (list, 0, logro_list_get_n (list), (LogroRecord **) answers->pdata, n);
  for (guint i = 0; i < n; i++)
    g_clear_object (&answers->pdata[i]);
  if (sound)
    logro_journal_new (LOGRO_RECORD (self));
  return sound;
}

LogroRespuesta *
logro_plan_get_respuesta (LogroPlan     *self,
                          LogroElemento *elemento)
{
  return logro_list_get (self->diagnostico->respuestas, elemento->indice);
}

void
logro_plan_answer (LogroPlan     *self,
                   LogroElemento *elemento,
                   int            alternativa)
{
  g_autofree char *label = g_strdup_printf (_("Answer %s"), elemento->id);

  logro_journal_begin (logro_plan_get_journal (self), label);
  logro_record_set_number (LOGRO_RECORD (logro_plan_get_respuesta (self, elemento)), "alternativa",
                           alternativa);
  logro_journal_end (logro_plan_get_journal (self));
}

LogroJournal *
logro_plan_get_journal (LogroPlan *self)
{
  return self->parent_instance.journal;
}
