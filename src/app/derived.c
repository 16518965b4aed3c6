/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One row for each thing derived; the sums themselves are in src/calc. Tables of other parts are in
 * files of their own. */

#include "app/derived-private.h"

#include <glib/gi18n.h>

#include "app/value-text.h"
#include "calc/instancia.h"
#include "calc/resultado.h"
#include "core/decimal.h"
#include "core/fecha.h"
#include "document/adjunto-watch.h"

char *
logro_derived_dup_number (gint64 number)
{
  return number == LOGRO_SIN_DATO ? g_strdup ("—")
                                  : g_strdup_printf ("%" G_GINT64_FORMAT, number);
}

char *
logro_derived_dup_percent (int percent)
{
  return percent == LOGRO_SIN_DATO ? g_strdup ("—") : g_strdup_printf ("%d %%", percent);
}

/* Autoevaluación and validation of an element */

static LogroElemento *
find_elemento (LogroPlan   *plan,
               LogroRecord *record)
{
  const LogroField *key = &LOGRO_RECORD_GET_CLASS (record)->fields[0];

  return logro_modelo_find_elemento (plan->model, logro_record_get_value (record, key).text);
}

static gint64
get_propio (LogroPlan   *plan,
            LogroRecord *record)
{
  return logro_instancia_get_autoevaluacion (plan, find_elemento (plan, record));
}

static char *
dup_propio (LogroPlan   *plan,
            LogroRecord *record)
{
  return logro_derived_dup_number (get_propio (plan, record));
}

static gint64
get_diferencia (LogroPlan   *plan,
                LogroRecord *record)
{
  gint64 propio = get_propio (plan, record);
  gint64 validado = ((LogroValidado *) record)->puntaje;

  return propio == LOGRO_SIN_DATO || validado == LOGRO_SIN_DATO ? 0 : validado - propio;
}

/* A shape, a sign and a number, so that it does not hang on color. */
static char *
dup_diferencia (LogroPlan   *plan,
                LogroRecord *record)
{
  gint64 diferencia = get_diferencia (plan, record);

  if (diferencia == 0)
    return g_strdup ("");
  return g_strdup_printf ("%s%" G_GINT64_FORMAT, diferencia < 0 ? "▼ −" : "▲ +", ABS (diferencia));
}

static const char *
get_diferencia_style (LogroPlan   *plan,
                      LogroRecord *record)
{
  return get_diferencia (plan, record) != 0 ? "logro-differs" : NULL;
}

static char *
dup_pregunta (LogroPlan   *plan,
              LogroRecord *record)
{
  return g_strdup (find_elemento (plan, record)->pregunta);
}

static char *
dup_evidencia (LogroPlan   *plan,
               LogroRecord *record)
{
  LogroEvaluacion *evaluacion =
    logro_list_get (plan->autoevaluacion->evaluaciones, find_elemento (plan, record)->indice);

  return g_strdup (evaluacion->evidencia != NULL ? evaluacion->evidencia
                                                 : _("No evidence has been written."));
}

static char *
dup_ambito (LogroPlan   *plan,
            LogroRecord *record)
{
  LogroElemento *elemento = find_elemento (plan, record);
  LogroSubcriterio *subcriterio = LOGRO_SUBCRITERIO (((LogroRecord *) elemento)->owner);
  guint n = logro_list_get_n (subcriterio->elementos), scored = 0;

  for (guint i = 0; i < n; i++)
    scored += logro_instancia_get_autoevaluacion (plan, logro_list_get (subcriterio->elementos,
                                                                        i)) != LOGRO_SIN_DATO;
  return g_strdup_printf (_("%s %s: %u of %u with a score"), subcriterio->numero,
                          logro_subcriterio_get_corto (subcriterio), scored, n);
}

/* What there is of an element: nothing, something, or score and evidence; and the mark. */
static char *
dup_marcas (LogroPlan   *plan,
            LogroRecord *record)
{
  LogroEvaluacion *evaluacion = LOGRO_EVALUACION (record);
  gint64 score = get_propio (plan, record);
  gboolean evidence = evaluacion->evidencia != NULL;
  g_autofree char *number =
    score != LOGRO_SIN_DATO ? logro_derived_dup_number (score) : g_strdup ("");

  return g_strdup_printf ("%s %s%s",
                          score != LOGRO_SIN_DATO && evidence   ? "●"
                          : score != LOGRO_SIN_DATO || evidence ? "◐"
                                                                : "○",
                          number, evaluacion->revisar ? " ⚑" : "");
}

static char *
dup_sugerencia (LogroPlan   *plan,
                LogroRecord *record)
{
  gint64 maximo = logro_instancia_get_maximo (plan, find_elemento (plan, record),
                                              LOGRO_INSTANCIA_AUTOEVALUACION);
  LogroSugerencia sugerencia = logro_resultado_suggest (LOGRO_EVALUACION (record), FALSE, maximo);

  return g_strdup_printf (_("The figures speak for level %d. %s"), (int) sugerencia.nivel,
                          sugerencia.motivo);
}

