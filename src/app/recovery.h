/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Work that was typed and not saved before the program ended, offered to the person. */
#pragma once

#include "app/window.h"
#include "store/resguardo.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_RECOVERY (logro_recovery_get_type ())
G_DECLARE_FINAL_TYPE (LogroRecovery, logro_recovery, LOGRO, RECOVERY, GtkWindow)

/**
 * logro_recovery_offer:
 * @window: where it is to be opened
 * @borrador: a draft that an earlier run left behind
 *
 * Shows what is different in it from what was saved, and asks. Nothing is recovered without an
 * answer; "no" leaves the draft among the safety copies for some time.
 */
void logro_recovery_offer (LogroWindow         *window,
                           const LogroBorrador *borrador);

/**
 * logro_recovery_is_needed:
 * @window: a window of the program
 * @borrador: a draft that an earlier run left behind
 * @file: (nullable): where its plan lives
 *
 * A program can end when a plan is saved already and its draft is still there: that draft goes.
 *
 * Returns: whether it says anything but what the file says
 */
gboolean logro_recovery_is_needed (LogroWindow         *window,
                                   const LogroBorrador *borrador,
                                   GFile               *file);

/**
 * logro_recovery_offer_for:
 * @window: a window whose plan was just opened
 *
 * Offers the draft that was left behind of that plan, if there is one.
 */
void logro_recovery_offer_for (LogroWindow *window);

G_END_DECLS
