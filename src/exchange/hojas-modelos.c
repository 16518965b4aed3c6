/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What only some programmes have as tables: the autodiagnóstico and its consensus, the actions in
 * the layouts of the PMI and of the Mexican plan, reports, PPCS. */

#include "exchange/hojas-private.h"

#include <math.h>
#include <string.h>

#include "calc/consenso.h"
#include "calc/disposicion.h"
#include "calc/informes.h"
#include "core/decimal.h"
#include "core/words.h"

static LogroSubcriterio *
get_ambito (LogroElemento *elemento)
{
  return LOGRO_SUBCRITERIO (((LogroRecord *) elemento)->owner);
}

static guint
count_found (LogroPlan *plan)
{
  guint n = 0;

  for (guint i = 0; i < logro_list_get_n (plan->diagnostico->respuestas); i++)
    {
      LogroRespuesta *respuesta = logro_list_get (plan->diagnostico->respuestas, i);

      n += logro_list_get_n (respuesta->puntos_fuertes) + logro_list_get_n (respuesta->areas);
    }
  return n;
}

/* One punto fuerte or área de mejora. */
static gboolean
add_found (LogroHoja     *hoja,
           LogroElemento *elemento,
           LogroRecord   *record)
{
  LogroSubcriterio *ambito = get_ambito (elemento);
  gboolean area = LOGRO_IS_AREA_MEJORA (record);
  const char *clave = area ? "area-mejora" : "punto-fuerte";
  g_autofree char *palabra = g_strconcat ("opcion.", clave, NULL);

  logro_hoja_add_text (hoja, LOGRO_CRITERIO (((LogroRecord *) ambito)->owner)->numero);
  logro_hoja_add_text (hoja, ambito->numero);
  logro_hoja_add_text (hoja, ambito->nombre);
  logro_hoja_add_word (hoja, logro_hoja_word (hoja, palabra), clave);
  logro_hoja_add_field (hoja, record, "texto");
  if (area)
    logro_hoja_add_text (hoja, NULL);
  else
    logro_hoja_add_field (hoja, record, "evidencia");
  if (area)
    logro_hoja_add_field (hoja, record, "ejemplo");
  return logro_hoja_end_row (hoja);
}

void
logro_hoja_autodiagnostico (LogroHoja *hoja)
{
  static const LogroColumnaDef defs[] = {
    { "criterio", LOGRO_COLUMNA_TEXTO, 9 },
    { "subcriterio", LOGRO_COLUMNA_TEXTO, 12, .palabra = "pmi.subcriterio" },
    { "ambito", LOGRO_COLUMNA_TEXTO, 36, .palabra = "columna.nombre" },
    { "tipo", LOGRO_COLUMNA_TEXTO, 16 },
    { "texto", LOGRO_COLUMNA_TEXTO, 60, .palabra = "columna.descripcion" },
    { "evidencia", LOGRO_COLUMNA_TEXTO, 40 },
    { "ejemplo", LOGRO_COLUMNA_TEXTO, 10, .palabra = "dato.linea.ejemplo" },
  };
  LogroPlan *plan = hoja->plan;

  logro_hoja_describe (hoja, defs);
  logro_hoja_expect (hoja, count_found (plan));
  for (guint i = 0; i < logro_modelo_get_n_elementos (plan->model); i++)
    {
      LogroElemento *elemento = logro_modelo_get_elemento (plan->model, i);
      LogroRespuesta *respuesta = logro_plan_get_respuesta (plan, elemento);

      for (guint j = 0; j < logro_list_get_n (respuesta->puntos_fuertes); j++)
        if (!add_found (hoja, elemento, logro_list_get (respuesta->puntos_fuertes, j)))
          return;
      for (guint j = 0; j < logro_list_get_n (respuesta->areas); j++)
        if (!add_found (hoja, elemento, logro_list_get (respuesta->areas, j)))
          return;
    }
}

/* A column for each assessor, under their names. */
static void
add_evaluadores (LogroHoja *hoja,
                 LogroList *evaluadores)
{
  for (guint i = 0; i < logro_list_get_n (evaluadores); i++)
    {
      LogroEvaluador *evaluador = logro_list_get (evaluadores, i);
      g_autofree char *id = g_strdup_printf ("evaluador-%u", i + 1);
      const LogroColumnaDef def = { id, LOGRO_COLUMNA_ENTERO, 16, LOGRO_COLUMNA_PROPIA,
                                    "columna.evaluador" };
      LogroColumna *columna = logro_hoja_add_column (hoja, &def);

      if (evaluador->nombre == NULL)
        continue;
      g_free (columna->titulo);
      columna->titulo = g_strdup (evaluador->nombre);
    }
}

