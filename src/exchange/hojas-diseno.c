/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The plan itself as tables: matriz, AMI, líneas, activities and indicators. */

#include "exchange/hojas-private.h"

#include <math.h>
#include <string.h>

#include "calc/dinero.h"
#include "calc/estado.h"
#include "calc/prioridad.h"

/* A criterion of the matriz by which a high value is bad counts with what it lacks to this. */
#define INVERSO 6

static LogroList *
get_lineas (LogroHoja *hoja)
{
  return hoja->plan->diseno->lineas;
}

/* A column for each criterion, with its weight; gives whether for none of them a high value is
 * bad. */
static gboolean
add_criterios (LogroHoja *hoja,
               LogroList *criterios)
{
  gboolean straight = TRUE;

  for (guint i = 0; i < logro_list_get_n (criterios); i++)
    {
      LogroCriterioMatriz *criterio = logro_list_get (criterios, i);
      g_autofree char *id = g_strdup_printf ("criterio-%u", i + 1);
      const LogroColumnaDef def = { id, LOGRO_COLUMNA_ENTERO, 16, LOGRO_COLUMNA_PROPIA,
                                    "columna.criterio" };
      LogroColumna *columna = logro_hoja_add_column (hoja, &def);

      if (criterio->nombre != NULL)
        {
          g_free (columna->titulo);
          columna->titulo = criterio->inverso
                              ? g_strconcat (criterio->nombre,
                                             logro_hoja_word (hoja, "matriz.inverso"), NULL)
                              : g_strdup (criterio->nombre);
        }
      columna->peso = criterio->peso;
      straight = straight && !criterio->inverso;
    }
  return straight;
}

/* Total = Σ weight × value, as calc/prioridad.c reckons it: cells without a value add nothing. */
static char *
make_total (LogroList *criterios,
            gboolean   straight)
{
  guint n = logro_list_get_n (criterios);
  GString *formula;

  if (n == 0)
    return NULL;
  if (straight)
    return g_strdup_printf ("SUMPRODUCT({criterio-1:peso}:{criterio-%u:peso},"
                            "{criterio-1}:{criterio-%u})", n, n);
  formula = g_string_new (NULL);
  for (guint i = 0; i < n; i++)
    {
      LogroCriterioMatriz *criterio = logro_list_get (criterios, i);

      g_string_append (formula, i > 0 ? "+" : "");
      if (criterio->inverso)
        g_string_append_printf (formula,
                                "{criterio-%u:peso}*IF({criterio-%u}>0,%d-{criterio-%u},0)", i + 1,
                                i + 1, INVERSO, i + 1);
      else
        g_string_append_printf (formula, "{criterio-%u:peso}*{criterio-%u}", i + 1, i + 1);
    }
  return g_string_free (formula, FALSE);
}

void
logro_hoja_matriz (LogroHoja *hoja)
{
  static const LogroColumnaDef first[] = {
    { "herramienta", LOGRO_COLUMNA_TEXTO, 40 },
    { "ambito", LOGRO_COLUMNA_TEXTO, 30 },
  };
  static const LogroColumnaDef last[] = {
    { "total", LOGRO_COLUMNA_ENTERO, .palabra = "total" },
    { "lugar", LOGRO_COLUMNA_ENTERO, .formula = "RANK({total},{total:*})" },
    { "metodologia", LOGRO_COLUMNA_TEXTO, 30 },
  };
  LogroMatriz *matriz = hoja->plan->diseno->matriz;
  g_autoptr (GArray) prioridades = logro_prioridad_list (matriz);
  gboolean straight;

  logro_hoja_describe (hoja, first);
  straight = add_criterios (hoja, matriz->criterios);
  logro_hoja_add_column (hoja, &last[0])->formula = make_total (matriz->criterios, straight);
  logro_hoja_add_column (hoja, &last[1]);
  logro_hoja_add_column (hoja, &last[2]);
  logro_hoja_expect (hoja, prioridades->len);
  for (guint i = 0; i < prioridades->len; i++)
    {
      const LogroPrioridad *prioridad = &g_array_index (prioridades, LogroPrioridad, i);
      LogroRecord *herramienta = LOGRO_RECORD (prioridad->herramienta);

      logro_hoja_add_field (hoja, herramienta, "nombre");
      logro_hoja_add_field (hoja, herramienta, "subcriterio");
      for (guint j = 0; j < logro_list_get_n (matriz->criterios); j++)
        {
          gint64 valor = logro_prioridad_get_valor (prioridad->herramienta,
                                                    logro_list_get (matriz->criterios, j));

          logro_hoja_add_number (hoja, valor > 0 ? valor : NAN);
        }
      logro_hoja_add_integer (hoja, prioridad->total);
      logro_hoja_add_integer (hoja, prioridad->lugar);
      logro_hoja_add_field (hoja, herramienta, "metodologia");
      if (!logro_hoja_end_row (hoja))
        return;
    }
}

