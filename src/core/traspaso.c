/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The walk knows no part of the plan by name. A list whose records have a key that refers to the
 * model is sorted anew under the new keys; any other field that refers to the model is rewritten.
 *
 * One element that comes from two gets what both said: lists and prose one after the other, and
 * where they contradict each other nothing, for the program decides no answer. What goes to two
 * elements goes whole to both, but for rows with an id, which stay with the first. */

#include "core/traspaso-private.h"

#include <string.h>

#include "core/cambios.h"

static const LogroField *
get_field (gpointer    record,
           const char *name)
{
  return logro_record_class_find (LOGRO_RECORD_GET_CLASS (record), name);
}

static void
map (GHashTable *ids,
     const char *from,
     const char *to)
{
  GPtrArray *targets = g_hash_table_lookup (ids, from);

  if (targets == NULL)
    {
      targets = g_ptr_array_new_with_free_func (g_free);
      g_hash_table_insert (ids, g_strdup (from), targets);
    }
  g_ptr_array_add (targets, g_strdup (to));
}

/* A record of the model comes from what it says, else from what had its id. */
static void
map_record (LogroTraspasando *self,
            LogroRefers       what,
            const char       *id,
            const char       *desde)
{
  g_auto (GStrv) origins = g_strsplit_set (desde != NULL ? desde : id, " ,;", -1);

  for (guint i = 0; origins[i] != NULL; i++)
    if (*origins[i] != '\0')
      map (self->maps[what], origins[i], id);
}

static void
map_subcriterio (LogroTraspasando *self,
                 LogroSubcriterio *subcriterio)
{
  map_record (self, LOGRO_REFERS_SUBCRITERIO, subcriterio->numero, subcriterio->desde);
  for (guint i = 0; i < logro_list_get_n (subcriterio->metodologias); i++)
    map_record (self, LOGRO_REFERS_METODOLOGIA,
                ((LogroMetodologia *) logro_list_get (subcriterio->metodologias, i))->id, NULL);
}

static void
map_model (LogroTraspasando *self)
{
  const LogroRefers kinds[] = { LOGRO_REFERS_FASE, LOGRO_REFERS_CRITERIO, LOGRO_REFERS_SUBCRITERIO,
                                LOGRO_REFERS_ELEMENTO, LOGRO_REFERS_METODOLOGIA };
  LogroModelo *modelo = self->ahora;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    self->maps[kinds[i]] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                  (GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < logro_list_get_n (modelo->fases); i++)
    map_record (self, LOGRO_REFERS_FASE, ((LogroFase *) logro_list_get (modelo->fases, i))->id,
                NULL);
  for (guint i = 0; i < logro_list_get_n (modelo->criterios); i++)
    {
      LogroCriterio *criterio = logro_list_get (modelo->criterios, i);

      map_record (self, LOGRO_REFERS_CRITERIO, criterio->numero, criterio->desde);
    }
  for (guint i = 0; i < logro_modelo_get_n_subcriterios (modelo); i++)
    map_subcriterio (self, logro_modelo_get_subcriterio (modelo, i));
  for (guint i = 0; i < logro_modelo_get_n_elementos (modelo); i++)
    {
      LogroElemento *elemento = logro_modelo_get_elemento (modelo, i);

      map_record (self, LOGRO_REFERS_ELEMENTO, elemento->id, elemento->desde);
    }
  for (guint i = 0; i < logro_list_get_n (self->plan->diseno->propias); i++)
    map_record (self, LOGRO_REFERS_METODOLOGIA,
                ((LogroMetodologiaPropia *) logro_list_get (self->plan->diseno->propias, i))->id,
                NULL);
}

/* Its values alone: rows have ids, which are there once. */
static LogroRecord *
copy_values (LogroRecord *record)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);
  LogroRecord *copy = g_object_new (G_OBJECT_TYPE (record), NULL);

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind < LOGRO_CHILD)
      {
        g_autofree char *text = logro_record_dup_text (record, &klass->fields[i]);
        logro_record_load (copy, &klass->fields[i], text, strlen (text), NULL);
      }
  return copy;
}

/* Puts @record under the new key @id, in @placed. */
static void
place (LogroTraspasando *self,
       GHashTable       *placed,
       GPtrArray        *records,
       LogroRecord      *record,
       const char       *id)
{
  const LogroField *key = &LOGRO_RECORD_GET_CLASS (record)->fields[0];
  g_autofree char *old = g_strdup (logro_record_get_value (record, key).text);
  LogroRecord *there = g_hash_table_lookup (placed, id);

  self->cuenta.pasan++;
  if (there != NULL)
    {
      logro_traspaso_join (self, there, record);
      return;
    }
  logro_record_load (record, key, id, strlen (id), NULL);
  g_hash_table_insert (placed, g_strdup (id), record);
  g_hash_table_insert (self->origins, record, g_steal_pointer (&old));
  g_ptr_array_add (records, g_object_ref (record));
}

