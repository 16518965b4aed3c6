/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Phase 2: the Comité de Mejoras and how it works. */
#pragma once

#include "core/buena-practica.h"
#include "core/list.h"
#include "core/miembro.h"
#include "core/persona.h"
#include "core/tarea.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_COMITE (logro_comite_get_type ())
LOGRO_DECLARE_RECORD (LogroComite, logro_comite, COMITE)

struct _LogroComite
{
  LogroRecord parent_instance;
  char *decreto_numero;
  char *decreto_fecha;
  char *lanzamiento;
  char *difusion;
  char *motivacion;
  char *canales;
  char *retroalimentacion;
  char *metodologia;
  char *coordinacion;
  char *seguimiento;
  LogroList *contrapartes;
  LogroList *miembros;
  LogroList *tareas;
  LogroList *buenas_practicas;
};

/**
 * logro_comite_copy_participantes:
 * @self: the comité of a plan
 * @participantes: LogroParticipante of the diagnóstico
 *
 * Adds a member for each participant whose name and role no member has yet, as one step.
 *
 * Returns: how many were added
 */
guint logro_comite_copy_participantes (LogroComite *self,
                                       LogroList   *participantes);

G_END_DECLS
