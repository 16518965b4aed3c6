/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "document/rescate.h"

#include <fcntl.h>
#include <unistd.h>

#include "document/document.h"
#include "document/file-private.h"

#define SECOND G_GINT64_CONSTANT (1000000000)

typedef struct
{
  char *name;
  gint64 moment; /* nanoseconds: two savings may follow each other closely */
} Candidate;

static void
candidate_clear (gpointer data)
{
  g_free (((Candidate *) data)->name);
}

static int
compare_moments (gconstpointer a,
                 gconstpointer b)
{
  gint64 first = ((const Candidate *) a)->moment;
  gint64 second = ((const Candidate *) b)->moment;

  return (first < second) - (first > second);
}

static void
add_candidates (GArray     *candidates,
                int         folder,
                GPtrArray  *names)
{
  struct stat status;

  for (guint i = 0; i < names->len; i++)
    if (fstatat (folder, names->pdata[i], &status, AT_SYMLINK_NOFOLLOW) == 0 &&
        S_ISREG (status.st_mode) && status.st_size > 0)
      {
        const Candidate candidate = {
          g_strdup (names->pdata[i]),
          status.st_mtim.tv_sec * SECOND + status.st_mtim.tv_nsec,
        };

        g_array_append_val (candidates, candidate);
      }
}

/* The newest first. */
static GArray *
list_candidates (const char *path,
                 const char *name)
{
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  int folder = open (path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  g_array_set_clear_func (candidates, candidate_clear);
  if (folder >= 0)
    {
      g_autoptr (GPtrArray) backups = logro_file_backup_list (folder, name);
      g_autoptr (GPtrArray) temps = logro_file_temp_list (folder, name);

      add_candidates (candidates, folder, backups);
      add_candidates (candidates, folder, temps);
      close (folder);
    }
  g_array_sort (candidates, compare_moments);
  return candidates;
}

GBytes *
logro_rescate_find (GFile  *file,
                    gint64 *moment)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *folder = path != NULL ? g_path_get_dirname (path) : NULL;
  g_autofree char *name = path != NULL ? g_path_get_basename (path) : NULL;
  g_autoptr (GArray) candidates = NULL;

  if (path == NULL)
    return NULL;
  candidates = list_candidates (folder, name);
  for (guint i = 0; i < candidates->len; i++)
    {
      const Candidate *candidate = &g_array_index (candidates, Candidate, i);
      g_autoptr (GFile) one = g_file_new_build_filename (folder, candidate->name, NULL);
      g_autoptr (GBytes) bytes = logro_file_read (one, NULL, NULL);
      g_autoptr (LogroPlan) plan =
        bytes != NULL ? logro_document_read_state (bytes, candidate->name, NULL) : NULL;

      if (plan == NULL)
        continue;
      *moment = candidate->moment / SECOND;
      return g_steal_pointer (&bytes);
    }
  return NULL;
}