static void
place_all (LogroTraspasando *self,
           GHashTable       *placed,
           GPtrArray        *records,
           LogroRecord      *record,
           GPtrArray        *targets)
{
  g_autoptr (GPtrArray) copies = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 1; i < targets->len; i++)
    g_ptr_array_add (copies, copy_values (record));
  place (self, placed, records, record, targets->pdata[0]);
  for (guint i = 0; i < copies->len; i++)
    {
      place (self, placed, records, copies->pdata[i], targets->pdata[i + 1]);
      logro_traspaso_mark (self, copies->pdata[i]);
    }
  if (targets->len > 1)
    logro_traspaso_mark (self, record);
}

/* A past cycle says what was then; only its numbers follow. */
static gboolean
is_past (LogroList *list)
{
  return logro_list_get_field (list)->type () == LOGRO_TYPE_MARCA;
}

static void
sort_anew (LogroTraspasando *self,
           LogroList        *list,
           GHashTable       *map_of_keys)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) placed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      LogroRecord *record = logro_list_get (list, i);
      const LogroField *key = &LOGRO_RECORD_GET_CLASS (record)->fields[0];
      const char *id = logro_record_get_value (record, key).text;
      GPtrArray *targets = id != NULL ? g_hash_table_lookup (map_of_keys, id) : NULL;

      if (logro_record_is_implied (record))
        continue;
      if (targets != NULL)
        place_all (self, placed, records, record, targets);
      else if (is_past (list))
        g_ptr_array_add (records, g_object_ref (record));
      else
        logro_traspaso_set_aside (self, logro_list_get_field (list), record);
    }
  logro_list_splice (list, 0, logro_list_get_n (list), (LogroRecord **) records->pdata,
                     records->len);
}

/* Follows what a field names; what is no more is kept as words. */
static void
follow_reference (LogroTraspasando *self,
                  LogroRecord      *record,
                  const LogroField *field)
{
  gboolean several = (field->flags & LOGRO_FIELD_SEVERAL) != 0;
  g_autofree char *text = logro_record_dup_text (record, field);
  g_auto (GStrv) ids = several ? g_strsplit (text, " ", -1) : g_strdupv ((char *[]){ text, NULL });
  g_autoptr (GString) now = g_string_new (NULL);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      GPtrArray *targets = g_hash_table_lookup (self->maps[field->refers], ids[i]);
      guint n = targets == NULL ? 0 : several ? targets->len : 1;

      if (*ids[i] == '\0')
        continue;
      if (n == 0)
        {
          g_autoptr (LogroRecord) only = copy_values (record);

          logro_record_load (only, field, ids[i], strlen (ids[i]), NULL);
          logro_traspaso_set_aside_value (self, only, field, ids[i], field->refers);
        }
      for (guint j = 0; j < n; j++)
        g_string_append_printf (now, "%s%s", now->len > 0 ? " " : "", (char *) targets->pdata[j]);
    }
  logro_record_set_text (record, field->name, now->str);
}

static void
walk (LogroTraspasando *self,
      LogroRecord      *record)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];

      if (field->kind == LOGRO_CHILD)
        walk (self, logro_record_get_child (record, field));
      else if (field->kind == LOGRO_CHILDREN)
        {
          LogroList *list = logro_record_get_list (record, field);
          LogroRecordClass *child = g_type_class_ref (field->type ());
          const LogroField *key = &child->fields[0];

          if ((key->flags & LOGRO_FIELD_KEY) && self->maps[key->refers] != NULL)
            sort_anew (self, list, self->maps[key->refers]);
          for (guint j = 0; j < logro_list_get_n (list); j++)
            walk (self, logro_list_get (list, j));
          g_type_class_unref (child);
        }
      else if (field->kind == LOGRO_TEXT && self->maps[field->refers] != NULL &&
               !(field->flags & LOGRO_FIELD_KEY) && !logro_record_is_default (record, field))
        follow_reference (self, record, field);
    }
}

