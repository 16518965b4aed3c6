/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is kept of the tables of a file: dates, unions, and how much at most. */

#include "exchange/rejilla.h"

#include <locale.h>
#include <string.h>

#include "document/error.h"
#include "tablas.h"

static LogroRejillas *
read_bytes (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  LogroRejillas *rejillas = logro_rejillas_read (bytes, "tabla", &error);

  g_assert_no_error (error);
  g_bytes_unref (bytes);
  return rejillas;
}

static LogroRejillas *
read_html (const char *page)
{
  return read_bytes (g_bytes_new (page, strlen (page)));
}

static void
assert_cell (LogroRejillas *rejillas,
             guint          row,
             guint          column,
             const char    *expected)
{
  const LogroRejilla *rejilla = rejillas->rejillas->pdata[0];

  g_assert_cmpstr (logro_rejilla_fila_get (rejilla->filas->pdata[row], column), ==, expected);
}

/* A date becomes what a person would have typed; one of before 1900 stays as the file has it. */
static void
test_dates (void)
{
  g_autoptr (LogroRejillas) xlsx = read_bytes (tablas_xlsx (
      "<sheetData><row><c s=\"1\"><v>45536</v></c><c s=\"2\"><v>45536</v></c></row></sheetData>",
      NULL,
      "<numFmts><numFmt numFmtId=\"164\" formatCode=\"mmm\\-yy\"/></numFmts><cellXfs><xf/>"
      "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>",
      NULL));
  g_autoptr (LogroRejillas) ods = read_bytes (tablas_odf (
    "spreadsheet", "", "<table:table table:name=\"H\"><table:table-row><table:table-cell "
    "office:value-type=\"date\" office:date-value=\"1850-05-01\"><text:p>1 de mayo</text:p>"
    "</table:table-cell></table:table-row></table:table>"));

  assert_cell (xlsx, 0, 0, "01-09-2024");
  assert_cell (xlsx, 0, 1, "09/2024");
  assert_cell (ods, 0, 0, "1850-05-01");
}

/* Cells that are one downwards say the same as far as there are rows and cells of them. */
static void
test_unions (void)
{
  g_autoptr (LogroRejillas) rejillas = read_html (
    "<table><tr><td>a<td rowspan=3>b<tr><td>c<tr><td>d<tr><td>e<td colspan=2>f"
    "<tr><td rowspan=9>g<td>h</table>");
  const LogroRejilla *rejilla = rejillas->rejillas->pdata[0];
  const LogroRejillaFila *last = rejilla->filas->pdata[rejilla->filas->len - 1];

  g_assert_cmpuint (rejilla->uniones->len, ==, 2); /* those over several rows */
  g_assert_cmpuint (rejilla->filas->len, ==, 5);
  g_assert_cmpuint (((LogroRejillaFila *) rejilla->filas->pdata[1])->n, ==, 1);
  g_assert_null (last->celdas[0].arriba);
}

static void
test_union_told (void)
{
  g_autoptr (LogroRejillas) rejillas = read_html (
    "<table><tr><td rowspan=3>a<td>b<tr><td>c<tr><td>d<tr><td>e<td>f</table>");
  const LogroRejilla *rejilla = rejillas->rejillas->pdata[0];

  for (guint i = 1; i <= 2; i++)
    g_assert_cmpstr (((LogroRejillaFila *) rejilla->filas->pdata[i])->celdas[0].arriba, ==, "a");
  g_assert_null (((LogroRejillaFila *) rejilla->filas->pdata[3])->celdas[0].arriba);
}

/* What a clipboard held has no name; a paragraph of nothing but what cannot be shown is none. */
static void
test_nameless (void)
{
  g_autoptr (LogroRejillas) rejillas = logro_rejillas_new (NULL);
  g_autoptr (LogroRejillas) read = read_html ("<p>Plan</p><p>\xC2\x81</p>"
                                              "<table><tr><td>a<td>b</table>");

  g_assert_cmpstr (rejillas->nombre, ==, "");
  g_assert_cmpuint (read->parrafos->len, ==, 1);
  g_assert_cmpstr (((LogroRejilla *) read->rejillas->pdata[0])->antes, ==, "Plan");
}

static void
assert_refused (GString *text)
{
  g_autoptr (GBytes) bytes = g_string_free_to_bytes (text);
  g_autoptr (GError) error = NULL;

  g_assert_null (logro_rejillas_read (bytes, "tabla", &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED);
  g_assert_true (g_str_has_prefix (error->message, "tabla: it has more than 20,000 rows, or more"));
}

/* Few rows, but more cells or more text than a plan has. */
static void
test_too_much (void)
{
  GString *cells = g_string_new (NULL);
  GString *text = g_string_new (NULL);
  g_autofree char *row = g_strnfill (1000, ',');
  g_autofree char *words = g_strnfill (900 * 1000, 'a');

  for (guint i = 0; i < 1100; i++)
    g_string_append_printf (cells, "a%sb\n", row);
  assert_refused (cells);
  for (guint i = 0; i < 40; i++)
    g_string_append_printf (text, "%s,b\n", words);
  assert_refused (text);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "es_CL.UTF-8");
  setlocale (LC_MESSAGES, "C");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/rejilla/dates", test_dates);
  g_test_add_func ("/exchange/rejilla/unions", test_unions);
  g_test_add_func ("/exchange/rejilla/union-told", test_union_told);
  g_test_add_func ("/exchange/rejilla/nameless", test_nameless);
  g_test_add_func ("/exchange/rejilla/too-much", test_too_much);
  return g_test_run ();
}
