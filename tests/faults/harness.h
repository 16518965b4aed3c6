/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tries a way of saving where everything that can go wrong goes wrong, one thing at a time. */
#pragma once

#include <gio/gio.h>

#include "shim.h"

/* What is saved is a file of this name. */
#define HARNESS_NAME "plan.logro"

typedef struct _Saver Saver;

struct _Saver
{
  const char *name;
  ShimPlace place;   /* where it is saved */
  gboolean is_new;   /* nothing is there before */
  gboolean is_plain; /* it keeps no backup */

  /* What is to be in the file, and what was; once, before all trials. */
  void (*prepare) (const Saver  *saver,
                   GFile        *file,
                   GBytes      **old,
                   GBytes      **new);

  /* Saves the new content. TRUE: it is said to be saved. */
  gboolean (*save) (const Saver  *saver,
                    GFile        *file,
                    GError      **error);

  /* Whether the error says that the new content is in place, but not for certain. */
  gboolean (*is_in_doubt) (const GError *error);

  /* Saves by a program that was started again; NULL: like the first time. */
  gboolean (*save_again) (GFile   *file,
                          GError **error);

  gconstpointer data;
};

typedef struct
{
  guint runs;
  guint lost;  /* neither the old nor the new, or saved and not there, or no saving afterwards */
  guint mute;  /* a message without the file's name or without the cause in words */
  char *first; /* the first of them in words */
} Verdict;

/* Under the sanitizers, and where the coverage is measured, everything takes ten times as long, so
 * each call fails with one error only, in turn. */
extern gboolean harness_hurries;

/* Each call fails, with each error, once and for ever; each writing is short; each call is the last
 * one before kill -9, and the last one that was done. */
void harness_fail  (const Saver *saver,
                    Verdict     *verdict);
void harness_kill  (const Saver *saver,
                    Verdict     *verdict);

/* The power is cut after each call, in a folder that can be flushed and in one that cannot. */
void harness_crash (const Saver *saver,
                    Verdict     *verdict);

void verdict_clear (Verdict     *verdict);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Verdict, verdict_clear)
