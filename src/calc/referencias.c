/* SPDX-License-Identifier: GPL-3.0-or-later */
/* References between records are ids in text fields. Each has its own sentence, so the few there
 * are stand here: medida.origen, excepcion.registro, the methodologies of líneas and herramientas,
 * and the criterion of a value of the matriz. Persons are named by their names, in the many fields
 * that the tables say so of. */

#include "calc/referencias.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  GHashTable *ids;     /* what is asked for */
  LogroRecord *within; /* references from here inside don't count; NULL for none */
  GPtrArray *found;
} Search;

static void
referencia_free (LogroReferencia *referencia)
{
  g_free (referencia->texto);
  g_free (referencia);
}

static gboolean
is_within (LogroRecord *record,
           LogroRecord *top)
{
  for (; record != NULL; record = record->owner)
    if (record == top)
      return TRUE;
  return FALSE;
}

/* @format has a place for @nombre. */
static void
look (Search     *search,
      gpointer    quien,
      const char *id,
      const char *format,
      const char *nombre)
{
  LogroReferencia *referencia;

  if (id == NULL || !g_hash_table_contains (search->ids, id) ||
      (search->within != NULL && is_within (quien, search->within)))
    return;
  referencia = g_new (LogroReferencia, 1);
  *referencia = (LogroReferencia) {
    quien, g_strdup_printf (format, nombre != NULL ? nombre : _("without a name")) };
  g_ptr_array_add (search->found, referencia);
}

static void
look_at_matriz (Search    *search,
                LogroList *herramientas)
{
  for (guint i = 0; i < logro_list_get_n (herramientas); i++)
    {
      LogroHerramienta *herramienta = logro_list_get (herramientas, i);

      look (search, herramienta, herramienta->metodologia,
            _("The herramienta “%s” of the matriz applies it."), herramienta->nombre);
      for (guint j = 0; j < logro_list_get_n (herramienta->valores); j++)
        {
          LogroValor *valor = logro_list_get (herramienta->valores, j);

          if (valor->puntos > 0)
            look (search, valor, valor->criterio, _("The herramienta “%s” has a value under it."),
                  herramienta->nombre);
        }
    }
}

static void
look_everywhere (Search    *search,
                 LogroPlan *plan)
{
  LogroList *lineas = plan->diseno->lineas;
  LogroList *medidas = plan->implementacion->medidas;

  look_at_matriz (search, plan->diseno->matriz->herramientas);
  for (guint i = 0; i < logro_list_get_n (lineas); i++)
    {
      LogroLinea *linea = logro_list_get (lineas, i);

      look (search, linea, linea->metodologia, _("The línea de acción “%s” applies it."),
            linea->nombre);
    }
  for (guint i = 0; i < logro_list_get_n (medidas); i++)
    {
      LogroMedida *medida = logro_list_get (medidas, i);

      look (search, medida, medida->origen, _("The medida correctiva “%s” is about it."),
            medida->medida);
    }
  for (guint i = 0; i < logro_list_get_n (plan->excepciones); i++)
    {
      LogroExcepcion *excepcion = logro_list_get (plan->excepciones, i);

      look (search, excepcion, excepcion->registro, _("A justified exception is about it: “%s”."),
            excepcion->motivo);
    }
}

static GPtrArray *
search_for (LogroPlan   *plan,
            GHashTable  *ids,
            LogroRecord *within)
{
  Search search = { ids, within,
                    g_ptr_array_new_with_free_func ((GDestroyNotify) referencia_free) };

  look_everywhere (&search, plan);
  return search.found;
}

GPtrArray *
logro_referencias_list (LogroPlan  *plan,
                        const char *id)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  if (id != NULL)
    g_hash_table_add (ids, (gpointer) id);
  return search_for (plan, ids, NULL);
}

/* The ids of @record and of all within it; they are borrowed. */
static void
collect (LogroRecord *record,
         GHashTable  *ids)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];

      if ((field->flags & LOGRO_FIELD_ID) && !logro_record_is_default (record, field))
        g_hash_table_add (ids, logro_record_get_value (record, field).text);
      else if (field->kind == LOGRO_CHILD)
        collect (logro_record_get_child (record, field), ids);
      else if (field->kind == LOGRO_CHILDREN)
        {
          LogroList *list = logro_record_get_list (record, field);

          for (guint j = 0; j < logro_list_get_n (list); j++)
            collect (logro_list_get (list, j), ids);
        }
    }
}

/* What people call a record: the first of its texts that is neither its id nor a person. */
static const char *
get_name (LogroRecord *record)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];

      if (field->kind == LOGRO_TEXT && !(field->flags & LOGRO_FIELD_ID) &&
          field->refers == LOGRO_REFERS_NOTHING && !logro_record_is_default (record, field))
        return logro_record_get_value (record, field).text;
    }
  return _("without a name");
}

static void look_for_person (Search      *search,
                             LogroRecord *record,
                             const char  *nombre);

static void
look_at_field (Search           *search,
               LogroRecord      *record,
               const LogroField *field,
               const char       *nombre)
{
  if (field->kind == LOGRO_CHILD)
    look_for_person (search, logro_record_get_child (record, field), nombre);
  else if (field->kind == LOGRO_CHILDREN)
    {
      LogroList *list = logro_record_get_list (record, field);

      for (guint i = 0; i < logro_list_get_n (list); i++)
        look_for_person (search, logro_list_get (list, i), nombre);
    }
  else if (field->refers == LOGRO_REFERS_PERSONA &&
           g_strcmp0 (logro_record_get_value (record, field).text, nombre) == 0)
    {
      LogroReferencia *referencia = g_new (LogroReferencia, 1);

      *referencia = (LogroReferencia) {
        record, g_strdup_printf (_("“%s” names this person: %s."), get_name (record),
                                 _(field->label)) };
      g_ptr_array_add (search->found, referencia);
    }
}

/* In all fields of @record and below. */
static void
look_for_person (Search      *search,
                 LogroRecord *record,
                 const char  *nombre)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    look_at_field (search, record, &klass->fields[i], nombre);
}

static guint
count_named (LogroList  *list,
             const char *nombre)
{
  guint n = 0;

  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      LogroRecord *record = logro_list_get (list, i);
      const LogroField *field = logro_record_class_find (LOGRO_RECORD_GET_CLASS (record), "nombre");

      n += g_strcmp0 (logro_record_get_value (record, field).text, nombre) == 0;
    }
  return n;
}

/* The name that is lost with @record; NULL when it is no person of the comité or the diagnóstico,
 * or another row of theirs has it too. */
static const char *
get_lost_person (LogroPlan   *plan,
                 LogroRecord *record)
{
  LogroList *const lists[] = { plan->comite->miembros, plan->comite->contrapartes,
                               plan->diagnostico->participantes };
  const char *nombre;
  guint position, n = 0;
  gboolean found = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    found = found || logro_list_find (lists[i], record, &position);
  if (!found)
    return NULL;
  nombre = logro_record_get_value (record, logro_record_class_find (LOGRO_RECORD_GET_CLASS (record),
                                                                    "nombre")).text;
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    n += count_named (lists[i], nombre);
  return n == 1 ? nombre : NULL;
}

GPtrArray *
logro_referencias_list_record (LogroPlan   *plan,
                               LogroRecord *record)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  Search search = { NULL, record, NULL };
  const char *nombre = get_lost_person (plan, record);

  collect (record, ids);
  search.found = search_for (plan, ids, record);
  if (nombre != NULL)
    look_for_person (&search, LOGRO_RECORD (plan), nombre);
  return search.found;
}
