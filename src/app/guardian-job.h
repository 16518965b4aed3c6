/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the thread of the safety copies is given to do. */
#pragma once

#include "store/resguardo.h"

G_BEGIN_DECLS

typedef enum
{
  LOGRO_JOB_OPEN,    /* nothing, but the safety copies are open then */
  LOGRO_JOB_FIRST,   /* what the file says before it is saved over first is a version too */
  LOGRO_JOB_KEEP,
  LOGRO_JOB_DROP,
  LOGRO_JOB_DISCARD,
  LOGRO_JOB_TAKE,
  LOGRO_JOB_VERSION
} LogroJobKind;

typedef struct _LogroJob LogroJob;

/* Takes @borrador and @bytes, which may be NULL where the kind needs none; a version is of the time
 * and place of @borrador. @days: that versions are kept. */
LogroJob *logro_job_new  (LogroJobKind     kind,
                          LogroBorrador   *borrador,
                          GBytes          *bytes,
                          guint            days);

void      logro_job_free (LogroJob        *job);

/* Does it; FALSE with the store's error. */
gboolean  logro_job_run  (const LogroJob  *job,
                          LogroResguardo  *resguardo,
                          GError         **error);

G_END_DECLS