/* Points that the new scale does not have are no answer; on another scale they are doubtful. */
static void
judge_points (LogroTraspasando *self,
              LogroRecord      *record,
              const LogroField *field,
              gboolean          fits,
              gboolean          same)
{
  const LogroField *key = &LOGRO_RECORD_GET_CLASS (record)->fields[0];

  if (logro_record_is_default (record, field))
    return;
  if (!fits)
    logro_traspaso_set_aside_value (self, record, field, logro_record_get_value (record, key).text,
                                    LOGRO_REFERS_ELEMENTO);
  if (!fits || !same)
    logro_traspaso_mark (self, record);
}

/* What an element was in the old edition; the first of several. */
static LogroElemento *
find_before (LogroTraspasando *self,
             LogroElemento    *elemento)
{
  g_auto (GStrv) ids = g_strsplit_set (elemento->desde != NULL ? elemento->desde : elemento->id,
                                       " ,;", 2);

  return self->antes != NULL ? logro_modelo_find_elemento (self->antes, ids[0]) : NULL;
}

static void
judge_answers (LogroTraspasando *self)
{
  LogroList *respuestas = self->plan->diagnostico->respuestas;

  for (guint i = 0; i < logro_list_get_n (respuestas); i++)
    {
      LogroRespuesta *respuesta = logro_list_get (respuestas, i);
      LogroElemento *elemento = logro_modelo_find_elemento (self->ahora, respuesta->elemento);
      LogroElemento *before = find_before (self, elemento);

      judge_points (self, LOGRO_RECORD (respuesta), get_field (respuesta, "alternativa"),
                    logro_elemento_find_alternativa (elemento, respuesta->alternativa) != NULL,
                    before == NULL ||
                        logro_elemento_get_maximo (before) == logro_elemento_get_maximo (elemento));
      for (guint j = 0; j < logro_list_get_n (respuesta->calificaciones); j++)
        {
          LogroRecord *calificacion = logro_list_get (respuesta->calificaciones, j);
          gint64 puntos = LOGRO_CALIFICACION (calificacion)->puntos;

          judge_points (self, calificacion, get_field (calificacion, "puntos"),
                        logro_elemento_find_alternativa (elemento, puntos) != NULL, TRUE);
        }
    }
}

/* The scores of the autoevaluación have one scale for all elements. */
static void
judge_scores (LogroTraspasando *self)
{
  static const char *const names[] = { "enfoque", "despliegue", "resultado", "puntaje" };
  LogroList *lists[] = { self->plan->autoevaluacion->evaluaciones,
                         self->plan->validacion->validados };
  gint64 max = logro_modelo_get_instrumento_maximo (self->ahora, "autoevaluacion");
  gint64 before = self->antes != NULL
                      ? logro_modelo_get_instrumento_maximo (self->antes, "autoevaluacion")
                      : max;

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint j = 0; j < logro_list_get_n (lists[i]); j++)
      for (guint k = 0; k < G_N_ELEMENTS (names); k++)
        {
          LogroRecord *record = logro_list_get (lists[i], j);
          const LogroField *field = get_field (record, names[k]);

          if (field != NULL)
            judge_points (self, record, field, logro_record_get_value (record, field).number <= max,
                          before == max);
        }
}

static void
run (LogroTraspasando *self)
{
  LogroRecord *plan = LOGRO_RECORD (self->plan);

  self->origins = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  map_model (self);
  walk (self, plan);
  judge_answers (self);
  judge_scores (self);
  logro_record_set_text (plan, "modelo", self->ahora->id);
  logro_record_set_text (plan, "edicion", self->ahora->edicion);
  logro_plan_set_model (self->plan, self->ahora);
  logro_plan_take_model (self->plan);
  g_hash_table_unref (self->origins);
  for (guint i = 0; i < LOGRO_REFERS_N; i++)
    g_clear_pointer (&self->maps[i], g_hash_table_unref);
}

void
logro_traspaso_settle (LogroPlan     *plan,
                       LogroModelo   *modelo,
                       LogroTraspaso *cuenta)
{
  LogroTraspasando self = { .plan = plan, .ahora = modelo };

  g_return_if_fail (plan->model == NULL);
  run (&self);
  if (cuenta != NULL)
    *cuenta = self.cuenta;
}

LogroPlan *
logro_traspaso_make (LogroPlan     *plan,
                     LogroModelo   *modelo,
                     LogroTraspaso *cuenta)
{
  LogroPlan *copy = LOGRO_PLAN (logro_cambios_clone (LOGRO_RECORD (plan)));
  LogroTraspasando self = { .plan = copy, .antes = plan->model, .ahora = modelo };

  run (&self);
  if (!logro_plan_open (copy, NULL))
    g_assert_not_reached ();
  logro_journal_set_unsaved (logro_plan_get_journal (copy));
  if (cuenta != NULL)
    *cuenta = self.cuenta;
  return copy;
}
