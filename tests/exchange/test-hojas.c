/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables of a plan, as CSV: every one of every plan is read back. */

#include <locale.h>
#include <string.h>

#include "exchange/csv-hoja.h"
#include "exchange/csv.h"
#include "exchange/respuestas.h"
#include "planes.h"

static const LogroHojaOpciones opciones = { .hoy = "2025-06-30" };

static LogroCsv *
export (LogroPlan    *plan,
        const char   *id,
        LogroCsvPara  para)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = logro_csv_export (logro_hojas_find (id), plan, para, &opciones,
                                               &error);
  LogroCsv *csv;

  g_assert_no_error (error);
  csv = logro_csv_read (bytes, id, &error);
  g_assert_no_error (error);
  return csv;
}

/* The cell under the heading in that row, 1 being the first below it. */
static const char *
cell (const LogroCsv *csv,
      guint           row,
      const char     *heading)
{
  g_assert_cmpuint (row, <, csv->n_rows);
  for (guint i = 0; i < csv->rows[0].n_cells; i++)
    if (g_str_equal (csv->rows[0].cells[i], heading))
      return csv->rows[row].cells[i];
  g_error ("there is no column “%s”", heading);
}

static void
test_every_table (void)
{
  LogroPlan *(*const makers[]) (void) = { plan_vacio, plan_muestra, plan_monstruo, plan_caf,
                                         plan_mx };
  guint n;
  const LogroHojaKind *kinds = logro_hojas_list (&n);

  for (guint p = 0; p < G_N_ELEMENTS (makers); p++)
    {
      g_autoptr (LogroPlan) plan = makers[p]();

      for (guint i = 0; i < n * 2; i++)
        {
          g_autoptr (LogroCsv) csv = export (plan, kinds[i / 2].id, i % 2);

          g_assert_cmpuint (csv->n_rows, >=, 1);
          for (guint row = 1; row < csv->n_rows; row++)
            g_assert_cmpuint (csv->rows[row].n_cells, ==, csv->rows[0].n_cells);
        }
    }
}

/* A word that nobody wrote down is shown by its id. */
static void
check_words (LogroPlan *plan)
{
  guint n;
  const LogroHojaKind *kinds = logro_hojas_list (&n);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (LogroCsv) csv = export (plan, kinds[i].id, LOGRO_CSV_PLANILLA);

      g_assert_cmpstr (logro_hojas_get_title (&kinds[i], plan), !=, kinds[i].titulo);
      for (guint j = 0; j < csv->rows[0].n_cells; j++)
        if (strchr (csv->rows[0].cells[j], '.') != NULL &&
            !g_str_equal (csv->rows[0].cells[j], "N.º"))
          g_error ("%s: “%s” is no heading", kinds[i].id, csv->rows[0].cells[j]);
      g_assert_true (logro_hojas_find (kinds[i].id) == &kinds[i]);
    }
  g_assert_null (logro_hojas_find ("ninguna"));
}

static void
test_words (void)
{
  g_autoptr (LogroPlan) plan = plan_muestra ();
  g_autoptr (LogroPlan) caf = plan_caf ();
  g_autoptr (LogroPlan) mx = plan_mx ();

  check_words (plan);
  check_words (caf);
  check_words (mx);
}

