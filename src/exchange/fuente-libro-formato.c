/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Number formats of XLSX files, as far as dates and percentages go.
 *
 * A date is a number with a format that shows a year, a month or a day: days since the end of 1899,
 * or since 1904 in files of old Macintosh programs. The first calendar has a 29 February 1900 that
 * never was, so its numbers are one too high from March 1900 on. */

#include <math.h>

#include "core/fecha.h"
#include "exchange/fuente-libro.h"

/* Skips what a format shows as it stands: "text", \x, _x, *x and [conditions]. */
static const char *
skip_literal (const char *p)
{
  char close = *p == '"' ? '"' : *p == '[' ? ']' : '\0';

  if (close != '\0')
    {
      for (p++; *p != '\0' && *p != close; p++)
        ;
      return *p != '\0' ? p + 1 : p;
    }
  return p[1] != '\0' ? p + 2 : p + 1;
}

LogroLibroFormato
logro_libro_judge_format (const char *code)
{
  gboolean year = FALSE, month = FALSE, day = FALSE, hour = FALSE, percent = FALSE;

  for (const char *p = code; *p != '\0' && *p != ';';)
    switch (g_ascii_tolower (*p))
      {
      case '"':
      case '[':
      case '\\':
      case '_':
      case '*':
        p = skip_literal (p);
        break;
      case 'y':
        year = TRUE;
        p++;
        break;
      case 'm':
        month = TRUE;
        p++;
        break;
      case 'd':
        day = TRUE;
        p++;
        break;
      case 'h':
      case 's':
        hour = TRUE;
        p++;
        break;
      case '%':
        percent = TRUE;
        p++;
        break;
      default:
        p++;
      }

  if (day || (year && !month))
    return LOGRO_LIBRO_FECHA;
  if (month && !hour)
    return LOGRO_LIBRO_MES;
  return hour ? LOGRO_LIBRO_HORA : percent ? LOGRO_LIBRO_PORCENTAJE : LOGRO_LIBRO_NUMERO;
}

LogroLibroFormato
logro_libro_get_builtin (guint id)
{
  if (id == 9 || id == 10)
    return LOGRO_LIBRO_PORCENTAJE;
  if (id == 17)
    return LOGRO_LIBRO_MES;
  if ((id >= 14 && id <= 16) || id == 22 || (id >= 27 && id <= 31) || (id >= 50 && id <= 58))
    return LOGRO_LIBRO_FECHA;
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? LOGRO_LIBRO_HORA : LOGRO_LIBRO_NUMERO;
}

gboolean
logro_libro_serial_to_iso (double    serial,
                           gboolean  desde_1904,
                           char      iso[11])
{
  int first = logro_fecha_get_day (desde_1904 ? "1904-01-01" : "1900-01-01");
  g_autofree char *text = NULL;
  int days;

  if (!(serial >= (desde_1904 ? 0 : 1)) || serial >= 1e6)
    return FALSE;
  days = (int) floor (serial);
  if (!desde_1904)
    days -= days >= 60 ? 2 : 1;
  text = logro_fecha_from_day (first + days);
  if (text == NULL)
    return FALSE;
  g_strlcpy (iso, text, 11);
  return TRUE;
}
