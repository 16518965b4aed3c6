/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Answers, scores and brechas as tables. */

#include "exchange/hojas-private.h"

#include <math.h>

#include "calc/brecha.h"
#include "calc/puntaje.h"

#define MOST_NAMES 16   /* that a chart shows well */

/* The first columns of a row of one element. */
static void
add_elemento (LogroHoja     *hoja,
              LogroElemento *elemento,
              const char    *ambito)
{
  logro_hoja_add_text (hoja, elemento->id);
  logro_hoja_add_text (hoja, ambito);
}

static LogroSubcriterio *
get_ambito (LogroElemento *elemento)
{
  return LOGRO_SUBCRITERIO (((LogroRecord *) elemento)->owner);
}

void
logro_hoja_respuestas (LogroHoja *hoja)
{
  static const LogroColumnaDef defs[] = {
    { "elemento", LOGRO_COLUMNA_TEXTO, 9 },
    { "ambito", LOGRO_COLUMNA_TEXTO },
    { "pregunta", LOGRO_COLUMNA_TEXTO, 46 },
    { "alternativa", LOGRO_COLUMNA_ENTERO, .palabra = "columna.puntos" },
    { "maximo", LOGRO_COLUMNA_ENTERO },
    { "elegida", LOGRO_COLUMNA_TEXTO, 46, .palabra = "columna.alternativa" },
    { "revisar", LOGRO_COLUMNA_TEXTO, 10 },
    { "observacion", LOGRO_COLUMNA_TEXTO, 46 },
  };
  LogroModelo *model = hoja->plan->model;
  guint n = logro_modelo_get_n_elementos (model);

  logro_hoja_describe (hoja, defs);
  logro_hoja_expect (hoja, n);
  for (guint i = 0; i < n; i++)
    {
      LogroElemento *elemento = logro_modelo_get_elemento (model, i);
      LogroRespuesta *respuesta = logro_plan_get_respuesta (hoja->plan, elemento);
      LogroAlternativa *elegida =
        logro_elemento_find_alternativa (elemento, respuesta->alternativa);

      add_elemento (hoja, elemento, get_ambito (elemento)->nombre);
      logro_hoja_add_text (hoja, elemento->pregunta != NULL ? elemento->pregunta
                                                            : elemento->nombre);
      logro_hoja_add_field (hoja, LOGRO_RECORD (respuesta), "alternativa");
      logro_hoja_add_integer (hoja, logro_elemento_get_maximo (elemento));
      logro_hoja_add_text (hoja, elegida != NULL ? elegida->texto : NULL);
      logro_hoja_add_field (hoja, LOGRO_RECORD (respuesta), "revisar");
      logro_hoja_add_field (hoja, LOGRO_RECORD (respuesta), "observacion");
      if (!logro_hoja_end_row (hoja))
        return;
    }
}

