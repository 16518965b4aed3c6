/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The documents of the CAF and of the Mexican plan, and the actions of any plan in three layouts. */
#include "documents-back.h"

#include <string.h>

#include "calc/disposicion.h"

#define MANY 40

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

static void
assert_says (LogroPlan         *plan,
             const char        *id,
             const char        *hoy,
             const char *const *words)
{
  const LogroDocumentRequest request = { hoy, NULL };
  g_autofree char *text = read_document_of (plan, id, &request, "letter", FALSE);

  if (text != NULL)
    assert_order (text, words);
}

/* Each programme has its own documents, and none that speak of what it does not have. */
static void
test_offered (void)
{
  static const struct
  {
    const char *modelo;
    const char *documentos;
  } offered[] = {
    { "subdere-progresivo",
      "facsimil resultados acta comite informe-autoevaluacion resultados-autoevaluacion "
      "retroalimentacion plan-de-mejoras gantt resumen acciones-pmi acciones-consolidacion "
      "seguimiento hoja-responsable comparacion glosario" },
    { "caf-2020",
      "autodiagnostico resultados pmi gantt acciones-plantilla acciones-consolidacion "
      "seguimiento-pmi hoja-responsable glosario" },
    { "caf-2013",
      "autodiagnostico resultados pmi gantt acciones-plantilla acciones-consolidacion "
      "seguimiento-pmi hoja-responsable glosario" },
    { "mx-consolidacion",
      "plan-consolidacion caratulas acciones-plantilla acciones-pmi reportes-trimestrales "
      "glosario" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (offered); i++)
    {
      g_autoptr (LogroPlan) plan = new_plan_of (offered[i].modelo);
      g_autoptr (GPtrArray) kinds = logro_documents_list_for (plan);
      g_autoptr (GString) ids = g_string_new (NULL);

      for (guint j = 0; j < kinds->len; j++)
        g_string_append_printf (ids, "%s%s", j > 0 ? " " : "",
                                ((const LogroDocumentKind *) kinds->pdata[j])->id);
      g_assert_cmpstr (ids->str, ==, offered[i].documentos);
    }
}

/* A document of another programme is refused with the names of those there are. */
static void
test_refused (void)
{
  g_autoptr (LogroPlan) plan = new_plan_of ("mx-consolidacion");
  g_autoptr (GError) error = NULL;

  g_assert_null (logro_documents_build ("acta", plan, NULL, &error));
  g_assert_error (error, LOGRO_REPORT_ERROR, LOGRO_REPORT_ERROR_UNKNOWN);
  g_assert_nonnull (strstr (error->message, "acta"));
  g_assert_nonnull (strstr (error->message, "plan-consolidacion, caratulas"));
}

/* What was found in each subcriterio, and what everybody gave it. */
static void
test_autodiagnostico (void)
{
  static const char *const words[] = {
    "Autodiagnóstico", "Institución", "Fecha de la autoevaluación 16-05-2024", "Quiénes evaluaron",
    "Altagracia Peña Rosario", "Cómo se hizo", "tres jornadas", "1. Liderazgo", "1.1.",
    "62 de 100 puntos. Comprobar", "Puntos fuertes", "Acta del taller", "2.4.",
    "22 de 100 puntos. Planificar", "3 No se evidencia que las ideas", "9.2.",
    "Puntajes individuales y consenso", "1.1 Misión, visión y valores 56 66 62 71 64 56–71 62",
    NULL
  };
  g_autoptr (LogroPlan) plan = read_sample_of ("loma-clara.logro");
  g_autoptr (LogroPlan) empty = new_plan_of ("caf-2020");
  g_autofree char *text = read_document (empty, "autodiagnostico", "letter", FALSE);

  assert_says (plan, "autodiagnostico", NULL, words);
  if (text != NULL)
    g_assert_cmpuint (count_word (text, "Puntos fuertes"), ==, 28);
}

/* Nine criterios and 28 subcriterios, in tables and charts; a criterio is the mean of its own. */
static void
test_results_caf (void)
{
  static const char *const words[] = {
    "Resultados de la autoevaluación CAF", "Resultados por criterio", "N.º Criterio",
    "1 Liderazgo 400 210 53 % 4/4", "9 Resultados clave de rendimiento 200 83 42 % 2/2",
    "Total 2800 1083 39 % 28/28", "promedio de los puntos de sus subcriterios",
    "Porcentaje de logro por criterio", "Resultados por subcriterio", "N.º Subcriterio",
    "1.1 Dirigir a la institución", "Total 2800 1083 39 % 28/28",
    "Porcentaje de logro por subcriterio", NULL
  };
  g_autoptr (LogroPlan) plan = read_sample_of ("loma-clara.logro");
  g_autoptr (LogroPlan) chile = read_sample ();
  g_autoptr (LogroReport) report = logro_documents_build ("resultados", plan, NULL, NULL);
  g_autofree char *other = read_document (chile, "resultados", "letter", FALSE);
  guint axes[] = { 10, 10, 29, 29 }; /* with the total */
  guint n = 0;

  assert_says (plan, "resultados", NULL, words);
  for (guint i = 0; i < logro_report_get_n_blocks (report); i++)
    {
      const LogroBlock *block = logro_report_get_block (report, i);

      if (block->kind == LOGRO_BLOCK_CHART)
        g_assert_cmpuint (block->chart_data->axes->len, ==, axes[n++]);
    }
  g_assert_cmpuint (n, ==, 4);
  if (other != NULL)
    g_assert_null (strstr (other, "por criterio"));
}

/* The thirteen columns with their dates whole, then a sheet for each action. */
static void
test_pmi (void)
{
  static const char *const words[] = {
    "Plan de Mejora Institucional (PMI)", "Ayuntamiento Municipal de Loma Clara",
    "01-09-2024 al 31-08-2025", "Tiempo", "N.º Criterio Subcriterio", "Inicio Fin", "Comentarios",
    "1 2 2.4 3) No se", "01-09-2024 31-08-2025", "9 8 8.2", "Criterios y subcriterios: 2", "2.4",
    "Máxima autoridad", "Fichas de las acciones", "Acción 1. Abrir un buzón de ideas",
    "2. Estrategia y Planificación", "2.4. Gestionar el cambio", "3) No se evidencia",
    "Correo institucional; Sala de reuniones", "Ramón Emilio Tavárez; Altagracia Peña Rosario",
    "1 Redactar las reglas del buzón", "Ideas respondidas en plazo", "% 0 90",
    "Acción 9. Llevar un registro", NULL
  };
  g_autoptr (LogroPlan) plan = read_sample_of ("loma-clara.logro");

  assert_says (plan, "pmi", NULL, words);
}

/* A criterio that is not that of the subcriterio stands as it was written. */
static void
test_pmi_criterio (void)
{
  g_autoptr (LogroPlan) plan = read_sample_of ("loma-clara.logro");
  g_autofree char *text = NULL;

  g_object_set (logro_list_get (plan->diseno->lineas, 0), "criterio", "7", NULL);
  text = read_document (plan, "pmi", "oficio", FALSE);
  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "1 7 2.4 3) No se"));
  g_assert_nonnull (strstr (text, "Criterio 7. Resultados en las personas"));
}

