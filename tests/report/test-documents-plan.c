/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The documents about the Plan de Mejoras: of the sample, of a plan in which nobody has written, and
 * of one larger than anybody would make. */
#include "documents-back.h"

#include <string.h>

#define MANY 300

static const char *const papers[] = { "letter", "a4", "oficio" };

/* Words stand in the text in this order, ended by NULL. */
static void
assert_order (const char        *text,
              const char *const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      const char *found = strstr (text, words[i]);

      if (found == NULL)
        g_error ("“%s” does not follow what comes before it", words[i]);
      text = found + strlen (words[i]);
    }
}

/* All parts of the template and their contents, in its order. */
static void
test_plan (void)
{
  static const char *const words[] = {
    "Plan de Mejoras", "Ilustre Municipalidad de Villa Los Aromos",
    "Período de ejecución: 02-12-2024 al 28-11-2025", "Ciclo 2", "Contenido",
    "Villa Los Aromos es una comuna de 18.420 habitantes", "Foco del Plan de Mejoras",
    "En 12 meses Villa Los Aromos sabrá", "Parte I. Acciones de Mejora Inmediata (AMI)",
    "AMI 1. Acta única para las reuniones de unidad", "Verónica Troncoso Gacitúa",
    "Jefaturas de las 17 unidades", "1. Estrategia y Liderazgo", "1. Estrategia", "2. Liderazgo",
    "Instructivo y un acta archivada", "31-01-2025", "AMI 6.",
    "Resumen de Acciones de Mejora Inmediata", "Implementación", "Mantención",
    "Parte II. Áreas de Mejora y Líneas de Acción", "Áreas de mejora elegidas",
    "Línea 6. Buen clima, conciliación y lugares seguros",
    "5. Bienestar y seguridad en el trabajo", "06-01-2025 al 21-11-2025",
    "Jimena Riquelme Arriagada", "Personal, comité paritario", "El clima se medirá",
    "Ejecución", "Recursos (M$)", "Propios SUBDERE", "06-01-2025 14-03-2025 – 1.500",
    "Totales 3.800 2.900", "28-11-2025 100 %", "Índice de clima laboral", "61 66,5",
    "Elementos cuya brecha cierra", "5.2", "Líneas de Acción",
    "Parte III. Anexos", "Anexo 1: Matriz de Priorización", "×2",
    "Escucha y encuesta de satisfacción 4 5 5 5 3 32 1", "Anexo 2: Carta Gantt",
    "Anexo 3: Sistema de Seguimiento y Apoyo", "el último viernes de febrero", NULL
  };
  g_autoptr (LogroPlan) plan = read_sample ();
  LogroLinea *linea = logro_list_get (plan->diseno->lineas, 5);
  g_autofree char *text = NULL;

  g_object_set (logro_list_get (linea->indicadores, 0), "meta", "66.5", NULL);
  text = read_document (plan, "plan-de-mejoras", "letter", FALSE);
  if (text != NULL)
    assert_order (text, words);
}

/* The blank plan is the template: nothing is left out, and nothing is said. */
static void
test_plan_empty (void)
{
  static const char *const words[] = {
    "Plan de Mejoras", "Período de ejecución: ____", "Introducción", "Foco del Plan",
    "Parte I.", "AMI N.º", "Nombre de la AMI", "implementación", "mantención", "Caracterización",
    "Criterio(s)", "Subcriterio(s)", "Medio de verificación", "Plazo de ejecución", "Resumen",
    "Parte II.", "Línea N.º", "Línea de acción", "Área de mejora", "Período de ejecución",
    "Responsable de la línea", "Actores internos", "Descripción", "Actividad", "Totales",
    "Seguimiento", "Líneas de Acción", "Parte III.", "Matriz", "Impacto en el", "Carta Gantt",
    NULL
  };
  g_autoptr (LogroPlan) plan = new_plan ();
  g_autofree char *text = read_document (plan, "plan-de-mejoras", "letter", FALSE);

  if (text == NULL)
    return;
  assert_order (text, words);
  g_assert_null (strstr (text, "Sin nombre"));
}

/* Every line of a text is a paragraph of its own. */
static void
test_plan_paragraphs (void)
{
  g_autoptr (LogroPlan) plan = new_plan ();
  g_autoptr (LogroReport) report = NULL;
  guint found = 0;

  g_object_set (plan->diseno, "foco", "Uno y dos\nTres y cuatro", NULL);
  report = logro_documents_build ("plan-de-mejoras", plan, NULL, NULL);
  for (guint i = 0; i < logro_report_get_n_blocks (report); i++)
    {
      const LogroBlock *block = logro_report_get_block (report, i);

      found += block->kind == LOGRO_BLOCK_PARAGRAPH &&
               (g_str_equal (block->text, "Uno y dos") ||
                g_str_equal (block->text, "Tres y cuatro"));
    }
  g_assert_cmpuint (found, ==, 2);
}

