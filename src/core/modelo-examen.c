/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One walk over the tables. Ids are gathered first, because what names them may stand before. */

#include "core/modelo-examen.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What a title has of a text at most. */
#define TITLE_CHARS 60

typedef struct
{
  GPtrArray *fallos;
  GHashTable *known; /* "TAG id" of all that can be named → LogroRecord; not owned */
} Examen;

static void
fallo_free (LogroFallo *fallo)
{
  g_object_unref (fallo->record);
  g_free (fallo->texto);
  g_free (fallo);
}

/* The number or id by which others name it, or NULL. */
static const LogroField *
find_name_field (LogroRecord *record)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);
  const LogroField *field = logro_record_class_find (klass, "id");

  if (field == NULL)
    field = logro_record_class_find (klass, "numero");
  return field != NULL && field->kind == LOGRO_TEXT ? field : NULL;
}

/* The first words that are no name for others. */
static const char *
find_words (LogroRecord *record)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);
  const LogroField *nombre = logro_record_class_find (klass, "nombre");
  const LogroField *own = find_name_field (record);
  const char *words = NULL;

  if (nombre != NULL)
    return logro_record_get_value (record, nombre).text;
  for (guint i = 0; words == NULL && i < klass->n_fields; i++)
    if (klass->fields[i].kind == LOGRO_TEXT && &klass->fields[i] != own)
      words = logro_record_get_value (record, &klass->fields[i]).text;
  return words;
}

/* A number, or an id that a person chose; those made of random signs say nothing. */
static const char *
find_number (LogroRecord *record)
{
  const LogroField *field = find_name_field (record);
  const char *words = find_words (record);

  if (field == NULL || (!(field->flags & LOGRO_FIELD_NUMBERED) && words != NULL))
    return NULL;
  return logro_record_get_value (record, field).text;
}

char *
logro_modelo_dup_titulo (LogroRecord *record)
{
  const char *number = find_number (record);
  const char *words = find_words (record);
  g_autofree char *start = NULL;

  if (words != NULL && g_utf8_strlen (words, -1) > TITLE_CHARS)
    {
      g_autofree char *cut = g_utf8_substring (words, 0, TITLE_CHARS);
      start = g_strconcat (cut, "…", NULL);
    }
  else
    start = g_strdup (words != NULL ? words : number != NULL ? "" : _("Without a name"));
  return number != NULL ? g_strstrip (g_strdup_printf ("%s %s", number, start))
                        : g_steal_pointer (&start);
}

/* Takes @text. */
static void
add (Examen      *examen,
     LogroRecord *record,
     char        *text)
{
  LogroFallo *fallo = g_new0 (LogroFallo, 1);

  fallo->record = g_object_ref (record);
  fallo->texto = text;
  g_ptr_array_add (examen->fallos, fallo);
}

static char *
make_key (const char *tag,
          const char *id)
{
  return g_strdup_printf ("%s %s", tag, id);
}

typedef void (*Visit) (Examen      *examen,
                       LogroRecord *record);

static void
walk (Examen      *examen,
      LogroRecord *record,
      Visit        visit)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  visit (examen, record);
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == LOGRO_CHILDREN)
      {
        LogroList *list = logro_record_get_list (record, &klass->fields[i]);

        for (guint j = 0; j < logro_list_get_n (list); j++)
          walk (examen, logro_list_get (list, j), visit);
      }
}

static void
know (Examen      *examen,
      LogroRecord *record)
{
  const LogroField *field = find_name_field (record);
  const char *id = field != NULL ? logro_record_get_value (record, field).text : NULL;
  const char *tag = LOGRO_RECORD_GET_CLASS (record)->tag;
  g_autofree char *key = id != NULL ? make_key (tag, id) : NULL;

  if (key == NULL)
    return;
  if (g_hash_table_contains (examen->known, key))
    {
      g_autofree char *title = logro_modelo_dup_titulo (record);
      add (examen, record, g_strdup_printf (_("“%s”: another one has the number or id “%s” too"),
                                            title, id));
    }
  else
    g_hash_table_insert (examen->known, g_steal_pointer (&key), record);
}

