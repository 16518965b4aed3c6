/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dated backups beside a document.
 *
 * `plan.logro` is kept as `.plan.bak-20261120-133000-123.logro`: hidden, so that a folder shows one
 * file per plan; with the suffix, so that it opens with a double click once hidden files are shown;
 * the local date and time, so that a person finds the right one. Names sort by age. Only a name of
 * exactly this form is ever removed.
 */

#include "document/file-private.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define STAMP_FORMAT "%Y%m%d-%H%M%S"
#define STAMP_PATTERN "dddddddd-dddddd-ddd"

/* A name has at most 255 bytes, and the stamp needs some of them. */
#define MAX_STEM 200

/* What stands before and after the stamp. */
static void
split_name (const char  *name,
            char       **before,
            char       **after)
{
  const char *dot = strrchr (name, '.');
  gsize stem = dot != NULL && dot != name ? (gsize) (dot - name) : strlen (name);

  *after = g_strdup (strlen (name + stem) < 32 ? name + stem : "");
  stem = MIN (stem, MAX_STEM);
  while (stem > 1 && ((guchar) name[stem] & 0xC0) == 0x80)
    stem--;
  *before = g_strdup_printf (".%.*s.bak-", (int) stem, name);
}

static gboolean
is_stamp (const char *text,
          gsize       length)
{
  if (length != strlen (STAMP_PATTERN))
    return FALSE;

  for (gsize i = 0; i < length; i++)
    if (STAMP_PATTERN[i] == 'd' ? !g_ascii_isdigit (text[i]) : text[i] != STAMP_PATTERN[i])
      return FALSE;

  return TRUE;
}

GPtrArray *
logro_file_backup_list (int         folder,
                        const char *name)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  GPtrArray *names;

  split_name (name, &before, &after);
  names = logro_file_list (folder, before, after);
  for (guint i = names->len; i-- > 0;)
    {
      const char *one = names->pdata[i];

      if (!is_stamp (one + strlen (before), strlen (one) - strlen (before) - strlen (after)))
        g_ptr_array_remove_index (names, i);
    }
  return names;
}

void
logro_file_backup_prune (int         folder,
                         const char *name,
                         const char *newest)
{
  g_autoptr (GPtrArray) names = logro_file_backup_list (folder, name);

  /* By name it is not the newest if the clock was set back. */
  for (guint i = 0; i + LOGRO_FILE_MAX_BACKUPS < names->len; i++)
    if (strcmp (names->pdata[i], newest) != 0)
      unlinkat (folder, names->pdata[i], 0);
}

/* For file systems without links. It gets its name when it is whole. */
static gboolean
copy_file (int         folder,
           const char *name,
           const char *backup)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *temp = NULL;
  struct stat status;
  int from = openat (folder, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  int to, code;

  if (from < 0)
    return FALSE;

  errno = EFBIG;
  if (fstat (from, &status) == 0 && status.st_size <= LOGRO_FILE_MAX_BYTES)
    bytes = logro_file_read_fd (from, status.st_size, name, NULL);
  code = errno;
  close (from);
  errno = code;
  temp = bytes != NULL ? logro_file_temp_make (folder, name, 0600, &to) : NULL;
  if (temp == NULL)
    return FALSE;

  (void) !fchmod (to, status.st_mode & 0777);
  if (logro_file_fill_fd (to, bytes) && renameat (folder, temp, folder, backup) == 0)
    return TRUE;

  code = errno;
  unlinkat (folder, temp, 0);
  errno = code;
  return FALSE;
}

char *
logro_file_backup_make (int         folder,
                        const char *name)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  split_name (name, &before, &after);
  for (guint try = 0; try < 5; try++)
    {
      g_autoptr (GDateTime) now = g_date_time_new_now_local ();
      g_autofree char *stamp = g_date_time_format (now, STAMP_FORMAT);
      g_autofree char *backup = g_strdup_printf ("%s%s-%03d%s", before, stamp,
                                                 g_date_time_get_microsecond (now) / 1000, after);

      if (linkat (folder, name, folder, backup, 0) == 0 ||
          (errno != EEXIST && copy_file (folder, name, backup)))
        return g_steal_pointer (&backup);
      if (errno != EEXIST)
        break;
      g_usleep (1100);
    }

  return NULL;
}
