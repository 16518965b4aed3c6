/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The workbook of a plan, read back by hand and, where it is installed, by LibreOffice. */

#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include <glib/gstdio.h>

#include "exchange/xlsx-private.h"
#include "libro.h"
#include "planes.h"

static const LogroHojaOpciones opciones = { .hoy = "2025-06-30" };

static GBytes *
export (LogroPlan  *plan,
        char      **aviso)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = logro_xlsx_export (plan, &opciones, aviso, &error);

  g_assert_no_error (error);
  return bytes;
}

static Libro *
read_plan (LogroPlan *plan)
{
  g_autoptr (GBytes) bytes = export (plan, NULL);

  return libro_read (bytes);
}

static void
assert_found (const Libro *libro,
              const char  *title,
              const char  *xpath,
              const char  *expected)
{
  g_autofree char *found = libro_find (libro, title, xpath);

  if (g_strcmp0 (found, expected) != 0)
    g_error ("%s, %s: “%s” and not “%s”", title, xpath, found, expected);
}

static void
test_values (void)
{
  g_autoptr (LogroPlan) plan = plan_muestra ();
  g_autoptr (Libro) libro = read_plan (plan);
  g_autoptr (GPtrArray) tables = logro_hojas_list_for (plan);

  g_assert_cmpuint (libro->sheets->len, ==, tables->len);
  assert_found (libro, "Puntajes", "c[@r='B2']/is", "Estrategia");
  assert_found (libro, "Puntajes", "c[@r='D2']/v", "10");
  assert_found (libro, "Puntajes", "c[@r='E2']/f", "IF(F2=0,\"\",ROUND(D2/C2,2))");
  assert_found (libro, "Puntajes", "c[@r='E2']/v", "0.42");
  assert_found (libro, "Puntajes", "c[@r='D14']/f", "SUM($D$2:$D$13)");
  assert_found (libro, "Puntajes", "c[@r='D14']/v", "117");
  assert_found (libro, "Puntajes", "c[@r='E14']/v", "0.5");
  assert_found (libro, "Líneas de acción", "c[@r='H2']/v", "45628"); /* 2024-12-02 */
  assert_found (libro, "Líneas de acción", "c[@r='L2']/f", "J2+K2");
  assert_found (libro, "Líneas de acción", "c[@r='L8']/v", "42950");
  assert_found (libro, "Actividades", "c[@r='E44']/v", "13150");
  assert_found (libro, "Matriz de priorización", "c[@r='E1']/v", "2");
  assert_found (libro, "Matriz de priorización", "c[@r='H3']/f", "SUMPRODUCT($C$1:$G$1,C3:G3)");
  assert_found (libro, "Matriz de priorización", "c[@r='H3']/v", "32");
  assert_found (libro, "Matriz de priorización", "c[@r='I3']/f", "RANK(H3,$H$3:$H$11)");
}

/* What makes a sheet of use: its head stays, rows can be chosen, it prints; scores are drawn. */
static void
test_sheets (void)
{
  g_autoptr (LogroPlan) plan = plan_muestra ();
  g_autoptr (Libro) libro = read_plan (plan);
  const char *workbook = g_bytes_get_data (g_hash_table_lookup (libro->parts, "xl/workbook.xml"),
                                           NULL);
  guint n_radar = 0, n_bars = 0;

  for (guint i = 0; i < libro->sheets->len; i++)
    {
      const char *title = libro->sheets->pdata[i];
      gboolean weighed = g_str_equal (title, "Matriz de priorización");

      g_assert_cmpuint (libro_count (libro, title, weighed ? "pane[@ySplit='2']"
                                                           : "pane[@ySplit='1']"), ==, 1);
      g_assert_cmpuint (libro_count (libro, title, "autoFilter"), ==, 1);
      g_assert_cmpuint (libro_count (libro, title, "pageSetup[@orientation='landscape']"), ==, 1);
      g_assert_cmpuint (libro_count (libro, title, "oddFooter[contains(.,'&P de &N')]"), ==, 1);
    }
  g_assert_nonnull (strstr (workbook, "_xlnm.Print_Titles"));
  for (guint i = 1; i <= 6; i++)
    {
      g_autofree char *name = g_strdup_printf ("xl/charts/chart%u.xml", i);
      const char *chart = g_bytes_get_data (g_hash_table_lookup (libro->parts, name), NULL);

      n_radar += strstr (chart, "radarChart") != NULL;
      n_bars += strstr (chart, "barChart") != NULL;
      g_assert_nonnull (strstr (chart, "Puntajes"));
    }
  g_assert_cmpuint (n_radar, ==, 3);
  g_assert_cmpuint (n_bars, ==, 3);
}

