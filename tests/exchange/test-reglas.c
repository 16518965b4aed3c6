/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How cells that people wrote are understood: each rule by a table of what is found in real
 * ones. */

#include "exchange/reglas.h"

#include <locale.h>
#include <string.h>

#define BIT LOGRO_REPARO_BIT

static void
test_fecha (void)
{
  static const struct
  {
    const char *text;
    const char *inicio;
    const char *fin;
  } cases[] = {
    { "15-03-2024", "2024-03-15", "2024-03-15" },
    { " 5/9/24 ", "2024-09-05", "2024-09-05" },
    { "2024-09-01", "2024-09-01", "2024-09-01" },
    { "2024-09-01 00:00:00", "2024-09-01", "2024-09-01" },
    { "2024-09-01T08:30", "2024-09-01", "2024-09-01" },
    { "Ene. 23", "2023-01-01", "2023-01-31" },
    { "dic-23", "2023-12-01", "2023-12-31" },
    { "sep-24", "2024-09-01", "2024-09-30" },
    { "SEPT. 2024", "2024-09-01", "2024-09-30" },
    { "set/24", "2024-09-01", "2024-09-30" },
    { "feb 24", "2024-02-01", "2024-02-29" },
    { "Febrero de 2025", "2025-02-01", "2025-02-28" },
    { "mes de marzo del 2025", "2025-03-01", "2025-03-31" },
    { "Jan-25", "2025-01-01", "2025-01-31" },
    { "Dec 25", "2025-12-01", "2025-12-31" },
    { "01/2023", "2023-01-01", "2023-01-31" },
    { "2023-01", "2023-01-01", "2023-01-31" },
    { "9/24", "2024-09-01", "2024-09-30" },
    { "2024 octubre", "2024-10-01", "2024-10-31" },
    { "15 de marzo de 2024", "2024-03-15", "2024-03-15" },
    { "Viernes 15 de marzo del 2024", "2024-03-15", "2024-03-15" },
    { "15-mar-24", "2024-03-15", "2024-03-15" },
    { "marzo 15, 2024", "2024-03-15", "2024-03-15" },
    { "45536", "2024-09-01", "2024-09-01" },
    { "45536.5", "2024-09-01", "2024-09-01" },
    { "2025", "2025-01-01", "2025-12-31" },
    { "1er trimestre 2025", "2025-01-01", "2025-03-31" },
    { "IV trimestre de 2025", "2025-10-01", "2025-12-31" },
    { "T2 2025", "2025-04-01", "2025-06-30" },
    { "Segundo semestre 2025", "2025-07-01", "2025-12-31" },
    { "trim. 3 de 2025", "2025-07-01", "2025-09-30" },
    { "Q1 2025", "2025-01-01", "2025-03-31" },
    { "S1 2025", "2025-01-01", "2025-06-30" },
    { "2 sem. 2025", "2025-07-01", "2025-12-31" },
    { "4° trimestre 2025", "2025-10-01", "2025-12-31" },
    { "12/2999", "2999-12-01", "2999-12-31" }, /* the last month that there is */
    { "03/12", NULL, NULL },
    { "15/03", NULL, NULL },
    { "13/2024", NULL, NULL },
    { "31-02-2024", NULL, NULL },
    { "31 de febrero de 2024", NULL, NULL },
    { "2.4", NULL, NULL },
    { "por definir", NULL, NULL },
    { "fines de marzo de 2024", NULL, NULL },
    { "ene-23 a dic-23", NULL, NULL },
    { "marzo", NULL, NULL },
    { "ma 24", NULL, NULL },
    { "5to trimestre 2025", NULL, NULL },
    { "12345", NULL, NULL },
    { "99999", NULL, NULL },
    { "20250301", NULL, NULL },
    { "0 trimestre 2025", NULL, NULL },
    { "12 trimestre 2025", NULL, NULL },
    { "1 trimestre 202", NULL, NULL },
    { "3 semestre 2025", NULL, NULL },
    { "1 trimestre", NULL, NULL },
    { "trimestre 2025 segundo", NULL, NULL },
    { "1-13-2025", NULL, NULL },
    { "2024 marzo 15", NULL, NULL },
    { "marzo 2024 15", NULL, NULL },
    { "15 de marzo", NULL, NULL },
    { "1 de 3 y 5", NULL, NULL },
    { "enero 202", NULL, NULL },
    { "01/1800", NULL, NULL },
    { "00/2024", NULL, NULL },
    { "9/224", NULL, NULL },
    { "2024-1234", NULL, NULL },
    { "1/2/3/4/5", NULL, NULL },
    { "1 2 3 4 enero", NULL, NULL },
    { "8:30", NULL, NULL },
    { "permanente", NULL, NULL },
    { "", NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint made = 0;
      g_autofree char *inicio = logro_regla_fecha (cases[i].text, LOGRO_REGLA_INICIO,
                                                   LOGRO_REPARO_TODOS, &made);
      g_autofree char *fin = logro_regla_fecha (cases[i].text, LOGRO_REGLA_FIN, LOGRO_REPARO_TODOS,
                                                &made);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (inicio, ==, cases[i].inicio);
      g_assert_cmpstr (fin, ==, cases[i].fin);
      g_assert_true (inicio != NULL || made == 0);
    }
}

/* What a date was made of is told, and without leave it is not made. */
static void
test_fecha_reparos (void)
{
  static const struct
  {
    const char *text;
    guint reparo;
  } cases[] = {
    { "ene-23", BIT (LOGRO_REPARO_MES_INICIO) },
    { "15 de marzo de 2024", BIT (LOGRO_REPARO_FECHA) },
    { "45536", BIT (LOGRO_REPARO_SERIE) },
    { "2025", BIT (LOGRO_REPARO_PERIODO) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint made = 0;
      g_autofree char *iso = logro_regla_fecha (cases[i].text, LOGRO_REGLA_INICIO,
                                                LOGRO_REPARO_TODOS, &made);

      g_assert_nonnull (iso);
      g_assert_cmpuint (made, ==, cases[i].reparo);
      g_assert_null (logro_regla_fecha (cases[i].text, LOGRO_REGLA_INICIO,
                                        LOGRO_REPARO_TODOS & ~cases[i].reparo, &made));
    }
}

static char *
join (GPtrArray *items)
{
  g_autofree char *joined = NULL;

  g_ptr_array_add (items, NULL);
  joined = g_strjoinv ("|", (char **) items->pdata);
  g_ptr_array_unref (items);
  return g_steal_pointer (&joined);
}

static void
test_lista (void)
{
  static const struct
  {
    const char *text;
    LogroReglaLista forma;
    const char *items;
    guint reparos;
  } cases[] = {
    { "Medir", LOGRO_REGLA_ITEMS, "Medir", 0 },
    { "1. Medir 2. Ordenar 3. Difundir", LOGRO_REGLA_ITEMS, "Medir|Ordenar|Difundir",
      BIT (LOGRO_REPARO_LISTA) },
    { "1.Medir.2.Ordenar", LOGRO_REGLA_ITEMS, "Medir.|Ordenar", BIT (LOGRO_REPARO_LISTA) },
    { "1) Medir\n2) Ordenar y\nguardar", LOGRO_REGLA_ITEMS, "Medir|Ordenar y guardar",
      BIT (LOGRO_REPARO_LISTA) },
    { "2. Ordenar 3. Difundir", LOGRO_REGLA_ITEMS, "Ordenar|Difundir", BIT (LOGRO_REPARO_LISTA) },
    { "· Medir\n· Ordenar", LOGRO_REGLA_ITEMS, "Medir|Ordenar", BIT (LOGRO_REPARO_LISTA) },
    { "- Medir\n- Ordenar", LOGRO_REGLA_ITEMS, "Medir|Ordenar", BIT (LOGRO_REPARO_LISTA) },
    { "Medir\nOrdenar\nlos archivos", LOGRO_REGLA_ITEMS, "Medir|Ordenar los archivos",
      BIT (LOGRO_REPARO_LISTA) },
    { "Medir; Ordenar;", LOGRO_REGLA_ITEMS, "Medir|Ordenar", BIT (LOGRO_REPARO_LISTA) },
    { "1. Medir 2.  3. Difundir 4.", LOGRO_REGLA_ITEMS, "Medir|Difundir",
      BIT (LOGRO_REPARO_LISTA) | BIT (LOGRO_REPARO_VACIOS) },
    { "1. Plan 2024. 2. Meta de 2.500 personas en 2025", LOGRO_REGLA_ITEMS,
      "Plan 2024.|Meta de 2.500 personas en 2025", BIT (LOGRO_REPARO_LISTA) },
    { "<ol><li>Medir</li><li>Ordenar &amp; guardar</li></ol>", LOGRO_REGLA_ITEMS,
      "Medir|Ordenar & guardar", BIT (LOGRO_REPARO_LISTA) | BIT (LOGRO_REPARO_MARCAS) },
    { "<ul><li>Medir<li>Acci&oacute;n", LOGRO_REGLA_ITEMS, "Medir|Acción",
      BIT (LOGRO_REPARO_LISTA) | BIT (LOGRO_REPARO_MARCAS) },
    { "<p>Medir</p><p>Ordenar<br>Difundir</p>", LOGRO_REGLA_ITEMS, "Medir|Ordenar|Difundir",
      BIT (LOGRO_REPARO_LISTA) | BIT (LOGRO_REPARO_MARCAS) },
    { "<b>Acci&#243;n</b>&nbsp;&#xE1;rea", LOGRO_REGLA_ITEMS, "Acción área",
      BIT (LOGRO_REPARO_MARCAS) },
    { "<i>I&D y &nada; &#0; & más que; no</i>", LOGRO_REGLA_ITEMS, "I&D y &nada|&#0|& más que|no",
      BIT (LOGRO_REPARO_LISTA) | BIT (LOGRO_REPARO_MARCAS) },
    { "<b>Ventas & compras</b>", LOGRO_REGLA_ITEMS, "Ventas & compras",
      BIT (LOGRO_REPARO_MARCAS) },
    { "<b>Medir</b> <span style=\"co", LOGRO_REGLA_ITEMS, "Medir", BIT (LOGRO_REPARO_MARCAS) },
    { "[bookmark: _Toc12]Medir [bookmark: x", LOGRO_REGLA_ITEMS, "Medir [bookmark: x",
      BIT (LOGRO_REPARO_MARCAS) },
    { "Llenar <nombredelfuncionario>", LOGRO_REGLA_ITEMS, "Llenar <nombredelfuncionario>", 0 },
    { "1.- Medir 2.- Ordenar", LOGRO_REGLA_ITEMS, "Medir|Ordenar", BIT (LOGRO_REPARO_LISTA) },
    { "1- Medir\n2- Ordenar", LOGRO_REGLA_ITEMS, "Medir|Ordenar", BIT (LOGRO_REPARO_LISTA) },
    { "1.) Medir\n2.) Ordenar", LOGRO_REGLA_ITEMS, "Medir|Ordenar", BIT (LOGRO_REPARO_LISTA) },
    { "1. 2. Ordenar", LOGRO_REGLA_ITEMS, "Ordenar",
      BIT (LOGRO_REPARO_LISTA) | BIT (LOGRO_REPARO_VACIOS) },
    { "1. 3. Ordenar", LOGRO_REGLA_ITEMS, "1. 3. Ordenar", 0 },
    { "1. 2024 es el año", LOGRO_REGLA_ITEMS, "1. 2024 es el año", 0 },
    { "1-2 personas", LOGRO_REGLA_ITEMS, "1-2 personas", 0 },
    { "1. ¿Medir? 2. ¿Ordenar? 3. (Difundir)", LOGRO_REGLA_ITEMS,
      "¿Medir?|¿Ordenar?|(Difundir)", BIT (LOGRO_REPARO_LISTA) },
    { "1. Ver el N°2. 2. /etc", LOGRO_REGLA_ITEMS, "Ver el N°2. 2. /etc", 0 },
    { "-5 % de merma", LOGRO_REGLA_ITEMS, "-5 % de merma", 0 },
    { "-Medir\n-Ordenar", LOGRO_REGLA_ITEMS, "Medir|Ordenar", BIT (LOGRO_REPARO_LISTA) },
    { "•\n• Medir", LOGRO_REGLA_ITEMS, "Medir",
      BIT (LOGRO_REPARO_LISTA) | BIT (LOGRO_REPARO_VACIOS) },
    { "Medir\n\nOrdenar\n", LOGRO_REGLA_ITEMS, "Medir|Ordenar", BIT (LOGRO_REPARO_LISTA) },
    { ":) Medir; Ordenar (si se puede; si no, no)", LOGRO_REGLA_ITEMS,
      ":) Medir|Ordenar (si se puede; si no, no)", BIT (LOGRO_REPARO_LISTA) },
    { ", Equipos, 5,", LOGRO_REGLA_NOMBRES, "Equipos|5", BIT (LOGRO_REPARO_NOMBRES) },
    { "Medir <5 % y >3 %", LOGRO_REGLA_ITEMS, "Medir <5 % y >3 %", 0 },
    { "Capacitar a RR.HH. DAF", LOGRO_REGLA_ITEMS, "Capacitar a RR.HH. DAF", 0 },
    { "Ene. 23 a dic. 24", LOGRO_REGLA_ITEMS, "Ene. 23 a dic. 24", 0 },
    { "Aplicar la Ley 19.886. Art. 5. Compras", LOGRO_REGLA_ITEMS,
      "Aplicar la Ley 19.886. Art. 5. Compras", 0 },
    { "Invertir M$ 1.500 en 2025", LOGRO_REGLA_ITEMS, "Invertir M$ 1.500 en 2025", 0 },
    { "Realizar benchmarking, evidenciar autoevaluación", LOGRO_REGLA_ITEMS,
      "Realizar benchmarking, evidenciar autoevaluación", 0 },
    { "Equipos, internet", LOGRO_REGLA_NOMBRES, "Equipos|internet", BIT (LOGRO_REPARO_NOMBRES) },
    { "Sala (mesa, sillas), 1,5 millones", LOGRO_REGLA_NOMBRES, "Sala (mesa, sillas)|1,5 millones",
      BIT (LOGRO_REPARO_NOMBRES) },
    { "RR.HH. DAF", LOGRO_REGLA_NOMBRES, "RR.HH. DAF", 0 },
    { "Gestión y trabajo institucional", LOGRO_REGLA_NOMBRES, "Gestión y trabajo "
                                                              "institucional", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint made = 0;
      g_autofree char *items = join (logro_regla_lista (cases[i].text, cases[i].forma,
                                                        LOGRO_REPARO_TODOS, &made));

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (items, ==, cases[i].items);
      g_assert_cmphex (made, ==, cases[i].reparos);
    }
}

/* Switched off, the cell stays as it is. */
static void
test_lista_off (void)
{
  guint made = 0;
  g_autofree char *whole = join (logro_regla_lista ("1. Medir 2. Ordenar", LOGRO_REGLA_ITEMS,
                                                    LOGRO_REPARO_TODOS & ~BIT (LOGRO_REPARO_LISTA),
                                                    &made));
  g_autofree char *html = join (logro_regla_lista ("<b>Medir</b>", LOGRO_REGLA_ITEMS,
                                                   LOGRO_REPARO_TODOS & ~BIT (LOGRO_REPARO_MARCAS),
                                                   &made));
  g_autofree char *names = join (logro_regla_lista (
    "a, b", LOGRO_REGLA_NOMBRES, LOGRO_REPARO_TODOS & ~BIT (LOGRO_REPARO_NOMBRES), &made));
  g_autofree char *blanks = NULL;

  g_assert_cmpstr (whole, ==, "1. Medir 2. Ordenar");
  g_assert_cmpstr (html, ==, "<b>Medir</b>");
  g_assert_cmpstr (names, ==, "a, b");
  g_assert_cmphex (made, ==, 0);

  blanks = join (logro_regla_lista ("1. Medir 2.  3. Difundir", LOGRO_REGLA_ITEMS,
                                    LOGRO_REPARO_TODOS & ~BIT (LOGRO_REPARO_VACIOS), &made));
  g_assert_cmpstr (blanks, ==, "Medir|—|Difundir");
  g_assert_cmphex (made, ==, BIT (LOGRO_REPARO_LISTA));
}

static void
test_numero_y_nombre (void)
{
  static const char * const cases[][3] = {
    { "Criterio 1 Liderazgo", "1", "Liderazgo" },
    { "CRITERIO No. 2: Estrategia y Planificación", "2", "Estrategia y Planificación" },
    { "Criterio N° 3", "3", NULL },
    { "1. Liderazgo", "1", "Liderazgo" },
    { "1 – Liderazgo", "1", "Liderazgo" },
    { "1 — Liderazgo", "1", "Liderazgo" },
    { "1, Liderazgo", "1", "Liderazgo" },
    { "123456789 personas", NULL, "123456789 personas" },
    { ".5 de la meta", NULL, ".5 de la meta" },
    { "2", "2", NULL },
    { "2.4", "2.4", NULL },
    { "2,4", "2.4", NULL },
    { "Subcriterio 2.4. Gestionar\nel cambio", "2.4", "Gestionar el cambio" },
    { "Nómina", NULL, "Nómina" },
    { "Criterio", NULL, "Criterio" },
    { "Personas", NULL, "Personas" },
    { "  ", NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *numero = NULL;
      g_autofree char *nombre = NULL;

      g_assert_true (logro_regla_numero_y_nombre (cases[i][0], &numero, &nombre) ==
                     (cases[i][1] != NULL && cases[i][2] != NULL));
      g_assert_cmpstr (numero, ==, cases[i][1]);
      g_assert_cmpstr (nombre, ==, cases[i][2]);
    }
}

static void
test_ejemplo (void)
{
  static const char * const cases[][3] = {
    { "4)No se mide", "4", "No se mide" }, { " 12) No se mide", "12", "No se mide" },
    { "No se mide (4)", NULL, "No se mide (4)" }, { "2024) x", NULL, "2024) x" },
    { "12 personas", NULL, "12 personas" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *numero = NULL;
      g_autofree char *text = logro_regla_ejemplo (cases[i][0], &numero);

      g_assert_cmpstr (numero, ==, cases[i][1]);
      g_assert_cmpstr (text, ==, cases[i][2]);
    }
}

static void
test_nada (void)
{
  static const char * const nothing[] = { "N/A", "n/a", "No aplica.", "NO  "
                                                                      "APLICA", "---", "–", "S/I",
                                          "Ninguno" };
  static const char * const something[] = { "", "Nada que medir", "N/A por ahora", "Nah", "5" };

  for (guint i = 0; i < G_N_ELEMENTS (nothing); i++)
    g_assert_true (logro_regla_es_nada (nothing[i]));
  for (guint i = 0; i < G_N_ELEMENTS (something); i++)
    g_assert_false (logro_regla_es_nada (something[i]));
  g_assert_true (logro_regla_es_raya (" ---- "));
  g_assert_true (logro_regla_es_raya ("* * *"));
  g_assert_true (logro_regla_es_raya ("____"));
  g_assert_false (logro_regla_es_raya ("  "));
  g_assert_cmpstr (logro_regla_suelto ("3. ene-23"), ==, "ene-23");
  g_assert_null (logro_regla_suelto ("2.4"));
  g_assert_cmpstr (logro_regla_suelto ("3) ene-23"), ==, "ene-23");
  g_assert_null (logro_regla_suelto ("3."));
  g_assert_null (logro_regla_suelto ("3. "));
  g_assert_null (logro_regla_suelto ("123. ene-23"));
  g_assert_null (logro_regla_suelto ("3 ene-23"));
}

static void
test_monto (void)
{
  static const struct
  {
    const char *text;
    gint64 monto; /* -1: none */
    guint reparos;
  } cases[] = {
    { "1.500", 1500, 0 }, { "M$ 1.500", 1500, 0 }, { "m$1500", 1500, 0 }, { "0", 0, 0 },
    { "$ 1.500.000", 1500, BIT (LOGRO_REPARO_PESOS) }, { "$ 1.500", 1, BIT (LOGRO_REPARO_PESOS) },
    { "RD$ 20,000", 20, BIT (LOGRO_REPARO_PESOS) },
    { "1,5", -1, 0 }, { "-3", -1, 0 }, { "sin costo", -1, 0 }, { "", -1, 0 },
    { "99999999999999", -1, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint64 monto = -1;
      guint made = 0;
      gboolean sound = logro_regla_monto (cases[i].text, LOGRO_REPARO_TODOS, &made, &monto);

      g_test_message ("%s", cases[i].text);
      if (strcmp (cases[i].text, "$ 1.500") == 0)
        {
          g_assert_false (sound); /* half a thousand is lost: a person decides */
          continue;
        }
      g_assert_true (sound == (cases[i].monto >= 0));
      if (sound)
        g_assert_cmpint (monto, ==, cases[i].monto);
      g_assert_cmphex (made, ==, cases[i].reparos);
    }
}

/* Where pesos are not to be thousands, the figure is the one that stands there. */
static void
test_monto_off (void)
{
  gint64 monto;
  guint made = 0;

  g_assert_true (
      logro_regla_monto ("$ 1.500", LOGRO_REPARO_TODOS & ~BIT (LOGRO_REPARO_PESOS), &made, &monto));
  g_assert_cmpint (monto, ==, 1500);
  g_assert_cmphex (made, ==, 0);
}

static void
test_porcentaje (void)
{
  gint64 value;

  g_assert_true (logro_regla_porcentaje ("25 %", &value) && value == 25);
  g_assert_true (logro_regla_porcentaje ("100", &value) && value == 100);
  g_assert_true (logro_regla_porcentaje ("33,5%", &value) && value == 34);
  g_assert_false (logro_regla_porcentaje ("101", &value));
  g_assert_false (logro_regla_porcentaje ("-1 %", &value));
  g_assert_false (logro_regla_porcentaje (" ", &value));
  g_assert_false (logro_regla_porcentaje ("mucho", &value));
}

static void
test_nombres (void)
{
  static const char * const all[] = { "Libre acceso a la informacion", "Planificación", "RRHH",
                                      "Libre acceso a la información", "RR.HH.", "RRHH",
                                      "Planificación y RRHH", "Obras y Tránsito" };
  g_autoptr (GPtrArray) nombres = g_ptr_array_new ();
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    g_ptr_array_add (nombres, (char *) all[i]);
  g_assert_cmpstr (logro_regla_sugiere (all[0], nombres), ==, all[3]);
  g_assert_cmpstr (logro_regla_sugiere ("RR.HH.", nombres), ==, "RRHH");
  g_assert_null (logro_regla_sugiere (all[3], nombres));
  g_assert_null (logro_regla_sugiere ("Planificación", nombres));

  g_assert_true (logro_regla_union ("Planificación y RRHH", nombres, &first, &second));
  g_assert_cmpstr (first, ==, "Planificación");
  g_assert_cmpstr (second, ==, "RRHH");
  g_assert_false (logro_regla_union ("Obras y Tránsito", nombres, &first, &second));
  g_assert_false (logro_regla_union ("RRHH y Tránsito", nombres, &first, &second));
}

/* Written as often one way as the other, the longer one; a letter of its own makes another name. */
static void
test_nombres_pares (void)
{
  static const char * const all[] = { "RRHH", "Recursos Humanos", "Bjørn Soto", "Bjrn Soto" };
  g_autoptr (GPtrArray) nombres = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    g_ptr_array_add (nombres, (char *) all[i]);
  g_assert_cmpstr (logro_regla_sugiere ("RRHH", nombres), ==, "Recursos Humanos");
  g_assert_null (logro_regla_sugiere ("Recursos Humanos", nombres));
  g_assert_null (logro_regla_sugiere ("Bjrn Soto", nombres));
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "es_CL.UTF-8");
  setlocale (LC_MESSAGES, "C");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/reglas/fecha", test_fecha);
  g_test_add_func ("/exchange/reglas/fecha-reparos", test_fecha_reparos);
  g_test_add_func ("/exchange/reglas/lista", test_lista);
  g_test_add_func ("/exchange/reglas/lista-off", test_lista_off);
  g_test_add_func ("/exchange/reglas/numero-y-nombre", test_numero_y_nombre);
  g_test_add_func ("/exchange/reglas/ejemplo", test_ejemplo);
  g_test_add_func ("/exchange/reglas/nada", test_nada);
  g_test_add_func ("/exchange/reglas/monto", test_monto);
  g_test_add_func ("/exchange/reglas/monto-off", test_monto_off);
  g_test_add_func ("/exchange/reglas/porcentaje", test_porcentaje);
  g_test_add_func ("/exchange/reglas/nombres", test_nombres);
  g_test_add_func ("/exchange/reglas/nombres-pares", test_nombres_pares);
  return g_test_run ();
}
