/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables out of every format that people bring. */

#include "exchange/fuente.h"

#include <locale.h>
#include <string.h>

#include "tablas.h"

/* Takes @bytes. */
static char *
flatten (GBytes    *bytes,
         GPtrArray *avisos)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  char *flat = tablas_flatten (bytes, "tabla", avisos != NULL ? avisos : none, &error);

  g_assert_no_error (error);
  g_bytes_unref (bytes);
  return flat;
}

static void
assert_html (const char *text,
             const char *expected)
{
  tablas_assert_flat (g_bytes_new (text, strlen (text)), expected);
}

static void
test_formats (void)
{
  static const char * const rows[] = {
    "No.|Área de mejora|Tareas", "1|Atención al público; filas, colas|1. Medir\n2. Ordenar",
    "", "2||Difundir «lo hecho» & «lo que falta»", NULL,
  };

  for (guint i = 0; tablas_formats[i] != NULL; i++)
    {
      const char *format = tablas_formats[i];
      g_autofree char *flat = flatten (tablas_make (format, rows), NULL);
      const char *body = strchr (flat, '\n') + 1;
      gboolean text = strstr ("csv puntoycoma tsv utf16 windows-1252", format) != NULL;

      g_test_message ("%s", format);
      g_assert_true (g_str_has_prefix (body, "1:0=No.|1=Área de mejora|2=Tareas\n"
                                       "2:0=1|1=Atención al público; filas, colas|"
                                       "2=1. Medir/2. Ordenar\n"));
      g_assert_true (g_str_has_suffix (body, text ? "5:0=2|2=Difundir «lo hecho» & «lo que falta»\n"
                                             : "4:0=2|2=Difundir «lo hecho» & «lo que falta»\n"));
    }
}

static void
test_xlsx_numbers (void)
{
  const char *styles =
    "<numFmts><numFmt numFmtId=\"164\" formatCode=\"mmm\\-yy\"/>"
    "<numFmt numFmtId=\"165\" formatCode=\"&quot;día &quot;0\"/>"
    "<numFmt numFmtId=\"166\" formatCode=\"[$-C0A]d&quot; de &quot;mmmm&quot; de &quot;yyyy;@\"/>"
    "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
    "<cellXfs><xf/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/>"
    "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"20\"/></cellXfs>";

  tablas_assert_flat (tablas_xlsx (
    "<sheetData><row r=\"3\"><c r=\"A3\"><v>2.3999999999999999</v></c>"
    "<c r=\"B3\" s=\"1\"><v>45292</v></c><c r=\"C3\" s=\"2\"><v>45536.5</v></c>"
    "<c r=\"D3\" s=\"3\"><v>0.25</v></c><c r=\"E3\" s=\"4\"><v>7</v></c>"
    "<c r=\"F3\" s=\"5\"><v>60</v></c><c r=\"G3\" t=\"b\"><v>1</v></c>"
    "<c r=\"H3\" t=\"e\"><v>#N/A</v></c><c r=\"I3\" t=\"str\"><f>A1</f><v>texto</v></c>"
    "<c r=\"J3\" s=\"1\"><v>1</v></c><c r=\"K3\" s=\"6\"><v>0.375</v></c>"
    "<c r=\"L3\" t=\"d\"><v>2024-09-01T00:00:00</v></c></row></sheetData>", NULL, styles, NULL),
    "tabla Hoja1\n3:0=2.4#|1=2024-01-01@|2=2024-09-01%|3=25%|4=7#|5=1900-02-28@|6=TRUE|7=#N/A|"
    "8=texto|9=1900-01-01@|10=09:00|11=2024-09-01@\n");
}

/* Cells in another order than their columns, and two of one. */
static void
test_xlsx_order (void)
{
  tablas_assert_flat (tablas_xlsx ("<sheetData><row r=\"1\"><c r=\"D1\"><v>4</v></c>"
                            "<c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>3</v></c>"
                            "<c r=\"A1\"><v>9</v></c></row></sheetData>", NULL, NULL, NULL),
               "tabla Hoja1\n1:0=1#|2=3#|3=4#\n");
}

