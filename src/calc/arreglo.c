/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A row for each rule whose findings can be repaired: what it is called and a function that does
 * it. Nothing that a person wrote is guessed at: what goes is what names nothing, or what is
 * reckoned otherwise anyway. */

#include "calc/arreglo.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "calc/instancia.h"
#include "core/find.h"

/* @record is what the finding is about; NULL when it has a key instead. */
typedef void (*Repair) (LogroPlan  *plan,
                        gpointer    record,
                        const char *registro);

/* The first of two dates that came in the wrong order becomes the second. */
static void
swap_dates (LogroRecord *record,
            const char  *inicio,
            const char  *termino)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  g_object_get (record, inicio, &first, termino, &second, NULL);
  g_object_set (record, inicio, second, termino, first, NULL);
}

static void
swap_period (LogroPlan  *plan,
             gpointer    record,
             const char *registro)
{
  swap_dates (record, "inicio", LOGRO_IS_AMI (record) ? "plazo" : "termino");
}

static void
clear_period (LogroPlan  *plan,
              gpointer    record,
              const char *registro)
{
  g_object_set (record, "inicio", NULL, "termino", NULL, NULL);
}

static void
delete_exception (LogroPlan  *plan,
                  gpointer    record,
                  const char *registro)
{
  guint position;

  if (logro_list_find (plan->excepciones, record, &position))
    logro_list_remove (plan->excepciones, position);
}

/* The record of the list that has the key. */
static gpointer
find_keyed (LogroPlan  *plan,
            LogroList  *list,
            const char *elemento)
{
  return logro_list_get (list, logro_modelo_find_elemento (plan->model, elemento)->indice);
}

static void
settle_answer (LogroPlan  *plan,
               gpointer    record,
               const char *registro)
{
  g_object_set (find_keyed (plan, plan->diagnostico->respuestas, registro), "revisar", FALSE, NULL);
}

static void
settle_evaluation (LogroPlan  *plan,
                   gpointer    record,
                   const char *registro)
{
  g_object_set (find_keyed (plan, plan->autoevaluacion->evaluaciones, registro), "revisar", FALSE,
                NULL);
}

static gint64
get_maximo (LogroPlan *plan)
{
  return logro_instancia_get_maximo (plan, NULL, LOGRO_INSTANCIA_AUTOEVALUACION);
}

static void
lower (LogroRecord *record,
       const char  *property,
       gint64       maximo)
{
  gint64 value;

  g_object_get (record, property, &value, NULL);
  if (value > maximo)
    g_object_set (record, property, maximo, NULL);
}

static void
lower_levels (LogroPlan  *plan,
              gpointer    record,
              const char *registro)
{
  LogroRecord *evaluacion = find_keyed (plan, plan->autoevaluacion->evaluaciones, registro);

  lower (evaluacion, "enfoque", get_maximo (plan));
  lower (evaluacion, "despliegue", get_maximo (plan));
  lower (evaluacion, "resultado", get_maximo (plan));
}

static void
lower_validated (LogroPlan  *plan,
                 gpointer    record,
                 const char *registro)
{
  lower (find_keyed (plan, plan->validacion->validados, registro), "puntaje", get_maximo (plan));
}

static void
lower_expected (LogroPlan  *plan,
                gpointer    record,
                const char *registro)
{
  LogroList *cierres = LOGRO_LINEA (record)->cierres;

  for (guint i = 0; i < logro_list_get_n (cierres); i++)
    lower (logro_list_get (cierres, i), "esperado", get_maximo (plan));
}

static void
add_member (LogroPlan  *plan,
            gpointer    record,
            const char *registro)
{
  LogroPersona *persona = record;

  logro_list_append (plan->comite->miembros,
                     g_object_new (LOGRO_TYPE_MIEMBRO, "nombre", persona->nombre, "cargo",
                                   persona->cargo, "correo", persona->correo, NULL));
}

static gboolean
has_subcriterio (LogroPlan  *plan,
                 const char *numero)
{
  for (guint i = 0; i < logro_modelo_get_n_subcriterios (plan->model); i++)
    if (g_strcmp0 (logro_modelo_get_subcriterio (plan->model, i)->numero, numero) == 0)
      return TRUE;
  return FALSE;
}

/* Keeps of "1, 2 99" what the model has: "1 2". */
static char *
dup_known (LogroPlan  *plan,
           const char *subcriterios)
{
  g_auto (GStrv) numeros = g_strsplit_set (subcriterios, " ,;", 0);
  g_autoptr (GString) known = g_string_new (NULL);

  for (guint i = 0; numeros[i] != NULL; i++)
    if (has_subcriterio (plan, numeros[i]))
      g_string_append_printf (known, known->len > 0 ? " %s" : "%s", numeros[i]);
  return known->len > 0 ? g_strdup (known->str) : NULL;
}