/* A chart draws the values of that range. */
static void
assert_drawn (Libro      *libro,
              guint       number,
              const char *range)
{
  g_autofree char *name = g_strdup_printf ("xl/charts/chart%u.xml", number);
  GBytes *part = g_hash_table_lookup (libro->parts, name);

  g_assert_nonnull (part);
  g_assert_nonnull (strstr (g_bytes_get_data (part, NULL), range));
}

/* The CAF has its nine criterios and its 28 subcriterios drawn; a layout says what it leaves out.
 */
static void
test_caf (void)
{
  g_autoptr (LogroPlan) plan = plan_caf ();
  g_autoptr (Libro) libro = read_plan (plan);
  g_autofree char *note = libro_find (libro, "Acciones por criterio", "c[@r='A12']/is");

  assert_found (libro, "Puntajes por criterio", "c[@r='B2']/is", "Liderazgo");
  assert_found (libro, "Puntajes por criterio", "c[@r='E2']/v", "0.53");
  assert_found (libro, "Puntajes y consenso", "c[@r='C1']/is", "Altagracia Peña Rosario");
  assert_found (libro, "Puntajes y consenso", "c[@r='J2']/f", "IF(I2=\"\",\"\",I2-H2)");
  assert_found (libro, "Puntajes y consenso", "c[@r='J2']/v", "15");
  assert_found (libro, "Acciones como PMI", "c[@r='M1']/is", "Comentarios");
  assert_found (libro, "Acciones como PMI", "c[@r='H2']/v", "45536"); /* 2024-09-01 */
  assert_found (libro, "Informes de avance", "c[@r='F2']/v", "0.5");
  g_assert_nonnull (strstr (note, "Subcriterio"));
  g_assert_null (g_hash_table_lookup (libro->parts, "xl/charts/chart5.xml"));
  assert_drawn (libro, 1, "'Puntajes por criterio'!$E$2:$E$10");
  assert_drawn (libro, 2, "'Puntajes por criterio'!$E$2:$E$10");
  assert_drawn (libro, 1, "Porcentaje de logro por criterio");
  assert_drawn (libro, 3, "Puntajes!$E$2:$E$29");
  assert_drawn (libro, 3, "Puntajes!$A$2:$A$29"); /* 28 names have no room */
}

static void
test_mx (void)
{
  g_autoptr (LogroPlan) plan = plan_mx ();
  g_autoptr (Libro) libro = read_plan (plan);

  assert_found (libro, "PPCS", "c[@r='A2']/is", "Recolección de residuos");
  assert_found (libro, "Metas de los PPCS", "c[@r='H2']/f", "SUM(D2:G2)");
  assert_found (libro, "Metas de los PPCS", "c[@r='H2']/v", "3600");
  assert_found (libro, "Reportes trimestrales", "c[@r='H2']/v", "882");
  g_assert_null (g_hash_table_lookup (libro->parts, "xl/charts/chart1.xml"));
}

/* Whoever calls, the same cells come out. */
static void
test_locale (void)
{
  g_autoptr (LogroPlan) plan = plan_monstruo ();
  g_autoptr (Libro) plain = NULL;
  g_autoptr (Libro) spanish = NULL;
  g_autofree char *before = g_strdup (setlocale (LC_NUMERIC, NULL));

  setlocale (LC_NUMERIC, "C");
  plain = read_plan (plan);
  if (setlocale (LC_NUMERIC, "es_CL.UTF-8") == NULL)
    {
      g_test_skip ("the locale es_CL.UTF-8 is not installed");
      return;
    }
  spanish = read_plan (plan);
  g_assert_cmpstr (setlocale (LC_NUMERIC, NULL), ==, "es_CL.UTF-8");
  setlocale (LC_NUMERIC, before);

  for (guint i = 0; i < plain->sheets->len; i++)
    g_assert_cmpstr (libro_get_sheet (plain, plain->sheets->pdata[i]), ==,
                     libro_get_sheet (spanish, plain->sheets->pdata[i]));
  assert_found (spanish, "Indicadores", "c[@r='E2']/v", "-0.125");
  assert_found (spanish, "Indicadores", "c[@r='F2']/v", "1234.5");
}