void
logro_hoja_evaluaciones (LogroHoja *hoja)
{
  static const LogroColumnaDef defs[] = {
    { "elemento", LOGRO_COLUMNA_TEXTO, 9 },
    { "ambito", LOGRO_COLUMNA_TEXTO },
    { "nombre", LOGRO_COLUMNA_TEXTO, 30 },
    { "enfoque", LOGRO_COLUMNA_ENTERO },
    { "despliegue", LOGRO_COLUMNA_ENTERO },
    { "resultado", LOGRO_COLUMNA_ENTERO },
    { "puntos", LOGRO_COLUMNA_ENTERO },
    { "maximo", LOGRO_COLUMNA_ENTERO },
    { "cifra-1", LOGRO_COLUMNA_DECIMAL, 15 },
    { "cifra-2", LOGRO_COLUMNA_DECIMAL, 15 },
    { "cifra-3", LOGRO_COLUMNA_DECIMAL, 15 },
    { "meta", LOGRO_COLUMNA_DECIMAL },
    { "unidad", LOGRO_COLUMNA_TEXTO, 14 },
    { "responsable", LOGRO_COLUMNA_TEXTO },
    { "evidencia", LOGRO_COLUMNA_TEXTO, 50 },
    { "validado", LOGRO_COLUMNA_ENTERO },
    { "comentario", LOGRO_COLUMNA_TEXTO, 40 },
    { "esperado", LOGRO_COLUMNA_ENTERO, .palabra = "serie.esperado" },
  };
  static const char *const niveles[] = { "enfoque", "despliegue", "resultado" };
  static const char *const cifras[] = { "cifra-1", "cifra-2",     "cifra-3",  "meta",
                                        "unidad",  "responsable", "evidencia" };
  LogroPlan *plan = hoja->plan;
  guint n = logro_modelo_get_n_elementos (plan->model);
  g_autofree gint64 *esperados = logro_instancia_list_puntos (plan, LOGRO_INSTANCIA_ESPERADO);

  logro_hoja_describe (hoja, defs);
  logro_hoja_expect (hoja, n);
  for (guint i = 0; i < n; i++)
    {
      LogroElemento *elemento = logro_modelo_get_elemento (plan->model, i);
      LogroRecord *evaluacion = logro_list_get (plan->autoevaluacion->evaluaciones, i);
      LogroRecord *validado = logro_list_get (plan->validacion->validados, i);

      add_elemento (hoja, elemento, get_ambito (elemento)->nombre);
      logro_hoja_add_text (hoja, elemento->nombre);
      for (guint j = 0; j < G_N_ELEMENTS (niveles); j++)
        logro_hoja_add_field (hoja, evaluacion, niveles[j]);
      logro_hoja_add_integer (hoja, logro_instancia_get_autoevaluacion (plan, elemento));
      logro_hoja_add_integer (
        hoja, logro_instancia_get_maximo (plan, elemento, LOGRO_INSTANCIA_AUTOEVALUACION));
      for (guint j = 0; j < G_N_ELEMENTS (cifras); j++)
        logro_hoja_add_field (hoja, evaluacion, cifras[j]);
      logro_hoja_add_field (hoja, validado, "puntaje");
      logro_hoja_add_field (hoja, validado, "comentario");
      logro_hoja_add_integer (hoja, esperados[i]);
      if (!logro_hoja_end_row (hoja))
        return;
    }
}

/* Nothing answered is not 0. */
static void
add_puntaje (LogroHoja          *hoja,
             const LogroPuntaje *puntaje)
{
  gboolean known = puntaje->respondidas > 0;

  logro_hoja_add_integer (hoja, puntaje->maximo);
  logro_hoja_add_number (hoja, known ? puntaje->obtenido : NAN);
  logro_hoja_add_number (hoja, known ? logro_puntaje_get_logro (puntaje) : NAN);
  logro_hoja_add_integer (hoja, puntaje->respondidas);
  logro_hoja_add_integer (hoja, puntaje->elementos);
}

/* A row of the scores: of an ámbito or of a criterio. */
static gboolean
add_row (LogroHoja          *hoja,
         const char         *numero,
         const char         *nombre,
         const LogroPuntaje *puntaje)
{
  logro_hoja_add_text (hoja, numero);
  logro_hoja_add_text (hoja, nombre);
  add_puntaje (hoja, puntaje);
  return logro_hoja_end_row (hoja);
}

static void
add_total (LogroHoja          *hoja,
           const LogroPuntaje *total)
{
  gboolean provisional = logro_puntaje_is_provisional (total);

  logro_hoja_add_text (hoja, NULL);
  logro_hoja_add_text (hoja, logro_hoja_word (hoja, provisional ? "total.provisional" : "total"));
  add_puntaje (hoja, total);
  logro_hoja_end_total (hoja);
}

