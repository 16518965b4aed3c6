/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How rules are written. Each is a row of a table: what it is called, how grave it is, where it is
 * put right, why, what to do, the kinds of record it looks at, and a function that looks at one.
 * The doctor walks the plan once and shows each record to the rules of its kind. */
#pragma once

#include "calc/doctor.h"

G_BEGIN_DECLS

/* One visit. What several rules need is reckoned before it; ids only when somebody asks. */
typedef struct
{
  LogroPlan *plan;
  const char *hoy;
  const LogroRegla *regla; /* the one that is looking */
  GPtrArray *found;
  gint64 *vigentes;     /* points of each element today (instancia.h) */
  guint *cerrados;      /* how many líneas close each element */
  gint64 maximo;        /* of the autoevaluación */
  const char *comienzo; /* the first day of all líneas, or NULL */
  GHashTable *lineas;   /* folded name → the first LogroLinea of that name */
  GHashTable *ids;
} LogroConsulta;

#define LOGRO_SOBRE_MAX 8

/* Forms of plan, for the tables. */
#define PLANTILLA LOGRO_FORMA (LOGRO_PLAN_PLANTILLA)
#define PMI LOGRO_FORMA (LOGRO_PLAN_PMI)
#define CONSOLIDACION LOGRO_FORMA (LOGRO_PLAN_CONSOLIDACION)

typedef struct
{
  LogroRegla regla;
  GType (*sobre[LOGRO_SOBRE_MAX]) (void);
  void (*look) (LogroConsulta *c,
                gpointer       record);
} LogroPrueba;

/* The tables, in the order of the phases. */
const LogroPrueba *logro_doctor_of_comite (guint *n);
const LogroPrueba *logro_doctor_of_puntajes (guint *n);
const LogroPrueba *logro_doctor_of_diseno (guint *n);
const LogroPrueba *logro_doctor_of_lineas (guint *n);
const LogroPrueba *logro_doctor_of_implementacion (guint *n);
const LogroPrueba *logro_doctor_of_modelos (guint *n);
const LogroPrueba *logro_doctor_of_plan (guint *n);

/* Adds a finding of the rule that is looking; takes @que. */
void logro_consulta_report (LogroConsulta *c,
                            const char    *registro,
                            char          *que);

/* The same, elsewhere than the rule says. */
void logro_consulta_report_at (LogroConsulta *c,
                               const char    *fase,
                               const char    *paso,
                               const char    *registro,
                               char          *que);

/* Adds one when both dates are given and the second comes before the first. @format has places for
 * the name, the end and the start. */
void logro_consulta_report_reversed (LogroConsulta *c,
                                     const char    *registro,
                                     const char    *format,
                                     const char    *nombre,
                                     const char    *inicio,
                                     const char    *termino);

/* The same of a phase: @format has places for the end and the start. */
void logro_consulta_report_dates (LogroConsulta *c,
                                  const char    *format,
                                  const char    *inicio,
                                  const char    *termino);

/* @nombre, or words that say there is none. */
const char *logro_consulta_name (const char *nombre);

/* Whether some record of the plan has that id. */
gboolean logro_consulta_has_id (LogroConsulta *c,
                                const char    *id);

gboolean logro_consulta_has_subcriterio (LogroConsulta *c,
                                         const char    *numero);

G_END_DECLS