static void
test_monster (void)
{
  g_autoptr (LogroPlan) plan = plan_monstruo ();
  g_autofree char *aviso = NULL;
  g_autoptr (GBytes) bytes = export (plan, &aviso);
  g_autoptr (Libro) libro = libro_read (bytes);
  g_autofree char *whole = NULL;
  g_autofree char *cut = NULL;

  for (guint i = 0; malos[i] != NULL; i++)
    {
      g_autofree char *cell = g_strdup_printf ("c[@r='B%u']/is", i + 2);

      assert_found (libro, "Actividades", cell, malos[i]);
    }
  for (guint i = 0; i < libro->sheets->len; i++)
    g_assert_cmpuint (libro_count (libro, libro->sheets->pdata[i], "c[@t='inlineStr']/f"), ==, 0);
  g_assert_cmpuint (libro_count (libro, "Actividades", "c[@t='inlineStr'][@r='B2']"), ==, 1);
  /* only what is ours: the third money column, its sums, and those of the two before it */
  g_assert_cmpuint (libro_count (libro, "Actividades", "f"), ==, 303);

  whole = libro_find (libro, "Líneas de acción", "c[@r='G2']/is");
  g_assert_cmpuint (g_utf8_strlen (whole, -1), ==, 2000 * 9);
  cut = libro_find (libro, "Líneas de acción", "c[@r='G3']/is");
  g_assert_true (g_str_has_suffix (cut, "[…]"));
  g_assert_nonnull (strstr (aviso, "Líneas de acción!G3"));
  assert_found (libro, "Actividades", "c[@r='C2']/v", "1");       /* 1900-01-01 */
  assert_found (libro, "Actividades", "c[@r='D2']/v", "401768");  /* 2999-12-31 */
  assert_found (libro, "Actividades", "c[@r='E2']/v", "1000000000000");
  assert_found (libro, "Seguimientos", "c[@r='C2']/v", "59");     /* 1900-02-28 */
  assert_found (libro, "Matriz de priorización", "c[@r='F3']/f",
                "$C$1*C3+$D$1*IF(D3>0,6-D3,0)+$E$1*E3");
}

static void
test_empty (void)
{
  g_autoptr (LogroPlan) plan = plan_vacio ();
  g_autofree char *aviso = NULL;
  g_autoptr (GBytes) bytes = export (plan, &aviso);
  g_autoptr (Libro) libro = libro_read (bytes);

  g_assert_null (aviso);
  assert_found (libro, "Puntajes", "c[@r='D2']/v", NULL);
  assert_found (libro, "Puntajes", "c[@r='E2']/v", "");
  assert_found (libro, "Puntajes", "c[@r='B14']/is", "Total provisional");
  assert_found (libro, "Puntajes", "c[@r='A16']/is",
                "* Provisional: quedan preguntas sin responder");
  assert_found (libro, "AMI", "c[@r='A2']/is", "Total");
  g_assert_cmpuint (libro_count (libro, "AMI", "f"), ==, 0);
}

/* The titles of a model that somebody made become names that Excel takes, each once. */
static void
test_names (void)
{
  static const char *const titles[][2] = {
    { "Puntajes", "Puntajes" },
    { "puntajes", "puntajes 2" },
    { "¿Qué / cómo: [a*b]?", "¿Qué - cómo- -a-b--" },
    { "", "-" },
    { "", "- 2" },
    { "Acciones de mejora de la municipalidad", "Acciones de mejora de la munici" },
    { "Acciones de mejora de la municipalidad", "Acciones de mejora de la muni 2" },
  };
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_autofree char *name = logro_xlsx_dup_sheet_name (titles[i][0], taken);

      g_assert_cmpstr (name, ==, titles[i][1]);
    }
}