/* The columns, and what is drawn of them: more than some names have no room beside bars. */
static void
begin_puntajes (LogroHoja          *hoja,
                guint               n,
                const char         *nombres,
                const char         *respondidas,
                const char         *marca,
                const LogroPuntaje *total)
{
  const LogroColumnaDef defs[] = {
    { "numero", LOGRO_COLUMNA_TEXTO, 7 },
    { "ambito", LOGRO_COLUMNA_TEXTO, 46, .palabra = nombres },
    { "maximo", LOGRO_COLUMNA_ENTERO, .flags = LOGRO_COLUMNA_SUMA },
    { "obtenido", LOGRO_COLUMNA_ENTERO, .flags = LOGRO_COLUMNA_SUMA },
    { "logro", LOGRO_COLUMNA_PORCENTAJE,
      .formula = "IF({respondidas}=0,\"\",ROUND({obtenido}/{maximo},2))" },
    { "respondidas", LOGRO_COLUMNA_ENTERO, 13, LOGRO_COLUMNA_SUMA, respondidas },
    { "elementos", LOGRO_COLUMNA_ENTERO, .flags = LOGRO_COLUMNA_SUMA },
  };

  logro_hoja_describe (hoja, defs);
  hoja->grafico = "logro";
  hoja->categoria = n > MOST_NAMES ? "numero" : "ambito";
  hoja->dibujo = nombres != NULL ? "resultados.grafico-criterios" : "resultados.grafico";
  hoja->nota = logro_puntaje_is_provisional (total) ? g_strdup (logro_hoja_word (hoja, marca))
                                                    : NULL;
}

static void
write_puntajes (LogroHoja      *hoja,
                LogroInstancia  instancia,
                const char     *respondidas,
                const char     *marca)
{
  LogroPlan *plan = hoja->plan;
  guint n = logro_modelo_get_n_subcriterios (plan->model);
  LogroPuntaje total;
  g_autofree LogroPuntaje *puntajes = logro_puntaje_list (plan, instancia, &total);

  begin_puntajes (hoja, n, NULL, respondidas, marca, &total);
  logro_hoja_expect (hoja, n);
  for (guint i = 0; i < n; i++)
    {
      LogroSubcriterio *ambito = logro_modelo_get_subcriterio (plan->model, i);

      if (!add_row (hoja, ambito->numero, ambito->nombre, &puntajes[i]))
        return;
    }
  add_total (hoja, &total);
}

void
logro_hoja_puntajes_criterios (LogroHoja *hoja)
{
  LogroPlan *plan = hoja->plan;
  LogroList *criterios = plan->model->criterios;
  guint n = logro_list_get_n (criterios);
  LogroPuntaje total;
  g_autofree LogroPuntaje *puntajes =
    logro_puntaje_list (plan, LOGRO_INSTANCIA_DIAGNOSTICO, &total);
  g_autofree LogroPuntaje *sums = logro_puntaje_list_criterios (plan, puntajes);

  begin_puntajes (hoja, n, "columna.criterio", NULL, "provisional.marca", &total);
  logro_hoja_expect (hoja, n);
  for (guint i = 0; i < n; i++)
    {
      LogroCriterio *criterio = logro_list_get (criterios, i);

      if (!add_row (hoja, criterio->numero, criterio->nombre, &sums[i]))
        return;
    }
  add_total (hoja, &total);
}

void
logro_hoja_puntajes (LogroHoja *hoja)
{
  write_puntajes (hoja, LOGRO_INSTANCIA_DIAGNOSTICO, NULL, "provisional.marca");
}

void
logro_hoja_puntajes_autoevaluacion (LogroHoja *hoja)
{
  write_puntajes (hoja, LOGRO_INSTANCIA_AUTOEVALUACION, "columna.evaluados", "elementos.marca");
}

void
logro_hoja_puntajes_validado (LogroHoja *hoja)
{
  write_puntajes (hoja, LOGRO_INSTANCIA_VALIDADO, "columna.evaluados", "elementos.marca");
}

