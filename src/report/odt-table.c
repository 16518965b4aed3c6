/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables of an OpenDocument text. */
#include "report/odt-private.h"

static const char * const cell_styles[LOGRO_OFFICE_CELL_N_KINDS] = {
  [LOGRO_OFFICE_CELL_OPEN] = "CellOpen",
  [LOGRO_OFFICE_CELL_FIELD] = "CellField",
  [LOGRO_OFFICE_CELL_HEAD] = "CellHead",
  [LOGRO_OFFICE_CELL_PLAIN] = "CellPlain",
  [LOGRO_OFFICE_CELL_BLANK] = "CellBlank",
  [LOGRO_OFFICE_CELL_STRONG] = "CellStrong",
  [LOGRO_OFFICE_CELL_DENSE_HEAD] = "CellDenseHead",
  [LOGRO_OFFICE_CELL_DENSE_PLAIN] = "CellDensePlain",
  [LOGRO_OFFICE_CELL_DENSE_BLANK] = "CellDenseBlank",
  [LOGRO_OFFICE_CELL_DENSE_STRONG] = "CellDenseStrong",
  [LOGRO_OFFICE_CELL_LABEL] = "CellLabel",
  [LOGRO_OFFICE_CELL_BOX] = "CellBox"
};

void
logro_odt_write_cell_styles (LogroMarkup *markup)
{
  static const char * const sides[LOGRO_OFFICE_N_SIDES] = {
    [LOGRO_OFFICE_TOP] = "fo:border-top",
    [LOGRO_OFFICE_LEFT] = "fo:border-left",
    [LOGRO_OFFICE_BOTTOM] = "fo:border-bottom",
    [LOGRO_OFFICE_RIGHT] = "fo:border-right"
  };

  for (guint i = 0; i < LOGRO_OFFICE_CELL_N_KINDS; i++)
    {
      const LogroOfficeLook *look = &logro_office_looks[i];
      char hex[8];

      logro_office_format_grey (look->shade, hex);
      logro_markup_open (markup, "style:style", "style:name", cell_styles[i],
                         "style:family", "table-cell", NULL);
      logro_markup_open (markup, "style:table-cell-properties", "fo:background-color",
                         look->shade < 1 ? hex : "transparent",
                         "style:vertical-align", look->low ? "bottom" : "top", NULL);
      logro_markup_attr_points (markup, "fo:padding-left", look->pad_x);
      logro_markup_attr_points (markup, "fo:padding-right", look->pad_x);
      logro_markup_attr_points (markup, "fo:padding-top", look->pad_y);
      logro_markup_attr_points (markup, "fo:padding-bottom", look->pad_y);
      for (guint side = 0; side < LOGRO_OFFICE_N_SIDES; side++)
        {
          g_autofree char *rule = logro_odt_format_rule (look->rules[side], look->grey);

          logro_markup_attr (markup, sides[side], rule);
        }
      logro_markup_close (markup);
      logro_markup_close (markup);
    }
}

/* A style for the table, with the page it begins, and one per column. */
static void
write_styles (LogroOdt               *odt,
              const LogroOfficeTable *table,
              const char             *name)
{
  LogroMarkup *markup = odt->automatic;
  double width = 0;

  for (guint i = 0; i < table->n_columns; i++)
    width += table->widths[i];
  logro_markup_open (markup, "style:style", "style:name", name, "style:family", "table",
                     "style:master-page-name", odt->master, NULL);
  logro_markup_open (markup, "style:table-properties", "table:align", "left",
                     "style:may-break-between-rows", table->whole ? "false" : "true",
                     "fo:keep-with-next", table->keep_next ? "always" : NULL,
                     "table:border-model", "collapsing", NULL);
  if (odt->breaking && odt->master == NULL)
    logro_markup_attr (markup, "fo:break-before", "page");
  logro_markup_attr_points (markup, "style:width", width);
  logro_markup_close (markup);
  logro_markup_close (markup);
  odt->master = NULL;
  odt->breaking = FALSE;

  for (guint i = 0; i < table->n_columns; i++)
    {
      g_autofree char *column = g_strdup_printf ("%s.%u", name, i + 1);

      logro_markup_open (markup, "style:style", "style:name", column,
                         "style:family", "table-column", NULL);
      logro_markup_open (markup, "style:table-column-properties", NULL);
      logro_markup_attr_points (markup, "style:column-width", table->widths[i]);
      logro_markup_close (markup);
      logro_markup_close (markup);
    }
}