/* What a cell holds is counted in units of UTF-16, and the lines of a text in letters. */
static void
test_room (void)
{
  g_autofree char *narrow = g_strnfill (32767, 'a');
  g_autoptr (GString) accents = g_string_new (NULL);
  g_autofree char *cut = NULL;

  for (guint i = 0; i < 32767; i++)
    g_string_append (accents, "ñ");
  g_assert_null (logro_xlsx_cut (narrow));
  g_assert_null (logro_xlsx_cut (accents->str));
  g_string_append (accents, "ñ");
  cut = logro_xlsx_cut (accents->str);
  g_assert_cmpint (g_utf8_strlen (cut, -1), ==, 32767);
  g_assert_true (g_str_has_suffix (cut, "ñ […]"));
  g_assert_cmpuint (logro_xlsx_count_lines ("uno", 10), ==, 1);
  g_assert_cmpuint (logro_xlsx_count_lines ("uno\n\ndos", 10), ==, 3);
  g_assert_cmpuint (logro_xlsx_count_lines ("ññññññññññ", 10), ==, 1);
  g_assert_cmpuint (logro_xlsx_count_lines ("ñññññññññññ", 10), ==, 2);
}

static void
on_progress (double   done,
             gpointer data)
{
  if (done > 0.3)
    g_cancellable_cancel (data);
}