/* Its %, and its semáforo as a word. */
static void
add_estado (LogroHoja         *hoja,
            const LogroEstado *estado)
{
  static const char *const colores[] = { "semaforo.gris", "semaforo.verde", "semaforo.amarillo",
                                         "semaforo.rojo" };

  logro_hoja_add_integer (hoja, estado->real);
  logro_hoja_add_word (hoja, logro_hoja_word (hoja, colores[estado->semaforo]),
                       colores[estado->semaforo] + strlen ("semaforo."));
}

void
logro_hoja_ami (LogroHoja *hoja)
{
  static const LogroColumnaDef defs[] = {
    { "nombre", LOGRO_COLUMNA_TEXTO, 36 },
    { "subcriterios", LOGRO_COLUMNA_TEXTO, 30, .palabra = "columna.ambito" },
    { "implementacion", LOGRO_COLUMNA_TEXTO },
    { "mantencion", LOGRO_COLUMNA_TEXTO },
    { "caracterizacion", LOGRO_COLUMNA_TEXTO, 50 },
    { "medio-verificacion", LOGRO_COLUMNA_TEXTO, 30 },
    { "inicio", LOGRO_COLUMNA_FECHA },
    { "plazo", LOGRO_COLUMNA_FECHA },
    { "costo", LOGRO_COLUMNA_DINERO, .flags = LOGRO_COLUMNA_SUMA },
    { "avance", LOGRO_COLUMNA_PORCENTAJE, .palabra = "gantt.avance" },
    { "estado", LOGRO_COLUMNA_TEXTO, 13 },
  };
  static const guint n_fields = 9;
  LogroList *amis = hoja->plan->diseno->amis;
  guint n = logro_list_get_n (amis);
  double costo = 0;

  logro_hoja_describe (hoja, defs);
  logro_hoja_expect (hoja, n);
  for (guint i = 0; i < n; i++)
    {
      LogroAmi *ami = logro_list_get (amis, i);
      LogroEstado estado = logro_estado_ami (ami, hoja->opciones->hoy);

      for (guint j = 0; j < n_fields; j++)
        logro_hoja_add_field (hoja, LOGRO_RECORD (ami), defs[j].id);
      add_estado (hoja, &estado);
      costo += ami->costo;
      if (!logro_hoja_end_row (hoja))
        return;
    }
  logro_hoja_add_text (hoja, logro_hoja_word (hoja, "total"));
  for (guint j = 1; j + 1 < n_fields; j++)
    logro_hoja_add_text (hoja, NULL);
  logro_hoja_add_number (hoja, costo);
  logro_hoja_end_total (hoja);
}

/* Own funds, those of the programme, and both. */
static void
add_dinero (LogroHoja         *hoja,
            const LogroDinero *dinero)
{
  logro_hoja_add_number (hoja, dinero->propios);
  logro_hoja_add_number (hoja, dinero->externos);
  logro_hoja_add_number (hoja, logro_dinero_get_total (dinero));
}

/* The label, and the sums under the columns of money, which the first @n_before columns precede. */
static void
add_total (LogroHoja         *hoja,
           guint              n_before,
           const LogroDinero *dinero)
{
  logro_hoja_add_text (hoja, logro_hoja_word (hoja, "total"));
  for (guint i = 1; i < n_before; i++)
    logro_hoja_add_text (hoja, NULL);
  add_dinero (hoja, dinero);
  logro_hoja_end_total (hoja);
}

#define COLUMNAS_DINERO                                                                           \
  { "propios", LOGRO_COLUMNA_DINERO, .flags = LOGRO_COLUMNA_SUMA },                               \
    { "externos", LOGRO_COLUMNA_DINERO, .flags = LOGRO_COLUMNA_SUMA },                            \
  {                                                                                               \
    "total", LOGRO_COLUMNA_DINERO, .flags = LOGRO_COLUMNA_SUMA, .palabra = "total",               \
    .formula = "{propios}+{externos}"                                                             \
  }

