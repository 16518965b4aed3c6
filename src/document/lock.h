/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who has a file open: a small file beside it, ".~lock.plan.logro#", that people and LibreOffice
 * can read as well. It is a courtesy between people: what keeps one from writing over the other is
 * the comparison before each save (document/file.h). */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Seconds between two signs of life, and after which one that gives none may be gone. */
#define LOGRO_LOCK_REFRESH 60
#define LOGRO_LOCK_STALE 300

typedef struct _LogroLock LogroLock;

/* Who has it open. */
typedef struct
{
  char *user;
  char *host;
  char *time;      /* "29.11.2026 10:25", on the clock of that computer */
  char *program;   /* what else the file says; private */
  gboolean silent; /* no sign of life for LOGRO_LOCK_STALE seconds */
} LogroLockOwner;

void logro_lock_owner_free (LogroLockOwner *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroLockOwner, logro_lock_owner_free)

/**
 * logro_lock_take:
 * @file: a file that is being opened
 * @over: whether to take it over from whoever has it
 * @owner: (out) (nullable) (transfer full): who has it open, when that is somebody else
 *
 * The lock of a program of this computer that has ended is nobody's.
 *
 * Returns: (nullable) (transfer full): the lock; %NULL when somebody else has it, and without
 *   @owner when there can be none, because nothing can be written there
 */
LogroLock *logro_lock_take (GFile           *file,
                            gboolean         over,
                            LogroLockOwner **owner);

/**
 * logro_lock_take_turn:
 * @path: of a file that is about to be replaced
 * @owner: (out) (nullable) (transfer full): who does that just now, when that is somebody else
 *
 * The same for the instant of a replacement, in ".~saving.plan.logro#". Nobody has it for long.
 *
 * Returns: (nullable) (transfer full): the turn; %NULL as for logro_lock_take()
 */
LogroLock *logro_lock_take_turn (const char      *path,
                                 LogroLockOwner **owner);

/* Gives a sign of life; FALSE when somebody has taken it over. */
gboolean logro_lock_refresh (LogroLock *self);

/* Lets go; its file goes if it is still ours. */
void logro_lock_free (LogroLock *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroLock, logro_lock_free)

G_END_DECLS
