/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What phase 5 asks for. Sources: domain page §2.1; plan template, Parts I to III. */

#include "calc/requisitos-private.h"

#include <glib/gi18n-lib.h>

#include "calc/prioridad.h"

/* Whether the ámbito has a herramienta in the matriz or a línea. */
static gboolean
has_herramienta (LogroDiseno *diseno,
                 const char  *subcriterio)
{
  LogroList *herramientas = diseno->matriz->herramientas;

  for (guint i = 0; i < logro_list_get_n (herramientas); i++)
    if (g_strcmp0 (((LogroHerramienta *) logro_list_get (herramientas, i))->subcriterio,
                   subcriterio) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
has_linea (LogroDiseno *diseno,
           const char  *subcriterio)
{
  for (guint i = 0; i < logro_list_get_n (diseno->lineas); i++)
    if (g_strcmp0 (((LogroLinea *) logro_list_get (diseno->lineas, i))->subcriterio,
                   subcriterio) == 0)
      return TRUE;
  return FALSE;
}

/* What the áreas de mejora come to. */
typedef struct
{
  guint valued;
  guint chosen;
  guint reasoned; /* of the chosen ones */
  guint with_herramienta;
  guint with_linea;
} Areas;

static Areas
count_areas (LogroDiseno *diseno)
{
  Areas areas = { 0 };

  for (guint i = 0; i < logro_list_get_n (diseno->areas); i++)
    {
      LogroArea *area = logro_list_get (diseno->areas, i);

      areas.valued += area->valor > 0;
      if (!area->elegida)
        continue;
      areas.chosen++;
      areas.reasoned += area->motivo != NULL;
      areas.with_linea += has_linea (diseno, area->subcriterio);
      areas.with_herramienta += has_herramienta (diseno, area->subcriterio) ||
                                has_linea (diseno, area->subcriterio);
    }
  return areas;
}

static void
look_at_areas (LogroPregunta *self,
               const Areas   *areas)
{
  LogroDiseno *diseno = self->plan->diseno;
  guint n = logro_list_get_n (diseno->areas);

  logro_pregunta_begin (self, "diseno", "brechas");
  logro_pregunta_ask_count (self, areas->valued, n,
                            ngettext ("the strategic value of %u ámbito",
                                      "the strategic value of %u ámbitos", n - areas->valued));
  logro_pregunta_ask_for (self, areas->chosen > 0, _("a chosen área de mejora"));
  if (areas->chosen > 0)
    {
      logro_pregunta_ask_count (self, areas->reasoned, areas->chosen,
                                ngettext ("why %u área was chosen", "why %u áreas were chosen",
                                          areas->chosen - areas->reasoned));
      logro_pregunta_is_regla (self, "area-sin-motivo");
    }

  logro_pregunta_begin (self, "diseno", "metodologias");
  if (areas->chosen > 0)
    logro_pregunta_ask_count (self, areas->with_herramienta, areas->chosen,
                              ngettext ("a methodology for %u área de mejora",
                                        "a methodology for %u áreas de mejora",
                                        areas->chosen - areas->with_herramienta));
}

static void
look_at_matriz (LogroPregunta *self)
{
  LogroMatriz *matriz = self->plan->diseno->matriz;
  g_autoptr (GArray) rows = logro_prioridad_list (matriz);
  guint cells = rows->len * logro_list_get_n (matriz->criterios);
  guint missing = 0;

  for (guint i = 0; i < rows->len; i++)
    missing += g_array_index (rows, LogroPrioridad, i).faltan;
  logro_pregunta_begin (self, "diseno", "matriz");
  logro_pregunta_ask_for (self, logro_list_get_n (matriz->criterios) > 0,
                          _("the criteria of the matriz"));
  logro_pregunta_ask_for (self, rows->len > 0, _("the herramientas of the matriz"));
  if (cells > 0)
    {
      logro_pregunta_ask_count (self, cells - missing, cells,
                                ngettext ("%u value of the matriz", "%u values of the matriz",
                                          missing));
      logro_pregunta_is_regla (self, "herramienta-sin-valores");
    }
}

/* An AMI sheet of the template with every field. */
static gboolean
is_whole (LogroAmi *ami)
{
  return ami->nombre != NULL && ami->implementacion != NULL && ami->mantencion != NULL &&
         ami->caracterizacion != NULL && ami->subcriterios != NULL &&
         ami->medio_verificacion != NULL && ami->plazo != NULL;
}

static void
look_at_texts (LogroPregunta *self)
{
  LogroDiseno *diseno = self->plan->diseno;
  guint n = logro_list_get_n (diseno->amis), whole = 0;

  logro_pregunta_begin (self, "diseno", "foco");
  logro_pregunta_ask_for (self, diseno->introduccion != NULL, _("the introducción of the plan"));
  logro_pregunta_ask_for (self, diseno->foco != NULL, _("the foco of the plan"));
  logro_pregunta_ask_for (self, diseno->sistema_seguimiento != NULL,
                          _("the sistema de seguimiento y apoyo"));
  logro_pregunta_ask_for (self, diseno->difusion_fecha != NULL,
                          _("the date on which the results were made known"));

  for (guint i = 0; i < n; i++)
    whole += is_whole (logro_list_get (diseno->amis, i));
  logro_pregunta_begin (self, "diseno", "ami");
  if (n > 0)
    logro_pregunta_ask_count (self, whole, n, ngettext ("the whole sheet of %u AMI",
                                                        "the whole sheets of %u AMI", n - whole));
}

/* What the líneas come to. */
typedef struct
{
  guint whole;
  guint activities;
  guint dated;
  guint cierres;
  guint promised;
} Lineas;

/* Whether it has what each form of plan asks of an action. */
static gboolean
is_whole_linea (LogroLinea *linea,
                int         forma)
{
  gboolean done = logro_list_get_n (linea->actividades) > 0;

  if (forma == LOGRO_PLAN_CONSOLIDACION)
    return done && linea->criterio != NULL && linea->dimension != NULL &&
           logro_list_get_n (linea->recursos) > 0;
  done = done && linea->nombre != NULL && linea->subcriterio != NULL &&
         linea->responsable != NULL && logro_list_get_n (linea->indicadores) > 0;
  if (forma == LOGRO_PLAN_PMI)
    return done && linea->area != NULL && linea->termino != NULL &&
           logro_list_get_n (linea->objetivos) > 0;
  return done && linea->descripcion != NULL && logro_list_get_n (linea->cierres) > 0;
}

static void
count_linea (LogroLinea *linea,
             int         forma,
             Lineas     *lineas)
{
  guint activities = logro_list_get_n (linea->actividades);
  guint cierres = logro_list_get_n (linea->cierres);

  lineas->whole += is_whole_linea (linea, forma);
  lineas->activities += activities;
  lineas->cierres += cierres;
  for (guint i = 0; i < activities; i++)
    {
      LogroActividad *actividad = logro_list_get (linea->actividades, i);

      lineas->dated += actividad->inicio != NULL && actividad->termino != NULL;
    }
  for (guint i = 0; i < cierres; i++)
    lineas->promised +=
      ((LogroCierra *) logro_list_get (linea->cierres, i))->esperado != LOGRO_SIN_DATO;
}

static void
look_at_lineas (LogroPregunta *self,
                const Areas   *areas)
{
  LogroDiseno *diseno = self->plan->diseno;
  guint n = logro_list_get_n (diseno->lineas);
  Lineas lineas = { 0 };

  for (guint i = 0; i < n; i++)
    count_linea (logro_list_get (diseno->lineas, i), self->plan->model->plan, &lineas);
  logro_pregunta_begin (self, "diseno", "lineas");
  logro_pregunta_ask_for (self, n > 0, _("a first línea de acción"));
  if (areas->chosen > 0)
    {
      logro_pregunta_ask_count (self, areas->with_linea, areas->chosen,
                                ngettext ("a línea for %u área de mejora",
                                          "a línea for %u áreas de mejora",
                                          areas->chosen - areas->with_linea));
      logro_pregunta_is_regla (self, "area-sin-linea");
    }
  if (n > 0)
    logro_pregunta_ask_count (self, lineas.whole, n,
                              ngettext ("the whole sheet of %u línea",
                                        "the whole sheets of %u líneas", n - lineas.whole));

  logro_pregunta_begin (self, "diseno", "gantt");
  if (lineas.activities > 0)
    {
      logro_pregunta_ask_count (self, lineas.dated, lineas.activities,
                                ngettext ("the dates of %u activity", "the dates of %u activities",
                                          lineas.activities - lineas.dated));
      logro_pregunta_is_regla (self, "actividad-sin-fechas");
    }
  logro_pregunta_begin (self, "diseno", "simulador");
  if (lineas.cierres > 0)
    {
      logro_pregunta_ask_count (self, lineas.promised, lineas.cierres,
                                ngettext ("the expected score of %u brecha",
                                          "the expected scores of %u brechas",
                                          lineas.cierres - lineas.promised));
      logro_pregunta_is_regla (self, "cierre-sin-esperado");
    }
}

void
logro_requisitos_of_diseno (LogroPregunta *self)
{
  Areas areas = count_areas (self->plan->diseno);

  look_at_areas (self, &areas);
  look_at_matriz (self);
  look_at_texts (self);
  look_at_lineas (self, &areas);
}
