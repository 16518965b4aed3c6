/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: the search for the letter and radius with which all names stand around a radar.
 *
 * For one letter size and one radius, place() is plain geometry: each name is wrapped in the
 * room between the rim and the side of the page, its box set against the rim, and all boxes
 * compared. A trial is arithmetic only, and halving finds the largest radius in a few. */
#include "chart/radar-fit.h"

#include <math.h>

#define BLOCK_GAP 2.0
#define START_TRIALS 4
#define SIZE_TRIALS 4
#define RADIUS_TRIALS 7

/* How a box leans on its anchor: -1 it ends there, 0 it is centred, 1 it starts there. Only
 * boxes near the vertical are neither left nor right of the chart. */
static double
lean_of (const LogroRadarSpoke *spoke)
{
  return CLAMP (spoke->dx * 4, -1, 1);
}

/* The width a text may have without leaving the page or, straight above and below the chart,
 * without reaching over its neighbours. */
static double
room_for (const LogroRadarFit *fit,
          guint k,
          double radius)
{
  double lean = lean_of (&fit->spokes[k]);
  double anchor = fit->spokes[k].dx * (radius + fit->gap);
  double half = fit->area.width / 2;
  double room = 2 * half;

  if (lean > -1)
    room = MIN (room, (half - anchor) * 2 / (1 + lean));
  if (lean < 1)
    room = MIN (room, (half + anchor) * 2 / (1 - lean));
  if (fabs (lean) < 0.01 && fit->n > 4)
    room = MIN (room, 2 * (radius * sin (2 * G_PI * fit->stride / fit->n) - BLOCK_GAP));
  return MAX (room, 0);
}

static double
distance_to_centre (const LogroChartBox *box)
{
  double x = CLAMP (0, box->x, box->x + box->width);
  double y = CLAMP (0, box->y, box->y + box->height);

  return hypot (x, y);
}

static void
set_against_rim (LogroRadarFit *fit,
                 guint k,
                 double radius)
{
  const LogroRadarSpoke *spoke = &fit->spokes[k];
  LogroChartBox *box = &fit->blocks[k].box;
  double reach = radius + fit->gap;

  box->x = spoke->dx * reach + (lean_of (spoke) - 1) * box->width / 2;
  box->y = spoke->dy * reach + (spoke->dy - 1) * box->height / 2;
  /* A corner of a slanted neighbour may cut into the rim: move away up or down, where the
   * room does not depend on it. */
  for (guint i = 0; i < 3; i++)
    {
      double missing = radius + fit->gap * 0.75 - distance_to_centre (box);

      if (missing <= 0)
        break;
      box->y += missing * (spoke->dy < 0 ? -1 : 1);
    }
}

static gboolean
place_block (LogroRadarFit *fit,
             guint k,
             double size,
             double radius)
{
  LogroRadarBlock *block = &fit->blocks[k];

  block->room = room_for (fit, k, radius);
  block->along = (1 - lean_of (&fit->spokes[k])) / 2;
  block->name = logro_ruler_fit (fit->names[k], size, block->room, LOGRO_RADAR_MAX_LINES);
  block->value = (LogroFit) { 0 };
  if (fit->values != NULL)
    block->value = logro_ruler_fit (fit->values[k], size, G_MAXDOUBLE, 1);
  block->box.width = MAX (block->name.width, block->value.width);
  block->box.height = block->name.height + block->value.height;
  set_against_rim (fit, k, radius);
  return !block->name.broken && !block->name.cut && block->box.width <= block->room;
}

static gboolean
touches_another (const LogroRadarFit *fit,
                 guint k)
{
  for (guint other = 0; other < k; other += fit->stride)
    if (logro_box_overlaps (&fit->blocks[k].box, &fit->blocks[other].box, BLOCK_GAP))
      return TRUE;
  return FALSE;
}

static gboolean
place (LogroRadarFit *fit,
       double size,
       double radius)
{
  /* With less than three spokes the web is round. */
  double bottom = fit->n < 3 ? radius + fit->gap : 0;
  double top = -bottom;

  for (guint k = 0; k < fit->n; k++)
    {
      double rim = fit->spokes[k].dy * (radius + fit->gap);

      top = MIN (top, rim);
      bottom = MAX (bottom, rim);
      if (k % fit->stride != 0)
        continue;
      if (!place_block (fit, k, size, radius) || touches_another (fit, k))
        return FALSE;
      top = MIN (top, fit->blocks[k].box.y);
      bottom = MAX (bottom, fit->blocks[k].box.y + fit->blocks[k].box.height);
    }
  if (bottom - top > fit->area.height || 2 * (radius + fit->gap) > fit->area.width)
    return FALSE;
  fit->size = size;
  fit->radius = radius;
  fit->cx = fit->area.x + fit->area.width / 2;
  fit->cy = fit->area.y + (fit->area.height - (bottom - top)) / 2 - top;
  return TRUE;
}

/* Finds a radius at which this size fits. Room for a name shrinks with the radius, but the way
 * to the next name grows with it, so a few larger ones are tried when the least fails. */
static gboolean
place_somewhere (LogroRadarFit *fit,
                 double size,
                 double least)
{
  double most = MIN (fit->area.width, fit->area.height) / 2;

  for (guint i = 0; i < START_TRIALS; i++)
    if (place (fit, size, least + (most - least) * i / START_TRIALS))
      return TRUE;
  return FALSE;
}

static void
grow (LogroRadarFit *fit)
{
  double high = MIN (fit->area.width, fit->area.height) * 0.6;
  double low = fit->radius;

  for (guint i = 0; i < RADIUS_TRIALS && low < high; i++)
    {
      double trial = (low + high) / 2;

      if (place (fit, fit->size, trial))
        low = trial;
      else
        high = trial;
    }
  /* The last trial may have failed: leave the blocks of the one that did not. */
  place (fit, fit->size, low);
}

gboolean
logro_radar_fit (LogroRadarFit *fit,
                 double min_size,
                 double max_size,
                 double radius)
{
  if (!place_somewhere (fit, max_size, radius))
    {
      if (!place_somewhere (fit, min_size, radius))
        return FALSE;
      for (guint i = 0; i < SIZE_TRIALS; i++)
        {
          double trial = (fit->size + max_size) / 2;

          if (!place_somewhere (fit, trial, radius))
            max_size = trial;
        }
    }
  grow (fit);
  return TRUE;
}
