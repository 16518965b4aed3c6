/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The table of exports. */
#include "exchange/exportacion.h"

#include <glib/gi18n-lib.h>

#include "exchange/calendario.h"
#include "exchange/csv-hoja.h"
#include "exchange/xlsx.h"

static GBytes *
make_xlsx (LogroPlan               *plan,
           const LogroHojaKind     *kind,
           const LogroHojaOpciones *opciones,
           char                   **aviso,
           GError                 **error)
{
  return logro_xlsx_export (plan, opciones, aviso, error);
}

static GBytes *
make_planilla (LogroPlan               *plan,
               const LogroHojaKind     *kind,
               const LogroHojaOpciones *opciones,
               char                   **aviso,
               GError                 **error)
{
  return logro_csv_export (kind, plan, LOGRO_CSV_PLANILLA, opciones, error);
}

static GBytes *
make_csv (LogroPlan               *plan,
          const LogroHojaKind     *kind,
          const LogroHojaOpciones *opciones,
          char                   **aviso,
          GError                 **error)
{
  return logro_csv_export (kind, plan, LOGRO_CSV_MAQUINA, opciones, error);
}

static GBytes *
make_ics (LogroPlan               *plan,
          const LogroHojaKind     *kind,
          const LogroHojaOpciones *opciones,
          char                   **aviso,
          GError                 **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  return logro_calendario_export (plan, opciones->hoy, now, NULL);
}

static const LogroExportacion exportaciones[] = {
  { "xlsx", N_("Workbook (XLSX)"),
    N_("All tables, each on a sheet, with totals, formulas and charts, for Calc or Excel"), FALSE,
    FALSE, make_xlsx },
  { "csv", N_("One table for a spreadsheet (CSV)"),
    N_("With semicolons and decimal commas, as a spreadsheet in Spanish expects it"), TRUE, TRUE,
    make_planilla },
  { "csv", N_("One table for other programs (CSV)"),
    N_("With commas, decimal dots and dates as 2027-06-30"), TRUE, FALSE, make_csv },
  { "ics", N_("Deadlines for a calendar (ICS)"),
    N_("The dates of líneas, activities and follow-ups, for Thunderbird, Outlook or a phone"),
    FALSE, FALSE, make_ics },
};

const LogroExportacion *
logro_exportaciones_list (guint *n)
{
  g_return_val_if_fail (n != NULL, NULL);

  *n = G_N_ELEMENTS (exportaciones);
  return exportaciones;
}

const LogroExportacion *
logro_exportaciones_find (const char *name,
                          gboolean    spreadsheet)
{
  const char *dot = name != NULL ? strrchr (name, '.') : NULL;

  for (guint i = 0; dot != NULL && i < G_N_ELEMENTS (exportaciones); i++)
    if (g_ascii_strcasecmp (exportaciones[i].suffix, dot + 1) == 0 &&
        (!exportaciones[i].one_table || exportaciones[i].spreadsheet == spreadsheet))
      return &exportaciones[i];
  return NULL;
}
