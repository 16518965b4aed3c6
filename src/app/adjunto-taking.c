/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One task for all files of an answer, so that they are attached in one step. */

#include "app/adjunto-taking.h"

static void
taken_free (gpointer data)
{
  LogroTaken *taken = data;

  g_free (taken->path);
  g_clear_error (&taken->error);
  g_free (taken);
}

static void
take (GTask        *task,
      gpointer      source,
      gpointer      data,
      GCancellable *cancellable)
{
  char **paths = data;
  GPtrArray *all = g_ptr_array_new_with_free_func (taken_free);

  for (guint i = 0; paths[i] != NULL; i++)
    {
      LogroTaken *taken = g_new0 (LogroTaken, 1);

      taken->path = g_strdup (paths[i]);
      logro_huella_take (paths[i], &taken->huella, cancellable, &taken->error);
      g_ptr_array_add (all, taken);
    }
  g_task_return_pointer (task, all, (GDestroyNotify) g_ptr_array_unref);
}

void
logro_adjunto_take_async (char              **paths,
                          GCancellable       *cancellable,
                          GAsyncReadyCallback func,
                          gpointer            data)
{
  GTask *task = g_task_new (NULL, cancellable, func, data);

  g_task_set_task_data (task, paths, (GDestroyNotify) g_strfreev);
  g_task_run_in_thread (task, take);
  g_object_unref (task);
}

GPtrArray *
logro_adjunto_take_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}