static void
test_pmi_empty (void)
{
  static const char *const words[] = { "Plan de Mejora Institucional", "Comentarios",
                                       "Máxima autoridad", "Acción N.º", "Subcriterio",
                                       "Área de mejora", "Tareas", "Indicadores", NULL };
  g_autoptr (LogroPlan) plan = new_plan_of ("caf-2013");
  g_autofree char *text = read_document (plan, "pmi", "letter", FALSE);

  if (text == NULL)
    return;
  assert_order (text, words);
  g_assert_null (strstr (text, "Sin nombre"));
  g_assert_null (strstr (text, "Criterios y subcriterios:"));
}

/* What was reported in each report, and what it meant on its last day. */
static void
test_seguimiento_pmi (void)
{
  static const char *const words[] = {
    "Seguimiento del PMI", "Estado al 31-03-2025", "Acciones de mejora",
    "1 Abrir un buzón de ideas del personal", "100", "Avance de un informe a otro",
    "1 Abrir un buzón de ideas del personal con respuesta en 15 días 40 % 80 %",
    "Informe: Septiembre a diciembre de 2024", "01-09-2024 al 31-12-2024", "10-01-2025",
    "1. Abrir un buzón", "40 %", "● Al día", "Redactar las reglas del buzón 50 % En curso",
    "Carpeta del comité", "Probar una recuperación – ○ Sin reporte",
    "Comentarios del informe", "Informe: Enero a marzo de 2025",
    "Redactar las reglas del buzón 100 % Terminada ● Al día",
    "Probar una recuperación – ■ Atrasado", NULL
  };
  g_autoptr (LogroPlan) plan = read_sample_of ("loma-clara.logro");

  assert_says (plan, "seguimiento-pmi", "2025-03-31", words);
}

