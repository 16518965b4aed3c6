/* SPDX-License-Identifier: GPL-3.0-or-later */
/* References between records are ids in text fields. The field tables do not tell them from other
 * text, so the few there are stand here: medida.origen, excepcion.registro, the methodologies of
 * líneas and herramientas, and the criterion of a value of the matriz. */

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

GPtrArray *
logro_referencias_list_record (LogroPlan   *plan,
                               LogroRecord *record)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  collect (record, ids);
  return search_for (plan, ids, record);
}
