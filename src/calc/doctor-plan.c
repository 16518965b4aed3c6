/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rules on the plan as a whole: references, closed phases, cycles, exceptions. */

#include "calc/doctor-private.h"

#include <glib/gi18n-lib.h>

#include "calc/requisitos.h"

static void
report_element (LogroConsulta *c,
                const char    *registro,
                const char    *elemento)
{
  if (elemento != NULL && logro_modelo_find_elemento (c->plan->model, elemento) == NULL)
    logro_consulta_report (
      c, registro,
      g_strdup_printf (_("A línea closes the brecha of %s, an element that the model does not "
                         "have."), elemento));
}

/* @nombre is that of the record that names the ámbito. */
static void
report_subcriterio (LogroConsulta *c,
                    const char    *paso,
                    const char    *registro,
                    const char    *nombre,
                    const char    *numero)
{
  if (numero != NULL && !logro_consulta_has_subcriterio (c, numero))
    logro_consulta_report_at (
      c, g_str_equal (paso, "buenas-practicas") ? "comite" : "diseno", paso, registro,
      g_strdup_printf (_("“%s” is of ámbito %s, which the model does not have."),
                       logro_consulta_name (nombre), numero));
}

/* An AMI may name several: "1 2 9", "1, 2". */
static void
look_at_ami (LogroConsulta *c,
             LogroAmi      *ami)
{
  g_auto (GStrv) numeros =
    g_strsplit_set (ami->subcriterios != NULL ? ami->subcriterios : "", " ,;", 0);

  for (guint i = 0; numeros[i] != NULL; i++)
    if (*numeros[i] != '\0')
      report_subcriterio (c, "ami", ami->id, ami->nombre, numeros[i]);
}

static void
look_at_herramienta (LogroConsulta    *c,
                     LogroHerramienta *herramienta)
{
  LogroList *criterios = c->plan->diseno->matriz->criterios;

  report_subcriterio (c, "matriz", herramienta->id, herramienta->nombre, herramienta->subcriterio);
  for (guint i = 0; i < logro_list_get_n (herramienta->valores); i++)
    {
      LogroValor *valor = logro_list_get (herramienta->valores, i);
      gboolean found = FALSE;

      for (guint j = 0; j < logro_list_get_n (criterios) && !found; j++)
        found = g_strcmp0 (((LogroCriterioMatriz *) logro_list_get (criterios, j))->id,
                           valor->criterio) == 0;
      if (!found && valor->puntos > 0)
        logro_consulta_report_at (
          c, "diseno", "matriz", herramienta->id,
          g_strdup_printf (_("The herramienta “%s” has a value under a criterion that the matriz "
                             "does not have."), logro_consulta_name (herramienta->nombre)));
    }
}

static void
look_at_medida (LogroConsulta *c,
                LogroMedida   *medida)
{
  if (medida->origen != NULL && !logro_consulta_has_id (c, medida->origen))
    logro_consulta_report_at (
      c, "implementacion", "medidas", medida->id,
      g_strdup_printf (_("The medida correctiva “%s” is about a línea or AMI that does not exist."),
                       logro_consulta_name (medida->medida)));
}

static void
referencia_rota (LogroConsulta *c,
                 gpointer       record)
{
  LogroRecord *owner = ((LogroRecord *) record)->owner;

  if (LOGRO_IS_CIERRA (record))
    report_element (c, LOGRO_LINEA (owner)->id, LOGRO_CIERRA (record)->elemento);
  else if (LOGRO_IS_LINEA (record))
    report_subcriterio (c, "lineas", LOGRO_LINEA (record)->id, LOGRO_LINEA (record)->nombre,
                        LOGRO_LINEA (record)->subcriterio);
  else if (LOGRO_IS_AMI (record))
    look_at_ami (c, record);
  else if (LOGRO_IS_HERRAMIENTA (record))
    look_at_herramienta (c, record);
  else if (LOGRO_IS_METODOLOGIA_PROPIA (record))
    report_subcriterio (c, "metodologias", LOGRO_METODOLOGIA_PROPIA (record)->id,
                        LOGRO_METODOLOGIA_PROPIA (record)->nombre,
                        LOGRO_METODOLOGIA_PROPIA (record)->subcriterio);
  else if (LOGRO_IS_BUENA_PRACTICA (record))
    report_subcriterio (c, "buenas-practicas", LOGRO_BUENA_PRACTICA (record)->id,
                        LOGRO_BUENA_PRACTICA (record)->nombre,
                        LOGRO_BUENA_PRACTICA (record)->subcriterio);
  else if (LOGRO_IS_MEDIDA (record))
    look_at_medida (c, record);
}