/* Nothing stays behind in the folder of temporary files, whether it went well or not. */
static void
test_stopped (void)
{
  g_autoptr (LogroPlan) plan = plan_monstruo ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  const LogroProgress progress = { cancellable, on_progress, cancellable };
  const LogroHojaOpciones own = { "2025-06-30", &progress };
  g_autoptr (GBytes) bytes = export (plan, NULL);
  g_autoptr (GDir) folder = g_dir_open (g_get_tmp_dir (), 0, NULL);
  char *aviso;

  g_assert_null (logro_xlsx_export (plan, &own, &aviso, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (aviso);
  g_assert_cmpstr (g_dir_read_name (folder), ==, NULL);
}

/* The lines of the CSV that LibreOffice makes of that sheet under es_CL, all formulas reckoned
 * anew. */
static char *
read_converted (const char *folder,
                const char *title)
{
  g_autofree char *name = g_strdup_printf ("plan-%s.csv", title);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;
  char *text;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

/* Gives whether it could: Calc is a package of its own. */
static gboolean
convert (const char *folder)
{
  static const char settings[] =
    "<?xml version='1.0' encoding='UTF-8'?><oor:items "
    "xmlns:oor='http://openoffice.org/2001/registry'>"
    "<item oor:path='/org.openoffice.Office.Calc/Formula/Load'><prop oor:name='OOXMLRecalcMode' "
    "oor:op='fuse'><value>0</value></prop></item>"
    "<item oor:path='/org.openoffice.Setup/L10N'><prop oor:name='ooSetupSystemLocale' "
    "oor:op='fuse'><value>es-CL</value></prop></item></oor:items>";
  g_autofree char *user = g_build_filename (folder, "profile", "user", NULL);
  g_autofree char *registry = g_build_filename (user, "registrymodifications.xcu", NULL);
  g_autofree char *option = g_strdup_printf ("-env:UserInstallation=file://%s/profile", folder);
  g_autofree char *path = g_build_filename (folder, "plan.xlsx", NULL);
  g_autofree char *made = g_build_filename (folder, "plan-Puntajes.csv", NULL);
  const char *const argv[] = {
    "soffice", option, "--headless", "--convert-to",
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "--outdir",
    folder, path, NULL
  };
  g_autoptr (GError) error = NULL;

  g_mkdir_with_parents (user, 0700);
  g_file_set_contents (registry, settings, -1, &error);
  g_assert_no_error (error);
  g_spawn_sync (NULL, (char **) argv, NULL,
                G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL, NULL,
                NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  return g_file_test (made, G_FILE_TEST_EXISTS);
}

static void
assert_says (const char *text,
             const char *line)
{
  if (strstr (text, line) == NULL)
    g_error ("no line “%s” in:\n%s", line, text);
}

/* Puts the workbook of @plan into a folder and has it converted there; gives whether it could. */
static gboolean
convert_plan (LogroPlan  *plan,
              const char *folder)
{
  g_autofree char *office = g_find_program_in_path ("soffice");
  g_autofree char *path = g_build_filename (folder, "plan.xlsx", NULL);
  g_autoptr (GBytes) bytes = export (plan, NULL);

  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL);
  if (office != NULL && convert (folder))
    return TRUE;
  g_test_skip ("LibreOffice Calc is not installed");
  return FALSE;
}

static void
remove_folder (const char *folder)
{
  const char *const argv[] = { "rm", "-rf", folder, NULL };

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL,
                NULL);
}

static void
test_office_values (void)
{
  static const char *const lines[][2] = {
    { "Puntajes", "\n9,Satisfacción de usuarios y usuarias,30,5,17%,10,10\n" },
    { "Puntajes", "\n,Total,234,117,50%,78,78\n" },
    { "Actividades", "\nTotal,,,,13150,29800,42950,,\n" },
    { "Actividades", ",20-01-2025,14-03-2025,900,1800,2700,Daniela" },
    { "Matriz de priorización", ",4,5,5,5,3,32,1," },
    { "Brechas por ámbito", "\n1,Estrategia,Validado,40,9,31,8," },
    { "Seguimientos", "\nLínea de acción,Escuchar a quienes atendemos,28-02-2025,24%," },
  };
  g_autofree char *folder = g_dir_make_tmp ("logro-test-XXXXXX", NULL);
  g_autoptr (LogroPlan) plan = plan_muestra ();

  if (convert_plan (plan, folder))
    for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
      {
        g_autofree char *text = read_converted (folder, lines[i][0]);

        assert_says (text, lines[i][1]);
      }
  remove_folder (folder);
}

/* Nothing runs, decimals have their comma, and weighed totals with an inverse criterion agree. */
static void
test_office_monster (void)
{
  g_autofree char *folder = g_dir_make_tmp ("logro-test-XXXXXX", NULL);
  g_autoptr (LogroPlan) plan = plan_monstruo ();

  if (convert_plan (plan, folder))
    {
      g_autofree char *indicadores = read_converted (folder, "Indicadores");
      g_autofree char *matriz = read_converted (folder, "Matriz de priorización");

      for (guint i = 0; malos[i] != NULL; i++)
        if (strpbrk (malos[i], "\",;") == NULL)
          {
            g_autofree char *line = g_strdup_printf ("\n%s,%s,%s,,\"-0,125\",\"1234,5\"\n",
                                                     malos[i], malos[i], malos[i]);

            assert_says (indicadores, line);
          }
      assert_says (matriz, "\n=cmd|' /C calc'!A0,,5,2,3,10,1,\n");
    }
  remove_folder (folder);
}

int
main (int   argc,
      char *argv[])
{
  char folder[] = "/tmp/logro-test-XXXXXX";
  int failed;

  setlocale (LC_ALL, "");
  g_assert_nonnull (mkdtemp (folder));
  g_setenv ("TMPDIR", folder, TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/xlsx/values", test_values);
  g_test_add_func ("/exchange/xlsx/sheets", test_sheets);
  g_test_add_func ("/exchange/xlsx/caf", test_caf);
  g_test_add_func ("/exchange/xlsx/mx", test_mx);
  g_test_add_func ("/exchange/xlsx/locale", test_locale);
  g_test_add_func ("/exchange/xlsx/monster", test_monster);
  g_test_add_func ("/exchange/xlsx/empty", test_empty);
  g_test_add_func ("/exchange/xlsx/names", test_names);
  g_test_add_func ("/exchange/xlsx/room", test_room);
  g_test_add_func ("/exchange/xlsx/stopped", test_stopped);
  g_test_add_func ("/exchange/xlsx/office-values", test_office_values);
  g_test_add_func ("/exchange/xlsx/office-monster", test_office_monster);
  failed = g_test_run ();
  g_rmdir (folder);
  return failed;
}