void
logro_odt_begin_table (LogroOffice            *office,
                       const LogroOfficeTable *table)
{
  LogroOdt *odt = (LogroOdt *) office;
  g_autofree char *name = g_strdup_printf ("T%u", ++odt->n_tables);

  write_styles (odt, table, name);
  logro_markup_open (odt->body, "table:table", "table:name", name, "table:style-name", name, NULL);
  if (table->title[0] != '\0')
    logro_markup_text_element (odt->body, "table:title", table->title);
  for (guint i = 0; i < table->n_columns; i++)
    {
      g_autofree char *column = g_strdup_printf ("%s.%u", name, i + 1);

      logro_markup_leaf (odt->body, "table:table-column", "table:style-name", column, NULL);
    }
  odt->head_rows = table->n_head;
  if (table->n_head > 0)
    logro_markup_open (odt->body, "table:table-header-rows", NULL);
}

void
logro_odt_end_table (LogroOffice *office)
{
  LogroOdt *odt = (LogroOdt *) office;

  logro_markup_close (odt->body);
}

/* The style of rows of that height that do, or do not, go on on the next page. */
static char *
find_row_style (LogroOdt *odt,
                double    least,
                gboolean  may_break)
{
  g_autofree char *key = g_strdup_printf ("row %d %d", (int) (least * 100), may_break);
  char *name = g_hash_table_lookup (odt->names, key);

  if (name != NULL)
    return name;
  name = g_strdup_printf ("R%u", g_hash_table_size (odt->names) + 1);
  g_hash_table_insert (odt->names, g_steal_pointer (&key), name);
  logro_markup_open (odt->automatic, "style:style", "style:name", name,
                     "style:family", "table-row", NULL);
  logro_markup_open (odt->automatic, "style:table-row-properties", "fo:keep-together",
                     may_break ? "auto" : "always", NULL);
  if (least > 0)
    logro_markup_attr_points (odt->automatic, "style:min-row-height", least);
  logro_markup_close (odt->automatic);
  logro_markup_close (odt->automatic);
  return name;
}

void
logro_odt_begin_row (LogroOffice *office,
                     double       least,
                     gboolean     may_break)
{
  LogroOdt *odt = (LogroOdt *) office;

  logro_markup_open (odt->body, "table:table-row", "table:style-name",
                     find_row_style (odt, least, may_break), NULL);
}

void
logro_odt_end_row (LogroOffice *office)
{
  LogroOdt *odt = (LogroOdt *) office;

  logro_markup_close (odt->body);
  if (odt->head_rows > 0 && --odt->head_rows == 0)
    logro_markup_close (odt->body);
}

void
logro_odt_begin_cell (LogroOffice           *office,
                      const LogroOfficeCell *cell)
{
  LogroOdt *odt = (LogroOdt *) office;

  odt->cell_columns = cell->n_columns;
  if (cell->covered)
    {
      logro_markup_open (odt->body, "table:covered-table-cell", NULL);
      return;
    }
  logro_markup_open (odt->body, "table:table-cell", "table:style-name", cell_styles[cell->kind],
                     "office:value-type", "string", NULL);
  if (cell->n_columns > 1)
    logro_markup_attr_number (odt->body, "table:number-columns-spanned", cell->n_columns);
  if (cell->n_rows > 1)
    logro_markup_attr_number (odt->body, "table:number-rows-spanned", cell->n_rows);
}

void
logro_odt_end_cell (LogroOffice *office)
{
  LogroOdt *odt = (LogroOdt *) office;

  logro_markup_close (odt->body);
  for (guint i = 1; i < odt->cell_columns; i++)
    logro_markup_leaf (odt->body, "table:covered-table-cell", NULL);
}