/* Without reports it is the form of one, in which the tasks stand and nothing is judged. */
static void
test_seguimiento_pmi_form (void)
{
  g_autoptr (LogroPlan) plan = read_sample_of ("loma-clara.logro");
  LogroList *informes = plan->implementacion->informes;
  g_autofree char *text = NULL;
  const char *form;

  while (logro_list_get_n (informes) > 0)
    logro_list_remove (informes, 0);
  text = read_document (plan, "seguimiento-pmi", "letter", FALSE);
  if (text == NULL)
    return;
  form = strstr (text, "Informe de avance");
  g_assert_nonnull (form);
  g_assert_nonnull (strstr (form, "Redactar las reglas del buzón"));
  g_assert_null (strstr (form, "Al día"));
  g_assert_null (strstr (text, "Avance de un informe a otro"));
}

static void
test_consolidacion (void)
{
  static const char *const words[] = {
    "Plan de Mejora", "Ayuntamiento de San Isidro del Valle", "Dirección de Servicios Públicos",
    "Leticia Robles Cano", "2018-2021", "2018", "2019", "Plan Municipal de Desarrollo 2018-2021",
    "Aceptable", "Consolidación", "Presentación", "La evaluación de 2018", "Objetivo general",
    "Objetivos específicos", "Tener la carátula completa", "Del grado al tipo de plan",
    "Aceptable Consolidación", "Criterios", "1 Consistencia programática",
    "Plan de mejora de tipo Consolidación", "Criterio Acciones Recursos Dimensión Responsable",
    "• Completar la carátula", "Documental Institucional", "• Informar cada trimestre",
    "6. Implementación", "Titular de la dependencia", "Titular de Planeación y Evaluación", NULL
  };
  g_autoptr (LogroPlan) plan = read_sample_of ("san-isidro-servicios.logro");

  assert_says (plan, "plan-consolidacion", NULL, words);
}

/* The form has a row for each of the six criterios. */
static void
test_consolidacion_empty (void)
{
  static const char *const words[] = {
    "Plan de Mejora", "Dependencia o área", "Objetivo general", "Plan de mejora",
    "1. Consistencia", "2. Seguimiento", "3. Integración", "4. Integralidad", "5. Calidad",
    "6. Implementación", NULL
  };
  g_autoptr (LogroPlan) plan = new_plan_of ("mx-consolidacion");

  assert_says (plan, "plan-consolidacion", NULL, words);
}

static void
test_caratulas (void)
{
  static const char *const words[] = {
    "Carátulas de PPCS", "1 Recolección de residuos Servicio Activo tonelada 22-01-2019 3,600",
    "4 Mantenimiento de parques Programa Activo parque Sin validar 14",
    "Carátula 1. Recolección de residuos", "Toneladas recolectadas", "18,500", "17,000", "92 %",
    "Recolectar residuos en las seis colonias 900 900 900 900 3,600",
    "Carátula 4. Mantenimiento de parques", "Sin validar", NULL
  };
  g_autoptr (LogroPlan) plan = read_sample_of ("san-isidro-servicios.logro");
  g_autoptr (LogroPlan) empty = new_plan_of ("mx-consolidacion");
  g_autofree char *text = read_document (empty, "caratulas", "letter", FALSE);

  assert_says (plan, "caratulas", NULL, words);
  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "Carátula N.º"));
  g_assert_null (strstr (text, "Sin validar"));
  g_assert_null (strstr (text, "Activo"));
}

/* Deadlines, refused units, feedback, and a year in which what is refused is not added up. */
static void
test_trimestres (void)
{
  static const char *const words[] = {
    "Reportes trimestrales", "Los últimos 5 días hábiles del mes",
    "Marzo 2019 25-03-2019 al 29-03-2019 27-03-2019 ● En plazo",
    "Junio 2019 24-06-2019 al 28-06-2019 02-07-2019 ▲ Fuera de plazo",
    "Diciembre 2019 24-12-2019 al 31-12-2019 ○ Por entregar",
    "Recolección de residuos tonelada 882 – 882 – 1,764 3,600 49 %",
    "Mantenimiento de parques parque – – – – – 14 –",
    "Reporte de Marzo 2019", "900 882 (tonelada) 98 % ● Aceptado",
    "■ Rechazado: la", "● Cerrada el", "Recibe: Planeación y Evaluación",
    "Reporte de Junio 2019", "900 882 (bolsa) – ■ Rechazado: no está", "■ Abierta",
    "Reporte de Diciembre 2019", "Recolección de residuos 900", NULL
  };
  g_autoptr (LogroPlan) plan = read_sample_of ("san-isidro-servicios.logro");

  assert_says (plan, "reportes-trimestrales", "2019-12-01", words);
}

