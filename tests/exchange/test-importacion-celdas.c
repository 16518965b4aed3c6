/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a cell says by the rule of its column, what is told of it, and each repair switched off. */

#include <locale.h>
#include <string.h>

#include "lectura.h"
#include "modelos.h"
#include "tablas.h"

/* Reads @texto in the column @id of a table of líneas or, where @ami, of AMI. */
static Lectura
read_cell (const char *heading,
           const char *texto)
{
  gboolean ami = strcmp (heading, "Subcriterios") == 0;
  g_autofree char *head = g_strdup_printf ("%s|%s", ami ? "Nombre de la AMI|Plazo de ejecución"
                                           : "Línea de acción|Término", heading);
  g_autofree char *row = g_strdup_printf ("Medir|31-12-2025|%s", texto);
  const char *rows[] = { head, row, NULL };

  return lectura_read (modelos_plan_caf (), "xlsx", rows);
}

static void
test_kinds (void)
{
  static const struct
  {
    const char *heading;
    const char *id;
    const char *texto;
    const char *values;
    const char *problem;
  } cases[] = {
    { "Período de ejecución", "periodo", "02-12-2024 al 14-11-2025", "2024-12-02|2025-11-14" },
    { "Período de ejecución", "periodo", "marzo de 2025 hasta el 15/4/25",
      "2025-03-01|2025-04-15" },
    { "Período de ejecución", "periodo", "todo el año", "",
      "“todo el año” is no period; write both dates: 01-03-2025 al 30-11-2025" },
    { "Período de ejecución", "periodo", "pronto al 14-11-2025", "",
      "“pronto” is no date that can be understood; write it as day-month-year" },
    { "Período de ejecución", "periodo", "02-12-2024 al cierre", "2024-12-02",
      "“cierre” is no date that can be understood; write it as day-month-year" },
    { "Estado", "estado", "45,5 %", "46" },
    { "Estado", "estado", "avanzado", "", "“avanzado” is no percentage from 0 to 100" },
    { "Línea base", "linea-base", "1.234,5", "1234.5" },
    { "Meta", "meta", "más", "", "“más” is no number" },
    { "Recursos propios", "propios", "M$ 1.500", "1500" },
    { "Recursos propios", "propios", "mil quinientos", "",
      "“mil quinientos” is no whole amount of thousands" },
    { "Área de mejora", "subcriterio", "Subcriterio 2.4", "2.4" },
    { "Área de mejora", "subcriterio", "   ", "" },
    { "Inicio", "inicio", "3. en cuanto se pueda", "",
      "“3. en cuanto se pueda” is no date that can be understood; write it as day-month-year" },
    { "Subcriterios", "subcriterio", "LIDERAZGO/\n1.2\n\nSubcriterio 1.3", "1.2 1.3" },
    { "Subcriterios", "subcriterio", "LIDERAZGO/\n", "" },
    { "Subcriterios", "subcriterio", "1.2\n9.9", "", "The model has no subcriterio “9.9”" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Lectura) self = read_cell (cases[i].heading, cases[i].texto);

      g_test_message ("%s: %s", cases[i].heading, cases[i].texto);
      lectura_assert_cell (&self, 0, cases[i].id, cases[i].values);
      g_assert_cmpstr (lectura_get_cell (&self, 0, cases[i].id)->problema, ==, cases[i].problem);
    }
}

/* A criterio by its name, whole or as far as it goes. */
static void
test_criterio_by_name (void)
{
  static const char * const rows[] = {
    "Criterio|Área de mejora|Acción de mejora", "Liderazgo|a|b",
    "Estrategia y Planificación municipal|a|b", "Estrategia|a|b", "Estrategias|a|b", "Per|a|b",
    NULL,
  };
  static const char * const numbers[] = { "1", "2", "2", "", "" };
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "csv", rows);

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    lectura_assert_cell (&self, i, "criterio", numbers[i]);
  g_assert_cmpstr (lectura_get_cell (&self, 4, "criterio")->problema, ==,
                   "The model has no criterio “Per”");
}

/* Each repair that is switched off leaves the cell as it was written. */
static void
test_switched_off (void)
{
  static const char * const rows[] = {
    "Criterio|Área de mejora|Acción de mejora|Inicio|Comentarios",
    "Criterio 1 Liderazgo|4) No se mide|<b>Medir</b>|3. 01/2024|N/A", NULL,
  };
  static const struct
  {
    const char *id;
    LogroReparo reparo;
    const char *on;
    const char *off;
  } cases[] = {
    { "criterio", LOGRO_REPARO_SEPARADO, "1", "1" },
    { "area", LOGRO_REPARO_EJEMPLO, "No se mide", "4) No se mide" },
    { "accion", LOGRO_REPARO_MARCAS, "Medir", "<b>Medir</b>" },
    { "inicio", LOGRO_REPARO_SUELTO, "2024-01-01", "" },
    { "comentarios", LOGRO_REPARO_SIN_DATO, "", "N/A" },
  };
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "csv", rows);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const LogroImportCelda *celda = lectura_get_cell (&self, 0, cases[i].id);
      guint bit = LOGRO_REPARO_BIT (cases[i].reparo);

      lectura_assert_cell (&self, 0, cases[i].id, cases[i].on);
      g_assert_cmphex (celda->reparos & bit, ==, bit);
      logro_importacion_switch (self.importacion, 0, lectura_find_column (&self, cases[i].id),
                                cases[i].reparo, FALSE);
      lectura_assert_cell (&self, 0, cases[i].id, cases[i].off);
      g_assert_cmphex (celda->reparos & bit, ==, 0);
    }
}

/* A cell that a person empties takes what it would have taken empty. */
static void
test_emptied (void)
{
  static const char * const rows[] = {
    "Criterio|Área de mejora|Acción de mejora", "1|a|b", "2|c|d", NULL,
  };
  g_auto (Lectura) self = lectura_read (modelos_plan_caf (), "csv", rows);

  logro_importacion_write (self.importacion, 1, lectura_find_column (&self, "criterio"), "");
  lectura_assert_cell (&self, 1, "criterio", "1");
  logro_importacion_write (self.importacion, 1, lectura_find_column (&self, "area"), "");
  lectura_assert_cell (&self, 1, "area", "");
}

/* A page of text does not fit a field of one line, and is not cut to fit. */
static void
test_too_long (void)
{
  g_autofree char *page = g_strnfill (4001, 'a');
  g_auto (Lectura) self = read_cell ("Responsable", page);

  lectura_assert_cell (&self, 0, "responsable", "");
  g_assert_cmpstr (lectura_get_cell (&self, 0, "responsable")->problema, ==,
                   "The text is longer than 4000 characters, which one line holds");
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "es_CL.UTF-8");
  setlocale (LC_MESSAGES, "C");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/importacion-celdas/kinds", test_kinds);
  g_test_add_func ("/exchange/importacion-celdas/criterio-by-name", test_criterio_by_name);
  g_test_add_func ("/exchange/importacion-celdas/switched-off", test_switched_off);
  g_test_add_func ("/exchange/importacion-celdas/emptied", test_emptied);
  g_test_add_func ("/exchange/importacion-celdas/too-long", test_too_long);
  return g_test_run ();
}
