/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What finds no place, and two that become one. */

#include "core/traspaso-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/keyed.h"

/* The name it had in the old edition, if that is known. */
static const char *
find_name (LogroTraspasando *self,
           LogroRefers       what,
           const char       *id)
{
  LogroElemento *elemento;
  LogroSubcriterio *subcriterio;
  LogroCriterio *criterio;

  if (self->antes == NULL)
    return NULL;
  elemento = what == LOGRO_REFERS_ELEMENTO ? logro_modelo_find_elemento (self->antes, id) : NULL;
  subcriterio = what == LOGRO_REFERS_SUBCRITERIO ? logro_modelo_find_subcriterio (self->antes, id)
                                                 : NULL;
  criterio = what == LOGRO_REFERS_CRITERIO ? logro_modelo_find_criterio (self->antes, id) : NULL;
  return elemento != NULL      ? elemento->nombre
         : subcriterio != NULL ? subcriterio->nombre
         : criterio != NULL    ? criterio->nombre
                               : NULL;
}

/* Takes @contenido. */
static void
set_aside (LogroTraspasando *self,
           const char       *parte,
           LogroRefers       what,
           const char       *id,
           char             *contenido)
{
  g_autofree char *edicion = g_strdup_printf ("%s %s", self->plan->modelo,
                                              self->plan->edicion != NULL ? self->plan->edicion
                                                                          : "");
  LogroApartado *apartado = g_object_new (LOGRO_TYPE_APARTADO, "edicion", g_strstrip (edicion),
                                          "parte", parte, "clave", id, "nombre",
                                          find_name (self, what, id), "contenido", contenido, NULL);

  logro_list_append (self->plan->apartados, apartado);
  self->cuenta.apartado++;
  g_free (contenido);
}

static const char *
get_label (const LogroField *field)
{
  return field->label != NULL ? _ (field->label) : field->name;
}

static void describe (LogroRecord *record, const char *indent, GString *text);

static void
describe_list (LogroRecord      *record,
               const LogroField *field,
               const char       *indent,
               GString          *text)
{
  LogroList *list = logro_record_get_list (record, field);
  g_autofree char *more = g_strconcat (indent, "  ", NULL);

  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      g_string_append_printf (text, "%s%s\n", indent, get_label (field));
      describe (logro_list_get (list, i), more, text);
    }
}

/* All that a record says, as people read it. */
static void
describe (LogroRecord *record,
          const char  *indent,
          GString     *text)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];
      g_autofree char *value = NULL;

      if (field->kind == LOGRO_CHILDREN)
        describe_list (record, field, indent, text);
      else if (field->kind == LOGRO_CHILD)
        describe (logro_record_get_child (record, field), indent, text);
      else if (!(field->flags & LOGRO_FIELD_ID) && !logro_record_is_default (record, field))
        {
          value = logro_record_dup_text (record, field);
          g_string_append_printf (text, "%s%s: %s\n", indent, get_label (field), value);
        }
    }
}

void
logro_traspaso_set_aside (LogroTraspasando *self,
                          const LogroField *list,
                          LogroRecord      *record)
{
  const LogroField *key = &LOGRO_RECORD_GET_CLASS (record)->fields[0];
  GString *text = g_string_new (NULL);

  describe (record, "", text);
  set_aside (self, get_label (list), key->refers, logro_record_get_value (record, key).text,
             g_strchomp (g_string_free (text, FALSE)));
}

/* What a field says is taken from it and kept as words. */
void
logro_traspaso_set_aside_value (LogroTraspasando *self,
                                LogroRecord      *record,
                                const LogroField *field,
                                const char       *id,
                                LogroRefers       what)
{
  g_autofree char *value = logro_record_dup_text (record, field);
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);
  const LogroField *nombre = logro_record_class_find (klass, "nombre");
  const char *name = nombre != NULL ? logro_record_get_value (record, nombre).text : NULL;

  set_aside (self, name != NULL ? name : get_label (field), what, id,
             g_strdup_printf ("%s: %s", get_label (field), value));
  if (logro_field_is_text (field))
    logro_record_set_text (record, field->name, NULL);
  else
    logro_record_set_number (record, field->name, field->start);
}

void
logro_traspaso_mark (LogroTraspasando *self,
                     LogroRecord      *record)
{
  const LogroField *field = logro_record_class_find (LOGRO_RECORD_GET_CLASS (record), "revisar");

  if (field == NULL || logro_record_get_value (record, field).number)
    return;
  logro_record_set_number (record, field->name, TRUE);
  self->cuenta.revisar++;
}

/* Lists of @other go behind those of @record; a key that is there already stays as it is. */
static void
join_lists (LogroTraspasando *self,
            LogroRecord      *record,
            LogroRecord      *other,
            const LogroField *field)
{
  LogroList *list = logro_record_get_list (record, field);
  LogroList *more = logro_record_get_list (other, field);

  while (logro_list_get_n (more) > 0)
    {
      g_autoptr (LogroRecord) child = g_object_ref (logro_list_get (more, 0));
      const LogroField *key = &LOGRO_RECORD_GET_CLASS (child)->fields[0];

      logro_list_remove (more, 0);
      if ((key->flags & LOGRO_FIELD_KEY) &&
          logro_keyed_find (list, logro_record_get_value (child, key).text) != NULL)
        logro_traspaso_set_aside (self, field, child);
      else
        logro_list_append (list, g_steal_pointer (&child));
    }
}

static void
join_value (LogroTraspasando *self,
            LogroRecord      *record,
            LogroRecord      *other,
            const LogroField *field)
{
  LogroRefers what = LOGRO_RECORD_GET_CLASS (record)->fields[0].refers;
  g_autofree char *own = logro_record_dup_text (record, field);
  g_autofree char *theirs = logro_record_dup_text (other, field);

  if (logro_record_is_default (other, field) || strcmp (own, theirs) == 0)
    return;
  if (logro_record_is_default (record, field))
    logro_record_load (record, field, theirs, strlen (theirs), NULL);
  else if (field->kind == LOGRO_PROSE)
    {
      g_autofree char *both = g_strdup_printf ("%s\n%s", own, theirs);
      logro_record_set_text (record, field->name, both);
    }
  else
    {
      const LogroField *key = &LOGRO_RECORD_GET_CLASS (other)->fields[0];

      logro_traspaso_set_aside_value (self, other, field, logro_record_get_value (other, key).text,
                                      what);
      logro_traspaso_set_aside_value (self, record, field,
                                      g_hash_table_lookup (self->origins, record), what);
      logro_traspaso_mark (self, record);
    }
}

/* Two records have become one. */
void
logro_traspaso_join (LogroTraspasando *self,
                     LogroRecord      *record,
                     LogroRecord      *other)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  for (guint i = 1; i < klass->n_fields; i++)
    if (klass->fields[i].kind == LOGRO_CHILDREN)
      join_lists (self, record, other, &klass->fields[i]);
    else if (klass->fields[i].kind < LOGRO_CHILD)
      join_value (self, record, other, &klass->fields[i]);
}
