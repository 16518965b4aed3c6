/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The consensus answer of the meeting to one element. */
#pragma once

#include "core/area-mejora.h"
#include "core/calificacion.h"
#include "core/list.h"
#include "core/punto-fuerte.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_RESPUESTA (logro_respuesta_get_type ())
LOGRO_DECLARE_RECORD (LogroRespuesta, logro_respuesta, RESPUESTA)

/* alternativa of an element nobody has answered yet; this is not 0 points. */
#define LOGRO_SIN_RESPUESTA LOGRO_SIN_DATO

struct _LogroRespuesta
{
  LogroRecord parent_instance;
  char *elemento;     /* id of a LogroElemento */
  gint64 alternativa; /* value of the chosen alternative, in points, or LOGRO_SIN_RESPUESTA */
  gboolean revisar;   /* the meeting wants to come back to it */
  char *observacion;
  LogroList *puntos_fuertes;
  LogroList *areas;          /* LogroAreaMejora */
  LogroList *calificaciones; /* what each assessor said before the consensus */
};

G_END_DECLS
