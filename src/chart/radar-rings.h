/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: the rings of a radar and, in a gap between spokes that is clear, their values. */
#pragma once

#include "chart/frame-private.h"
#include "chart/radar.h"

G_BEGIN_DECLS

/* Fills the rings of @plan, whose centre, radius and points are known, and adds their texts. */
void logro_radar_place_rings (LogroRadarPlan *plan,
                              const LogroChartData *data,
                              LogroText *text);

G_END_DECLS
