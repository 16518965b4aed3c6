/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: the time axis of a Gantt chart.
 *
 * The days of all rows, whichever are drawn, are grown to whole cells: a plan of a year shows its
 * twelve months. The finest unit whose labels have room in its shortest cell is taken, unless it
 * would make more cells than people count. A mistyped year makes a span of centuries, so years go
 * on in steps of 2, 5, 10, 20 … */
#include "chart/gantt-scale.h"

#define LEAST_DAYS 14 /* of one day alone nothing can be seen */
#define CELL_AIR 0.5  /* beside a label, in letter sizes */

typedef struct
{
  LogroGanttUnit unit;
  gboolean brief;
  guint shortest; /* days of a cell */
  guint most;     /* cells */
} Choice;

static const Choice choices[] = {
  { LOGRO_GANTT_DAY, FALSE, 1, 31 },
  { LOGRO_GANTT_WEEK, FALSE, 7, 18 },
  { LOGRO_GANTT_MONTH, FALSE, 28, 24 },
  { LOGRO_GANTT_MONTH, TRUE, 28, 24 },
  { LOGRO_GANTT_QUARTER, FALSE, 90, 24 },
};

static GDate
date_of (guint32 day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  return date;
}

static guint32
first_of (guint year,
          guint month)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, month, year);
  return g_date_get_julian (&date);
}

guint32
logro_gantt_unit_floor (LogroGanttUnit unit,
                        guint step,
                        guint32 day)
{
  GDate date = date_of (day);
  guint year = g_date_get_year (&date);
  guint month = g_date_get_month (&date) - 1;

  switch (unit)
    {
    case LOGRO_GANTT_WEEK:
      return day - (day - 1) % 7; /* day 1 was a Monday */
    case LOGRO_GANTT_MONTH:
      return first_of (year, month + 1);
    case LOGRO_GANTT_QUARTER:
      return first_of (year, month - month % 3 + 1);
    case LOGRO_GANTT_YEAR:
      return first_of (MAX (1, year - year % step), 1);
    default:
      return day;
    }
}

guint32
logro_gantt_unit_next (LogroGanttUnit unit,
                       guint step,
                       guint32 day)
{
  GDate date = date_of (logro_gantt_unit_floor (unit, step, day));
  guint year = g_date_get_year (&date);

  switch (unit)
    {
    case LOGRO_GANTT_WEEK:
      return g_date_get_julian (&date) + 7;
    case LOGRO_GANTT_MONTH:
      g_date_add_months (&date, 1);
      return g_date_get_julian (&date);
    case LOGRO_GANTT_QUARTER:
      g_date_add_months (&date, 3);
      return g_date_get_julian (&date);
    case LOGRO_GANTT_YEAR:
      return first_of (year - year % step + step, 1);
    default:
      return day + 1;
    }
}

char *
logro_gantt_unit_format (LogroGanttUnit unit,
                         gboolean brief,
                         const LogroGanttWords *words,
                         guint32 day)
{
  GDate date = date_of (day);
  const char *month = words->months[g_date_get_month (&date) - 1];

  switch (unit)
    {
    case LOGRO_GANTT_DAY:
    case LOGRO_GANTT_WEEK:
      return g_strdup_printf ("%u", g_date_get_day (&date));
    case LOGRO_GANTT_MONTH:
      return brief ? g_utf8_strup (month, g_utf8_next_char (month) - month) : g_strdup (month);
    case LOGRO_GANTT_QUARTER:
      return g_strdup (words->quarters[(g_date_get_month (&date) - 1) / 3]);
    default:
      return g_strdup_printf ("%u", g_date_get_year (&date));
    }
}

char *
logro_gantt_group_format (LogroGanttUnit unit,
                          const LogroGanttWords *words,
                          guint32 day)
{
  g_autofree char *name = logro_gantt_unit_format (unit, FALSE, words, day);
  GDate date = date_of (day);

  if (unit != LOGRO_GANTT_MONTH)
    return g_steal_pointer (&name);
  return g_strdup_printf ("%s %u", name, g_date_get_year (&date));
}

