/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Addresses of cells in place of the ids of columns. */

#include "exchange/xlsx-private.h"

#include <string.h>

/* Excel refuses the whole workbook for a formula of more than 8,192 characters. */
#define MAX_FORMULA 8000

static void
append_range (GString              *out,
              LogroHoja            *hoja,
              const LogroXlsxLugar *lugar,
              lxw_col_t             column)
{
  char range[LXW_MAX_CELL_RANGE_LENGTH];

  lxw_rowcol_to_range_abs (range, lugar->primera, column,
                           lugar->primera + MAX (hoja->n_previstas, 1) - 1, column);
  g_string_append (out, range);
}

/* At a brace: appends what it stands for and gives what follows. */
static const char *
append_reference (GString              *out,
                  LogroHoja            *hoja,
                  const LogroXlsxLugar *lugar,
                  const char           *brace,
                  lxw_row_t             row)
{
  gsize length = strcspn (brace + 1, ":}");
  guint column = logro_hoja_find (hoja, brace + 1, length);
  const char *end = strchr (brace, '}');
  const char *what = brace + 1 + length;
  char cell[LXW_MAX_CELL_NAME_LENGTH];

  g_assert (end != NULL);
  if (*what == '}')
    lxw_rowcol_to_cell (cell, row, column);
  else if (g_str_has_prefix (what, ":peso}"))
    lxw_rowcol_to_cell_abs (cell, lugar->pesos, column, TRUE, TRUE);
  else
    {
      g_assert (g_str_has_prefix (what, ":*}"));
      append_range (out, hoja, lugar, column);
      return end + 1;
    }
  g_string_append (out, cell);
  return end + 1;
}

gboolean
logro_xlsx_expand (GString              *out,
                   LogroHoja            *hoja,
                   const LogroXlsxLugar *lugar,
                   const char           *formula,
                   lxw_row_t             row)
{
  g_string_assign (out, "=");
  for (const char *p = formula; *p != '\0' && out->len <= MAX_FORMULA;)
    {
      gsize plain = strcspn (p, "{");

      g_string_append_len (out, p, plain);
      p += plain;
      if (*p == '{')
        p = append_reference (out, hoja, lugar, p, row);
    }
  return out->len <= MAX_FORMULA;
}