static gint64
find_puntos (LogroRespuesta *respuesta,
             const char     *evaluador)
{
  for (guint i = 0; i < logro_list_get_n (respuesta->calificaciones); i++)
    {
      LogroCalificacion *one = logro_list_get (respuesta->calificaciones, i);

      if (g_strcmp0 (one->evaluador, evaluador) == 0)
        return one->puntos;
    }
  return LOGRO_SIN_DATO;
}

void
logro_hoja_consenso (LogroHoja *hoja)
{
  static const LogroColumnaDef first[] = {
    { "elemento", LOGRO_COLUMNA_TEXTO, 9, .palabra = "columna.numero" },
    { "nombre", LOGRO_COLUMNA_TEXTO, 40 },
  };
  static const LogroColumnaDef last[] = {
    { "promedio", LOGRO_COLUMNA_ENTERO },
    { "minimo", LOGRO_COLUMNA_ENTERO },
    { "maximo", LOGRO_COLUMNA_ENTERO, .palabra = "columna.mayor" },
    { "diferencia", LOGRO_COLUMNA_ENTERO, .formula = "IF({maximo}=\"\",\"\",{maximo}-{minimo})" },
    { "consenso", LOGRO_COLUMNA_ENTERO },
  };
  LogroPlan *plan = hoja->plan;
  LogroList *evaluadores = plan->diagnostico->evaluadores;
  guint n = logro_modelo_get_n_elementos (plan->model);

  logro_hoja_describe (hoja, first);
  add_evaluadores (hoja, evaluadores);
  logro_hoja_describe (hoja, last);
  logro_hoja_expect (hoja, n);
  for (guint i = 0; i < n; i++)
    {
      LogroElemento *elemento = logro_modelo_get_elemento (plan->model, i);
      LogroRespuesta *respuesta = logro_plan_get_respuesta (plan, elemento);
      LogroConsenso consenso = logro_consenso_get (plan, respuesta);

      logro_hoja_add_text (hoja, elemento->id);
      logro_hoja_add_text (hoja, elemento->nombre);
      for (guint j = 0; j < logro_list_get_n (evaluadores); j++)
        logro_hoja_add_integer (
          hoja, find_puntos (respuesta, LOGRO_EVALUADOR (logro_list_get (evaluadores, j))->id));
      logro_hoja_add_integer (hoja, consenso.promedio);
      logro_hoja_add_integer (hoja, consenso.minimo);
      logro_hoja_add_integer (hoja, consenso.maximo);
      logro_hoja_add_number (hoja, consenso.n > 0 ? consenso.maximo - consenso.minimo : NAN);
      logro_hoja_add_integer (hoja, respuesta->alternativa);
      if (!logro_hoja_end_row (hoja))
        return;
    }
}

/* What the layout has no place for, each datum once, for a note under the table. */
static char *
dup_fuera (LogroHoja      *hoja,
           LogroFormaPlan  forma)
{
  g_autoptr (GPtrArray) all = logro_disposicion_list_fuera (hoja->plan, forma);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < all->len; i++)
    {
      const LogroFuera *fuera = all->pdata[i];
      LogroList *list = fuera->suyo != NULL ? logro_record_get_list (fuera->accion, fuera->campo)
                                            : NULL;
      LogroRecord *record = list != NULL ? logro_list_get (list, 0) : fuera->accion;
      const LogroField *field = fuera->suyo != NULL ? fuera->suyo : fuera->campo;
      g_autofree char *id = g_strdup_printf ("dato.%s.%s", LOGRO_RECORD_GET_CLASS (record)->tag,
                                             field->name);
      const char *name = logro_hoja_word (hoja, id);

      if (g_hash_table_add (seen, (gpointer) name))
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", name);
    }
  return names->len > 0 ? logro_words_fill (logro_hoja_word (hoja, "tabla.fuera"), "datos",
                                            names->str, NULL)
                        : NULL;
}

