/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A person: name, role, institution and how to reach them. */

#include "core/persona.h"

#include <glib/gi18n-lib.h>

#include "core/text.h"

static const LogroChoice calidades[] = {
  { "sin-dato", N_("Not said") },
  { "planta", N_("Planta") },
  { "contrata", N_("Contrata") },
  { "honorarios", N_("Honorarios") },
  { NULL },
};

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (LogroPersona, id), .flags = LOGRO_FIELD_ID },
  { "nombre", LOGRO_TEXT, LOGRO_AT (LogroPersona, nombre), N_("Name") },
  { "cargo", LOGRO_TEXT, LOGRO_AT (LogroPersona, cargo), N_("Role"), .refers = LOGRO_REFERS_ROL },
  { "institucion", LOGRO_TEXT, LOGRO_AT (LogroPersona, institucion), N_("Institution") },
  { "calidad", LOGRO_CHOICE, LOGRO_AT (LogroPersona, calidad), N_("Appointment"),
    N_("A contraparte is preferably de planta or a contrata"), .choices = calidades },
  { "correo", LOGRO_TEXT, LOGRO_AT (LogroPersona, correo), N_("E-mail") },
  { "telefono", LOGRO_TEXT, LOGRO_AT (LogroPersona, telefono), N_("Telephone") },
};

LOGRO_DEFINE_RECORD (LogroPersona, logro_persona, "persona", fields)

static gboolean
has_name (LogroList  *personas,
          const char *folded)
{
  for (guint i = 0; i < logro_list_get_n (personas); i++)
    {
      LogroPersona *persona = logro_list_get (personas, i);
      g_autofree char *name = persona->nombre != NULL ? logro_text_fold (persona->nombre) : NULL;

      if (g_strcmp0 (name, folded) == 0)
        return TRUE;
    }
  return FALSE;
}

guint
logro_persona_copy_missing (LogroList *personas,
                            LogroList *others)
{
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < logro_list_get_n (others); i++)
    {
      LogroPersona *persona = logro_list_get (others, i);
      g_autofree char *name = persona->nombre != NULL ? logro_text_fold (persona->nombre) : NULL;

      if (name != NULL && !has_name (personas, name))
        g_ptr_array_add (added,
                         g_object_new (LOGRO_TYPE_PERSONA, "nombre", persona->nombre, "cargo",
                                       persona->cargo, "institucion", persona->institucion,
                                       "correo", persona->correo, "telefono", persona->telefono,
                                       NULL));
    }
  if (added->len > 0)
    logro_list_splice (personas, logro_list_get_n (personas), 0, (LogroRecord **) added->pdata,
                       added->len);
  return added->len;
}
