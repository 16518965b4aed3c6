/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Documents of the assessment and of the comité, read back from their PDF: of the sample, of a plan
 * in which nobody has written yet, and of one with cells of 2,000 words. */
#include "documents-back.h"

#include <string.h>

/* A document of the sample has each of these words, in this order. */
static void
check_sample (const char        *id,
              const char *const *words)
{
  g_autoptr (LogroPlan) plan = read_sample ();
  g_autofree char *text = read_document (plan, id, "letter", FALSE);
  const char *at = text;

  for (guint i = 0; text != NULL && words[i] != NULL; i++)
    {
      const char *found = strstr (at, words[i]);

      if (found == NULL)
        g_error ("%s lacks “%s”", id, words[i]);
      at = found;
    }
}

/* Every question with all its alternatives, and nothing of what the meeting answered. */
static void
test_facsimil (void)
{
  g_autoptr (LogroPlan) plan = read_sample ();
  g_autofree char *text = read_document (plan, "facsimil", "letter", FALSE);

  if (text == NULL)
    return;
  g_assert_cmpuint (count_word (text, "☐"), ==, 312);
  g_assert_nonnull (strstr (text, "La escala es inclusiva"));
  g_assert_nonnull (strstr (text, "12. Procesos de apoyo para la prestación"));
  g_assert_null (strstr (text, "16-04-2024"));
  g_assert_null (strstr (text, "Decreto Alcaldicio N° 412"));
}

/* No question is cut: a page that has the first alternative of it has the last one, too. */
static void
test_facsimil_whole (void)
{
  g_autoptr (LogroPlan) plan = new_plan ();

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      g_autoptr (LogroReport) report = logro_documents_build ("facsimil", plan, NULL, NULL);
      g_autoptr (LogroPages) pages = lay_out (report, sheets[i].id, sheets[i].landscape);
      g_auto (GStrv) texts = read_texts (pages);

      for (guint n = 0; texts != NULL && texts[n] != NULL; n++)
        g_assert_cmpuint (count_word (texts[n], "☐ 0"), ==, count_word (texts[n], "☐ 3"));
    }
}

static void
test_comite (void)
{
  static const char *const words[] = {
    "Decreto Alcaldicio N° 1.048", "10-06-2024", "CM-114/2024", "Rosa Elvira Contreras Molina",
    "Contrapartes técnicas", "vtroncoso@villalosaromos.example", "Integrantes del Comité",
    "(preside)", "Encargada de la OIRS", "Plan de trabajo", "Autoevaluación",
    "07-08-2024 09-08-2024 Terminada", "Estrategia comunicacional interna",
    "Metodología de intervención", "Métodos de seguimiento", "Mesón preferente",
    "Contraparte técnica", NULL
  };
  g_autoptr (LogroPlan) plan = new_plan ();
  g_autofree char *text = NULL;

  check_sample ("comite", words);
  text = read_document (plan, "comite", "letter", FALSE);
  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "Director o Directora de Control (si"));
  g_assert_nonnull (strstr (text, "Validación del Plan de Mejoras"));
  g_assert_null (strstr (text, "Implementación del Plan"));
  g_assert_nonnull (strstr (text, "Instancias de retroalimentación"));
  g_assert_cmpuint (count_word (text, "Contraparte técnica"), ==, 2);
}

static void
test_informe_autoevaluacion (void)
{
  static const char *const words[] = {
    "Informe de Autoevaluación", "09-08-2024", "Contenido", "Anexo. Índice de archivos",
    "Ordinario N° 655", "Jefe de la División de Municipalidades", "Junto con saludarle",
    "2. Acta del Comité de Mejoras", "06-08-2024", "Acordar los puntajes en tres sesiones",
    "Sergio Ortega Navarrete", "3. Antecedentes", "31-12-2023 71 42 49 162",
    "4. Evidencias", "10 de 40 puntos (25 %). Elementos con puntaje: 8 de 8.",
    "Hace Año Último", "1.8", "31 40 46 60 % Favorable 1/5", "Anexo: 2.",
    "Total 390 139 36 % 78/78", "Anexo. Índice", "76e0c4137c", NULL
  };
  g_autoptr (LogroPlan) plan = new_plan ();
  g_autofree char *text = NULL;

  check_sample ("informe-autoevaluacion", words);
  text = read_document (plan, "informe-autoevaluacion", "letter", FALSE);
  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "Todavía no hay elementos con puntaje"));
  g_assert_cmpuint (count_word (text, " /5"), ==, 78);
  g_assert_null (strstr (text, "Favorable"));
  g_assert_nonnull (strstr (text, "SHA-256"));
}