/* Nothing leaves the paper, whichever it is. */
static void
assert_fits (LogroPlan  *plan,
             const char *id)
{
  g_autoptr (LogroReport) report = logro_documents_build (id, plan, NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      g_autoptr (LogroPages) pages = lay_out (report, papers[i], FALSE);

      assert_ink_inside (pages);
    }
}

static void
test_plan_monstrous (void)
{
  g_autoptr (LogroPlan) plan = monstrous_plan (MANY);
  g_autofree char *text = read_document (plan, "plan-de-mejoras", "letter", FALSE);

  assert_fits (plan, "plan-de-mejoras");
  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "Línea 300. Herramienta 299 "));
  g_assert_nonnull (strstr (text, "AMI 300. Herramienta 299 "));
  g_assert_cmpuint (count_word (text, "palabra1999"), ==, 4);
}

/* The sample in the middle of its year. */
static const LogroDocumentRequest september = { "2025-09-15", NULL };

static void
test_seguimiento (void)
{
  static const char *const words[] = {
    "Informe de Seguimiento", "Estado al 15-09-2025", "● Al día 10", "▲ En riesgo 1",
    "■ Atrasado 1", "Líneas de Acción", "Procesos escritos, medidos y con", "▲ En riesgo",
    "Avance previsto y real", "Acciones de Mejora Inmediata", "31-01-2025 100 % 100 % ● Al día",
    "Lo último que se informó", "29-08-2025", "Vencido", "No hay nada vencido",
    "Próximos 30 días", "Medidas correctivas", "03-03-2025", "Cumplida", "Recursos programados",
    "Escuchar a quienes atendemos 3.200 9.300 12.500", "Totales 13.150 29.800 42.950",
    "Por trimestre", "Totales 13.150 29.800 42.950", "Contraparte técnica", NULL
  };
  g_autoptr (LogroPlan) plan = read_sample ();
  g_autofree char *text =
    read_document_of (plan, "seguimiento", &september, "letter", FALSE);

  if (text != NULL)
    assert_order (text, words);
}

static void
test_seguimiento_empty (void)
{
  g_autoptr (LogroPlan) plan = new_plan ();
  g_autofree char *text = read_document (plan, "seguimiento", "letter", FALSE);

  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "No hay nada vencido"));
  g_assert_nonnull (strstr (text, "Las actividades del plan no tienen montos"));
  g_assert_null (strstr (text, "Sin nombre"));
}

static void
test_seguimiento_monstrous (void)
{
  g_autoptr (LogroPlan) plan = monstrous_plan (MANY);

  assert_fits (plan, "seguimiento");
}

/* All that is one person's, however the name is written, and nothing of another. */
static void
test_hoja (void)
{
  static const char *const words[] = {
    "Hoja del responsable", "Felipe Acuña Merino", "Secretario o Secretaria Comunal",
    "Líneas de acción a su cargo", "Procesos escritos, medidos y con plazos",
    "02-12-2024 al 28-11-2025", "▲ En riesgo", "Actividades", "Hacer la lista única",
    "Acciones de Mejora Inmediata", "Ficha mensual de gestión", "Plan de trabajo",
    "Medidas correctivas", "Próximos seguimientos", "Felipe Acuña Merino", "Contraparte técnica",
    NULL
  };
  const LogroDocumentRequest request = { "2025-09-15", "felipe  ACUNA merino" };
  const LogroDocumentRequest nobody = { "2025-09-15", "Nadie de Aquí" };
  g_autoptr (LogroPlan) plan = read_sample ();
  g_autofree char *text = read_document_of (plan, "hoja-responsable", &request, "letter", FALSE);
  g_autofree char *none = read_document_of (plan, "hoja-responsable", &nobody, "letter", FALSE);

  if (text == NULL)
    return;
  assert_order (text, words);
  g_assert_null (strstr (text, "Daniela Inostroza"));
  g_assert_nonnull (strstr (none, "Nadie de Aquí"));
  g_assert_nonnull (strstr (none, "El plan no asigna nada a este nombre"));
}

/* Without a name everybody has a sheet that begins a page; without anybody there is a form. */
static void
test_hoja_all (void)
{
  g_autoptr (LogroPlan) sample = read_sample ();
  g_autoptr (LogroPlan) empty = new_plan ();
  g_autofree char *text = read_document (sample, "hoja-responsable", "letter", FALSE);
  g_autofree char *form = read_document (empty, "hoja-responsable", "letter", FALSE);

  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "\fHoja del responsable\n"));
  g_assert_nonnull (strstr (text, "Daniela Inostroza Burgos"));
  g_assert_nonnull (strstr (text, "Comité paritario"));
  g_assert_cmpuint (count_word (form, "Conozco las tareas"), ==, 1);
  g_assert_nonnull (strstr (form, "Nombre: ____"));
  g_assert_null (strstr (form, "Alcalde"));
  g_assert_nonnull (strstr (form, "Página 1 de 1"));
}

