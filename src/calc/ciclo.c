/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The new cycle. Sources: guide, phase 7 (the instrument is applied again); domain page §2.1,
 * phase 7: it carries over municipality, comité and model, and compares with the one before. */

#include "calc/ciclo.h"

#include <glib/gi18n-lib.h>

static gboolean
is_keyed (LogroList *list)
{
  gboolean keyed;
  LogroRecordClass *klass = g_type_class_ref (logro_list_get_field (list)->type ());

  keyed = klass->fields[0].flags & LOGRO_FIELD_KEY;
  g_type_class_unref (klass);
  return keyed;
}

static void reset (LogroRecord *record);

/* Lists with a record for each element or ámbito keep their records, empty; others lose them. */
static void
reset_list (LogroList *list)
{
  guint n = logro_list_get_n (list);

  if (!is_keyed (list))
    {
      logro_list_splice (list, 0, n, NULL, 0);
      return;
    }
  for (guint i = 0; i < n; i++)
    reset (logro_list_get (list, i));
}

/* Gives every field but ids and keys the value it has in a new record. */
static void
reset (LogroRecord *record)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];

      if (field->flags & (LOGRO_FIELD_ID | LOGRO_FIELD_KEY))
        continue;
      if (field->kind == LOGRO_CHILD)
        reset (logro_record_get_child (record, field));
      else if (field->kind == LOGRO_CHILDREN)
        reset_list (logro_record_get_list (record, field));
      else if (logro_field_is_text (field))
        logro_record_set_text (record, field->name, NULL);
      else
        logro_record_set_number (record, field->name, field->start);
    }
}

/* The first of some dates, or NULL. */
static const char *
find_first (const char *const *dates,
            guint              n)
{
  const char *first = NULL;

  for (guint i = 0; i < n; i++)
    if (dates[i] != NULL && (first == NULL || g_strcmp0 (dates[i], first) < 0))
      first = dates[i];
  return first;
}

static const char *
find_beginning (LogroPlan *plan)
{
  const char *const dates[] = {
    plan->diagnostico->fecha,
    plan->ingreso->invitacion_fecha,
    plan->ingreso->aceptacion_fecha,
    plan->ingreso->convenio->fecha,
    plan->autoevaluacion->acta_fecha,
    plan->autoevaluacion->oficio_fecha,
  };

  return find_first (dates, G_N_ELEMENTS (dates));
}

static gint64
get_final (const LogroPuntaje *puntaje)
{
  return logro_puntaje_is_provisional (puntaje) ? LOGRO_SIN_DATO : puntaje->obtenido;
}

static LogroCiclo *
keep (LogroPlan *plan)
{
  g_autofree LogroPuntaje *diagnostico =
    logro_puntaje_list (plan, LOGRO_INSTANCIA_DIAGNOSTICO, NULL);
  g_autofree LogroPuntaje *autoevaluacion =
    logro_puntaje_list (plan, LOGRO_INSTANCIA_AUTOEVALUACION, NULL);
  g_autofree LogroPuntaje *validado = logro_puntaje_list (plan, LOGRO_INSTANCIA_VALIDADO, NULL);
  LogroCiclo *ciclo = g_object_new (LOGRO_TYPE_CICLO, "numero", plan->ciclo, "desde",
                                    find_beginning (plan), "hasta",
                                    plan->implementacion->cierre_fecha, NULL);

  for (guint i = 0; i < logro_modelo_get_n_subcriterios (plan->model); i++)
    logro_list_append (ciclo->marcas,
                       g_object_new (LOGRO_TYPE_MARCA, "subcriterio",
                                     logro_modelo_get_subcriterio (plan->model, i)->numero,
                                     "maximo", diagnostico[i].maximo, "diagnostico",
                                     get_final (&diagnostico[i]), "maximo-autoevaluacion",
                                     autoevaluacion[i].maximo, "autoevaluacion",
                                     get_final (&autoevaluacion[i]), "validado",
                                     get_final (&validado[i]), NULL));
  return ciclo;
}