static void
look_for_missing (Examen           *examen,
                  LogroRecord      *record,
                  const LogroField *field)
{
  g_autofree char *title = NULL;

  if (!(field->flags & LOGRO_FIELD_REQUIRED) || !logro_record_is_default (record, field) ||
      field->label == NULL)
    return;
  title = logro_modelo_dup_titulo (record);
  add (examen, record, g_strdup_printf (_("“%s” lacks “%s”"), title, _(field->label)));
}

static void
look_at_reference (Examen           *examen,
                   LogroRecord      *record,
                   const LogroField *field)
{
  static const char *const tags[] = {
    [LOGRO_REFERS_CRITERIO] = "criterio",
    [LOGRO_REFERS_SUBCRITERIO] = "subcriterio",
    [LOGRO_REFERS_ELEMENTO] = "elemento",
    [LOGRO_REFERS_METODOLOGIA] = "metodologia",
    [LOGRO_REFERS_CRITERIO_MATRIZ] = "criterio-matriz",
  };
  const char *id =
    field->kind == LOGRO_TEXT ? logro_record_get_value (record, field).text : NULL;
  g_autofree char *key = NULL;
  g_autofree char *title = NULL;

  if (id == NULL || field->refers >= G_N_ELEMENTS (tags) || tags[field->refers] == NULL)
    return;
  key = make_key (tags[field->refers], id);
  if (g_hash_table_contains (examen->known, key))
    return;
  title = logro_modelo_dup_titulo (record);
  add (examen, record,
       g_strdup_printf (_("“%s” names “%s”, which the model does not have"), title, id));
}

/* The rungs of an element, its own or those of the scale it names. */
static void
look_at_ladder (Examen      *examen,
                LogroRecord *record)
{
  LogroElemento *elemento = LOGRO_ELEMENTO (record);
  g_autofree char *key =
    elemento->escala != NULL ? make_key ("escala", elemento->escala) : NULL;
  LogroEscala *escala = key != NULL ? g_hash_table_lookup (examen->known, key) : NULL;

  if (key != NULL && escala == NULL)
    add (examen, record,
         g_strdup_printf (_("element %s names a scale that the model does not have"),
                          elemento->id));
  else if (!logro_modelo_is_ladder (escala != NULL ? escala->alternativas
                                                   : elemento->alternativas))
    add (examen, record,
         g_strdup_printf (_("element %s: its alternatives must be two or more, by rising points, "
                            "and an exit is worth 0"), elemento->id));
}

static void
judge (Examen      *examen,
       LogroRecord *record)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      look_for_missing (examen, record, &klass->fields[i]);
      look_at_reference (examen, record, &klass->fields[i]);
    }
  if (LOGRO_IS_ELEMENTO (record))
    look_at_ladder (examen, record);
}

/* The id names the file. */
static gboolean
is_file_name (const char *id)
{
  return *id != '.' && *id != '-' &&
         strspn (id, "abcdefghijklmnopqrstuvwxyz0123456789-_.") == strlen (id);
}

GPtrArray *
logro_modelo_list_fallos (LogroModelo *self)
{
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Examen examen = { g_ptr_array_new_with_free_func ((GDestroyNotify) fallo_free), known };

  if (self->id != NULL && !is_file_name (self->id))
    add (&examen, LOGRO_RECORD (self),
         g_strdup_printf (_("The id “%s” may only have small letters without accents, figures, "
                            "“-”, “_” and “.”"), self->id));
  walk (&examen, LOGRO_RECORD (self), know);
  walk (&examen, LOGRO_RECORD (self), judge);
  if (logro_list_get_n (self->criterios) == 0)
    add (&examen, LOGRO_RECORD (self),
         g_strdup_printf (_("the model “%s” has no criterios"), self->id != NULL ? self->id : ""));
  if (logro_list_get_n (self->fases) == 0)
    add (&examen, LOGRO_RECORD (self), g_strdup (_("The model has no phases")));
  return examen.fallos;
}