static gboolean
has_regla (const char *id)
{
  g_autoptr (GPtrArray) reglas = logro_doctor_list_reglas ();

  for (guint i = 0; i < reglas->len; i++)
    if (g_strcmp0 (((const LogroRegla *) reglas->pdata[i])->id, id) == 0)
      return TRUE;
  return FALSE;
}

/* A finding about a role is kept under the role's name. */
static gboolean
is_known (LogroConsulta *c,
          const char    *registro)
{
  return registro == NULL || logro_consulta_has_id (c, registro) ||
         logro_modelo_find_rol (c->plan->model, registro) != NULL;
}

static void
excepcion_vana (LogroConsulta *c,
                gpointer       record)
{
  LogroExcepcion *excepcion = record;

  if (excepcion->motivo == NULL)
    logro_consulta_report (c, excepcion->id,
                           g_strdup_printf (_("An exception to the rule “%s” does not say why."),
                                            logro_consulta_name (excepcion->regla)));
  else if (!has_regla (excepcion->regla) || !is_known (c, excepcion->registro))
    logro_consulta_report (
      c, excepcion->id,
      g_strdup_printf (_("An exception to the rule “%s” is about nothing that exists."),
                       logro_consulta_name (excepcion->regla)));
}

static const char *
get_last_step (LogroModelo *modelo,
               const char  *fase)
{
  for (guint i = 0; i < logro_list_get_n (modelo->fases); i++)
    {
      LogroFase *one = logro_list_get (modelo->fases, i);
      guint n = logro_list_get_n (one->pasos);

      if (g_strcmp0 (one->id, fase) == 0 && n > 0)
        return ((LogroPaso *) logro_list_get (one->pasos, n - 1))->id;
    }
  return NULL;
}

/* Looks at the plan, not at each phase, so that the requirements are listed once. */
static void
fase_cerrada_incompleta (LogroConsulta *c,
                         gpointer       record)
{
  g_autoptr (GPtrArray) requisitos = NULL;

  for (guint i = 0; i < logro_list_get_n (c->plan->estados); i++)
    {
      LogroEstadoFase *estado = logro_list_get (c->plan->estados, i);
      LogroAvance avance;

      if (estado->cerrada == NULL)
        continue;
      if (requisitos == NULL)
        requisitos = logro_requisitos_list (c->plan);
      avance = logro_requisitos_sum (requisitos, estado->fase, NULL);
      if (avance.pendientes > 0)
        logro_consulta_report_at (
          c, estado->fase, get_last_step (c->plan->model, estado->fase), estado->fase,
          g_strdup_printf (ngettext ("The phase is closed and still lacks %u thing.",
                                     "The phase is closed and still lacks %u things.",
                                     avance.pendientes), avance.pendientes));
    }
}

static void
ciclo_sin_cierre (LogroConsulta *c,
                  gpointer       record)
{
  LogroCiclo *ciclo = record;

  if (ciclo->hasta == NULL)
    logro_consulta_report (c, NULL,
                           g_strdup_printf (_("Cycle %d ended without a date of closing."),
                                            (int) ciclo->numero));
}

static const LogroPrueba pruebas[] = {
  { { "referencia-rota", LOGRO_GRAVEDAD_ERROR, "diseno", "lineas",
      N_("What it names was deleted, or is of another model."),
      N_("Choose something that exists, or empty the field.") },
    { logro_cierra_get_type, logro_linea_get_type, logro_ami_get_type, logro_herramienta_get_type,
      logro_metodologia_propia_get_type, logro_buena_practica_get_type, logro_medida_get_type },
    referencia_rota },
  { { "fase-cerrada-incompleta", LOGRO_GRAVEDAD_AVISO, "diagnostico", "acta",
      N_("A closed phase is taken for complete."),
      N_("Complete it, or open it again with a reason.") },
    { logro_plan_get_type }, fase_cerrada_incompleta },
  { { "ciclo-sin-cierre", LOGRO_GRAVEDAD_AVISO, "implementacion", "cierre",
      N_("A cycle is compared with the next one from closing to closing."),
      N_("Write when the past cycle ended.") },
    { logro_ciclo_get_type }, ciclo_sin_cierre },
  { { "excepcion-vana", LOGRO_GRAVEDAD_AVISO, "implementacion", "revision",
      N_("An exception covers a finding because it says why."),
      N_("Write the reason, or delete the exception.") },
    { logro_excepcion_get_type }, excepcion_vana },
};

const LogroPrueba *
logro_doctor_of_plan (guint *n)
{
  *n = G_N_ELEMENTS (pruebas);
  return pruebas;
}
