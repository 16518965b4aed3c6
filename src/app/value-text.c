/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates, hours and figures between people and files, with the decimal sign of the person's
 * locale. */

#include "app/value-text.h"

#include <glib/gi18n.h>
#include <langinfo.h>

#include "core/decimal.h"
#include "core/fecha.h"

static gboolean
is_comma (void)
{
  return *nl_langinfo (RADIXCHAR) == ',';
}

static char *
parse_whole (const LogroField *field,
             gint64            max,
             const char       *text)
{
  gint64 number;

  if (!logro_decimal_parse_whole (text, &number) || number < MAX (field->min, 0) ||
      number > max)
    return NULL;
  return g_strdup_printf ("%" G_GINT64_FORMAT, number);
}

char *
logro_value_text_parse (const LogroField *field,
                        gint64            max,
                        const char       *text)
{
  switch (field->kind)
    {
    case LOGRO_DATE:
      return logro_fecha_parse (text);
    case LOGRO_TIME:
      return logro_hora_parse (text);
    case LOGRO_DECIMAL:
      return logro_decimal_parse (text);
    default:
      return parse_whole (field, max, text);
    }
}

char *
logro_value_text_format (const LogroField *field,
                         const char       *value)
{
  switch (field->kind)
    {
    case LOGRO_DATE:
      return logro_fecha_format (value);
    case LOGRO_TIME:
      return g_strdup (value != NULL ? value : "");
    case LOGRO_DECIMAL:
      return logro_decimal_format (value, is_comma ());
    default:
      if (field->flags & LOGRO_FIELD_YEAR) /* there was no year 0: it has not been said */
        return g_strdup (g_strcmp0 (value, "0") != 0 && value != NULL ? value : "");
      return value != NULL
               ? logro_decimal_format_whole (g_ascii_strtoll (value, NULL, 10), is_comma ())
               : g_strdup ("");
    }
}

char *
logro_value_text_advise (const LogroField *field,
                         gint64            max)
{
  g_autofree char *most = NULL;

  switch (field->kind)
    {
    case LOGRO_DATE:
      return g_strdup (_("Write the date as day-month-year, for example 20-11-2026"));
    case LOGRO_TIME:
      return g_strdup (_("Write the hour as 09:30"));
    case LOGRO_DECIMAL:
      return g_strdup (_("Write a number, for example 12.5"));
    default:
      most = logro_decimal_format_whole (max, is_comma ());
      return g_strdup_printf (_("Write a whole number from %d to %s"), (int) MAX (field->min, 0),
                              most);
    }
}

int
logro_value_text_count_chars (const LogroField *field)
{
  switch (field->kind)
    {
    case LOGRO_DATE:
      return 9;
    case LOGRO_TIME:
      return 5;
    case LOGRO_DECIMAL:
      return 8;
    default:
      return field->max > 1000000 ? 9 : field->max > 1000 ? 7 : 4;
    }
}
