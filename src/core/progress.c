/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "core/progress.h"

gboolean
logro_progress_goes_on (const LogroProgress  *progress,
                        GError              **error)
{
  return progress == NULL || !g_cancellable_set_error_if_cancelled (progress->cancellable, error);
}

gboolean
logro_progress_step (const LogroProgress  *progress,
                     double                share,
                     GError              **error)
{
  if (!logro_progress_goes_on (progress, error))
    return FALSE;
  if (progress != NULL && progress->func != NULL)
    progress->func (CLAMP (share, 0, 1), progress->data);
  return TRUE;
}