static void
test_trimestres_late (void)
{
  static const char *const overdue[] = { "Diciembre 2019", "■ Sin entregar, plazo vencido", NULL };
  static const char *const first[] = { "Los primeros 3 días hábiles del mes siguiente",
                                       "Marzo 2019 01-04-2019 al 03-04-2019", NULL };
  static const char *const forms[] = { "Reporte de Marzo", "Reporte de Junio",
                                       "Reporte de Septiembre", "Reporte de Diciembre", NULL };
  g_autoptr (LogroPlan) plan = read_sample_of ("san-isidro-servicios.logro");
  g_autoptr (LogroPlan) empty = new_plan_of ("mx-consolidacion");

  assert_says (plan, "reportes-trimestrales", "2020-01-02", overdue);
  g_object_set (plan->implementacion, "plazo", LOGRO_PLAZO_PRIMEROS, "dias",
                G_GINT64_CONSTANT (3), NULL);
  assert_says (plan, "reportes-trimestrales", "2020-01-02", first);
  assert_says (empty, "reportes-trimestrales", NULL, forms);
}

/* The Chilean líneas and AMI as a PMI: what has a place is there, the rest is named with its place. */
static void
test_chilean_as_pmi (void)
{
  static const char *const words[] = {
    "Acciones en el formato del PMI", "Tiempo", "1 4 9", "Escuchar a quienes", "02-12-2024",
    "7 1 1; 2", "Acta única", "Lo que no tiene lugar en este formato", "Acción 1. Escuchar",
    "Metodología datos de la acción", "Brechas que cierra", "Recursos propios (M$) actividad",
    "AMI 1. Acta única", "Medio de verificación datos de la acción", NULL
  };
  g_autoptr (LogroPlan) plan = read_sample ();

  assert_says (plan, "acciones-pmi", NULL, words);
}

static void
test_chilean_as_consolidacion (void)
{
  static const char *const words[] = {
    "Acciones en el formato de plan por criterio", "4. Usuarios y", "• Escuchar a quienes",
    "Lo que no tiene lugar", "Acción 1.", "Subcriterio datos de la acción", "9 Satisfacción",
    "Indicadores indicadores 1 a 3", "Inicio actividades 1 a 7", NULL
  };
  g_autoptr (LogroPlan) plan = read_sample ();

  assert_says (plan, "acciones-consolidacion", NULL, words);
}

/* Rows of a Mexican plan have no name of their own: that of their first action stands for it. */
static void
test_mexican_as_others (void)
{
  static const char *const pmi[] = { "Acciones en el formato del PMI",
                                     "Dirección de Servicios Públicos", "Completar la",
                                     "1. Completar la", "Acción 1. Completar la carátula",
                                     "Dimensión datos de la acción Institucional", NULL };
  static const char *const plantilla[] = { "Acciones en el formato de líneas de acción",
                                           "Dimensión", "Recursos recurso 1 Documental",
                                           "Línea 1. Completar la carátula",
                                           "1. Consistencia programática", "Leticia Robles Cano",
                                           "Completar la carátula", "Línea 6.", NULL };
  g_autoptr (LogroPlan) plan = read_sample_of ("san-isidro-servicios.logro");

  assert_says (plan, "acciones-pmi", NULL, pmi);
  assert_says (plan, "acciones-plantilla", NULL, plantilla);
}

static void
test_caf_as_others (void)
{
  static const char *const plantilla[] = { "Lo que no tiene lugar", "Acción 1. Abrir un buzón",
                                           "Número de ejemplo datos de la acción 3",
                                           "Recursos necesarios recursos 1 y 2",
                                           "Corresponsables corresponsable 1",
                                           "Línea 9. Llevar un registro", NULL };
  g_autoptr (LogroPlan) plan = read_sample_of ("loma-clara.logro");

  assert_says (plan, "acciones-plantilla", NULL, plantilla);
}