static void
test_hoja_monstrous (void)
{
  g_autoptr (LogroPlan) plan = monstrous_plan (MANY);

  assert_fits (plan, "hoja-responsable");
}

static void
test_resumen (void)
{
  static const char *const words[] = {
    "El Plan de Mejoras en una página", "Ilustre Municipalidad de Villa Los Aromos · Ciclo 2 ·",
    "134 de 390 puntos", "34 % de logro", "en puntos porcentuales, 8 más", "Porcentaje de logro por criterio",
    "Qué queremos lograr", "En 12 meses", "lo que no escucha. …", "Escuchar a quienes atendemos",
    "Daniela Inostroza Burgos 12.500", "Total 42.950", "Qué notarán las personas",
    "Satisfacción con los servicios: de 0 a 65 %", NULL
  };
  g_autoptr (LogroPlan) plan = read_sample ();
  g_autofree char *text = read_document (plan, "resumen", "letter", FALSE);

  if (text != NULL)
    assert_order (text, words);
}

/* It is one page, whatever is in the plan and on whatever paper. */
static void
test_resumen_one_page (void)
{
  g_autoptr (LogroPlan) sample = read_sample ();
  g_autoptr (LogroPlan) empty = new_plan ();
  g_autoptr (LogroPlan) monstrous = monstrous_plan (MANY);
  LogroPlan *plans[] = { sample, empty, monstrous };
  g_autofree char *text = read_document (monstrous, "resumen", "letter", FALSE);

  logro_plan_answer (monstrous, logro_modelo_find_elemento (monstrous->model, "1.1"), 1);
  g_object_set (monstrous->municipalidad, "nombre",
                "Nuestra Señora de la Asunción de los Siete Ríos y de todos sus Afluentes", NULL);
  for (guint i = 0; i < MANY; i++)
    logro_list_append (LOGRO_LINEA (logro_list_get (monstrous->diseno->lineas, i))->indicadores,
                       g_object_new (LOGRO_TYPE_INDICADOR, "nombre",
                                     "Un indicador que tiene un nombre que no termina nunca y que "
                                     "nadie alcanza a leer de una vez", "unidad",
                                     "personas que responden el cuestionario completo",
                                     "linea-base", "1234567", "meta", "7654321", NULL));
  /* A model of nine criterios, all of which the chart shows. */
  for (guint i = 0; i < 4; i++)
    logro_list_append (monstrous->model->criterios,
                       g_object_new (LOGRO_TYPE_CRITERIO, "nombre",
                                     "Resultados orientados a los ciudadanos y clientes", NULL));
  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      g_autoptr (LogroReport) report = logro_documents_build ("resumen", plans[i], NULL, NULL);

      for (guint j = 0; j < G_N_ELEMENTS (papers); j++)
        {
          g_autoptr (LogroPages) pages = lay_out (report, papers[j], FALSE);

          g_assert_cmpuint (logro_pages_get_n (pages), ==, 1);
          assert_ink_inside (pages);
        }
    }
  if (text != NULL)
    g_assert_nonnull (strstr (text, "y 295 líneas más"));
}

int
main (int   argc,
      char *argv[])
{
  /* The person's own models come before ours. */
  g_setenv ("XDG_DATA_HOME", "/nonexistent", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/documents-plan/plan", test_plan);
  g_test_add_func ("/report/documents-plan/plan-empty", test_plan_empty);
  g_test_add_func ("/report/documents-plan/plan-paragraphs", test_plan_paragraphs);
  g_test_add_func ("/report/documents-plan/plan-monstrous", test_plan_monstrous);
  g_test_add_func ("/report/documents-plan/seguimiento", test_seguimiento);
  g_test_add_func ("/report/documents-plan/seguimiento-empty", test_seguimiento_empty);
  g_test_add_func ("/report/documents-plan/seguimiento-monstrous", test_seguimiento_monstrous);
  g_test_add_func ("/report/documents-plan/hoja", test_hoja);
  g_test_add_func ("/report/documents-plan/hoja-all", test_hoja_all);
  g_test_add_func ("/report/documents-plan/hoja-monstrous", test_hoja_monstrous);
  g_test_add_func ("/report/documents-plan/resumen", test_resumen);
  g_test_add_func ("/report/documents-plan/resumen-one-page", test_resumen_one_page);
  return g_test_run ();
}