static void
test_xlsx_1904 (void)
{
  tablas_assert_flat (tablas_xlsx (
    "<sheetData><row><c s=\"1\"><v>43830</v></c><c s=\"1\"><v>0</v></c></row></sheetData>", NULL,
    "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>",
    "<workbookPr date1904=\"1\"/><sheets><sheet name=\"Hoja\" r:id=\"rId1\"/></sheets>"),
    "tabla Hoja\n1:0=2024-01-01@|1=1904-01-01@\n");
}

/* Rich text is one text, how it is read aloud is none; a number of no text is an empty cell. */
static void
test_xlsx_strings (void)
{
  tablas_assert_flat (tablas_xlsx (
    "<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>9</v></c><c t=\"inlineStr\"><is><r>"
    "<t>en </t></r><r><t>línea</t></r></is></c></row></sheetData>",
    "<si><r><rPr><b/></rPr><t>Uno</t></r><r><t xml:space=\"preserve\"> dos</t></r>"
    "<rPh><t>leído</t></rPh></si>", NULL, NULL), "tabla Hoja1\n1:0=Uno dos|2=en línea\n");
}

static void
test_xlsx_hidden (void)
{
  tablas_assert_flat (tablas_xlsx (
    "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData><row "
    "hidden=\"1\"><c><v>1</v></c>"
    "</row><row><c r=\"B2\"><v>2</v></c><c r=\"D2\"><v>3</v></c></row></sheetData>"
    "<mergeCells><mergeCell ref=\"A1:B3\"/></mergeCells>", NULL, NULL,
    "<sheets><sheet name=\"Oculta\" state=\"hidden\" r:id=\"rId1\"/>"
    "<sheet name=\"Sin parte\" r:id=\"rId7\"/></sheets>"),
    "tabla Oculta oculta\n1 oculta:0=1#\n2:1=2#(oculta)|3=3#\nunidas 1,0 3x2\ntabla Sin parte\n");
}

static void
test_formula_without_value (void)
{
  g_autoptr (GPtrArray) avisos = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *flat = flatten (tablas_xlsx (
    "<sheetData><row><c><f>SUM(A1:A9)</f></c><c><v>1</v></c></row></sheetData>", NULL, NULL, NULL),
    avisos);

  g_assert_cmpstr (flat, ==, "tabla Hoja1\n1:0=(sin valor)|1=1#\n");
  g_assert_cmpuint (avisos->len, ==, 1);
  g_assert_nonnull (strstr (avisos->pdata[0], "1 formula was saved without its result"));
}

static void
test_macros (void)
{
  g_autoptr (GPtrArray) avisos = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GBytes) bytes = tablas_pack ("word/document.xml", "<d><tbl><tr><tc><p><r><t>Hola</t>"
                                          "</r></p></tc></tr></tbl></d>", "word/vbaProject.bin",
                                          "Sub Abrir", NULL);
  g_autofree char *flat = flatten (g_steal_pointer (&bytes), avisos);

  g_assert_cmpstr (flat, ==, "tabla -\n1:0=Hola\n");
  g_assert_cmpstr (avisos->pdata[0], ==,
                   "tabla: it has macros; they were not looked at, only the tables were read");
}

