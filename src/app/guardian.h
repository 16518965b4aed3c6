/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sees to it that work is not lost: of each open plan what is not saved goes into the safety copies
 * (store/resguardo.h) within two seconds, and each version that is saved stays there. Nothing of
 * that keeps anybody waiting: it is written in a thread. */
#pragma once

#include "document/document.h"
#include "store/resguardo.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_GUARDIAN (logro_guardian_get_type ())
G_DECLARE_FINAL_TYPE (LogroGuardian, logro_guardian, LOGRO, GUARDIAN, GObject)

/* Signal: failed (string): what was typed is not safe, and why; once for each cause. */

/**
 * logro_guardian_new:
 * @folder: where the safety copies are
 *
 * Returns: (transfer full): one that opens them when they are first needed
 */
LogroGuardian *logro_guardian_new (const char *folder);

#define LOGRO_SETTING_VERSIONS_DAYS "versions-days"

/* For how many days versions and discarded drafts are kept: the person's setting. */
guint logro_guardian_get_days (void);

/* The folder of this person's safety copies: $XDG_DATA_HOME/logro. */
char *logro_guardian_dup_folder (void);

/**
 * logro_guardian_watch:
 * @self: a guardian
 * @document: a document that is open from now on
 *
 * Keeps what is changed in it, until logro_guardian_leave() or the end of the document. What can
 * only be read needs nothing, nor does what is watched already.
 */
void logro_guardian_watch (LogroGuardian *self,
                           LogroDocument *document);

/* It has been saved: a version is kept, and its draft goes. */
void logro_guardian_saved (LogroGuardian *self,
                           LogroDocument *document);

/* It is closed. What is not saved is not wanted, and stays as a discarded draft. */
void logro_guardian_leave (LogroGuardian *self,
                           LogroDocument *document);

/* @to is shown instead of @from: another state of the same plan, of which the draft is kept. */
void logro_guardian_pass (LogroGuardian *self,
                          LogroDocument *from,
                          LogroDocument *to);

/* The draft has become @document: it is this run's from now on, with what is in that. */
void logro_guardian_take (LogroGuardian       *self,
                          LogroDocument       *document,
                          const LogroBorrador *borrador);

/* The draft is not wanted. */
void logro_guardian_discard (LogroGuardian       *self,
                             const LogroBorrador *borrador);

/**
 * logro_guardian_get_resguardo:
 * @self: a guardian
 *
 * Waits until all that is due is written.
 *
 * Returns: (nullable) (transfer none): the safety copies; %NULL when there are none, which failed
 *   has told
 */
LogroResguardo *logro_guardian_get_resguardo (LogroGuardian *self);

/* Writes what is due now, and returns when it is safe. */
void logro_guardian_flush (LogroGuardian *self);

G_END_DECLS
