/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads and writes civil dates and times of day without asking the locale. */

#include "core/fecha.h"

#include <string.h>

/* Reads up to @max digits; returns how many there were. */
static guint
scan_digits (const char **p,
             guint        max,
             int         *value)
{
  guint n = 0;

  for (*value = 0; n < max && g_ascii_isdigit (**p); n++, (*p)++)
    *value = *value * 10 + (**p - '0');
  return n;
}

static void
skip_blanks (const char **p)
{
  *p += strspn (*p, " ");
}

static gboolean
is_day (int year,
        int month,
        int day)
{
  return year >= 1900 && year <= 2999 && day >= 1 && month >= 1 && month <= 12 &&
         g_date_valid_dmy (day, month, year);
}

gboolean
logro_fecha_is_valid (const char *text)
{
  int year, month, day;
  const char *p = text;

  return text != NULL &&
         scan_digits (&p, 4, &year) == 4 && *p++ == '-' &&
         scan_digits (&p, 2, &month) == 2 && *p++ == '-' &&
         scan_digits (&p, 2, &day) == 2 && *p == '\0' && is_day (year, month, day);
}

char *
logro_fecha_parse (const char *text)
{
  int part[3];
  guint digits[3];
  const char *p = text;

  skip_blanks (&p);
  for (guint i = 0; i < 3; i++)
    {
      if (i > 0 && (*p == '\0' || strchr ("-/. ", *p++) == NULL))
        return NULL;
      digits[i] = scan_digits (&p, 4, &part[i]);
      if (digits[i] == 0)
        return NULL;
    }
  skip_blanks (&p);
  if (*p != '\0')
    return NULL;
  if (digits[0] == 4)
    {
      int year = part[0];
      part[0] = part[2];
      part[2] = year;
      digits[0] = digits[2];
    }
  else if (digits[2] == 2)
    part[2] += 2000;
  else if (digits[2] != 4)
    return NULL;
  if (digits[0] > 2 || digits[1] > 2)
    return NULL;
  if (!is_day (part[2], part[1], part[0]))
    return NULL;
  return g_strdup_printf ("%04d-%02d-%02d", part[2], part[1], part[0]);
}

char *
logro_fecha_format (const char *iso)
{
  if (!logro_fecha_is_valid (iso))
    return g_strdup ("");
  return g_strdup_printf ("%.2s-%.2s-%.4s", iso + 8, iso + 5, iso);
}

char *
logro_fecha_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_strdup_printf ("%04d-%02d-%02d", g_date_time_get_year (now),
                          g_date_time_get_month (now), g_date_time_get_day_of_month (now));
}

/* A number of two digits; for dates known to be valid. */
static int
two_digits (const char *p)
{
  return (p[0] - '0') * 10 + (p[1] - '0');
}

int
logro_fecha_get_day (const char *iso)
{
  GDate date;

  if (!logro_fecha_is_valid (iso))
    return 0;
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, two_digits (iso + 8), two_digits (iso + 5),
                  two_digits (iso) * 100 + two_digits (iso + 2));
  return g_date_get_julian (&date);
}

/* Whether @day is one of the years 1900 to 2999. */
static gboolean
set_day (GDate *date,
         int    day)
{
  g_date_clear (date, 1);
  if (day < logro_fecha_get_day ("1900-01-01") || day > logro_fecha_get_day ("2999-12-31"))
    return FALSE;
  g_date_set_julian (date, day);
  return TRUE;
}

char *
logro_fecha_from_day (int day)
{
  GDate date;

  if (!set_day (&date, day))
    return NULL;
  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (&date), g_date_get_month (&date),
                          g_date_get_day (&date));
}

int
logro_fecha_get_trimestre (int day)
{
  GDate date;

  g_return_val_if_fail (set_day (&date, day), 0);
  return g_date_get_year (&date) * 4 + (g_date_get_month (&date) - 1) / 3;
}

int
logro_fecha_get_trimestre_start (int trimestre)
{
  GDate date;

  g_return_val_if_fail (trimestre / 4 >= 1900 && trimestre / 4 <= 3000, 0);
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, trimestre % 4 * 3 + 1, trimestre / 4);
  return g_date_get_julian (&date);
}

gboolean
logro_hora_is_valid (const char *text)
{
  int hour, minute;
  const char *p = text;

  return text != NULL && scan_digits (&p, 2, &hour) == 2 && *p++ == ':' &&
         scan_digits (&p, 2, &minute) == 2 && *p == '\0' && hour < 24 && minute < 60;
}

char *
logro_hora_parse (const char *text)
{
  int hour, minute = 0;
  guint digits;
  const char *p = text;

  skip_blanks (&p);
  digits = scan_digits (&p, 4, &hour);
  if (digits == 0)
    return NULL;
  if (digits > 2)
    {
      minute = hour % 100;
      hour /= 100;
    }
  else if (*p != '\0' && strchr (":.hH", *p) != NULL)
    {
      gboolean hour_sign = g_ascii_tolower (*p++) == 'h';
      guint n = scan_digits (&p, 2, &minute);

      if (n != 2 && !(n == 0 && hour_sign))
        return NULL;
    }
  skip_blanks (&p);
  if (*p == 'h' || *p == 'H')
    p++;
  skip_blanks (&p);
  if (*p != '\0' || hour > 23 || minute > 59)
    return NULL;
  return g_strdup_printf ("%02d:%02d", hour, minute);
}
