/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the files of requisitos ask for things. */
#pragma once

#include "calc/requisitos.h"

G_BEGIN_DECLS

/* The plan that is asked, and the phase and step that ask; the answers go to list. */
typedef struct
{
  GPtrArray *list;
  LogroPlan *plan;
  const char *fase;
  const char *paso;
  gboolean in_model; /* whether the model has the step; if not, it asks for nothing */
} LogroPregunta;

/* From here on @paso of @fase asks. */
void logro_pregunta_begin (LogroPregunta *self,
                           const char    *fase,
                           const char    *paso);

/* @hechos of @total are there; takes @texto, what is lacking, NULL when nothing is. */
void logro_pregunta_ask (LogroPregunta *self,
                         guint          hechos,
                         guint          total,
                         char          *texto);

/* One thing, there or not; @what names it, translated. */
void logro_pregunta_ask_for (LogroPregunta *self,
                             gboolean       there,
                             const char    *what);

/* @hechos of @total; @format, from ngettext(), has a place for how many (%u) lack. */
void logro_pregunta_ask_count (LogroPregunta *self,
                               guint          hechos,
                               guint          total,
                               const char    *format);

/* The plan doctor says the same of what was asked last, record by record, by its @regla. */
void logro_pregunta_is_regla (LogroPregunta *self,
                              const char    *regla);

/* The phases, each group in a file of its own. */
void logro_requisitos_of_ingreso (LogroPregunta *self);
void logro_requisitos_of_comite (LogroPregunta *self);
void logro_requisitos_of_autoevaluacion (LogroPregunta *self);
void logro_requisitos_of_validacion (LogroPregunta *self);
void logro_requisitos_of_diseno (LogroPregunta *self);
void logro_requisitos_of_implementacion (LogroPregunta *self);
void logro_requisitos_of_modelos (LogroPregunta *self);

G_END_DECLS
