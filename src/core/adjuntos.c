/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Found by the field tables, so that a new kind of record with attachments needs nothing here. */

#include "core/adjuntos.h"

static void
collect (LogroRecord *record,
         GPtrArray   *found)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  if (LOGRO_IS_ADJUNTO (record))
    g_ptr_array_add (found, record);
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == LOGRO_CHILD)
      collect (logro_record_get_child (record, &klass->fields[i]), found);
    else if (klass->fields[i].kind == LOGRO_CHILDREN)
      {
        LogroList *list = logro_record_get_list (record, &klass->fields[i]);

        for (guint j = 0; j < logro_list_get_n (list); j++)
          collect (logro_list_get (list, j), found);
      }
}

GPtrArray *
logro_adjuntos_list (LogroPlan *plan)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (LOGRO_RECORD (plan), found);
  return found;
}

GPtrArray *
logro_adjuntos_list_with_undone (LogroPlan *plan)
{
  g_autoptr (GPtrArray) records = logro_journal_list_records (logro_plan_get_journal (plan));
  g_autoptr (GPtrArray) all = logro_adjuntos_list (plan);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < records->len; i++)
    collect (records->pdata[i], all);
  for (guint i = 0; i < all->len; i++)
    if (g_hash_table_add (seen, all->pdata[i]))
      g_ptr_array_add (found, all->pdata[i]);
  return found;
}

/* The phase that is named like the child of the plan which @record is. */
static LogroFase *
find_fase (LogroPlan   *plan,
           LogroRecord *record)
{
  for (guint i = 0; i < logro_list_get_n (plan->model->fases); i++)
    {
      LogroFase *fase = logro_list_get (plan->model->fases, i);
      const LogroField *field = logro_record_class_find (LOGRO_RECORD_GET_CLASS (plan), fase->id);

      if (field != NULL && field->kind == LOGRO_CHILD &&
          logro_record_get_child (LOGRO_RECORD (plan), field) == record)
        return fase;
    }
  return NULL;
}

LogroFase *
logro_adjuntos_get_fase (LogroAdjunto *adjunto)
{
  for (LogroRecord *record = LOGRO_RECORD (adjunto); record->owner != NULL; record = record->owner)
    if (LOGRO_IS_PLAN (record->owner))
      return find_fase (LOGRO_PLAN (record->owner), record);
  return NULL;
}

LogroElemento *
logro_adjuntos_get_elemento (LogroAdjunto *adjunto)
{
  LogroRecord *root = logro_record_get_root (LOGRO_RECORD (adjunto));

  for (LogroRecord *record = LOGRO_RECORD (adjunto); record != NULL; record = record->owner)
    if (LOGRO_IS_EVALUACION (record) && LOGRO_IS_PLAN (root))
      return logro_modelo_find_elemento (LOGRO_PLAN (root)->model,
                                         LOGRO_EVALUACION (record)->elemento);
    else if (LOGRO_IS_RESPUESTA (record) && LOGRO_IS_PLAN (root))
      return logro_modelo_find_elemento (LOGRO_PLAN (root)->model,
                                         LOGRO_RESPUESTA (record)->elemento);
  return NULL;
}
