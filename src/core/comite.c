/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Decreto, contrapartes, members, work plan, communication, methods. Source: domain page §2.1,
 * phase 2. */

#include "core/comite.h"

#include <glib/gi18n-lib.h>

#include "core/participante.h"

static const LogroField fields[] = {
  { "decreto-numero", LOGRO_TEXT, LOGRO_AT (LogroComite, decreto_numero),
    N_("Decreto Alcaldicio") },
  { "decreto-fecha", LOGRO_DATE, LOGRO_AT (LogroComite, decreto_fecha),
    N_("Date of the decreto") },
  { "lanzamiento", LOGRO_PROSE, LOGRO_AT (LogroComite, lanzamiento),
    N_("Launch of the programme"),
    N_("Who announces the programme to the staff, when, where and with what words") },
  { "difusion", LOGRO_PROSE, LOGRO_AT (LogroComite, difusion), N_("Diffusion"),
    N_("How the staff is told of each advance, and how often") },
  { "motivacion", LOGRO_PROSE, LOGRO_AT (LogroComite, motivacion), N_("Motivation"),
    N_("What makes it worth taking part, and who thanks those who do") },
  { "canales", LOGRO_PROSE, LOGRO_AT (LogroComite, canales), N_("Channels"),
    N_("Meetings, bulletins, notice boards, messages: which one for whom") },
  { "retroalimentacion", LOGRO_PROSE, LOGRO_AT (LogroComite, retroalimentacion), N_("Feedback"),
    N_("How the staff answers, asks and proposes, and who replies") },
  { "metodologia", LOGRO_PROSE, LOGRO_AT (LogroComite, metodologia),
    N_("Method of intervention"),
    N_("How the evidence is gathered, reviewed and agreed on in each unit") },
  { "coordinacion", LOGRO_PROSE, LOGRO_AT (LogroComite, coordinacion),
    N_("Coordination inside the municipality"),
    N_("Who convenes whom, how often, and how agreements are written down") },
  { "seguimiento", LOGRO_PROSE, LOGRO_AT (LogroComite, seguimiento), N_("Methods of follow-up"),
    N_("How the comité knows that its own work plan is kept") },
  { "contrapartes", LOGRO_CHILDREN, LOGRO_AT (LogroComite, contrapartes),
    N_("Contrapartes técnicas"), .type = logro_persona_get_type },
  { "miembros", LOGRO_CHILDREN, LOGRO_AT (LogroComite, miembros), N_("Members"),
    .type = logro_miembro_get_type },
  { "tareas", LOGRO_CHILDREN, LOGRO_AT (LogroComite, tareas), N_("Work plan"),
    .type = logro_tarea_get_type },
  { "buenas-practicas", LOGRO_CHILDREN, LOGRO_AT (LogroComite, buenas_practicas),
    N_("Buenas prácticas"), .type = logro_buena_practica_get_type },
};

LOGRO_DEFINE_RECORD (LogroComite, logro_comite, "comite", fields)

static gboolean
has_member (LogroComite       *self,
            LogroParticipante *participante)
{
  for (guint i = 0; i < logro_list_get_n (self->miembros); i++)
    {
      LogroMiembro *miembro = logro_list_get (self->miembros, i);

      if (g_strcmp0 (miembro->nombre, participante->nombre) == 0 &&
          g_strcmp0 (miembro->cargo, participante->cargo) == 0)
        return TRUE;
    }
  return FALSE;
}

guint
logro_comite_copy_participantes (LogroComite *self,
                                 LogroList   *participantes)
{
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < logro_list_get_n (participantes); i++)
    {
      LogroParticipante *participante = logro_list_get (participantes, i);

      if ((participante->nombre != NULL || participante->cargo != NULL) &&
          !has_member (self, participante))
        g_ptr_array_add (added, g_object_new (LOGRO_TYPE_MIEMBRO, "nombre", participante->nombre,
                                              "cargo", participante->cargo, NULL));
    }
  if (added->len > 0)
    logro_list_splice (self->miembros, logro_list_get_n (self->miembros), 0,
                       (LogroRecord **) added->pdata, added->len);
  return added->len;
}