/* A falling figure is good news where less is better. */
static void
test_trend (void)
{
  g_autoptr (LogroPlan) plan = new_plan ();
  LogroRecord *fewer = logro_list_get (plan->autoevaluacion->evaluaciones,
                                       logro_modelo_find_elemento (plan->model, "5.7")->indice);
  LogroRecord *more = logro_list_get (plan->autoevaluacion->evaluaciones,
                                      logro_modelo_find_elemento (plan->model, "5.8")->indice);
  g_autofree char *text = NULL;

  g_object_set (fewer, "cifra-2", "3.9", "cifra-3", "3.2", "menor-mejor", TRUE, NULL);
  g_object_set (more, "cifra-1", "61", "cifra-3", "57.5", NULL);
  text = read_document (plan, "informe-autoevaluacion", "letter", FALSE);
  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "3,9 3,2 Favorable"));
  g_assert_nonnull (strstr (text, "61 57,5 Desfavorable"));
}

static void
test_retroalimentacion (void)
{
  static const char *const words[] = {
    "N° 38", "27-09-2024", "Marta Andrea Pinto Aravena", "Evaluador externo",
    "19-08-2024", "La carpeta llegó ordenada", "10:00", "Duró una hora y cincuenta minutos",
    "34 %", "78/78", "1. Estrategia", "9 de 40 puntos", "1.4", "siete no",
    "Fortalezas", "• La municipalidad tiene por escrito", "Oportunidades de mejora",
    "12. Procesos de apoyo", "Emiten este informe", "Jorge Ignacio Llanos Berríos", NULL
  };
  g_autoptr (LogroPlan) plan = new_plan ();
  g_autofree char *text = NULL;

  check_sample ("retroalimentacion", words);
  text = read_document (plan, "retroalimentacion", "letter", FALSE);
  if (text == NULL)
    return;
  g_assert_cmpuint (count_word (text, "Oportunidades de mejora"), ==, 12);
  g_assert_cmpuint (count_word (text, "Validador o validadora"), ==, 2);
}

/* People number and mark the lines of a list in their own way. */
static void
test_marks (void)
{
  g_autoptr (LogroPlan) plan = new_plan ();
  g_autofree char *text = NULL;

  g_object_set (logro_list_get (plan->validacion->retroalimentaciones, 0), "fortalezas",
                "- Uno\n\n2) Dos\n• Tres\n-4 grados", NULL);
  text = read_document (plan, "retroalimentacion", "letter", FALSE);
  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "• Uno"));
  g_assert_nonnull (strstr (text, "• Dos"));
  g_assert_nonnull (strstr (text, "• Tres"));
  g_assert_nonnull (strstr (text, "• -4 grados"));
}

static void
test_comparacion (void)
{
  static const char *const words[] = {
    "Ciclo 1 11-05-2021 – 15-12-2023 38 % 27 % 26 %", "Ciclo 2 En curso 50 % 36 % 34 %",
    "pasó de 26 % a 34 % (▲ +8 puntos porcentuales)", "Ámbitos que subieron",
    "10. Comunicación con usuarios y usuarias: de 40 % a 60 % (▲ +20).", "6. Ingresos",
    "Ámbitos sin cambio", "8. Recursos materiales", "134 de 390 26 % 34 % ▲ +8 78/78", NULL
  };
  g_autoptr (LogroPlan) plan = new_plan ();
  g_autofree char *text = NULL;

  check_sample ("comparacion", words);
  text = read_document (plan, "comparacion", "letter", FALSE);
  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "Este es el primer ciclo"));
  g_assert_nonnull (strstr (text, "Ciclo anterior"));
  g_assert_null (strstr (text, "▲"));
}

