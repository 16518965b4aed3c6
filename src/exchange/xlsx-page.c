/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sheet around its cells: name, page and charts. */

#include "exchange/xlsx-private.h"

#include <math.h>
#include <string.h>

#include "core/fecha.h"
#include "core/words.h"

/* Characters of a name. */
#define MAX_NAME 31

/* Of each part of a page's header, which has 255 in all. */
#define MAX_HEADER 100

/* Characters across a page, printed as small as can be read. */
#define PAGE_WIDTH 230

/* What a chart is scaled by, and the room for the name of a value: at first it is 480 by 288
 * pixels, and a row of the sheet is 20. */
#define CHART_X_SCALE 1.6
#define CHART_Y_SCALE 1.3
#define CHART_HEIGHT 288.0
#define CHART_VALUE 22.0
#define CHART_AROUND 90.0
#define ROW_HEIGHT 20.0

static char *
dup_start (const char *text,
           glong       n)
{
  return g_utf8_strlen (text, -1) > n ? g_utf8_substring (text, 0, n) : g_strdup (text);
}

/* Signs that Excel does not take become "-". */
char *
logro_xlsx_dup_sheet_name (const char *title,
                           GHashTable *taken)
{
  g_autofree char *start = dup_start (title, MAX_NAME);

  g_strdelimit (start, "[]:*?/\\'", '-');
  if (*start == '\0')
    g_free (g_steal_pointer (&start));
  for (guint i = 1;; i++)
    {
      g_autofree char *number = i > 1 ? g_strdup_printf (" %u", i) : g_strdup ("");
      g_autofree char *shorter =
        dup_start (start != NULL ? start : "-", MAX_NAME - strlen (number));
      g_autofree char *name = g_strconcat (shorter, number, NULL);

      if (g_hash_table_add (taken, g_utf8_casefold (name, -1)))
        return g_steal_pointer (&name);
    }
}

/* In a header "&" begins a code, and stands for itself when it is doubled. */
static char *
dup_header_text (const char *text)
{
  g_autofree char *start = dup_start (text, MAX_HEADER);
  GString *out = g_string_new (start);

  g_string_replace (out, "&", "&&", 0);
  if (out->len > 0 && g_ascii_isdigit (out->str[0]))
    g_string_prepend_c (out, ' '); /* else it would be a size */
  return g_string_free (out, FALSE);
}

/* A wide table goes on beside, with its first column on each page. */
static void
set_width (lxw_worksheet *sheet,
           LogroHoja     *hoja)
{
  double width = 0;
  guint pages;

  for (guint i = 0; i < hoja->columnas->len; i++)
    width += ((LogroColumna *) hoja->columnas->pdata[i])->ancho;
  pages = MAX (1, ceil (width / PAGE_WIDTH));
  worksheet_fit_to_pages (sheet, pages, 0);
  if (pages > 1)
    worksheet_repeat_columns (sheet, 0, 0);
}

void
logro_xlsx_set_page (lxw_worksheet        *sheet,
                     LogroHoja            *hoja,
                     const LogroXlsxLugar *lugar)
{
  g_autofree char *municipality = logro_municipalidad_dup_title (hoja->plan->municipalidad);
  g_autofree char *left = dup_header_text (municipality);
  g_autofree char *right = dup_header_text (hoja->titulo);
  g_autofree char *header = g_strdup_printf ("&L%s&R%s", left, right);
  g_autofree char *date = logro_fecha_format (hoja->opciones->hoy);
  g_autofree char *page = logro_words_fill (logro_hoja_word (hoja, "pagina"), "n", "&P", "m", "&N",
                                            NULL);
  g_autofree char *footer = g_strdup_printf ("&L %s&R%s", date, page);

  worksheet_set_landscape (sheet);
  set_width (sheet, hoja);
  worksheet_repeat_rows (sheet, 0, lugar->cabeza);
  worksheet_freeze_panes (sheet, lugar->primera, 0);
  worksheet_set_margins (sheet, 0.5, 0.5, 0.75, 0.75);
  worksheet_ignore_errors (sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
  worksheet_set_header (sheet, header);
  worksheet_set_footer (sheet, footer);
}

/* A name that begins with "=" would be the address of one. */
static char *
dup_name (const char *text)
{
  return *text == '=' ? g_strconcat (" ", text, NULL) : g_strdup (text);
}

/* High enough for the names of all values. */
static double
get_scale (LogroHoja *hoja)
{
  return MAX (CHART_Y_SCALE, (hoja->n_filas * CHART_VALUE + CHART_AROUND) / CHART_HEIGHT);
}

static void
add_chart (lxw_workbook         *book,
           lxw_worksheet        *sheet,
           LogroHoja            *hoja,
           const LogroXlsxLugar *lugar,
           lxw_chart_type        type,
           lxw_row_t             row)
{
  lxw_col_t names = logro_hoja_find (hoja, hoja->categoria, strlen (hoja->categoria));
  lxw_col_t values = logro_hoja_find (hoja, hoja->grafico, strlen (hoja->grafico));
  lxw_row_t last = lugar->primera + hoja->n_filas - 1;
  lxw_chart *chart = workbook_add_chart (book, type);
  lxw_chart_series *series = chart_add_series (chart, NULL, NULL);
  lxw_chart_options options = { .x_scale = CHART_X_SCALE, .y_scale = get_scale (hoja) };
  lxw_chart_axis *scale = type == LXW_CHART_BAR ? chart->x_axis : chart->y_axis;
  g_autofree char *title = dup_name (logro_hoja_word (hoja, hoja->dibujo));
  g_autofree char *name = dup_name (hoja->titulo);

  chart_series_set_categories (series, sheet->name, lugar->primera, names, last, names);
  chart_series_set_values (series, sheet->name, lugar->primera, values, last, values);
  chart_series_set_name (series, name);
  chart_title_set_name (chart, title);
  chart_legend_set_position (chart, LXW_CHART_LEGEND_NONE);
  chart_axis_set_min (scale, 0);
  chart_axis_set_max (scale, 1);
  chart_axis_set_num_format (scale, "0%");
  if (type == LXW_CHART_BAR)
    {
      chart_axis_set_reverse (chart->y_axis);
      chart_axis_set_interval_unit (chart->y_axis, 1); /* a label for every bar */
      chart_series_set_labels (series);
    }
  options.description = title;
  worksheet_insert_chart_opt (sheet, row, 0, chart, &options);
}

void
logro_xlsx_add_charts (lxw_workbook         *book,
                       lxw_worksheet        *sheet,
                       LogroHoja            *hoja,
                       const LogroXlsxLugar *lugar,
                       lxw_row_t             row)
{
  if (hoja->grafico == NULL || hoja->n_filas == 0)
    return;
  add_chart (book, sheet, hoja, lugar, LXW_CHART_BAR, row);
  add_chart (book, sheet, hoja, lugar, LXW_CHART_RADAR_WITH_MARKERS,
             row + ceil (CHART_HEIGHT * get_scale (hoja) / ROW_HEIGHT) + 2);
}
