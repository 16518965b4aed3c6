/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Plans for the tests of what is exported. */

#include "planes.h"

#include "core/valor.h"
#include "document/catalogo.h"
#include "document/document.h"

const char *const malos[] = {
  "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")",
  "＝1+1", "a;b,c\"d", "שלום; עולם", "🏛️ Plan 🎉", "\uFFFDal revés", "_x0041_",
  "<c r=\"A1\"/>&amp;", "'=1", " espacios ", "-5", NULL,
};

static LogroPlan *
read_sample (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "samples", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroDocument) document = logro_document_open (file, &error);

  g_assert_no_error (error);
  return g_object_ref (logro_document_get_plan (document));
}

LogroPlan *
plan_muestra (void)
{
  return read_sample ("villa-los-aromos.logro");
}

LogroPlan *
plan_caf (void)
{
  return read_sample ("loma-clara.logro");
}

LogroPlan *
plan_mx (void)
{
  return read_sample ("san-isidro-servicios.logro");
}

LogroPlan *
plan_vacio (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroModelo) modelo = logro_catalogo_find ("subdere-progresivo", &error);

  g_assert_no_error (error);
  return logro_plan_new (modelo);
}

static void
fill_linea (LogroLinea *linea,
            const char *text)
{
  LogroActividad *actividad =
    g_object_new (LOGRO_TYPE_ACTIVIDAD, "nombre", text, "inicio", "1900-01-01", "termino",
                  "2999-12-31", "propios", LOGRO_MONEY_MAX, "externos", G_GINT64_CONSTANT (0),
                  "avance", G_GINT64_CONSTANT (99), NULL);
  LogroIndicador *indicador =
    g_object_new (LOGRO_TYPE_INDICADOR, "nombre", text, "formula", text, "linea-base", "-0.125",
                  "meta", "1234.5", NULL);
  LogroSeguimiento *seguimiento =
    g_object_new (LOGRO_TYPE_SEGUIMIENTO, "fecha", "1900-02-28", "avance", G_GINT64_CONSTANT (0),
                  "observaciones", text, NULL);

  logro_list_append (linea->actividades, actividad);
  logro_list_append (linea->indicadores, indicador);
  logro_list_append (linea->seguimientos, seguimiento);
}

static char *
repeat (const char *word,
        guint       n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (text, word);
  return g_string_free (text, FALSE);
}

/* The first herramienta is judged: 5, 2 and 3. */
static void
fill_matriz (LogroMatriz *matriz)
{
  static const gint64 valores[] = { 5, 2, 3 };
  LogroHerramienta *first;

  for (guint i = 0; i < 3; i++)
    logro_list_append (matriz->criterios,
                       g_object_new (LOGRO_TYPE_CRITERIO_MATRIZ, "nombre", malos[i], "peso",
                                     (gint64) i, "inverso", i == 1, NULL));
  for (guint i = 0; malos[i] != NULL; i++)
    logro_list_append (matriz->herramientas,
                       g_object_new (LOGRO_TYPE_HERRAMIENTA, "nombre", malos[i], NULL));
  first = logro_list_get (matriz->herramientas, 0);
  for (guint i = 0; i < G_N_ELEMENTS (valores); i++)
    {
      LogroCriterioMatriz *criterio = logro_list_get (matriz->criterios, i);

      logro_list_append (first->valores,
                         g_object_new (LOGRO_TYPE_VALOR, "criterio", criterio->id, "puntos",
                                       valores[i], NULL));
    }
}

LogroPlan *
plan_monstruo (void)
{
  LogroPlan *plan = plan_vacio ();
  g_autofree char *long_text = repeat ("palabras\n", 2000);
  g_autofree char *too_long = repeat ("🎉🎉a", 9000);

  g_object_set (plan->municipalidad, "nombre", "=Villa & \"Ñandú\" <3>", NULL);
  for (guint i = 0; i < 300; i++)
    {
      const char *text = malos[i % (g_strv_length ((char **) malos))];
      LogroLinea *linea = g_object_new (LOGRO_TYPE_LINEA, "nombre", text, "responsable", text, NULL);

      if (i < 2)
        g_object_set (linea, "descripcion", i == 0 ? long_text : too_long, NULL);
      fill_linea (linea, text);
      logro_list_append (plan->diseno->lineas, linea);
    }
  fill_matriz (plan->diseno->matriz);
  return plan;
}