/* What a brecha is measured on, and how large it is. */
static void
add_brecha (LogroHoja         *hoja,
            const LogroBrecha *brecha)
{
  static const char *const escalas[][2] = {
    { "opcion.diagnostico", "diagnostico" },
    { "opcion.autoevaluacion", "autoevaluacion" },
    { "serie.validado", "validado" },
    { "serie.esperado", "esperado" },
  };
  gboolean known = brecha->medidos > 0;
  const char *const *escala = escalas[brecha->instancia];

  logro_hoja_add_word (hoja, known ? logro_hoja_word (hoja, escala[0]) : NULL,
                       known ? escala[1] : NULL);
  logro_hoja_add_number (hoja, known ? brecha->maximo : NAN);
  logro_hoja_add_number (hoja, known ? brecha->puntos : NAN);
  logro_hoja_add_number (hoja, known ? brecha->brecha : NAN);
}

#define COLUMNAS_BRECHA                                                                           \
  { "escala", LOGRO_COLUMNA_TEXTO, 16 }, { "maximo", LOGRO_COLUMNA_ENTERO },                      \
    { "puntos", LOGRO_COLUMNA_ENTERO },                                                           \
  {                                                                                               \
    "brecha", LOGRO_COLUMNA_ENTERO, .formula = "IF({maximo}=\"\",\"\",{maximo}-{puntos})"         \
  }

void
logro_hoja_brechas (LogroHoja *hoja)
{
  static const LogroColumnaDef defs[] = {
    { "numero", LOGRO_COLUMNA_TEXTO, 7 },
    { "ambito", LOGRO_COLUMNA_TEXTO, 40 },
    COLUMNAS_BRECHA,
    { "medidos", LOGRO_COLUMNA_ENTERO, .palabra = "columna.evaluados" },
    { "faltan", LOGRO_COLUMNA_ENTERO },
    { "valor", LOGRO_COLUMNA_ENTERO },
    { "elegida", LOGRO_COLUMNA_TEXTO, 11 },
    { "motivo", LOGRO_COLUMNA_TEXTO, 46, .palabra = "brecha.motivo" },
  };
  g_autoptr (GArray) brechas = logro_brecha_list_subcriterios (hoja->plan);

  logro_hoja_describe (hoja, defs);
  logro_hoja_expect (hoja, brechas->len);
  for (guint i = 0; i < brechas->len; i++)
    {
      const LogroBrecha *brecha = &g_array_index (brechas, LogroBrecha, i);

      logro_hoja_add_text (hoja, brecha->subcriterio->numero);
      logro_hoja_add_text (hoja, brecha->subcriterio->nombre);
      add_brecha (hoja, brecha);
      logro_hoja_add_integer (hoja, brecha->medidos);
      logro_hoja_add_integer (hoja, brecha->faltan);
      logro_hoja_add_number (hoja, brecha->valor > 0 ? brecha->valor : NAN);
      logro_hoja_add_boolean (hoja, brecha->elegida);
      logro_hoja_add_field (hoja, logro_list_get (hoja->plan->diseno->areas, i), "motivo");
      if (!logro_hoja_end_row (hoja))
        return;
    }
}

void
logro_hoja_brechas_elementos (LogroHoja *hoja)
{
  static const LogroColumnaDef defs[] = {
    { "elemento", LOGRO_COLUMNA_TEXTO, 9 },
    { "ambito", LOGRO_COLUMNA_TEXTO, 30 },
    { "nombre", LOGRO_COLUMNA_TEXTO, 40 },
    COLUMNAS_BRECHA,
  };
  g_autoptr (GArray) brechas = logro_brecha_list_elementos (hoja->plan);

  logro_hoja_describe (hoja, defs);
  logro_hoja_expect (hoja, brechas->len);
  for (guint i = 0; i < brechas->len; i++)
    {
      const LogroBrecha *brecha = &g_array_index (brechas, LogroBrecha, i);

      add_elemento (hoja, brecha->elemento, brecha->subcriterio->nombre);
      logro_hoja_add_text (hoja, brecha->elemento->nombre);
      add_brecha (hoja, brecha);
      if (!logro_hoja_end_row (hoja))
        return;
    }
}
