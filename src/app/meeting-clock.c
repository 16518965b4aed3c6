/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The clock of the meeting. When the meeting mode began is known as long as the plan is open. */

#include "app/meeting-clock.h"

#include <glib/gi18n.h>
#include <stdio.h>

#define BEGAN "logro-meeting-began"

void
logro_meeting_clock_begin (LogroPlan *plan)
{
  if (g_object_get_data (G_OBJECT (plan), BEGAN) == NULL)
    g_object_set_data_full (G_OBJECT (plan), BEGAN, g_date_time_new_now_local (),
                            (GDestroyNotify) g_date_time_unref);
}

/* The start noted in the plan, or NULL. */
static GDateTime *
get_start (LogroPlan *plan)
{
  const LogroDiagnostico *diagnostico = plan->diagnostico;
  int year, month, day, hour, minute;

  if (diagnostico->fecha == NULL || diagnostico->inicio == NULL ||
      sscanf (diagnostico->fecha, "%4d-%2d-%2d", &year, &month, &day) != 3 ||
      sscanf (diagnostico->inicio, "%2d:%2d", &hour, &minute) != 2)
    return NULL;
  return g_date_time_new_local (year, month, day, hour, minute, 0);
}

int
logro_meeting_clock_get_elapsed (LogroPlan *plan,
                                 GDateTime *now)
{
  GDateTime *began = g_object_get_data (G_OBJECT (plan), BEGAN);
  g_autoptr (GDateTime) start = get_start (plan);
  GTimeSpan span;

  if (start != NULL && g_date_time_get_year (start) == g_date_time_get_year (now) &&
      g_date_time_get_day_of_year (start) == g_date_time_get_day_of_year (now) &&
      g_date_time_compare (start, now) <= 0)
    span = g_date_time_difference (now, start);
  else
    span = began != NULL ? g_date_time_difference (now, began) : 0;
  return MAX (span, 0) / G_TIME_SPAN_MINUTE;
}

static char *
format_minutes (int minutes)
{
  if (minutes < 60)
    return g_strdup_printf (_("%d min"), minutes);
  if (minutes % 60 == 0)
    return g_strdup_printf (_("%d h"), minutes / 60);
  return g_strdup_printf (_("%d h %d min"), minutes / 60, minutes % 60);
}

char *
logro_meeting_clock_format (int elapsed,
                            int planned)
{
  g_autofree char *so_far = format_minutes (elapsed);
  g_autofree char *plan = format_minutes (planned);
  g_autofree char *over = format_minutes (elapsed - planned);

  if (elapsed > planned)
    return g_strdup_printf (_("%s elapsed, %s more than planned"), so_far, over);
  return g_strdup_printf (_("%s of %s elapsed"), so_far, plan);
}
