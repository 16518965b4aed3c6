/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parts of the workbook writer share. */
#pragma once

#include <xlsxwriter.h>

#include "exchange/xlsx.h"

G_BEGIN_DECLS

/* Where the parts of a sheet are, in rows from 0. */
typedef struct
{
  lxw_row_t pesos; /* weights of the columns, if it has any: then the row above the head */
  lxw_row_t cabeza;
  lxw_row_t primera; /* the first row of data */
} LogroXlsxLugar;

/**
 * logro_xlsx_expand:
 * @out: where the formula goes
 * @hoja: the table
 * @lugar: where its parts are
 * @formula: with columns in braces (exchange/hoja.h)
 * @row: whose cells are meant
 *
 * Returns: whether it is short enough for Excel
 */
gboolean logro_xlsx_expand (GString              *out,
                            LogroHoja            *hoja,
                            const LogroXlsxLugar *lugar,
                            const char           *formula,
                            lxw_row_t             row);

/* Puts radar and bars of the table's column of values under it, from @row on. */
void logro_xlsx_add_charts (lxw_workbook         *book,
                            lxw_worksheet        *sheet,
                            LogroHoja            *hoja,
                            const LogroXlsxLugar *lugar,
                            lxw_row_t             row);

/* Says how the sheet is printed: across, no wider than a page while that can be read, the head on
 * each, whose it is. */
void logro_xlsx_set_page (lxw_worksheet        *sheet,
                          LogroHoja            *hoja,
                          const LogroXlsxLugar *lugar);

/* A name for a sheet that Excel takes and @taken does not have yet, in which it is put. */
char *logro_xlsx_dup_sheet_name (const char *title,
                                 GHashTable *taken);

/* @text with a mark where it was cut, or NULL when a cell can hold all of it. */
char *logro_xlsx_cut (const char *text);

/* About how many lines @text takes in a column of @width characters, up to some hundred. */
guint logro_xlsx_count_lines (const char *text,
                              double      width);

G_END_DECLS
