/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A plan without fault, and a fault for each rule of the plan doctor. */
#pragma once

#include "sample.h"

G_BEGIN_DECLS

/* The day on which the plan is sound. */
#define SOUND_HOY "2027-06-01"

/* A plan with something in every phase and nothing against any rule. */
LogroPlan *sound_plan (void);

/* Does "path: field=value, field=value"; "path: -" takes the record out of its list, "path/+" is a
 * new one. */
void sound_edit (LogroPlan  *plan,
                 const char *line);

typedef struct
{
  const char *regla;
  const char *edits; /* a line each */
} SoundFault;

/* Ends with a NULL rule. */
extern const SoundFault sound_faults[];

/* Puts the fault into a sound plan, in one step. */
void sound_plant (LogroPlan        *plan,
                  const SoundFault *fault);

G_END_DECLS