/* The actions in a layout; @defs are its columns, in its order. */
static void
write_acciones (LogroHoja             *hoja,
                LogroFormaPlan         forma,
                const LogroColumnaDef *defs)
{
  g_autoptr (GPtrArray) acciones = logro_disposicion_list_acciones (hoja->plan);
  guint n;
  const LogroDisposicion *layout = logro_disposicion_list (forma, &n);

  logro_hoja_add_columns (hoja, defs, n);
  logro_hoja_expect (hoja, acciones->len);
  hoja->nota = dup_fuera (hoja, forma);
  for (guint i = 0; i < acciones->len; i++)
    {
      for (guint j = 0; j < n; j++)
        if (defs[j].tipo == LOGRO_COLUMNA_ENTERO)
          logro_hoja_add_integer (hoja, i + 1);
        else
          {
            g_autofree char *text =
              logro_disposicion_dup_texto (&layout[j], hoja->plan, acciones->pdata[i], i + 1);

            logro_hoja_take_text (hoja, *text != '\0' ? g_steal_pointer (&text) : NULL);
          }
      if (!logro_hoja_end_row (hoja))
        return;
    }
}

void
logro_hoja_acciones_pmi (LogroHoja *hoja)
{
  static const LogroColumnaDef defs[] = {
    { "numero", LOGRO_COLUMNA_ENTERO, 6 },
    { "criterio", LOGRO_COLUMNA_TEXTO, 9 },
    { "subcriterio", LOGRO_COLUMNA_TEXTO, 12, .palabra = "pmi.subcriterio" },
    { "area", LOGRO_COLUMNA_TEXTO, 46 },
    { "accion", LOGRO_COLUMNA_TEXTO, 36, .palabra = "pmi.accion" },
    { "objetivo", LOGRO_COLUMNA_TEXTO, 36, .palabra = "pmi.objetivo" },
    { "tareas", LOGRO_COLUMNA_TEXTO, 46, .palabra = "pmi.tareas" },
    { "inicio", LOGRO_COLUMNA_FECHA },
    { "fin", LOGRO_COLUMNA_FECHA, .palabra = "pmi.fin" },
    { "recursos", LOGRO_COLUMNA_TEXTO, 28, .palabra = "pmi.recursos" },
    { "indicador", LOGRO_COLUMNA_TEXTO, 36 },
    { "responsable", LOGRO_COLUMNA_TEXTO, 28, .palabra = "pmi.responsable" },
    { "comentarios", LOGRO_COLUMNA_TEXTO, 28, .palabra = "pmi.comentarios" },
  };

  write_acciones (hoja, LOGRO_PLAN_PMI, defs);
}

void
logro_hoja_acciones_consolidacion (LogroHoja *hoja)
{
  static const LogroColumnaDef defs[] = {
    { "criterio", LOGRO_COLUMNA_TEXTO, 10 },
    { "acciones", LOGRO_COLUMNA_TEXTO, 60, .palabra = "consolidacion.acciones" },
    { "recursos", LOGRO_COLUMNA_TEXTO, 28, .palabra = "consolidacion.recursos" },
    { "dimension", LOGRO_COLUMNA_TEXTO, 16, .palabra = "consolidacion.dimension" },
    { "responsable", LOGRO_COLUMNA_TEXTO, 28 },
  };

  write_acciones (hoja, LOGRO_PLAN_CONSOLIDACION, defs);
}

/* The task of that id, with the place of its action in the plan. */
static LogroActividad *
find_actividad (LogroPlan  *plan,
                const char *id,
                guint      *numero)
{
  for (guint i = 0; i < logro_list_get_n (plan->diseno->lineas); i++)
    {
      LogroLinea *linea = logro_list_get (plan->diseno->lineas, i);

      for (guint j = 0; j < logro_list_get_n (linea->actividades); j++)
        {
          LogroActividad *actividad = logro_list_get (linea->actividades, j);

          *numero = i + 1;
          if (g_strcmp0 (actividad->id, id) == 0)
            return actividad;
        }
    }
  return NULL;
}

/* The first columns of a row of a report. */
static void
add_informe (LogroHoja    *hoja,
             LogroInforme *informe)
{
  logro_hoja_add_field (hoja, LOGRO_RECORD (informe), "nombre");
  logro_hoja_add_field (hoja, LOGRO_RECORD (informe), "corte");
}

