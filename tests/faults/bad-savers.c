/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ways of saving that lose work, as programs have them that lost some. */

#include "bad-savers.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What a way leaves out. */
typedef enum
{
  NO_FSYNC = 1 << 0,
  IN_PLACE = 1 << 1,
  EARLY_RENAME = 1 << 2,
  DEAF = 1 << 3,         /* to a folder that could not be flushed */
  NO_FOLDER = 1 << 4,    /* flushes no folder */
  NO_WRITE_CHECK = 1 << 5,
} Fault;

static GBytes *old_bytes;
static GBytes *new_bytes;

static void
prepare (const Saver  *saver,
         GFile        *file,
         GBytes      **old,
         GBytes      **new)
{
  if (old_bytes == NULL)
    {
      old_bytes = g_bytes_new_take (g_strnfill (9000, 'u'), 9000);
      new_bytes = g_bytes_new_take (g_strnfill (12000, 'd'), 12000);
    }
  *old = g_bytes_ref (old_bytes);
  *new = g_bytes_ref (new_bytes);
}

static gboolean
fail (GError **error)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s", g_strerror (errno));
  return FALSE;
}

static gboolean
fill (int   fd,
      Fault fault)
{
  gsize left;
  const char *data = g_bytes_get_data (new_bytes, &left);

  while (left > 0)
    {
      gssize written = write (fd, data, left);

      if (written < 0 && (fault & NO_WRITE_CHECK) != 0)
        break;
      if (written < 0)
        return FALSE;
      data += written;
      left -= (gsize) written;
    }
  return TRUE;
}

static gboolean
flush_folder (const char *path,
              Fault       fault)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd;
  gboolean done;

  if ((fault & NO_FOLDER) != 0)
    return TRUE;
  fd = open (folder, O_RDONLY | O_DIRECTORY);
  done = fd >= 0 && fsync (fd) == 0;
  close (fd);
  return done || (fault & DEAF) != 0;
}

static gboolean
save (const Saver  *saver,
      GFile        *file,
      GError      **error)
{
  Fault fault = (Fault) GPOINTER_TO_UINT (saver->data);
  const char *path = g_file_peek_path (file);
  g_autofree char *temp = g_strconcat (path, ".neu", NULL);
  int fd = open ((fault & IN_PLACE) != 0 ? path : temp, O_WRONLY | O_CREAT | O_TRUNC, 0644);

  if (fd < 0)
    return fail (error);
  if (!fill (fd, fault) ||
      ((fault & EARLY_RENAME) != 0 && rename (temp, path) != 0) ||
      ((fault & NO_FSYNC) == 0 && fsync (fd) != 0))
    {
      close (fd);
      return fail (error);
    }
  if (close (fd) != 0 ||
      ((fault & (IN_PLACE | EARLY_RENAME)) == 0 && rename (temp, path) != 0) ||
      !flush_folder (path, fault))
    return fail (error);
  return TRUE;
}

static gboolean
save_by_gio (const Saver  *saver,
             GFile        *file,
             GError      **error)
{
  gsize size;
  const char *data = g_bytes_get_data (new_bytes, &size);

  return g_file_replace_contents (file, data, size, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL,
                                  error);
}

const Saver bad_savers[] = {
  { "no fsync", .prepare = prepare, .save = save, .data = GUINT_TO_POINTER (NO_FSYNC) },
  { "truncates in place", .prepare = prepare, .save = save, .data = GUINT_TO_POINTER (IN_PLACE) },
  { "GIO's replacing", .prepare = prepare, .save = save_by_gio },
  { "deaf to the folder", .prepare = prepare, .save = save, .data = GUINT_TO_POINTER (DEAF) },
  { "folder not flushed", .prepare = prepare, .save = save, .data = GUINT_TO_POINTER (NO_FOLDER) },
  { "renames before fsync", .prepare = prepare, .save = save,
    .data = GUINT_TO_POINTER (EARLY_RENAME) },
  { "writing not checked", .prepare = prepare, .save = save,
    .data = GUINT_TO_POINTER (NO_WRITE_CHECK) },
};

const guint n_bad_savers = G_N_ELEMENTS (bad_savers);
