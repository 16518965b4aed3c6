/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds where a file is to be saved, and whether it may be replaced there. */

#define _GNU_SOURCE /* renameat2 */

#include "document/file-place.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "document/error.h"
#include "document/file-private.h"

void
logro_place_clear (LogroPlace *place)
{
  if (place->folder >= 0)
    close (place->folder);
  g_free (place->shown);
  g_free (place->folder_path);
  g_free (place->name);
  g_free (place->temp);
}

LogroDocumentError
logro_place_error_code (int code)
{
  switch (code)
    {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return LOGRO_DOCUMENT_ERROR_NO_SPACE;

    case EACCES:
    case EPERM:
    case EROFS:
      return LOGRO_DOCUMENT_ERROR_READ_ONLY;

    default:
      return LOGRO_DOCUMENT_ERROR_IO;
    }
}

gboolean
logro_place_set_error (const LogroPlace  *place,
                       int                code,
                       GError           **error)
{
  switch (code)
    {
    case ENOSPC:
      g_set_error (error, LOGRO_DOCUMENT_ERROR, logro_place_error_code (code),
                   _("“%s” was not saved: the disk is full. The file on disk is as it was. "
                     "Make room, or save a copy on another disk."), place->shown);
      break;

    case EDQUOT:
    case EFBIG:
      g_set_error (error, LOGRO_DOCUMENT_ERROR, logro_place_error_code (code),
                   _("“%s” was not saved: you have used up the space that you are allowed here. "
                     "The file on disk is as it was. Make room, or save a copy on another disk."),
                   place->shown);
      break;

    case EROFS:
      g_set_error (error, LOGRO_DOCUMENT_ERROR, logro_place_error_code (code),
                   _("“%s” was not saved: its medium can only be read. Save a copy elsewhere."),
                   place->shown);
      break;

    case EACCES:
    case EPERM:
      g_set_error (error, LOGRO_DOCUMENT_ERROR, logro_place_error_code (code),
                   _("“%s” was not saved: you may not create files in its folder. Save a copy in a "
                     "folder of your own."), place->shown);
      break;

    case ENOENT:
    case ENOTDIR:
    case ENODEV:
    case ESTALE:
      g_set_error (error, LOGRO_DOCUMENT_ERROR, logro_place_error_code (code),
                   _("“%s” was not saved: its folder is no longer there. It was moved or deleted, "
                     "or its medium was taken out. Bring it back, or save a copy elsewhere."),
                   place->shown);
      break;

    default:
      g_set_error (error, LOGRO_DOCUMENT_ERROR, logro_place_error_code (code),
                   _("“%s” was not saved: %s. The file on disk is as it was. Try again, or save a "
                     "copy elsewhere."), place->shown, g_strerror (code));
    }

  return FALSE;
}

gboolean
logro_place_find (LogroPlace  *place,
                  GFile       *file,
                  GError     **error)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *parent = NULL;
  char real[PATH_MAX];

  place->folder = -1;
  place->shown = logro_file_dup_shown (file);

  if (path == NULL)
    {
      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_IO,
                   _("“%s” was not saved: it is not in a folder of this computer. Save a copy "
                     "here."),
                   place->shown);
      return FALSE;
    }

  if (realpath (path, real) == NULL)
    {
      struct stat link;

      if (errno != ENOENT)
        return logro_place_set_error (place, errno, error);

      if (lstat (path, &link) == 0)
        {
          g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_IO,
                       _("“%s” was not saved: it is a link, and the file that it leads to is no "
                         "longer there. Save under another name."), place->shown);
          return FALSE;
        }

      parent = g_path_get_dirname (path);
      if (realpath (parent, real) == NULL)
        return logro_place_set_error (place, errno, error);
      place->folder_path = g_strdup (real);
      place->name = g_path_get_basename (path);
    }
  else
    {
      place->folder_path = g_path_get_dirname (real);
      place->name = g_path_get_basename (real);
    }

  place->folder = open (place->folder_path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (place->folder < 0)
    return logro_place_set_error (place, errno, error);

  place->exists = fstatat (place->folder, place->name, &place->old, AT_SYMLINK_NOFOLLOW) == 0;
  if (!place->exists && errno != ENOENT)
    return logro_place_set_error (place, errno, error);

  return TRUE;
}

/* Whether the folder's sticky bit keeps us from replacing a file of somebody else. */
static gboolean
is_held (const LogroPlace *place)
{
  struct stat folder;

  return geteuid () != 0 && place->old.st_uid != geteuid () &&
         fstat (place->folder, &folder) == 0 && (folder.st_mode & S_ISVTX) != 0 &&
         folder.st_uid != geteuid ();
}

/* How many of @names (taken) are links to the file: a save that was cut off leaves one. */
static guint
count_links (const LogroPlace *place,
             GPtrArray        *names)
{
  g_autoptr (GPtrArray) taken = names;
  struct stat status;
  guint count = 0;

  for (guint i = 0; i < taken->len; i++)
    if (fstatat (place->folder, taken->pdata[i], &status, AT_SYMLINK_NOFOLLOW) == 0)
      count += status.st_ino == place->old.st_ino;
  return count;
}