static void
add_tarea (LogroHoja    *hoja,
           LogroInforme *informe,
           LogroReporte *reporte)
{
  static const char *const colores[] = { "semaforo.gris", "semaforo.verde", "semaforo.amarillo",
                                         "semaforo.rojo" };
  guint numero = 0;
  LogroActividad *actividad = find_actividad (hoja->plan, reporte->actividad, &numero);
  LogroLinea *linea = actividad != NULL ? LOGRO_LINEA (((LogroRecord *) actividad)->owner) : NULL;
  const char *color = colores[logro_informes_judge (informe, reporte, actividad)];

  logro_hoja_add_number (hoja, linea != NULL ? numero : NAN);
  logro_hoja_add_text (hoja, linea != NULL ? linea->nombre : NULL);
  logro_hoja_add_text (hoja, actividad != NULL ? actividad->nombre : reporte->actividad);
  logro_hoja_add_field (hoja, LOGRO_RECORD (reporte), "avance");
  logro_hoja_add_field (hoja, LOGRO_RECORD (reporte), "estado");
  logro_hoja_add_word (hoja, logro_hoja_word (hoja, color), color + strlen ("semaforo."));
  logro_hoja_add_field (hoja, LOGRO_RECORD (reporte), "evidencia");
  logro_hoja_add_field (hoja, LOGRO_RECORD (reporte), "comentario");
}

/* How many records the reports have in the list that is their field @name. */
static guint
count (LogroHoja  *hoja,
       const char *name)
{
  LogroList *informes = hoja->plan->implementacion->informes;
  guint n = 0;

  for (guint i = 0; i < logro_list_get_n (informes); i++)
    {
      LogroRecord *informe = logro_list_get (informes, i);
      const LogroField *field = logro_record_class_find (LOGRO_RECORD_GET_CLASS (informe), name);

      n += logro_list_get_n (logro_record_get_list (informe, field));
    }
  return n;
}

void
logro_hoja_informes (LogroHoja *hoja)
{
  static const LogroColumnaDef defs[] = {
    { "informe", LOGRO_COLUMNA_TEXTO, 28 },
    { "corte", LOGRO_COLUMNA_FECHA },
    { "numero", LOGRO_COLUMNA_ENTERO, 6 },
    { "accion", LOGRO_COLUMNA_TEXTO, 36, .palabra = "pmi.accion" },
    { "tarea", LOGRO_COLUMNA_TEXTO, 40, .palabra = "pmi.tarea" },
    { "avance", LOGRO_COLUMNA_PORCENTAJE, .palabra = "gantt.avance" },
    { "estado", LOGRO_COLUMNA_TEXTO, 13 },
    { "semaforo", LOGRO_COLUMNA_TEXTO, 13, .palabra = "informe.semaforo" },
    { "evidencia", LOGRO_COLUMNA_TEXTO, 40 },
    { "comentario", LOGRO_COLUMNA_TEXTO, 40 },
  };
  LogroList *informes = hoja->plan->implementacion->informes;

  logro_hoja_describe (hoja, defs);
  logro_hoja_expect (hoja, count (hoja, "reportes"));
  for (guint i = 0; i < logro_list_get_n (informes); i++)
    {
      LogroInforme *informe = logro_list_get (informes, i);

      for (guint j = 0; j < logro_list_get_n (informe->reportes); j++)
        {
          add_informe (hoja, informe);
          add_tarea (hoja, informe, logro_list_get (informe->reportes, j));
          if (!logro_hoja_end_row (hoja))
            return;
        }
    }
}

void
logro_hoja_ppcs (LogroHoja *hoja)
{
  static const LogroColumnaDef defs[] = {
    { "nombre", LOGRO_COLUMNA_TEXTO, 36 },
    { "tipo", LOGRO_COLUMNA_TEXTO, 12 },
    { "estado", LOGRO_COLUMNA_TEXTO, 12 },
    { "indicador", LOGRO_COLUMNA_TEXTO, 30 },
    { "unidad", LOGRO_COLUMNA_TEXTO, 16, .palabra = "ppcs.unidad" },
    { "validada", LOGRO_COLUMNA_FECHA, 16, .palabra = "ppcs.validada" },
    { "poblacion", LOGRO_COLUMNA_TEXTO, 30, .palabra = "ppcs.poblacion" },
    { "poblacion-total", LOGRO_COLUMNA_ENTERO, 16, .palabra = "ppcs.poblacion-total" },
    { "cobertura", LOGRO_COLUMNA_ENTERO, 16, .palabra = "ppcs.cobertura" },
    { "colaboradores", LOGRO_COLUMNA_TEXTO, 30, .palabra = "ppcs.colaboradores" },
    { "descripcion", LOGRO_COLUMNA_TEXTO, 40 },
  };
  LogroList *programas = hoja->plan->registro->programas;

  logro_hoja_describe (hoja, defs);
  logro_hoja_expect (hoja, logro_list_get_n (programas));
  for (guint i = 0; i < logro_list_get_n (programas); i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (defs); j++)
        logro_hoja_add_field (hoja, logro_list_get (programas, i), defs[j].id);
      if (!logro_hoja_end_row (hoja))
        return;
    }
}