static void
test_ods (void)
{
  tablas_assert_flat (tablas_odf ("spreadsheet",
    "<style:style style:name=\"ta1\"><style:table-properties "
    "table:display=\"false\"/></style:style>",
    "<table:table table:name=\"Datos\" table:style-name=\"ta1\"><table:table-column/>"
    "<table:table-column table:visibility=\"collapse\"/><table:table-row>"
    "<table:table-cell office:value-type=\"date\" office:date-value=\"2023-01-01\">"
    "<text:p>ene-23</text:p></table:table-cell>"
    "<table:table-cell office:value-type=\"date\" office:date-value=\"2023-01-01T08:00:00\">"
    "<text:p>01/01/2023</text:p></table:table-cell>"
    "<table:table-cell office:value-type=\"float\" "
    "office:value=\"1234.5\"><text:p>1.234,50</text:p>"
    "</table:table-cell><table:table-cell office:value-type=\"percentage\" office:value=\"0.25\">"
    "<text:p>25 %</text:p></table:table-cell></table:table-row>"
    "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>"
    "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
    "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"1\"><text:p>a<text:s "
    "text:c=\"2\"/>b"
    "</text:p><text:p>c</text:p><office:annotation><text:p>nota</text:p></office:annotation>"
    "</table:table-cell><table:covered-table-cell/><table:table-cell "
    "table:number-columns-repeated=\"2\"><text:p>x</text:p></table:table-cell>"
    "<table:table-cell table:formula=\"of:=1+1\"/></table:table-row>"
    "<table:table-row table:number-rows-repeated=\"1048000\" table:visibility=\"collapse\">"
    "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"),
    "tabla Datos oculta\n1:0=2023-01-01%|1=2023-01-01@(oculta)|2=1234.5#|3=25 %\n"
    "unidas 5,0 1x2\n5:0=a  b/c|2=x|3=x|4=(sin valor)\n6:0=a  b/c|2=x|3=x|4=(sin valor)\n");
}

static void
test_odt (void)
{
  tablas_assert_flat (tablas_odf ("text", "",
    "<text:tracked-changes><text:p>borrado</text:p></text:tracked-changes>"
    "<text:h>Plan de mejora</text:h><text:p>Uno <text:span>y dos</text:span></text:p>"
    "<table:table><table:table-header-rows><table:table-row><table:table-cell>"
    "<text:p>Tareas</text:p>"
    "</table:table-cell></table:table-row></table:table-header-rows><table:table-row>"
    "<table:table-cell><text:list><text:list-item><text:p>medir</text:p></text:list-item>"
    "<text:list-item><text:p>ordenar</text:p></text:list-item></text:list></table:table-cell>"
    "</table:table-row></table:table><text:p>fin</text:p>"),
    "¶Plan de mejora\n¶Uno y dos\ntabla -\n1:0=Tareas\n2:0=• medir/• ordenar\n¶fin\n");
}

#define P(text) "<w:p><w:r><w:t>" text "</w:t></w:r></w:p>"

static void
test_docx (void)
{
  tablas_assert_flat (tablas_docx (
    "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>Plan</w:t><w:tab/>"
    "<w:t>2025</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>"
    P ("Área") "</w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" P ("Tiempo")
    "</w:tc></w:tr>"
    "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>" P ("Inicio") "</w:tc><w:tc>"
    P ("Fin") "</w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc>"
    "<w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>medir</w:t></w:r></w:p>"
    "<w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>orde</w:t></w:r>"
    "<w:r><w:t>nar</w:t><w:br/><w:t>bien</w:t></w:r></w:p></w:tc><w:tc><w:p><w:del><w:r>"
    "<w:delText>viejo</w:delText></w:r></w:del><w:ins><w:r><w:t>nuevo</w:t></w:r></w:ins></w:p>"
    "<w:tbl><w:tr><w:tc>" P ("a") "</w:tc><w:tc>" P ("b") "</w:tc></w:tr></w:tbl></w:tc></w:tr>"
    "</w:tbl><w:p><w:r><mc:AlternateContent><mc:Choice><w:t>una vez</w:t></mc:Choice><mc:Fallback>"
    "<w:t>una vez</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"),
    "¶Plan\t2025\ntabla -\nunidas 1,1 1x2\n1:0=Área|1=Tiempo\n2:1=Inicio|2=Fin\n"
    "3:1=• medir/• ordenar/bien|2=nuevo/a\tb\nunidas 1,0 2x1\n¶una vez\n");
}

/* Half of all tags may be missing, as in pages written by hand. */
static void
test_html_unclosed (void)
{
  assert_html ("<p>Antes<table><tr><th>A<th>B<tr><td>uno<br>dos<td><ul><li>x<li>y</ul><tr><td>z",
               "¶Antes\ntabla -\n1:0=A|1=B\n2:0=uno/dos|1=• x/• y\n3:0=z\n");
}

