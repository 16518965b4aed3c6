/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Temporary files beside a file: their names, and the end of those that a crash left.
 *
 * `plan.logro` is written as `.plan.logro.UUID.tmp`, and a lock that is being judged has
 * `.~lock.plan.logro#UUID` beside it. */

#include "document/file-private.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#define DAY (24 * 60 * 60)

#define MAX_TRIES 10

/* How much of a name goes into that of its temporary file, which has 42 bytes more. */
#define MAX_STEM 200

static char *
dup_before (const char *name)
{
  gsize stem = MIN (strlen (name), MAX_STEM);

  while (stem > 1 && ((guchar) name[stem] & 0xC0) == 0x80)
    stem--;
  return g_strdup_printf (".%.*s.", (int) stem, name);
}

/* A process that was copied from another one draws the same numbers, so the first may be taken. */
char *
logro_file_temp_make (int         folder,
                      const char *name,
                      mode_t      mode,
                      int        *fd)
{
  g_autofree char *before = dup_before (name);

  for (guint try = 1; ; try++)
    {
      g_autofree char *unique = g_uuid_string_random ();
      g_autofree char *temp = g_strconcat (before, unique, ".tmp", NULL);

      *fd = openat (folder, temp, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
      if (*fd >= 0)
        return g_steal_pointer (&temp);
      if (errno != EEXIST || try == MAX_TRIES)
        return NULL;
    }
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

GPtrArray *
logro_file_list (int         folder,
                 const char *before,
                 const char *after)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  int fd = openat (folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  DIR *entries = fd >= 0 ? fdopendir (fd) : NULL;
  const struct dirent *entry;

  if (entries == NULL)
    {
      if (fd >= 0)
        close (fd);
      return names;
    }

  while ((entry = readdir (entries)) != NULL)
    if (strlen (entry->d_name) > strlen (before) + strlen (after) &&
        g_str_has_prefix (entry->d_name, before) && g_str_has_suffix (entry->d_name, after))
      g_ptr_array_add (names, g_strdup (entry->d_name));
  closedir (entries);

  g_ptr_array_sort (names, compare_names);
  return names;
}

static gboolean
is_left (int         folder,
         const char *name,
         gint64      now)
{
  struct stat status;

  return fstatat (folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG (status.st_mode) &&
         status.st_uid == geteuid () &&
         status.st_mtime < now - LOGRO_FILE_TEMP_DAYS * DAY &&
         status.st_ctime < now - LOGRO_FILE_TEMP_DAYS * DAY;
}

/* Whether @name is a UUID between these two. */
static gboolean
is_between (const char *name,
            const char *before,
            const char *after)
{
  gsize around = strlen (before) + strlen (after);
  g_autofree char *unique = NULL;

  if (!g_str_has_prefix (name, before) || !g_str_has_suffix (name, after) ||
      strlen (name) <= around)
    return FALSE;
  unique = g_strndup (name + strlen (before), strlen (name) - around);
  return g_uuid_string_is_valid (unique);
}

GPtrArray *
logro_file_temp_list (int         folder,
                      const char *name)
{
  g_autofree char *before = dup_before (name);
  GPtrArray *names = logro_file_list (folder, before, ".tmp");

  for (guint i = names->len; i-- > 0;)
    if (!is_between (names->pdata[i], before, ".tmp"))
      g_ptr_array_remove_index (names, i);
  return names;
}

void
logro_file_temp_clear (int         folder,
                       const char *name,
                       gint64      now)
{
  g_autofree char *before = dup_before (name);
  g_autofree char *lock = g_strconcat (".~lock.", name, "#", NULL);
  g_autoptr (GPtrArray) names = logro_file_list (folder, ".", "");

  for (guint i = 0; i < names->len; i++)
    {
      const char *one = names->pdata[i];

      if ((is_between (one, before, ".tmp") || is_between (one, lock, "")) &&
          is_left (folder, one, now))
        unlinkat (folder, one, 0);
    }
}