LogroCiclo *
logro_ciclo_begin (LogroPlan *plan)
{
  LogroJournal *journal = logro_plan_get_journal (plan);
  LogroCiclo *ciclo;

  g_return_val_if_fail (plan->ciclo < 1000, NULL);
  if (logro_journal_is_read_only (journal))
    return NULL;
  logro_journal_begin (journal, _("Begin a new cycle"));
  ciclo = keep (plan);
  logro_list_append (plan->ciclos, ciclo);
  logro_record_set_number (LOGRO_RECORD (plan), "ciclo", plan->ciclo + 1);
  reset (LOGRO_RECORD (plan->diagnostico));
  reset (LOGRO_RECORD (plan->ingreso));
  reset_list (plan->comite->tareas);
  reset (LOGRO_RECORD (plan->autoevaluacion));
  reset (LOGRO_RECORD (plan->validacion));
  reset (LOGRO_RECORD (plan->diseno));
  reset (LOGRO_RECORD (plan->validacion_plan));
  reset (LOGRO_RECORD (plan->implementacion));
  reset_list (plan->estados);
  reset_list (plan->excepciones);
  logro_plan_convene (plan);
  logro_journal_end (journal);
  return ciclo;
}

static LogroMarca *
find_marca (LogroCiclo *ciclo,
            const char *subcriterio)
{
  for (guint i = 0; i < logro_list_get_n (ciclo->marcas); i++)
    {
      LogroMarca *marca = logro_list_get (ciclo->marcas, i);

      if (g_strcmp0 (marca->subcriterio, subcriterio) == 0)
        return marca;
    }
  return NULL;
}

/* The score a mark keeps; it counts as @elementos elements, all answered or none. */
static LogroPuntaje
get_puntaje (LogroMarca     *marca,
             LogroInstancia  instancia,
             guint           elementos)
{
  LogroPuntaje puntaje = { .elementos = elementos };
  gint64 obtenido;

  if (marca == NULL)
    return puntaje;
  obtenido = instancia == LOGRO_INSTANCIA_DIAGNOSTICO      ? marca->diagnostico
             : instancia == LOGRO_INSTANCIA_AUTOEVALUACION ? marca->autoevaluacion
                                                           : marca->validado;
  puntaje.maximo = instancia == LOGRO_INSTANCIA_DIAGNOSTICO ? marca->maximo
                                                            : marca->maximo_autoevaluacion;
  if (obtenido != LOGRO_SIN_DATO)
    {
      puntaje.obtenido = obtenido;
      puntaje.respondidas = elementos;
    }
  return puntaje;
}

static void
append (GArray           *list,
        LogroComparacion  row)
{
  row.comparable = logro_puntaje_compare (&row.antes, &row.ahora, &row.diferencia);
  g_array_append_val (list, row);
}

GArray *
logro_ciclo_compare (LogroPlan      *plan,
                     LogroCiclo     *ciclo,
                     LogroInstancia  instancia)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (LogroComparacion));
  LogroComparacion total = { 0 };
  g_autofree LogroPuntaje *ahora = logro_puntaje_list (plan, instancia, &total.ahora);

  for (guint i = 0; i < logro_modelo_get_n_subcriterios (plan->model); i++)
    {
      LogroSubcriterio *subcriterio = logro_modelo_get_subcriterio (plan->model, i);
      LogroMarca *marca = find_marca (ciclo, subcriterio->numero);
      LogroPuntaje antes = get_puntaje (marca, instancia, ahora[i].elementos);

      append (list, (LogroComparacion) { subcriterio, antes, ahora[i] });
      total.antes.elementos += antes.elementos;
      total.antes.respondidas += antes.respondidas;
      total.antes.maximo += antes.maximo;
      total.antes.obtenido += antes.obtenido;
    }
  append (list, total);
  return list;
}

LogroInstancia
logro_ciclo_find_instancia (LogroPlan  *plan,
                            LogroCiclo *ciclo)
{
  for (LogroInstancia i = LOGRO_INSTANCIA_VALIDADO; i > LOGRO_INSTANCIA_DIAGNOSTICO; i--)
    {
      g_autoptr (GArray) rows = logro_ciclo_compare (plan, ciclo, i);
      const LogroComparacion *total = &g_array_index (rows, LogroComparacion, rows->len - 1);

      if (total->antes.respondidas > 0 && total->ahora.respondidas > 0)
        return i;
    }
  return LOGRO_INSTANCIA_DIAGNOSTICO;
}