gboolean
logro_place_check_kind (const LogroPlace  *place,
                        GError           **error)
{
  if (!S_ISREG (place->old.st_mode))
    g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
                 _("“%s” was not saved: there is a folder or a device of this name. Choose another "
                   "name."), place->shown);
  else if ((place->old.st_mode & 0222) == 0 ||
           faccessat (place->folder, place->name, W_OK, AT_EACCESS) < 0)
    g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_READ_ONLY,
                 _("“%s” was not saved: the file may only be read. Save a copy under another "
                   "name."),
                 place->shown);
  else if (is_held (place))
    g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_READ_ONLY,
                 _("“%s” was not saved: it belongs to somebody else, and in this folder only the "
                   "owner may replace it. Save a copy under another name."), place->shown);
  else if (place->old.st_nlink > 1 &&
           place->old.st_nlink -
               count_links (place, logro_file_backup_list (place->folder, place->name)) -
               count_links (place, logro_file_temp_list (place->folder, place->name)) > 1)
    g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_READ_ONLY,
                 _("“%s” was not saved: the same file also has other names (hard links), which "
                   "would keep the old content. Save a copy under another name."), place->shown);
  else
    return TRUE;

  return FALSE;
}

gboolean
logro_place_check_expected (const LogroPlace         *place,
                            const LogroFileIdentity  *expected,
                            GError                  **error)
{
  LogroFileIdentity found = { 0 };
  g_autoptr (GBytes) bytes = NULL;
  int fd;

  if (!place->exists)
    {
      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED,
                   _("“%s” was not saved: the file is no longer there; somebody moved, renamed or "
                     "deleted it. Save it again under this name, or save a copy elsewhere."),
                   place->shown);
      return FALSE;
    }

  if ((guint64) place->old.st_size == expected->size)
    {
      fd = openat (place->folder, place->name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
      if (fd < 0)
        {
          logro_file_set_read_error (error, errno, place->shown);
          return FALSE;
        }
      bytes = logro_file_read_fd (fd, expected->size, place->shown, error);
      close (fd);
      if (bytes == NULL)
        return FALSE;

      logro_file_identity_hash (&found, bytes);
      if (found.digest == expected->digest)
        return TRUE;
    }

  g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED,
               _("“%s” was not saved: somebody else changed the file since you opened it. Save "
                 "your work as a copy, or look at theirs first."), place->shown);
  return FALSE;
}

gboolean
logro_place_is_old (const LogroPlace *place,
                    const char       *name)
{
  struct stat now;

  return fstatat (place->folder, name, &now, AT_SYMLINK_NOFOLLOW) == 0 &&
         now.st_dev == place->old.st_dev && now.st_ino == place->old.st_ino &&
         now.st_size == place->old.st_size && now.st_mtim.tv_sec == place->old.st_mtim.tv_sec &&
         now.st_mtim.tv_nsec == place->old.st_mtim.tv_nsec;
}

gboolean
logro_place_set_changed (const LogroPlace  *place,
                         GError           **error)
{
  g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED,
               _("“%s” was not saved: somebody else changed the file at the same moment. Save your "
                 "work as a copy, or look at theirs first."), place->shown);
  return FALSE;
}

gboolean
logro_place_set_taken (const LogroPlace  *place,
                       GError           **error)
{
  g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED,
               _("“%s” was not saved: there is already a file of this name. Save under another "
                 "name."), place->shown);
  return FALSE;
}

gboolean
logro_place_check_again (const LogroPlace  *place,
                         GError           **error)
{
  return logro_place_is_old (place, place->name) || logro_place_set_changed (place, error);
}

/* The kernel can rename without replacing on most file systems, and a link does the same on some
 * others. Where there is neither, a look must do. */
gboolean
logro_place_give_free_name (const LogroPlace *place)
{
  if (renameat2 (place->folder, place->temp, place->folder, place->name, RENAME_NOREPLACE) == 0)
    return TRUE;
  if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
    return FALSE;
  if (linkat (place->folder, place->temp, place->folder, place->name, 0) == 0)
    {
      unlinkat (place->folder, place->temp, 0);
      return TRUE;
    }
  if (errno == EEXIST || faccessat (place->folder, place->name, F_OK, AT_SYMLINK_NOFOLLOW) == 0)
    {
      errno = EEXIST;
      return FALSE;
    }
  return renameat (place->folder, place->temp, place->folder, place->name) == 0;
}

gboolean
logro_place_flush (const LogroPlace  *place,
                   GError           **error)
{
  if (logro_file_flush_fd (place->folder) == 0 || errno == EINVAL || errno == ENOTSUP)
    return TRUE;

  g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_UNCONFIRMED,
               _("“%s” was written, but its medium did not confirm it: %s. Save again, and "
                 "do not take the medium out before."), place->shown, g_strerror (errno));
  return FALSE;
}

gboolean
logro_file_may_write (GFile *file)
{
  g_auto (LogroPlace) place = { .folder = -1 };

  return logro_place_find (&place, file, NULL) && place.exists &&
         logro_place_check_kind (&place, NULL) &&
         faccessat (place.folder, ".", W_OK | X_OK, AT_EACCESS) == 0;
}
