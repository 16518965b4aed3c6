/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads files whole, and knows them again.
 *
 * A file somebody is writing in place can be caught half done. So its size and time are looked at
 * before and after, and a reading during which they changed is repeated.
 */

#include "document/file-private.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "document/digest.h"
#include "document/error.h"

#define MAX_TRIES 3

char *
logro_file_dup_shown (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  return name != NULL ? g_filename_display_name (name) : g_file_get_uri (file);
}

void
logro_file_identity_take (LogroFileIdentity *identity,
                          const struct stat *status)
{
  identity->device = status->st_dev;
  identity->inode = status->st_ino;
  identity->size = status->st_size;
  identity->mtime = status->st_mtim.tv_sec * G_GINT64_CONSTANT (1000000000) +
                    status->st_mtim.tv_nsec;
}

void
logro_file_identity_hash (LogroFileIdentity *identity,
                          GBytes            *bytes)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  identity->digest = logro_digest_add (LOGRO_DIGEST_START, data, length);
}

void
logro_file_set_read_error (GError     **error,
                           int          code,
                           const char  *shown)
{
  switch (code)
    {
    case ENOENT:
    case ENOTDIR:
      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_IO,
                   _("“%s” is not there. It was moved or deleted, or its medium was taken out."),
                   shown);
      break;

    case EACCES:
    case EPERM:
      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_IO,
                   _("You may not read “%s”. Ask its owner for the right to do so."), shown);
      break;

    default:
      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_IO,
                   _("“%s” could not be read: %s. Try again, or open a copy or a backup of it."),
                   shown, g_strerror (code));
    }
}

static gboolean
check_kind (const struct stat  *status,
            const char         *shown,
            gint64              max,
            GError            **error)
{
  if (S_ISDIR (status->st_mode))
    g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
                 _("“%s” is a folder. Choose a file in it."), shown);
  else if (!S_ISREG (status->st_mode))
    g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
                 _("“%s” is not a file but a device or a pipe, and was not read."), shown);
  else if (status->st_size > max)
    {
      g_autofree char *size = g_format_size (status->st_size);

      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
                   _("“%s” is too large to be read: it has %s, and the limit is %u MB."),
                   shown, size, (guint) (max / (1024 * 1024)));
    }
  else
    return TRUE;

  return FALSE;
}

int
logro_file_open_fd (const char   *path,
                    const char   *shown,
                    gint64        max,
                    struct stat  *status,
                    GError      **error)
{
  int fd;

  /* Before opening: with a device, that alone can have an effect. */
  if (stat (path, status) < 0)
    {
      logro_file_set_read_error (error, errno, shown);
      return -1;
    }
  if (!check_kind (status, shown, max, error))
    return -1;

  fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  if (fd < 0 || fstat (fd, status) < 0)
    logro_file_set_read_error (error, errno, shown);
  else if (check_kind (status, shown, max, error))
    return fd;
  if (fd >= 0)
    close (fd);
  return -1;
}

GBytes *
logro_file_read_fd (int          fd,
                    gsize        size,
                    const char  *shown,
                    GError     **error)
{
  /* One byte more, to see whether the file ends where it should. */
  g_autofree guchar *data = g_malloc (size + 1);
  gsize length = 0;

  while (length <= size)
    {
      gssize got = pread (fd, data + length, size + 1 - length, length);

      if (got < 0 && errno == EINTR)
        continue;
      if (got < 0)
        {
          logro_file_set_read_error (error, errno, shown);
          return NULL;
        }
      if (got == 0)
        break;
      length += got;
    }

  if (length != size)
    {
      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED,
                   _("“%s” is being written by another program. Try again in a moment."), shown);
      return NULL;
    }

  return g_bytes_new_take (g_steal_pointer (&data), size);
}

/* Reads @fd as it is at one moment. */
static GBytes *
read_steady (int                 fd,
             const char         *shown,
             LogroFileIdentity  *identity,
             GError            **error)
{
  for (guint try = 1; ; try++)
    {
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) failure = NULL;
      struct stat before, after;

      if (fstat (fd, &before) < 0)
        {
          logro_file_set_read_error (error, errno, shown);
          return NULL;
        }
      if (!check_kind (&before, shown, LOGRO_FILE_MAX_BYTES, error))
        return NULL;

      bytes = logro_file_read_fd (fd, before.st_size, shown, &failure);
      if (bytes != NULL && fstat (fd, &after) == 0 &&
          before.st_mtim.tv_sec == after.st_mtim.tv_sec &&
          before.st_mtim.tv_nsec == after.st_mtim.tv_nsec)
        {
          logro_file_identity_take (identity, &after);
          return g_steal_pointer (&bytes);
        }

      if (try < MAX_TRIES && (bytes != NULL || g_error_matches (failure, LOGRO_DOCUMENT_ERROR,
                                                                LOGRO_DOCUMENT_ERROR_CHANGED)))
        continue;

      if (failure == NULL)
        g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED,
                     _("“%s” is being written by another program. Try again in a moment."), shown);
      else
        g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }
}

/* Opens @file, whose name for sentences goes to @shown. */
static int
open_file (GFile   *file,
           char   **shown,
           GError **error)
{
  g_autofree char *path = g_file_get_path (file);
  struct stat status;

  *shown = logro_file_dup_shown (file);
  if (path != NULL)
    return logro_file_open_fd (path, *shown, LOGRO_FILE_MAX_BYTES, &status, error);
  g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_IO,
               _("“%s” is not in a folder of this computer. Copy it here and open the copy."),
               *shown);
  return -1;
}

int
logro_file_open (GFile   *file,
                 GError **error)
{
  g_autofree char *shown = NULL;

  g_return_val_if_fail (G_IS_FILE (file), -1);

  return open_file (file, &shown, error);
}

GBytes *
logro_file_read (GFile              *file,
                 LogroFileIdentity  *identity_out,
                 GError            **error)
{
  g_autofree char *shown = NULL;
  LogroFileIdentity identity = { 0 };
  GBytes *bytes;
  int fd;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  fd = open_file (file, &shown, error);
  if (fd < 0)
    return NULL;
  bytes = read_steady (fd, shown, &identity, error);
  close (fd);

  if (bytes != NULL && identity_out != NULL)
    {
      logro_file_identity_hash (&identity, bytes);
      *identity_out = identity;
    }
  return bytes;
}