/* How many of all that work there were counted, and what share that is. */
static char *
dup_proporcion (LogroPlan   *plan,
                LogroRecord *record)
{
  LogroEvaluacion *evaluacion = LOGRO_EVALUACION (record);
  g_autofree char *proporcion = logro_resultado_dup_proporcion (plan, evaluacion);
  g_autofree char *percent = NULL;
  int total = logro_dotacion_get_total (plan->dotacion);

  if (total == 0)
    return g_strdup (_("How many people work in the municipality is written under Antecedentes."));
  if (proporcion == NULL)
    return g_strdup_printf (_("of the %d people of the dotación"), total);
  percent = logro_value_text_format (
    logro_record_class_find (LOGRO_RECORD_GET_CLASS (record), "cifra-3"), proporcion);
  return g_strdup_printf (_("of the %d people of the dotación: %s %%"), total, percent);
}

/* What a línea promises of an element, which may not be chosen yet */

static char *
dup_linea (LogroPlan   *plan,
           LogroRecord *record)
{
  LogroLinea *linea = LOGRO_LINEA (record->owner);

  return g_strdup (linea->nombre != NULL ? linea->nombre : "—");
}

static gint64
get_hoy (LogroPlan   *plan,
         LogroRecord *record)
{
  const char *id = ((LogroCierra *) record)->elemento;
  LogroElemento *elemento = id != NULL ? logro_modelo_find_elemento (plan->model, id) : NULL;

  return elemento != NULL ? logro_instancia_get_vigente (plan, elemento, NULL) : LOGRO_SIN_DATO;
}

static char *
dup_hoy (LogroPlan   *plan,
         LogroRecord *record)
{
  return logro_derived_dup_number (get_hoy (plan, record));
}

/* Dotación */

static char *
dup_dotacion (LogroPlan   *plan,
              LogroRecord *record)
{
  return logro_derived_dup_number (logro_dotacion_get_total (LOGRO_DOTACION (record)));
}

/* Attached files */

static char *
dup_archivo (LogroPlan   *plan,
             LogroRecord *record)
{
  return logro_adjunto_dup_shown (LOGRO_ADJUNTO (record)->ruta);
}

static gint64
get_medida (LogroPlan   *plan,
            LogroRecord *record)
{
  return LOGRO_ADJUNTO (record)->tamano;
}

static char *
dup_medida (LogroPlan   *plan,
            LogroRecord *record)
{
  return LOGRO_ADJUNTO (record)->sha256 == NULL ? g_strdup ("—")
                                                : g_format_size (LOGRO_ADJUNTO (record)->tamano);
}

static gint64
get_adjunto (LogroPlan   *plan,
             LogroRecord *record)
{
  return logro_adjunto_watch_look (logro_adjunto_watch_get (plan), LOGRO_ADJUNTO (record));
}

static char *
dup_adjunto (LogroPlan   *plan,
             LogroRecord *record)
{
  static const char *const shapes[] = { "…", "●", "◐", "○", "▲", "✕", "✕", "✕" };
  LogroAdjuntoEstado estado = get_adjunto (plan, record);

  return g_strdup_printf ("%s %s", shapes[estado], logro_adjunto_estado_get_name (estado));
}

static const char *
get_adjunto_style (LogroPlan   *plan,
                   LogroRecord *record)
{
  static const char *const styles[] = { "logro-gris", "logro-verde", "logro-gris", "logro-gris",
                                        "logro-amarillo", "logro-rojo", "logro-rojo",
                                        "logro-rojo" };

  return styles[get_adjunto (plan, record)];
}

static GObject *
get_watch (LogroPlan *plan)
{
  return G_OBJECT (logro_adjunto_watch_get (plan));
}

static const LogroDerived rows[] = {
  { "adjunto", "archivo", N_("File"), dup_archivo, .watch = get_watch },
  { "adjunto", "medida", N_("Size"), dup_medida, get_medida },
  { "adjunto", "estado", N_("State"), dup_adjunto, get_adjunto, get_adjunto_style, get_watch },
  { "evaluacion", "ambito", N_("Ámbito"), dup_ambito },
  { "evaluacion", "marcas", N_("Score"), dup_marcas, get_propio },
  { "evaluacion", "sugerencia", N_("Suggestion"), dup_sugerencia },
  { "evaluacion", "proporcion", N_("Share of the dotación"), dup_proporcion },
  { "evaluacion", "pregunta", N_("Question"), dup_pregunta },
  { "validado", "propio", N_("Own score"), dup_propio, get_propio },
  { "validado", "diferencia", N_("Difference"), dup_diferencia, get_diferencia,
    get_diferencia_style },
  { "validado", "pregunta", N_("Question"), dup_pregunta },
  { "validado", "evidencia", N_("Evidence"), dup_evidencia },
  { "cierra", "linea", N_("Línea de acción"), dup_linea },
  { "cierra", "hoy", N_("Today"), dup_hoy, get_hoy },
  { "dotacion", "total", N_("Total"), dup_dotacion },
  { NULL },
};

const LogroDerived *
logro_derived_find (LogroRecordClass *klass,
                    const char       *name)
{
  const LogroDerived *const tables[] = { rows, logro_derived_diseno, logro_derived_implementacion,
                                         logro_derived_modelos };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    for (const LogroDerived *row = tables[i]; row->tag != NULL; row++)
      if (g_str_equal (row->tag, klass->tag) && g_str_equal (row->name, name))
        return row;
  return NULL;
}