static void
test_nothing_left_out (void)
{
  g_autoptr (LogroPlan) plan = new_plan_of ("mx-consolidacion");
  LogroLinea *linea = g_object_new (LOGRO_TYPE_LINEA, "criterio", "2", "responsable", "Rosa", NULL);
  g_autofree char *text = NULL;

  logro_list_append (linea->actividades,
                     g_object_new (LOGRO_TYPE_ACTIVIDAD, "nombre", "Entregar a tiempo", NULL));
  logro_list_append (plan->diseno->lineas, linea);
  text = read_document (plan, "acciones-pmi", "letter", FALSE);
  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "Todo lo que el plan dice de sus acciones tiene lugar"));
}

/* Every field of an action can be named as left out in words. */
static void
check_words_of (LogroPlan *plan,
                GType      type)
{
  g_autoptr (GTypeClass) type_class = g_type_class_ref (type);
  LogroRecordClass *klass = LOGRO_RECORD_CLASS (type_class);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];
      g_autofree char *id = g_strdup_printf ("dato.%s.%s", klass->tag, field->name);
      g_autofree char *where = g_strdup_printf ("lugar.%s", field->name);
      g_autofree char *one = g_strdup_printf ("lugar.%s.uno", field->name);

      if (field->flags & LOGRO_FIELD_ID)
        continue;
      g_assert_cmpstr (logro_modelo_get_palabra (plan->model, id), !=, id);
      if (field->kind != LOGRO_CHILDREN)
        continue;
      g_assert_cmpstr (logro_modelo_get_palabra (plan->model, where), !=, where);
      g_assert_cmpstr (logro_modelo_get_palabra (plan->model, one), !=, one);
      check_words_of (plan, field->type ());
    }
}

static void
test_fields_have_words (void)
{
  g_autoptr (LogroPlan) plan = new_plan ();

  check_words_of (plan, LOGRO_TYPE_LINEA);
  check_words_of (plan, LOGRO_TYPE_AMI);
}

/* More than anybody writes: nothing leaves the paper and nothing is lost. */
static void
test_monstrous (void)
{
  static const char *const documentos[] = { "acciones-pmi", "acciones-consolidacion" };
  g_autoptr (LogroPlan) plan = monstrous_plan (MANY);

  for (guint i = 0; i < G_N_ELEMENTS (documentos); i++)
    for (guint j = 0; j < G_N_ELEMENTS (sheets); j++)
      {
        g_autofree char *text = read_document (plan, documentos[i], sheets[j].id,
                                               sheets[j].landscape);

        if (text == NULL)
          return;
        g_assert_nonnull (strstr (text, "Herramienta 39"));
        g_assert_nonnull (strstr (text, "Acción 40. Herramienta 39"));
      }
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("XDG_DATA_HOME", "/nonexistent", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/documents/modelos/offered", test_offered);
  g_test_add_func ("/report/documents/modelos/refused", test_refused);
  g_test_add_func ("/report/documents/autodiagnostico", test_autodiagnostico);
  g_test_add_func ("/report/documents/results-caf", test_results_caf);
  g_test_add_func ("/report/documents/pmi", test_pmi);
  g_test_add_func ("/report/documents/pmi/criterio", test_pmi_criterio);
  g_test_add_func ("/report/documents/pmi/empty", test_pmi_empty);
  g_test_add_func ("/report/documents/seguimiento-pmi", test_seguimiento_pmi);
  g_test_add_func ("/report/documents/seguimiento-pmi/form", test_seguimiento_pmi_form);
  g_test_add_func ("/report/documents/consolidacion", test_consolidacion);
  g_test_add_func ("/report/documents/consolidacion/empty", test_consolidacion_empty);
  g_test_add_func ("/report/documents/caratulas", test_caratulas);
  g_test_add_func ("/report/documents/trimestres", test_trimestres);
  g_test_add_func ("/report/documents/trimestres/late", test_trimestres_late);
  g_test_add_func ("/report/documents/acciones/chilean-pmi", test_chilean_as_pmi);
  g_test_add_func ("/report/documents/acciones/chilean-consolidacion",
                   test_chilean_as_consolidacion);
  g_test_add_func ("/report/documents/acciones/mexican", test_mexican_as_others);
  g_test_add_func ("/report/documents/acciones/caf", test_caf_as_others);
  g_test_add_func ("/report/documents/acciones/nothing-left-out", test_nothing_left_out);
  g_test_add_func ("/report/documents/acciones/words", test_fields_have_words);
  g_test_add_func ("/report/documents/acciones/monstrous", test_monstrous);
  return g_test_run ();
}
