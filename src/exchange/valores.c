/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where a column goes is one word: "nombre", "inicio~termino" (two values), "recursos/nombre",
 * "responsable+corresponsables/nombre" (the first value and the others) or
 * "nombre&actividades/nombre" (the first, and all). "actividades.inicio" is a field of the record
 * that another column of the row, with "actividades/", has begun. */

#include "exchange/valores.h"

#include <string.h>

#include "core/list.h"
#include "exchange/importacion.h"

typedef struct
{
  char *campo;  /* of the record, or NULL */
  char *lista;  /* of the record, or NULL */
  char *suyo;   /* field of the records of the list */
  char *otro;   /* field of the record that takes the second value, or NULL */
  gboolean all; /* whether the list has the first value too */
  gboolean last; /* only the record last begun */
} Way;

static void
way_clear (Way *way)
{
  g_free (way->campo);
  g_free (way->lista);
  g_free (way->suyo);
  g_free (way->otro);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Way, way_clear)

static Way
find_way (const LogroDestinoColumna *columna)
{
  const char *sign = strpbrk (columna->campo, "+&~");
  const char *list = sign != NULL ? sign + 1 : columna->campo;
  const char *slash = strpbrk (list, "/.");
  Way way = { .all = sign == NULL || *sign == '&', .last = slash != NULL && *slash == '.' };

  if (sign != NULL || slash == NULL)
    way.campo = sign != NULL ? g_strndup (columna->campo, sign - columna->campo)
                             : g_strdup (columna->campo);
  if (slash != NULL)
    {
      way.lista = g_strndup (list, slash - list);
      way.suyo = g_strdup (slash + 1);
    }
  else if (sign != NULL && *sign == '~')
    way.otro = g_strdup (list);
  return way;
}

static LogroList *
get_list (LogroRecord *registro,
          const char  *nombre)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (registro);

  return logro_record_get_list (registro, logro_record_class_find (klass, nombre));
}

static char *
dup_field (LogroRecord *registro,
           const char  *nombre)
{
  return logro_record_dup_text (registro, logro_record_class_find (
    LOGRO_RECORD_GET_CLASS (registro), nombre));
}

/* Whether the field took the value: one that says something already keeps it, but prose grows. */
static gboolean
put_field (LogroRecord *registro,
           const char  *nombre,
           const char  *valor)
{
  const LogroField *field = logro_record_class_find (LOGRO_RECORD_GET_CLASS (registro), nombre);
  gboolean says = !logro_record_is_default (registro, field);
  g_autofree char *before = NULL;
  g_autofree char *whole = NULL;

  if (says && field->kind != LOGRO_PROSE)
    return FALSE;
  if (says)
    {
      before = logro_record_dup_text (registro, field);
      whole = g_strconcat (before, "\n", valor, NULL);
    }
  if (logro_field_is_text (field))
    logro_record_set_text (registro, nombre, whole != NULL ? whole : valor);
  else
    logro_record_set_number (registro, nombre, g_ascii_strtoll (valor, NULL, 10));
  return TRUE;
}

/* Of what criterio the record's subcriterio is. */
static const char *
find_criterio (LogroRecord *registro,
               LogroModelo *modelo)
{
  g_autofree char *subcriterio = dup_field (registro, "subcriterio");

  return subcriterio != NULL ? logro_importacion_find_criterio (modelo, subcriterio) : NULL;
}

void
logro_valores_put (LogroRecord               *registro,
                   const LogroDestinoColumna *columna,
                   GPtrArray                 *valores)
{
  g_auto (Way) way = find_way (columna);
  LogroList *lista = way.lista != NULL ? get_list (registro, way.lista) : NULL;
  gboolean taken = way.campo != NULL && put_field (registro, way.campo, valores->pdata[0]);
  guint n = lista != NULL ? logro_list_get_n (lista) : 0;

  if (way.otro != NULL && valores->len > 1)
    put_field (registro, way.otro, valores->pdata[1]);
  if (way.last && n > 0)
    put_field (logro_list_get (lista, n - 1), way.suyo, valores->pdata[0]);
  for (guint i = taken && !way.all; lista != NULL && !way.last && i < valores->len; i++)
    logro_list_append (lista, g_object_new (logro_list_get_field (lista)->type (), way.suyo,
                                            valores->pdata[i], NULL));
}

/* Of a list's records those fields that say something. */
static void
add_values (GPtrArray  *valores,
            LogroList  *lista,
            const Way  *way)
{
  for (guint i = 0; i < logro_list_get_n (lista); i++)
    {
      LogroRecord *registro = logro_list_get (lista, i);
      const LogroField *field = logro_record_class_find (LOGRO_RECORD_GET_CLASS (registro),
                                                         way->suyo);

      if (!way->last || !logro_record_is_default (registro, field))
        g_ptr_array_add (valores, logro_record_dup_text (registro, field));
    }
}

GPtrArray *
logro_valores_list (LogroRecord               *registro,
                    const LogroDestinoColumna *columna,
                    LogroModelo               *modelo)
{
  g_auto (Way) way = find_way (columna);
  GPtrArray *valores = g_ptr_array_new_with_free_func (g_free);
  LogroList *lista = way.lista != NULL ? get_list (registro, way.lista) : NULL;
  char *valor = way.campo != NULL ? dup_field (registro, way.campo) : NULL;

  if (columna->regla == LOGRO_COLUMNA_CRITERIO && (valor == NULL || *valor == '\0'))
    {
      g_free (valor);
      valor = g_strdup (find_criterio (registro, modelo));
    }
  if (valor != NULL && *valor != '\0' && (lista == NULL || !way.all))
    g_ptr_array_add (valores, g_steal_pointer (&valor));
  g_free (valor);
  if (way.otro != NULL && valores->len > 0)
    g_ptr_array_add (valores, dup_field (registro, way.otro));
  if (lista != NULL)
    add_values (valores, lista, &way);
  return valores;
}