/* On its own, for the wall: every row, down to the last AMI, on one page. */
static void
test_gantt (void)
{
  static const char *const papers[] = { "letter", "a4", "oficio" };
  g_autoptr (LogroPlan) plan = read_sample ();
  LogroLinea *linea = logro_list_get (plan->diseno->lineas, 0);

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      g_autofree char *text = read_document (plan, "gantt", papers[i], FALSE);

      if (text == NULL)
        return;
      g_assert_nonnull (strstr (text, "Carta Gantt"));
      g_assert_nonnull (strstr (text, linea->nombre));
      g_assert_nonnull (strstr (text, "Nota de recepción con atrasos y fallas"));
      g_assert_nonnull (strstr (text, "Página 1 de 1"));
    }
}

static void
test_glosario (void)
{
  g_autoptr (LogroPlan) plan = read_sample ();
  g_autofree char *text = read_document (plan, "glosario", "letter", FALSE);

  if (text == NULL)
    return;
  g_assert_nonnull (strstr (text, "Brecha"));
  g_assert_nonnull (strstr (text, "Oportunidad de mejora"));
  g_assert_true (strstr (text, "Área de mejora Subcriterio") < strstr (text, "Visión Imagen"));
  g_assert_nonnull (strstr (text, "Página 3 de "));
}

/* Cells of 2,000 words, one of them as long as a line: everything is there, nothing sticks out. */
static void
test_monstrous (void)
{
  static const char *const ids[] = { "acta", "comite", "informe-autoevaluacion",
                                     "retroalimentacion" };
  g_autofree char *words = sample_words (2000);
  g_autofree char *prose = g_strdup_printf ("%s %.300s fin", words, "Llanfairpwllgwyngyllgogerych"
                                            "wyrndrobwllllantysiliogogogochLlanfairpwllgwyngyll");
  g_autoptr (LogroPlan) plan = read_sample ();

  g_object_set (logro_list_get (plan->autoevaluacion->evaluaciones, 0), "evidencia", prose, NULL);
  g_object_set (logro_list_get (plan->validacion->validados, 0), "comentario", prose, NULL);
  g_object_set (logro_list_get (plan->validacion->retroalimentaciones, 0), "fortalezas", prose,
                NULL);
  g_object_set (logro_list_get (plan->diagnostico->respuestas, 0), "observacion", prose, NULL);
  g_object_set (logro_list_get (plan->comite->buenas_practicas, 0), "descripcion", prose, NULL);
  g_object_set (plan->comite, "lanzamiento", prose, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    for (guint j = 0; j < G_N_ELEMENTS (sheets); j += 2)
      {
        g_autofree char *text = read_document (plan, ids[i], sheets[j].id, FALSE);

        if (text == NULL)
          return;
        g_assert_nonnull (strstr (text, "palabra1999"));
      }
}

int
main (int   argc,
      char *argv[])
{
  /* The person's own models come before ours. */
  g_setenv ("XDG_DATA_HOME", "/nonexistent", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/documents/facsimil", test_facsimil);
  g_test_add_func ("/report/documents/facsimil-whole", test_facsimil_whole);
  g_test_add_func ("/report/documents/comite", test_comite);
  g_test_add_func ("/report/documents/informe-autoevaluacion", test_informe_autoevaluacion);
  g_test_add_func ("/report/documents/trend", test_trend);
  g_test_add_func ("/report/documents/retroalimentacion", test_retroalimentacion);
  g_test_add_func ("/report/documents/marks", test_marks);
  g_test_add_func ("/report/documents/comparacion", test_comparacion);
  g_test_add_func ("/report/documents/gantt", test_gantt);
  g_test_add_func ("/report/documents/glosario", test_glosario);
  g_test_add_func ("/report/documents/monstrous", test_monstrous);
  return g_test_run ();
}
