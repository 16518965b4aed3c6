/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the tests of calc share: a model with all phases, and short ways to fill a plan. */
#pragma once

#include "support.h"

G_BEGIN_DECLS

/* A model of two ámbitos with both instruments: the ladders of the diagnóstico end at 3, the
 * autoevaluación at @maximo.
 *   1: 1.1 and 1.2 prácticas, 1.3 resultado · 2: 2.1 práctica, 2.2 resultado
 * Ámbito 1 has the methodology "plan-anual", which closes 1.1 and 1.2. Roles: Alcaldesa, Director
 * de Obras (if applicable). Phases and steps are those of the programme. */
LogroModelo *sample_modelo (gint64 maximo);

/* A new plan over it, with a maximum of 5. */
LogroPlan *sample_plan (void);

LogroElemento *sample_elemento (LogroPlan  *plan,
                                const char *id);

/* Gives a práctica its levels, a resultado its level (despliegue is not looked at). */
void sample_evaluate (LogroPlan  *plan,
                      const char *elemento,
                      gint64      enfoque,
                      gint64      despliegue);
void sample_validate (LogroPlan  *plan,
                      const char *elemento,
                      gint64      puntaje);

/* Each adds a record at the end and gives it. */
LogroLinea *sample_linea (LogroPlan  *plan,
                          const char *nombre,
                          const char *subcriterio);
LogroCierra *sample_cierra (LogroLinea *linea,
                            const char *elemento,
                            gint64      esperado);
LogroActividad *sample_actividad (LogroLinea *linea,
                                  const char *inicio,
                                  const char *termino,
                                  gint64      propios,
                                  gint64      externos);
LogroSeguimiento *sample_seguimiento (LogroList  *seguimientos,
                                      const char *fecha,
                                      gint64      avance);
LogroAmi *sample_ami (LogroPlan  *plan,
                      const char *nombre,
                      const char *inicio,
                      const char *plazo);

/* @n líneas with @actividades and @seguimientos each, for measuring. */
void sample_grow (LogroPlan *plan,
                  guint      n,
                  guint      actividades,
                  guint      seguimientos);

/* A new record appended to @list. */
gpointer sample_append (LogroList  *list,
                        const char *first_property,
                        ...) G_GNUC_NULL_TERMINATED;

G_END_DECLS
