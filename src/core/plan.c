/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The plan: the root of a document. Answers stand in the model's order and are never missing, so
 * that everyone finds the answer to element n at position n. */

#include "core/plan.h"

#include <glib/gi18n-lib.h>

#include "core/keyed.h"

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroPlan, id), .flags = LOGRO_FIELD_ID | LOGRO_FIELD_REQUIRED },
  { "version", LOGRO_TEXT, LOGRO_AT (LogroPlan, version), .flags = LOGRO_FIELD_REQUIRED },
  { "modelo", LOGRO_TEXT, LOGRO_AT (LogroPlan, modelo), N_("Model"),
    .flags = LOGRO_FIELD_REQUIRED },
  { "edicion", LOGRO_TEXT, LOGRO_AT (LogroPlan, edicion), N_("Edition of the model") },
  { "idioma", LOGRO_TEXT, LOGRO_AT (LogroPlan, idioma), N_("Language") },
  { "modelo-incluido", LOGRO_BOOLEAN, LOGRO_AT (LogroPlan, incluido),
    N_("Brings its model along"), .flags = LOGRO_FIELD_KEPT },
  { "modelo-copia", LOGRO_PROSE, LOGRO_AT (LogroPlan, copia), N_("Its model"),
    .flags = LOGRO_FIELD_KEPT },
  { "ciclo", LOGRO_INTEGER, LOGRO_AT (LogroPlan, ciclo), N_("Cycle"), .min = 1, .max = 1000,
    .start = 1 },
  { "municipalidad", LOGRO_CHILD, LOGRO_AT (LogroPlan, municipalidad), N_("Municipality"),
    .type = logro_municipalidad_get_type },
  { "dotacion", LOGRO_CHILD, LOGRO_AT (LogroPlan, dotacion), N_("Dotación"),
    .type = logro_dotacion_get_type },
  { "cabecera", LOGRO_CHILD, LOGRO_AT (LogroPlan, cabecera), N_("Head of the plan"),
    .type = logro_cabecera_get_type },
  { "diagnostico", LOGRO_CHILD, LOGRO_AT (LogroPlan, diagnostico), N_("Diagnóstico"),
    .type = logro_diagnostico_get_type },
  { "ingreso", LOGRO_CHILD, LOGRO_AT (LogroPlan, ingreso), N_("Ingreso al Programa"),
    .type = logro_ingreso_get_type },
  { "comite", LOGRO_CHILD, LOGRO_AT (LogroPlan, comite), N_("Comité de Mejoras"),
    .type = logro_comite_get_type },
  { "autoevaluacion", LOGRO_CHILD, LOGRO_AT (LogroPlan, autoevaluacion), N_("Autoevaluación"),
    .type = logro_autoevaluacion_get_type },
  { "validacion", LOGRO_CHILD, LOGRO_AT (LogroPlan, validacion),
    N_("Validación de la Autoevaluación"), .type = logro_validacion_get_type },
  { "registro", LOGRO_CHILD, LOGRO_AT (LogroPlan, registro), N_("Register of PPCS"),
    .type = logro_registro_get_type },
  { "diseno", LOGRO_CHILD, LOGRO_AT (LogroPlan, diseno), N_("Diseño del Plan de Mejoras"),
    .type = logro_diseno_get_type },
  { "validacion-plan", LOGRO_CHILD, LOGRO_AT (LogroPlan, validacion_plan),
    N_("Validación del Plan de Mejoras"), .type = logro_validacion_plan_get_type },
  { "implementacion", LOGRO_CHILD, LOGRO_AT (LogroPlan, implementacion),
    N_("Implementación del Plan de Mejoras"), .type = logro_implementacion_get_type },
  { "estados", LOGRO_CHILDREN, LOGRO_AT (LogroPlan, estados), N_("State of the phases"),
    .type = logro_estado_fase_get_type },
  { "excepciones", LOGRO_CHILDREN, LOGRO_AT (LogroPlan, excepciones), N_("Justified exceptions"),
    .type = logro_excepcion_get_type },
  { "ciclos", LOGRO_CHILDREN, LOGRO_AT (LogroPlan, ciclos), N_("Past cycles"),
    .type = logro_ciclo_get_type },
  { "apartados", LOGRO_CHILDREN, LOGRO_AT (LogroPlan, apartados), N_("What found no place"),
    .type = logro_apartado_get_type },
  { "importadas", LOGRO_CHILDREN, LOGRO_AT (LogroPlan, importadas), N_("Imported tables"),
    .type = logro_importada_get_type },
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

