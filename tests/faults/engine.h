/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Somebody types without a pause, what is typed goes into the safety copies, and now and then into
 * the file; and what must be true after his computer or program has stopped. */
#pragma once

#include <gio/gio.h>

/* The number of the last change that was made, that is said to be safe, and to be saved. */
typedef struct
{
  volatile guint made;
  volatile guint safe;
  volatile guint saved;
} EngineProgress;

typedef struct
{
  char *store; /* folder of the safety copies */
  GFile *file;
  EngineProgress *progress; /* in memory that processes share */
  guint in_file;            /* the number there at the start of a round */
  guint n_safe;             /* rounds in which only the safety copies had the last change */
} Engine;

/* In @folder, where the plan and the safety copies are to be. */
void engine_begin (Engine     *engine,
                   const char *folder);
void engine_end   (Engine     *engine);

/* Before each round. */
void engine_next  (Engine     *engine);

/* In a process of its own, which ends when it is killed. */
void engine_type  (Engine     *engine) G_GNUC_NORETURN;

/* Afterwards: the plan is whole, and nothing is gone that was said to be safe or saved. */
void engine_judge (Engine     *engine);
