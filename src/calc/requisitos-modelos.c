/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The requirements of the phases that the CAF and the Mexican plan have and the Chilean programme
 * has not. Sources: domain page §2.2, §2.3. */

#include "calc/requisitos-private.h"

#include <glib/gi18n-lib.h>

#include "calc/informes.h"
#include "calc/puntaje.h"

static void
look_at_assessors (LogroPregunta *self)
{
  LogroList *respuestas = self->plan->diagnostico->respuestas;
  guint n = logro_list_get_n (respuestas), looked_at = 0;

  logro_pregunta_begin (self, "diagnostico", "evaluadores");
  logro_pregunta_ask_for (self, logro_list_get_n (self->plan->diagnostico->evaluadores) > 0,
                          _("who assesses"));
  for (guint i = 0; i < n; i++)
    {
      LogroRespuesta *respuesta = logro_list_get (respuestas, i);

      looked_at += logro_list_get_n (respuesta->puntos_fuertes) > 0 ||
                   logro_list_get_n (respuesta->areas) > 0;
    }
  logro_pregunta_begin (self, "diagnostico", "autodiagnostico");
  logro_pregunta_ask_count (self, looked_at, n,
                            ngettext ("puntos fuertes or áreas de mejora of %u subcriterio",
                                      "puntos fuertes or áreas de mejora of %u subcriterios",
                                      n - looked_at));
}

static void
look_at_consensus (LogroPregunta *self)
{
  LogroPuntaje total = logro_puntaje_total (self->plan);
  guint open = total.elementos - total.respondidas, review = 0;

  for (guint i = 0; i < total.elementos; i++)
    review +=
      ((LogroRespuesta *) logro_list_get (self->plan->diagnostico->respuestas, i))->revisar;
  logro_pregunta_begin (self, "consenso", "consenso");
  logro_pregunta_ask_count (self, total.respondidas, total.elementos,
                            ngettext ("the agreed score of %u subcriterio",
                                      "the agreed scores of %u subcriterios", open));
  if (review > 0)
    logro_pregunta_ask (self, 0, 0,
                        g_strdup_printf (ngettext ("%u score marked for review",
                                                   "%u scores marked for review", review),
                                         review));
}

static void
look_at_head (LogroPregunta *self)
{
  LogroCabecera *cabecera = self->plan->cabecera;

  logro_pregunta_begin (self, "cabecera", "encabezado");
  logro_pregunta_ask_for (self, cabecera->dependencia != NULL, _("the dependencia"));
  logro_pregunta_ask_for (self, cabecera->evaluacion > 0, _("the year of the evaluation"));
  logro_pregunta_ask_for (self, cabecera->ejecucion > 0, _("the year it is carried out"));
  logro_pregunta_ask_for (self, cabecera->objetivo_general != NULL, _("the general objective"));
  logro_pregunta_begin (self, "cabecera", "grados");
  logro_pregunta_ask_for (self, cabecera->grado != NULL, _("the grado of the office"));
  if (cabecera->grado != NULL)
    logro_pregunta_ask_for (self, logro_informes_get_tipo_plan (cabecera) != NULL,
                            _("the tipo de plan of that grado"));
}

static void
look_at_register (LogroPregunta *self)
{
  LogroList *programas = self->plan->registro->programas;
  guint n = logro_list_get_n (programas), validated = 0, aimed = 0;

  for (guint i = 0; i < n; i++)
    {
      LogroPrograma *programa = logro_list_get (programas, i);

      validated += programa->unidad != NULL && programa->validada != NULL;
      aimed += logro_list_get_n (programa->metas) > 0;
    }
  logro_pregunta_begin (self, "registro", "ppcs");
  logro_pregunta_ask_for (self, n > 0, _("a first PPCS"));
  if (n == 0)
    return;
  logro_pregunta_ask_count (self, validated, n,
                            ngettext ("the validated unit of %u PPCS",
                                      "the validated units of %u PPCS", n - validated));
  logro_pregunta_ask_count (self, aimed, n,
                            ngettext ("the goals of %u PPCS", "the goals of %u PPCS", n - aimed));
}

/* What the reports have, all together. */
typedef struct
{
  guint entregados;
  guint filas, dichas;       /* rows, and those that say how far it came */
  guint atenciones, cerradas; /* of the feedback */
} Informes;

static void
count_report (LogroPlan    *plan,
              LogroInforme *informe,
              Informes     *sum)
{
  sum->entregados += informe->entrega != NULL;
  sum->filas += logro_list_get_n (informe->reportes) + logro_list_get_n (informe->cifras);
  for (guint i = 0; i < logro_list_get_n (informe->reportes); i++)
    sum->dichas += ((LogroReporte *) logro_list_get (informe->reportes, i))->avance !=
                   LOGRO_SIN_DATO;
  for (guint i = 0; i < logro_list_get_n (informe->cifras); i++)
    sum->dichas += logro_informes_review (plan, logro_list_get (informe->cifras, i)) ==
                   LOGRO_CIFRA_ACEPTADA;
  sum->atenciones += logro_list_get_n (informe->atenciones);
  for (guint i = 0; i < logro_list_get_n (informe->atenciones); i++)
    sum->cerradas +=
      ((LogroAtencion *) logro_list_get (informe->atenciones, i))->cerrada != NULL;
}

static void
look_at_reports (LogroPregunta *self,
                 const char    *paso)
{
  LogroList *informes = self->plan->implementacion->informes;
  guint n = logro_list_get_n (informes);
  Informes sum = { 0 };

  for (guint i = 0; i < n; i++)
    count_report (self->plan, logro_list_get (informes, i), &sum);
  logro_pregunta_begin (self, "implementacion", paso);
  logro_pregunta_ask_for (self, n > 0, _("a first report"));
  if (n == 0)
    return;
  logro_pregunta_ask_count (self, sum.entregados, n,
                            ngettext ("the day on which %u report was delivered",
                                      "the days on which %u reports were delivered",
                                      n - sum.entregados));
  logro_pregunta_ask_count (self, sum.dichas, sum.filas,
                            ngettext ("the progress in %u row of the reports",
                                      "the progress in %u rows of the reports",
                                      sum.filas - sum.dichas));
  logro_pregunta_ask_count (self, sum.cerradas, sum.atenciones,
                            ngettext ("%u observation of the feedback to attend and close",
                                      "%u observations of the feedback to attend and close",
                                      sum.atenciones - sum.cerradas));
}

void
logro_requisitos_of_modelos (LogroPregunta *self)
{
  look_at_assessors (self);
  look_at_consensus (self);
  look_at_head (self);
  look_at_register (self);
  look_at_reports (self, "informes");
  look_at_reports (self, "trimestres");
}