static void
test_html_spans (void)
{
  assert_html ("<table><tr><td rowspan=2>a<td colspan=2>b</tr><tr><td>c<td>d</tr>"
               "<tr style='display:none'><td>e&nbsp; &ntilde;</tr></table>",
               "tabla -\nunidas 1,0 2x1\nunidas 1,1 1x2\n1:0=a|1=b\n2:1=c|2=d\n3 oculta:0=e ñ\n");
}

/* As a spreadsheet puts it on the clipboard. */
static void
test_html_clipboard (void)
{
  assert_html ("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><style>td "
               "{color:red}"
               "</style></head><body><!--StartFragment--><table border=0><col width=64><tr "
               "height=20>"
               "<td class=xl65 x:num>ene-23</td><td>Dirección\r\n  de Obras</td></tr></table>"
               "<!--EndFragment--><script>alert('<td>no</td>')</script></body></html>",
               "tabla -\n1:0=ene-23|1=Dirección de Obras\n");
}

/* A document saved as text: cells begin with a tab, and one has a blank line at its end. */
static void
test_text_of_document (void)
{
  const char *text = "Plan de mejora\n\n\tCriterio\n\tAcción\n\tRecursos\n\n\tUno\n"
                     "\t· Medir\n· Ordenar\n\tDocumental\n\n\tDos\n\n\t· Difundir\n\t\n\nFin\n";

  assert_html (text, "¶Plan de mejora\ntabla -\n3:0=Criterio|1=Acción|2=Recursos\n"
               "7:0=Uno|1=· Medir/· Ordenar|2=Documental\n12:0=Dos|1=· Difundir\n¶Fin\n");
}

/* Whoever has seen enough says so, and that is no error. */
static gboolean
stop (const LogroFuenteFila *fila,
      gpointer               data)
{
  (*(guint *) data)++;
  return FALSE;
}

static void
test_stop (void)
{
  static const char * const rows[] = { "a|b", "c|d", "e|f", NULL };
  static const LogroFuenteSalida salida = { .fila = stop };

  for (guint i = 0; tablas_formats[i] != NULL; i++)
    {
      g_autoptr (GBytes) bytes = tablas_make (tablas_formats[i], rows);
      g_autoptr (GPtrArray) avisos = g_ptr_array_new_with_free_func (g_free);
      g_autoptr (GError) error = NULL;
      guint n = 0;

      g_assert_true (logro_fuente_read (bytes, "tabla", &salida, &n, avisos, &error));
      g_assert_no_error (error);
      g_assert_cmpuint (n, ==, 1);
    }
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "es_CL.UTF-8");
  setlocale (LC_MESSAGES, "C");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/fuente/formats", test_formats);
  g_test_add_func ("/exchange/fuente/xlsx-numbers", test_xlsx_numbers);
  g_test_add_func ("/exchange/fuente/xlsx-order", test_xlsx_order);
  g_test_add_func ("/exchange/fuente/xlsx-1904", test_xlsx_1904);
  g_test_add_func ("/exchange/fuente/xlsx-strings", test_xlsx_strings);
  g_test_add_func ("/exchange/fuente/xlsx-hidden", test_xlsx_hidden);
  g_test_add_func ("/exchange/fuente/formula-without-value", test_formula_without_value);
  g_test_add_func ("/exchange/fuente/macros", test_macros);
  g_test_add_func ("/exchange/fuente/ods", test_ods);
  g_test_add_func ("/exchange/fuente/odt", test_odt);
  g_test_add_func ("/exchange/fuente/docx", test_docx);
  g_test_add_func ("/exchange/fuente/html-unclosed", test_html_unclosed);
  g_test_add_func ("/exchange/fuente/html-spans", test_html_spans);
  g_test_add_func ("/exchange/fuente/html-clipboard", test_html_clipboard);
  g_test_add_func ("/exchange/fuente/text-of-document", test_text_of_document);
  g_test_add_func ("/exchange/fuente/stop", test_stop);
  return g_test_run ();
}
