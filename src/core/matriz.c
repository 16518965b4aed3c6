/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Criteria and herramientas. Source: domain page §2.1, plan document. */

#include "core/matriz.h"

#include <glib/gi18n-lib.h>

static const LogroField fields[] = {
  { "criterios", LOGRO_CHILDREN, LOGRO_AT (LogroMatriz, criterios), N_("Criteria"),
    .type = logro_criterio_matriz_get_type },
  { "herramientas", LOGRO_CHILDREN, LOGRO_AT (LogroMatriz, herramientas), N_("Herramientas"),
    .type = logro_herramienta_get_type },
};

LOGRO_DEFINE_RECORD (LogroMatriz, logro_matriz, "matriz", fields)

static char *
dup_name (gpointer record)
{
  char *nombre;

  g_object_get (record, "nombre", &nombre, NULL);
  return nombre;
}

static gboolean
has_name (LogroList  *list,
          const char *nombre)
{
  for (guint i = 0; i < logro_list_get_n (list); i++)
    {
      g_autofree char *other = dup_name (logro_list_get (list, i));

      if (g_strcmp0 (other, nombre) == 0)
        return TRUE;
    }
  return FALSE;
}

/* The fields but the id: the copy gets its own. */
static LogroRecord *
copy (LogroRecord *record)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);
  LogroRecord *made = g_object_new (G_OBJECT_TYPE (record), NULL);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];
      g_autofree char *text = NULL;

      if (field->kind >= LOGRO_CHILD || (field->flags & LOGRO_FIELD_ID) ||
          logro_record_is_default (record, field))
        continue;
      text = logro_record_dup_text (record, field);
      logro_record_set_from_text (made, field, text, NULL);
    }
  return made;
}

static guint
take (LogroList *list,
      LogroList *from)
{
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < logro_list_get_n (from); i++)
    {
      g_autofree char *nombre = dup_name (logro_list_get (from, i));

      if (!has_name (list, nombre))
        g_ptr_array_add (added, copy (logro_list_get (from, i)));
    }
  if (added->len > 0)
    logro_list_splice (list, logro_list_get_n (list), 0, (LogroRecord **) added->pdata,
                       added->len);
  return added->len;
}

guint
logro_matriz_take_criterios (LogroMatriz *self,
                             LogroList   *criterios)
{
  return take (self->criterios, criterios);
}

guint
logro_matriz_take_herramientas (LogroMatriz *self,
                                LogroList   *herramientas)
{
  return take (self->herramientas, herramientas);
}