void
logro_hoja_lineas (LogroHoja *hoja)
{
  static const LogroColumnaDef defs[] = {
    { "subcriterio", LOGRO_COLUMNA_TEXTO, 28, .palabra = "columna.area" },
    { "nombre", LOGRO_COLUMNA_TEXTO, 36, .palabra = "columna.linea" },
    { "responsable", LOGRO_COLUMNA_TEXTO },
    { "actores", LOGRO_COLUMNA_TEXTO },
    { "equipo", LOGRO_COLUMNA_TEXTO },
    { "metodologia", LOGRO_COLUMNA_TEXTO },
    { "descripcion", LOGRO_COLUMNA_TEXTO, 50 },
    { "inicio", LOGRO_COLUMNA_FECHA },
    { "termino", LOGRO_COLUMNA_FECHA },
    COLUMNAS_DINERO,
    { "avance", LOGRO_COLUMNA_PORCENTAJE, .palabra = "gantt.avance" },
    { "estado", LOGRO_COLUMNA_TEXTO, 13 },
  };
  static const guint n_fields = 7;
  guint n = logro_list_get_n (get_lineas (hoja));
  LogroDinero all = { 0, 0 };

  logro_hoja_describe (hoja, defs);
  logro_hoja_expect (hoja, n);
  for (guint i = 0; i < n; i++)
    {
      LogroLinea *linea = logro_list_get (get_lineas (hoja), i);
      LogroEstado estado = logro_estado_linea (linea, hoja->opciones->hoy);
      LogroDinero dinero = { 0, 0 };

      for (guint j = 0; j < n_fields; j++)
        logro_hoja_add_field (hoja, LOGRO_RECORD (linea), defs[j].id);
      logro_hoja_add_text (hoja, estado.periodo.inicio);
      logro_hoja_add_text (hoja, estado.periodo.termino);
      logro_dinero_linea (linea, &dinero, NULL);
      logro_dinero_add (&all, dinero.propios, dinero.externos, NULL);
      add_dinero (hoja, &dinero);
      add_estado (hoja, &estado);
      if (!logro_hoja_end_row (hoja))
        return;
    }
  add_total (hoja, n_fields + 2, &all);
}

/* The líneas have so many records in the list that is their field @name. */
static guint
count (LogroHoja  *hoja,
       const char *name)
{
  LogroList *lineas = get_lineas (hoja);
  guint n = 0;

  for (guint i = 0; i < logro_list_get_n (lineas); i++)
    {
      LogroRecord *linea = logro_list_get (lineas, i);
      const LogroField *field = logro_record_class_find (LOGRO_RECORD_GET_CLASS (linea), name);

      n += logro_list_get_n (logro_record_get_list (linea, field));
    }
  return n;
}

void
logro_hoja_actividades (LogroHoja *hoja)
{
  static const LogroColumnaDef defs[] = {
    { "linea", LOGRO_COLUMNA_TEXTO, 32 },
    { "nombre", LOGRO_COLUMNA_TEXTO, 40, .palabra = "columna.actividad" },
    { "inicio", LOGRO_COLUMNA_FECHA },
    { "termino", LOGRO_COLUMNA_FECHA },
    COLUMNAS_DINERO,
    { "responsable", LOGRO_COLUMNA_TEXTO },
    { "avance", LOGRO_COLUMNA_PORCENTAJE, .palabra = "gantt.avance" },
  };
  LogroDinero all = { 0, 0 };

  logro_hoja_describe (hoja, defs);
  logro_hoja_expect (hoja, count (hoja, "actividades"));
  for (guint i = 0; i < logro_list_get_n (get_lineas (hoja)); i++)
    {
      LogroLinea *linea = logro_list_get (get_lineas (hoja), i);

      for (guint j = 0; j < logro_list_get_n (linea->actividades); j++)
        {
          LogroActividad *actividad = logro_list_get (linea->actividades, j);
          const LogroDinero dinero = { actividad->propios, actividad->externos };

          logro_hoja_add_text (hoja, linea->nombre);
          logro_hoja_add_text (hoja, actividad->nombre);
          logro_hoja_add_text (hoja, actividad->inicio);
          logro_hoja_add_text (hoja, actividad->termino);
          add_dinero (hoja, &dinero);
          logro_hoja_add_text (hoja, actividad->responsable);
          logro_hoja_add_integer (hoja, actividad->avance);
          logro_dinero_add (&all, dinero.propios, dinero.externos, NULL);
          if (!logro_hoja_end_row (hoja))
            return;
        }
    }
  add_total (hoja, 4, &all);
}

void
logro_hoja_indicadores (LogroHoja *hoja)
{
  static const LogroColumnaDef defs[] = {
    { "linea", LOGRO_COLUMNA_TEXTO, 32 },
    { "nombre", LOGRO_COLUMNA_TEXTO, 36, .palabra = "columna.indicador" },
    { "formula", LOGRO_COLUMNA_TEXTO, 40 },
    { "unidad", LOGRO_COLUMNA_TEXTO, 14 },
    { "linea-base", LOGRO_COLUMNA_DECIMAL },
    { "meta", LOGRO_COLUMNA_DECIMAL },
  };

  logro_hoja_describe (hoja, defs);
  logro_hoja_expect (hoja, count (hoja, "indicadores"));
  for (guint i = 0; i < logro_list_get_n (get_lineas (hoja)); i++)
    {
      LogroLinea *linea = logro_list_get (get_lineas (hoja), i);

      for (guint j = 0; j < logro_list_get_n (linea->indicadores); j++)
        {
          logro_hoja_add_text (hoja, linea->nombre);
          for (guint k = 1; k < G_N_ELEMENTS (defs); k++)
            logro_hoja_add_field (hoja, logro_list_get (linea->indicadores, j), defs[k].id);
          if (!logro_hoja_end_row (hoja))
            return;
        }
    }
}
