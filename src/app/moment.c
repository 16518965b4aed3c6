/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/moment.h"

#include <glib/gi18n.h>

#include "core/fecha.h"

char *
logro_moment_format (gint64 seconds)
{
  g_autoptr (GDateTime) then = g_date_time_new_from_unix_local (seconds);
  g_autofree char *iso = then != NULL ? g_date_time_format (then, "%Y-%m-%d") : NULL;
  g_autofree char *time = then != NULL ? g_date_time_format (then, "%H:%M") : NULL;
  g_autofree char *today = logro_fecha_today ();
  g_autofree char *day = NULL;
  int ago;

  if (then == NULL)
    return g_strdup ("");
  ago = logro_fecha_get_day (today) - logro_fecha_get_day (iso);
  if (ago == 0)
    return g_strdup_printf (_("today at %s"), time);
  if (ago == 1)
    return g_strdup_printf (_("yesterday at %s"), time);
  day = logro_fecha_format (iso);
  return g_strdup_printf (_("%s at %s"), day, time);
}