/* Each programme has its own tables. */
static void
test_offered (void)
{
  static const struct
  {
    LogroPlan *(*make) (void);
    const char *tablas;
  } offered[] = {
    { plan_muestra,
      "respuestas puntajes evaluaciones puntajes-autoevaluacion puntajes-validado brechas "
      "brechas-elementos matriz ami lineas actividades indicadores acciones-pmi "
      "acciones-consolidacion seguimientos medidas tareas personas observaciones adjuntos" },
    { plan_caf,
      "respuestas autodiagnostico consenso puntajes-criterios puntajes lineas actividades "
      "indicadores acciones-pmi acciones-consolidacion informes personas adjuntos" },
    { plan_mx,
      "ppcs metas lineas actividades acciones-pmi acciones-consolidacion reportes "
      "retroalimentacion adjuntos" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (offered); i++)
    {
      g_autoptr (LogroPlan) plan = offered[i].make ();
      g_autoptr (GPtrArray) kinds = logro_hojas_list_for (plan);
      g_autoptr (GString) ids = g_string_new (NULL);

      for (guint j = 0; j < kinds->len; j++)
        g_string_append_printf (ids, "%s%s", j > 0 ? " " : "",
                                ((const LogroHojaKind *) kinds->pdata[j])->id);
      g_assert_cmpstr (ids->str, ==, offered[i].tablas);
    }
}

static void
test_caf (void)
{
  g_autoptr (LogroPlan) plan = plan_caf ();
  g_autoptr (LogroCsv) found = export (plan, "autodiagnostico", LOGRO_CSV_PLANILLA);
  g_autoptr (LogroCsv) consenso = export (plan, "consenso", LOGRO_CSV_PLANILLA);
  g_autoptr (LogroCsv) criterios = export (plan, "puntajes-criterios", LOGRO_CSV_PLANILLA);
  g_autoptr (LogroCsv) acciones = export (plan, "acciones-pmi", LOGRO_CSV_PLANILLA);
  g_autoptr (LogroCsv) maquina = export (plan, "acciones-pmi", LOGRO_CSV_MAQUINA);
  g_autoptr (LogroCsv) informes = export (plan, "informes", LOGRO_CSV_MAQUINA);

  g_assert_cmpuint (found->n_rows, ==, 16);
  g_assert_cmpstr (cell (found, 1, "Tipo"), ==, "Punto fuerte");
  g_assert_cmpstr (cell (found, 4, "Subcriterio"), ==, "2.4");
  g_assert_cmpstr (cell (found, 4, "Tipo"), ==, "Área de mejora");
  g_assert_cmpstr (cell (found, 4, "Número de ejemplo"), ==, "3");
  g_assert_cmpuint (consenso->n_rows, ==, 29);
  g_assert_cmpstr (cell (consenso, 1, "Ramón Emilio Tavárez"), ==, "66");
  g_assert_cmpstr (cell (consenso, 1, "Promedio"), ==, "64");
  g_assert_cmpstr (cell (consenso, 1, "Diferencia"), ==, "15");
  g_assert_cmpstr (cell (consenso, 1, "Consenso"), ==, "62");
  g_assert_cmpuint (criterios->n_rows, ==, 11);
  g_assert_cmpstr (cell (criterios, 1, "% logro"), ==, "53"); /* 62, 48, 45 and 55: 52.5 */
  g_assert_cmpstr (cell (criterios, 10, "% logro"), ==, "39");
  g_assert_cmpuint (acciones->rows[0].n_cells, ==, 13);
  g_assert_cmpuint (acciones->n_rows, ==, 10);
  g_assert_cmpstr (cell (acciones, 1, "Inicio"), ==, "01-09-2024");
  g_assert_cmpstr (cell (acciones, 1, "Recursos necesarios"), ==,
                   "Correo institucional; Sala de reuniones");
  g_assert_cmpstr (cell (maquina, 1, "fin"), ==, "2025-08-31");
  g_assert_cmpuint (informes->n_rows, ==, 37);
  g_assert_cmpstr (cell (informes, 3, "avance"), ==, "20");
  g_assert_cmpstr (cell (informes, 3, "semaforo"), ==, "amarillo");
}

static void
test_mx (void)
{
  g_autoptr (LogroPlan) plan = plan_mx ();
  g_autoptr (LogroCsv) metas = export (plan, "metas", LOGRO_CSV_MAQUINA);
  g_autoptr (LogroCsv) reportes = export (plan, "reportes", LOGRO_CSV_PLANILLA);
  g_autoptr (LogroCsv) maquina = export (plan, "reportes", LOGRO_CSV_MAQUINA);
  g_autoptr (LogroCsv) filas = export (plan, "acciones-consolidacion", LOGRO_CSV_MAQUINA);
  g_autoptr (LogroCsv) retro = export (plan, "retroalimentacion", LOGRO_CSV_MAQUINA);

  g_assert_cmpstr (cell (metas, 2, "anual"), ==, "150");
  g_assert_cmpuint (reportes->n_rows, ==, 13);
  g_assert_cmpstr (cell (reportes, 5, "Entrega hasta"), ==, "28-06-2019");
  g_assert_cmpstr (cell (reportes, 5, "Revisión"), ==,
                   "■ Rechazado: no está en la unidad validada (tonelada)");
  g_assert_cmpstr (cell (maquina, 5, "revision"), ==, "otra-unidad");
  g_assert_cmpstr (cell (maquina, 5, "meta"), ==, "900");
  g_assert_cmpuint (filas->n_rows, ==, 7);
  g_assert_cmpstr (cell (filas, 6, "acciones"), ==,
                   "• Aplicar las recomendaciones de género al horario de los parques y del "
                   "alumbrado.");
  g_assert_cmpuint (retro->n_rows, ==, 3);
  g_assert_cmpstr (cell (retro, 1, "cerrada"), ==, "2019-04-04");
}

static void
test_machine (void)
{
  g_autoptr (LogroPlan) plan = plan_muestra ();
  g_autoptr (LogroCsv) lineas = export (plan, "lineas", LOGRO_CSV_MAQUINA);
  g_autoptr (LogroCsv) puntajes = export (plan, "puntajes", LOGRO_CSV_MAQUINA);
  g_autoptr (LogroCsv) evaluaciones = export (plan, "evaluaciones", LOGRO_CSV_MAQUINA);

  g_assert_cmpint (lineas->delimiter, ==, ',');
  g_assert_cmpuint (lineas->n_rows, ==, 7);
  g_assert_cmpstr (cell (lineas, 1, "subcriterio"), ==, "9");
  g_assert_cmpstr (cell (lineas, 1, "inicio"), ==, "2024-12-02");
  g_assert_cmpstr (cell (lineas, 1, "total"), ==, "12500");
  g_assert_cmpstr (cell (lineas, 1, "metodologia"), ==, "satisfaccion-escucha");
  g_assert_cmpuint (puntajes->n_rows, ==, 13);
  g_assert_cmpstr (cell (puntajes, 9, "logro"), ==, "17");
  g_assert_cmpuint (evaluaciones->n_rows, ==, 79);
}

static void
test_spreadsheet (void)
{
  g_autoptr (LogroPlan) plan = plan_muestra ();
  g_autoptr (LogroCsv) lineas = export (plan, "lineas", LOGRO_CSV_PLANILLA);
  g_autoptr (LogroPlan) other = plan_monstruo ();
  g_autoptr (LogroCsv) indicadores = export (other, "indicadores", LOGRO_CSV_PLANILLA);
  g_autoptr (GBytes) bytes = logro_csv_export (logro_hojas_find ("lineas"), plan,
                                               LOGRO_CSV_PLANILLA, &opciones, NULL);

  g_assert_cmpint (memcmp (g_bytes_get_data (bytes, NULL), "\xef\xbb\xbf", 3), ==, 0);
  g_assert_cmpint (lineas->delimiter, ==, ';');
  g_assert_cmpstr (cell (lineas, 1, "Inicio"), ==, "02-12-2024");
  g_assert_cmpstr (cell (lineas, 1, "Área de mejora"), ==, "9 Satisfacción de usuarios");
  g_assert_cmpstr (cell (lineas, 7, "Total"), ==, "42950");
  g_assert_cmpstr (cell (indicadores, 1, "Meta"), ==, "1234,5");
  g_assert_cmpstr (cell (indicadores, 1, "Línea base"), ==, "-0,125");
}

/* The table of answers is one that “answer” takes. */
static void
test_answers (void)
{
  g_autoptr (LogroPlan) plan = plan_muestra ();
  g_autoptr (LogroPlan) fresh = plan_vacio ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = logro_csv_export (logro_hojas_find ("respuestas"), plan,
                                               LOGRO_CSV_MAQUINA, &opciones, &error);
  g_autoptr (LogroRespuestas) respuestas = NULL;

  g_assert_no_error (error);
  respuestas = logro_respuestas_read (bytes, "respuestas.csv", fresh->model, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (respuestas->problemas->len, ==, 0);
  logro_respuestas_apply (respuestas, fresh);
  for (guint i = 0; i < logro_modelo_get_n_elementos (plan->model); i++)
    {
      LogroRespuesta *one = logro_list_get (plan->diagnostico->respuestas, i);
      LogroRespuesta *other = logro_list_get (fresh->diagnostico->respuestas, i);

      g_assert_cmpint (one->alternativa, ==, other->alternativa);
      g_assert_cmpstr (one->observacion, ==, other->observacion);
    }
}

static void
test_unanswered (void)
{
  g_autoptr (LogroPlan) plan = plan_vacio ();
  g_autoptr (LogroCsv) puntajes = export (plan, "puntajes", LOGRO_CSV_PLANILLA);
  g_autoptr (LogroCsv) brechas = export (plan, "brechas", LOGRO_CSV_MAQUINA);

  g_assert_cmpstr (cell (puntajes, 1, "Obtenido"), ==, "");
  g_assert_cmpstr (cell (puntajes, 1, "% logro"), ==, "");
  g_assert_cmpstr (cell (puntajes, 13, "Ámbito"), ==, "Total provisional");
  g_assert_cmpstr (cell (brechas, 1, "brecha"), ==, "");
}

/* For a spreadsheet a formula gets an apostrophe, for a machine it is what the plan says. */
static void
test_guarded (void)
{
  g_autoptr (LogroPlan) plan = plan_monstruo ();
  g_autoptr (LogroCsv) raw = export (plan, "actividades", LOGRO_CSV_MAQUINA);
  g_autoptr (LogroCsv) guarded = export (plan, "actividades", LOGRO_CSV_PLANILLA);
  g_autoptr (LogroCsv) matriz = export (plan, "matriz", LOGRO_CSV_PLANILLA);

  for (guint i = 0; malos[i] != NULL; i++)
    {
      g_autofree char *text = g_strconcat ("'", malos[i], NULL);
      gboolean formula = strchr ("=+-@", *malos[i]) != NULL || g_str_has_prefix (malos[i], "＝");

      g_assert_cmpstr (cell (raw, i + 1, "nombre"), ==, malos[i]);
      g_assert_cmpstr (cell (guarded, i + 1, "Actividad"), ==,
                       formula && !g_str_equal (malos[i], "-5") ? text : malos[i]);
    }
  g_assert_cmpstr (matriz->rows[0].cells[2], ==, "'=cmd|' /C calc'!A0");
}

static void
on_progress (double   done,
             gpointer data)
{
  double *last = data;

  g_assert_cmpfloat (done, >=, *last);
  g_assert_cmpfloat (done, <=, 1);
  *last = done;
}

static void
test_stopped (void)
{
  g_autoptr (LogroPlan) plan = plan_monstruo ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  double last = 0;
  const LogroProgress progress = { cancellable, on_progress, &last };
  const LogroHojaOpciones own = { "2025-06-30", &progress };
  g_autoptr (GBytes) bytes = logro_csv_export (logro_hojas_find ("actividades"), plan,
                                               LOGRO_CSV_MAQUINA, &own, &error);

  g_assert_no_error (error);
  g_assert_cmpfloat (last, ==, 1);
  g_cancellable_cancel (cancellable);
  last = 0;
  g_assert_null (logro_csv_export (logro_hojas_find ("actividades"), plan, LOGRO_CSV_MAQUINA, &own,
                                   &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* Something that takes so many rows of a table and then no more, as a disk that is full. */
typedef struct
{
  guint room;
  guint begun;
  guint rows;
  guint ends;
} Full;

static gboolean
give_up (GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE, "lleno");
  return FALSE;
}

static gboolean
on_begin (LogroHoja  *hoja,
          gpointer    data,
          GError    **error)
{
  Full *self = data;

  self->begun++;
  return self->room > 0 || give_up (error);
}

static gboolean
on_row (LogroHoja         *hoja,
        const LogroCelda  *celdas,
        gpointer           data,
        GError           **error)
{
  Full *self = data;

  return ++self->rows < self->room || give_up (error);
}

static gboolean
on_total (LogroHoja         *hoja,
          const LogroCelda  *celdas,
          gpointer           data,
          GError           **error)
{
  ((Full *) data)->ends++;
  return TRUE;
}

static gboolean
on_end (LogroHoja  *hoja,
        gpointer    data,
        GError    **error)
{
  ((Full *) data)->ends++;
  return TRUE;
}

/* Where there is no room for the head of a table, or for its first row, nothing more of it comes. */
static void
test_full (void)
{
  static const LogroHojaSalida salida = { on_begin, on_row, on_total, on_end };
  LogroPlan *(*const makers[]) (void) = { plan_muestra, plan_caf, plan_mx };
  guint n;
  const LogroHojaKind *kinds = logro_hojas_list (&n);

  for (guint p = 0; p < G_N_ELEMENTS (makers); p++)
    {
      g_autoptr (LogroPlan) plan = makers[p]();

      for (guint i = 0; i < n * 2; i++)
        {
          g_autoptr (LogroCsv) csv = export (plan, kinds[i / 2].id, LOGRO_CSV_MAQUINA);
          g_autoptr (GError) error = NULL;
          Full full = { .room = i % 2 };
          gboolean empty = csv->n_rows == 1 && full.room > 0;

          g_test_message ("%s", kinds[i / 2].id);
          g_assert_true (logro_hojas_write (&kinds[i / 2], plan, &opciones, &salida, &full,
                                            &error) == empty);
          g_assert_cmpuint (full.begun, ==, 1);
          g_assert_cmpuint (full.rows, ==, empty || full.room == 0 ? 0 : 1);
          if (empty)
            continue;
          g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
          g_assert_cmpuint (full.ends, ==, 0);
        }
    }
}

/* What refers to something that is not there any more, or was never given a name. */
static void
test_orphans (void)
{
  g_autoptr (LogroPlan) caf = plan_caf ();
  g_autoptr (LogroPlan) mx = plan_mx ();
  LogroInforme *informe = logro_list_get (caf->implementacion->informes, 0);
  LogroInforme *reporte = logro_list_get (mx->implementacion->informes, 0);
  g_autoptr (LogroCsv) consenso = NULL;
  g_autoptr (LogroCsv) informes = NULL;
  g_autoptr (LogroCsv) reportes = NULL;
  g_autoptr (LogroCsv) metas = NULL;

  logro_list_append (caf->diagnostico->evaluadores, g_object_new (LOGRO_TYPE_EVALUADOR, NULL));
  g_object_set (logro_list_get (informe->reportes, 0), "actividad", "ya-no-esta", NULL);
  consenso = export (caf, "consenso", LOGRO_CSV_PLANILLA);
  informes = export (caf, "informes", LOGRO_CSV_MAQUINA);
  g_assert_cmpstr (cell (consenso, 1, "Evaluador o evaluadora"), ==, "");
  g_assert_cmpstr (cell (informes, 1, "tarea"), ==, "ya-no-esta");
  g_assert_cmpstr (cell (informes, 1, "accion"), ==, "");
  g_assert_cmpstr (cell (informes, 1, "numero"), ==, "");

  g_object_set (logro_list_get (reporte->cifras, 0), "programa", "ya-no-esta", NULL);
  g_object_set (logro_list_get (mx->registro->programas, 1), "unidad", NULL, NULL);
  g_object_set (logro_list_get (mx->implementacion->informes, 1), "corte", NULL, NULL);
  g_object_set (logro_list_get (LOGRO_PROGRAMA (logro_list_get (mx->registro->programas, 0))->metas,
                                0), "junio", NULL, NULL);
  reportes = export (mx, "reportes", LOGRO_CSV_MAQUINA);
  metas = export (mx, "metas", LOGRO_CSV_MAQUINA);
  g_assert_cmpstr (cell (reportes, 1, "programa"), ==, "ya-no-esta");
  g_assert_cmpstr (cell (reportes, 1, "revision"), ==, "sin-programa");
  g_assert_cmpstr (cell (reportes, 1, "meta"), ==, "");
  g_assert_cmpstr (cell (reportes, 5, "meta"), ==, "");
  g_assert_cmpstr (cell (metas, 1, "junio"), ==, "");
  g_assert_cmpstr (cell (metas, 1, "anual"), ==, "2700");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/hojas/every-table", test_every_table);
  g_test_add_func ("/exchange/hojas/words", test_words);
  g_test_add_func ("/exchange/hojas/offered", test_offered);
  g_test_add_func ("/exchange/hojas/caf", test_caf);
  g_test_add_func ("/exchange/hojas/mx", test_mx);
  g_test_add_func ("/exchange/hojas/machine", test_machine);
  g_test_add_func ("/exchange/hojas/spreadsheet", test_spreadsheet);
  g_test_add_func ("/exchange/hojas/answers", test_answers);
  g_test_add_func ("/exchange/hojas/unanswered", test_unanswered);
  g_test_add_func ("/exchange/hojas/guarded", test_guarded);
  g_test_add_func ("/exchange/hojas/stopped", test_stopped);
  g_test_add_func ("/exchange/hojas/full", test_full);
  g_test_add_func ("/exchange/hojas/orphans", test_orphans);
  return g_test_run ();
}
