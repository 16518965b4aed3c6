/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Cells become texts here; exchange/csv.h puts quotes around them. */

#include "exchange/csv-hoja.h"

#include <math.h>

#include "core/decimal.h"
#include "core/fecha.h"
#include "exchange/csv.h"

typedef struct
{
  GString *out;
  LogroCsvPara para;
  LogroCsvStyle style;
  GPtrArray *cells; /* texts of a row, ended by NULL */
} Csv;

static void
end_line (Csv *self)
{
  g_ptr_array_add (self->cells, NULL);
  logro_csv_append (self->out, (const char *const *) self->cells->pdata, &self->style);
  g_ptr_array_set_size (self->cells, 0);
}

static gboolean
on_begin (LogroHoja  *hoja,
          gpointer    data,
          GError    **error)
{
  Csv *self = data;

  for (guint i = 0; i < hoja->columnas->len; i++)
    {
      const LogroColumna *columna = hoja->columnas->pdata[i];
      gboolean title = self->para == LOGRO_CSV_PLANILLA ||
                       (columna->flags & LOGRO_COLUMNA_PROPIA) != 0;

      g_ptr_array_add (self->cells, g_strdup (title ? columna->titulo : columna->id));
    }
  end_line (self);
  return TRUE;
}

static char *
format_number (const Csv *self,
               double     number)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  if (isnan (number))
    return g_strdup ("");
  g_ascii_formatd (text, sizeof text, "%.15g", number);
  return logro_decimal_format (text, self->para == LOGRO_CSV_PLANILLA);
}

static char *
format_cell (const Csv          *self,
             const LogroColumna *columna,
             const LogroCelda   *celda)
{
  if (self->para == LOGRO_CSV_MAQUINA)
    {
      const char *text = celda->clave != NULL ? celda->clave : celda->texto;

      return text != NULL ? g_strdup (text) : format_number (self, celda->numero);
    }
  if (celda->texto == NULL)
    return format_number (self, celda->numero);
  if (columna->tipo == LOGRO_COLUMNA_FECHA)
    return logro_fecha_format (celda->texto);
  if (columna->tipo == LOGRO_COLUMNA_DECIMAL)
    return logro_decimal_format (celda->texto, TRUE);
  return g_strdup (celda->texto);
}

static gboolean
on_row (LogroHoja         *hoja,
        const LogroCelda  *celdas,
        gpointer           data,
        GError           **error)
{
  Csv *self = data;

  for (guint i = 0; i < hoja->columnas->len; i++)
    g_ptr_array_add (self->cells, format_cell (self, hoja->columnas->pdata[i], &celdas[i]));
  end_line (self);
  return TRUE;
}

/* A machine adds up for itself, and takes every row for one of data. */
static gboolean
on_total (LogroHoja         *hoja,
          const LogroCelda  *celdas,
          gpointer           data,
          GError           **error)
{
  return ((Csv *) data)->para == LOGRO_CSV_MAQUINA || on_row (hoja, celdas, data, error);
}

static gboolean
on_end (LogroHoja  *hoja,
        gpointer    data,
        GError    **error)
{
  return TRUE;
}

GBytes *
logro_csv_export (const LogroHojaKind      *kind,
                  LogroPlan                *plan,
                  LogroCsvPara              para,
                  const LogroHojaOpciones  *opciones,
                  GError                  **error)
{
  static const LogroHojaSalida salida = { on_begin, on_row, on_total, on_end };
  static const LogroCsvStyle styles[] = { { ',', FALSE, "\r\n" }, { ';', TRUE, "\r\n" } };
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  Csv self = { g_string_new (para == LOGRO_CSV_PLANILLA ? "\xef\xbb\xbf" : NULL), para,
               styles[para], cells };

  if (!logro_hojas_write (kind, plan, opciones, &salida, &self, error))
    {
      g_string_free (self.out, TRUE);
      return NULL;
    }
  return g_string_free_to_bytes (self.out);
}