void
logro_plan_convene (LogroPlan *self)
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

/* The rows the model knows; the plan may correct and complete them. */
static void
take_grados (LogroPlan *self)
{
  for (guint i = 0; i < logro_list_get_n (self->model->grados); i++)
    {
      LogroGrado *grado = logro_list_get (self->model->grados, i);

      logro_list_append (self->cabecera->grados,
                         g_object_new (LOGRO_TYPE_GRADO, "nombre", grado->nombre, "plan",
                                       grado->plan, NULL));
    }
}

/* Whether the programme has a meeting that people are convened to. */
static gboolean
has_meeting (LogroModelo *model)
{
  LogroFase *fase;

  return logro_modelo_find_paso (model, "reunion", &fase) != NULL;
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
  logro_plan_take_model (self);
  take_grados (self);
  if (has_meeting (model))
    logro_plan_convene (self);
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

gboolean
logro_plan_has_model_of (LogroPlan *self,
                         LogroPlan *other)
{
  return g_strcmp0 (self->modelo, other->modelo) == 0 &&
         g_strcmp0 (self->model->edicion, other->model->edicion) == 0 &&
         g_strcmp0 (self->copia, other->copia) == 0;
}

void
logro_plan_take_model (LogroPlan *self)
{
  const char *fuente = self->model->fuente;

  logro_record_set_text (LOGRO_RECORD (self), "modelo-copia", fuente);
  logro_record_set_number (LOGRO_RECORD (self), "modelo-incluido", fuente != NULL);
}

static GPtrArray *
list_keys (LogroModelo *model,
           char         what)
{
  GPtrArray *keys = g_ptr_array_new ();

  for (guint i = 0; what == 'e' && i < logro_modelo_get_n_elementos (model); i++)
    g_ptr_array_add (keys, logro_modelo_get_elemento (model, i)->id);
  for (guint i = 0; what == 's' && i < logro_modelo_get_n_subcriterios (model); i++)
    g_ptr_array_add (keys, logro_modelo_get_subcriterio (model, i)->numero);
  for (guint i = 0; what == 'f' && i < logro_list_get_n (model->fases); i++)
    g_ptr_array_add (keys, ((LogroFase *) logro_list_get (model->fases, i))->id);
  return keys;
}

gboolean
logro_plan_open (LogroPlan *self,
                 GError   **error)
{
  const struct
  {
    LogroList *list;
    char key; /* of an element, a subcriterio or a phase */
  } keyed[] = {
    { self->diagnostico->respuestas, 'e' },
    { self->autoevaluacion->evaluaciones, 'e' },
    { self->validacion->validados, 'e' },
    { self->validacion->retroalimentaciones, 's' },
    { self->diseno->areas, 's' },
    { self->estados, 'f' },
  };
  g_autoptr (GPtrArray) keys = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (keyed); i++)
    {
      if (i == 0 || keyed[i].key != keyed[i - 1].key)
        {
          g_clear_pointer (&keys, g_ptr_array_unref);
          keys = list_keys (self->model, keyed[i].key);
        }
      if (!logro_keyed_complete (keyed[i].list, keys, error))
        return FALSE;
    }
  logro_journal_new (LOGRO_RECORD (self));
  return TRUE;
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

const char *
logro_plan_label_field (LogroRecord      *record,
                        const LogroField *field)
{
  LogroRecord *root = record != NULL ? logro_record_get_root (record) : NULL;
  g_autofree char *id = g_strconcat ("columna.", field->name, NULL);
  g_autofree char *campo = NULL;
  const char *own = NULL;

  if (root != NULL && LOGRO_IS_PLAN (root) && LOGRO_PLAN (root)->model != NULL)
    {
      LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

      campo = g_strdup_printf ("campo.%s.%s", klass->tag, field->name);
      if (logro_record_class_find (klass, field->name) == field) /* not of one near it */
        own = logro_modelo_find_own_palabra (LOGRO_PLAN (root)->model, campo);
      if (own == NULL)
        own = logro_modelo_find_own_palabra (LOGRO_PLAN (root)->model, id);
    }
  return own != NULL ? own : field->label != NULL ? _(field->label) : NULL;
}
