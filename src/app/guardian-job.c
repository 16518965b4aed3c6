/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/guardian-job.h"

#include "document/file.h"

struct _LogroJob
{
  LogroJobKind kind;
  LogroBorrador *borrador; /* momento and uri are the version's too */
  GBytes *bytes;
  guint days;
};

LogroJob *
logro_job_new (LogroJobKind   kind,
               LogroBorrador *borrador,
               GBytes        *bytes,
               guint          days)
{
  LogroJob *job = g_new (LogroJob, 1);

  *job = (LogroJob) { kind, borrador, bytes, days };
  return job;
}

void
logro_job_free (LogroJob *job)
{
  g_clear_pointer (&job->borrador, logro_borrador_free);
  g_clear_pointer (&job->bytes, g_bytes_unref);
  g_free (job);
}

static gint64
get_mtime (GFile *file)
{
  g_autoptr (GFileInfo) info =
    g_file_query_info (file, G_FILE_ATTRIBUTE_TIME_MODIFIED, G_FILE_QUERY_INFO_NONE, NULL, NULL);

  return info != NULL
           ? (gint64) g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_TIME_MODIFIED)
           : 0;
}

/* A file that cannot be read any more is told of when it is saved. */
static gboolean
keep_first (LogroResguardo       *resguardo,
            const LogroBorrador  *borrador,
            GError              **error)
{
  g_autoptr (GFile) file = g_file_new_for_uri (borrador->uri);
  g_autoptr (GBytes) bytes = logro_file_read (file, NULL, NULL);

  return bytes == NULL || logro_resguardo_keep_version (resguardo, borrador->documento,
                                                        borrador->uri, get_mtime (file), bytes,
                                                        error);
}

gboolean
logro_job_run (const LogroJob  *job,
               LogroResguardo  *resguardo,
               GError         **error)
{
  const LogroBorrador *borrador = job->borrador;

  switch (job->kind)
    {
    case LOGRO_JOB_FIRST:
      return keep_first (resguardo, borrador, error);
    case LOGRO_JOB_KEEP:
      return logro_resguardo_keep_draft (resguardo, borrador, job->bytes, error);
    case LOGRO_JOB_DROP:
      return logro_resguardo_drop_draft (resguardo, borrador->documento, error);
    case LOGRO_JOB_DISCARD:
      return logro_resguardo_discard_draft (resguardo, borrador->documento,
                                            borrador->sesion, error);
    case LOGRO_JOB_TAKE:
      return logro_resguardo_take_draft (resguardo, borrador->documento, borrador->sesion,
                                         error);
    case LOGRO_JOB_VERSION:
      return logro_resguardo_keep_version (resguardo, borrador->documento, borrador->uri,
                                           borrador->momento, job->bytes, error) &&
             logro_resguardo_purge (resguardo, borrador->momento, job->days, error);
    case LOGRO_JOB_OPEN:
    default:
      return TRUE;
    }
}