static void
drop_unknown_ambitos (LogroPlan   *plan,
                      LogroRecord *record)
{
  const LogroField *one = logro_record_class_find (LOGRO_RECORD_GET_CLASS (record), "subcriterio");
  const LogroField *several =
    logro_record_class_find (LOGRO_RECORD_GET_CLASS (record), "subcriterios");
  const LogroField *field = one != NULL ? one : several;
  const char *text = field != NULL ? logro_record_get_value (record, field).text : NULL;
  g_autofree char *known = text != NULL ? dup_known (plan, text) : NULL;

  if (g_strcmp0 (known, text) != 0)
    g_object_set (record, field->name, known, NULL);
}

static void
drop_unknown_elements (LogroPlan *plan,
                       LogroList *cierres)
{
  for (guint i = logro_list_get_n (cierres); i > 0; i--)
    {
      const char *elemento = ((LogroCierra *) logro_list_get (cierres, i - 1))->elemento;

      if (elemento != NULL && logro_modelo_find_elemento (plan->model, elemento) == NULL)
        logro_list_remove (cierres, i - 1);
    }
}

static gboolean
has_criterion (LogroPlan  *plan,
               const char *id)
{
  LogroList *criterios = plan->diseno->matriz->criterios;

  for (guint i = 0; i < logro_list_get_n (criterios); i++)
    if (g_strcmp0 (((LogroCriterioMatriz *) logro_list_get (criterios, i))->id, id) == 0)
      return TRUE;
  return FALSE;
}

static void
drop_unknown_values (LogroPlan *plan,
                     LogroList *valores)
{
  for (guint i = logro_list_get_n (valores); i > 0; i--)
    if (!has_criterion (plan, ((LogroValor *) logro_list_get (valores, i - 1))->criterio))
      logro_list_remove (valores, i - 1);
}

static void
drop_broken (LogroPlan  *plan,
             gpointer    record,
             const char *registro)
{
  if (LOGRO_IS_MEDIDA (record))
    {
      g_object_set (record, "origen", NULL, NULL);
      return;
    }
  drop_unknown_ambitos (plan, record);
  if (LOGRO_IS_LINEA (record))
    drop_unknown_elements (plan, LOGRO_LINEA (record)->cierres);
  else if (LOGRO_IS_HERRAMIENTA (record))
    drop_unknown_values (plan, LOGRO_HERRAMIENTA (record)->valores);
}

static const struct
{
  const char *regla;
  const char *label;
  Repair repair;
  gboolean keyed; /* about an element, not a record with an id */
} arreglos[] = {
  { "pregunta-por-revisar", N_("Take the Mark Away"), settle_answer, TRUE },
  { "contraparte-fuera-del-comite", N_("Add to the Members"), add_member },
  { "tarea-al-reves", N_("Swap the Dates"), swap_period },
  { "evaluacion-por-revisar", N_("Take the Mark Away"), settle_evaluation, TRUE },
  { "nivel-fuera-de-escala", N_("Lower to the Top of the Scale"), lower_levels, TRUE },
  { "validado-fuera-de-escala", N_("Lower to the Top of the Scale"), lower_validated, TRUE },
  { "ami-al-reves", N_("Swap the Dates"), swap_period },
  { "linea-al-reves", N_("Swap the Dates"), swap_period },
  { "linea-discrepa", N_("Use the Dates of Its Activities"), clear_period },
  { "esperado-fuera-de-escala", N_("Lower to the Top of the Scale"), lower_expected },
  { "actividad-al-reves", N_("Swap the Dates"), swap_period },
  { "referencia-rota", N_("Clear What Names Nothing"), drop_broken },
  { "excepcion-vana", N_("Delete the Exception"), delete_exception },
};

static int
find_arreglo (const LogroHallazgo *hallazgo)
{
  for (guint i = 0; i < G_N_ELEMENTS (arreglos); i++)
    if (strcmp (arreglos[i].regla, hallazgo->regla->id) == 0 && hallazgo->registro != NULL)
      return i;
  return -1;
}

const char *
logro_arreglo_get_label (const LogroHallazgo *hallazgo)
{
  int i = find_arreglo (hallazgo);

  return i >= 0 ? _(arreglos[i].label) : NULL;
}

gboolean
logro_arreglo_apply (LogroPlan           *plan,
                     const LogroHallazgo *hallazgo)
{
  LogroJournal *journal = logro_plan_get_journal (plan);
  int i = find_arreglo (hallazgo);
  LogroRecord *record = NULL;

  g_return_val_if_fail (i >= 0, FALSE);
  if (!arreglos[i].keyed)
    record = logro_find_record (LOGRO_RECORD (plan), hallazgo->registro);
  if (!arreglos[i].keyed && record == NULL)
    return FALSE;
  logro_journal_begin (journal, _(arreglos[i].label));
  arreglos[i].repair (plan, record, hallazgo->registro);
  logro_journal_end (journal);
  return TRUE;
}
