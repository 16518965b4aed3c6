/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The Gantt charts that the tests of this folder draw. */
#pragma once

#include "chart/gantt.h"

extern const LogroGanttWords sample_gantt_words;

/* A plan de mejoras of a year from March: six líneas of five to eight actividades and four AMI,
 * seen on 14 August 2025. */
LogroGanttData *sample_gantt_plan (void);

/* @n_lineas líneas of @n_actividades each, over @days days. */
LogroGanttData *sample_gantt_mass (guint n_lineas,
                                   guint n_actividades,
                                   guint days);