LogroGanttUnit
logro_gantt_scale_get_groups (const LogroGanttScale *scale)
{
  if (scale->unit == LOGRO_GANTT_DAY || scale->unit == LOGRO_GANTT_WEEK)
    return LOGRO_GANTT_MONTH;
  if (scale->unit == LOGRO_GANTT_MONTH || scale->unit == LOGRO_GANTT_QUARTER)
    return LOGRO_GANTT_YEAR;
  return LOGRO_GANTT_NO_UNIT;
}

double
logro_gantt_scale_place (const LogroGanttScale *scale,
                         double day)
{
  if (scale->to <= scale->from)
    return 0;
  return (day - scale->from) / (scale->to - scale->from);
}

/* The widest label that cells of a unit can have: of a year of months, of the largest number. */
static double
widest_label (LogroText *text,
              const LogroGanttWords *words,
              const Choice *choice,
              double size)
{
  guint32 day = first_of (2000, 12) + 27;
  double width = 0;

  for (guint i = 0; i < 12; i++)
    {
      g_autofree char *label = logro_gantt_unit_format (choice->unit, choice->brief, words, day);
      g_autoptr (LogroRuler) ruler = logro_ruler_new (text, label, FALSE);

      width = MAX (width, logro_ruler_fit (ruler, size, G_MAXDOUBLE, 1).width);
      if (choice->unit != LOGRO_GANTT_MONTH && choice->unit != LOGRO_GANTT_QUARTER)
        break;
      day -= 30;
    }
  return width + CELL_AIR * size;
}

static gboolean
has_room (LogroText *text,
          const LogroGanttWords *words,
          const Choice *choice,
          guint days,
          double size,
          double width)
{
  double cell = width * choice->shortest / days;

  return days <= choice->most * choice->shortest * 1.1
         && widest_label (text, words, choice, size) <= cell;
}

static LogroGanttScale
cover (LogroGanttUnit unit,
       gboolean brief,
       guint32 first,
       guint32 last)
{
  return (LogroGanttScale) { unit, 1, brief, logro_gantt_unit_floor (unit, 1, first),
                             logro_gantt_unit_next (unit, 1, last) };
}

static LogroGanttScale
choose_years (LogroText *text,
              const LogroGanttWords *words,
              guint32 first,
              guint32 last,
              double size,
              double width)
{
  static const guint digits[] = { 1, 2, 5 };
  const Choice years = { LOGRO_GANTT_YEAR, FALSE, 365, G_MAXUINT };
  LogroGanttScale scale = cover (LOGRO_GANTT_YEAR, FALSE, first, last);
  double label = widest_label (text, words, &years, size);
  guint power = 1;

  for (guint i = 1; power <= 1000 && width * 365 * scale.step / (scale.to - scale.from) < label;
       i++)
    {
      if (i % 3 == 0)
        power *= 10;
      scale.step = digits[i % 3] * power;
    }
  return scale;
}

LogroGanttScale
logro_gantt_scale_choose (LogroText *text,
                          const LogroGanttData *data,
                          guint32 from,
                          guint32 to,
                          double size,
                          double width)
{
  guint32 first = from, last = to;

  if (to == 0 && !logro_gantt_data_get_span (data, &first, &last))
    first = last = data->today;
  if (first == 0)
    return (LogroGanttScale) { LOGRO_GANTT_NO_UNIT, 1, FALSE, 0, 0 };
  if (last - first + 1 < LEAST_DAYS)
    {
      guint32 more = LEAST_DAYS - (last - first + 1);

      first = first > more / 2 ? first - more / 2 : 1;
      last = first + LEAST_DAYS - 1;
    }
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      LogroGanttScale scale = cover (choices[i].unit, choices[i].brief, first, last);

      if (has_room (text, &data->words, &choices[i], scale.to - scale.from, size, width))
        return scale;
    }
  return choose_years (text, &data->words, first, last, size, width);
}
