/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Saves so that no failure, crash or power cut costs the file that was there.
 *
 * The bytes go to a temporary file in the same folder, all of them, are flushed to the medium and,
 * where that is a network or a stick, read back. Then the file is looked at once more, the old one
 * is kept as a backup, the new one takes its name in one step, and the folder is flushed. Until
 * that step the old file has not been touched; after it the new one is whole. GIO's own replacing
 * is not used: on a full disk it puts the torn file in place, and it writes into files of other
 * owners.
 *
 * Where the file system can, that step exchanges the two files, so that what was replaced can still
 * be looked at: if somebody was faster than the look before, both go back. Elsewhere (on most
 * shares) programs of ours take turns, by a small file like that of a lock; another program could
 * still come between the look and the step.
 *
 * Everything happens relative to one open folder, so a folder that is renamed meanwhile is no
 * trouble. Rights are kept as well as the file system can: on some, chmod and chown always fail.
 */

#define _GNU_SOURCE /* renameat2 */

#include "document/file.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "document/error.h"
#include "document/file-medium.h"
#include "document/file-place.h"
#include "document/file-private.h"
#include "document/lock.h"

/* How often, and after how many microseconds, we ask whether it is our turn. */
#define MAX_TURNS 12
#define TURN 50000

#define ACCESS_LIST "system.posix_acl_access"

/* Bytes of the names of a file's extended attributes, and of one of them. */
#define MAX_ATTRIBUTES 4096

/* The access list, unless it is for a group that the new file could not get, and what people and
 * their file managers have noted about the file. */
static void
copy_attributes (int      from,
                 int      to,
                 gboolean same_group)
{
  char names[MAX_ATTRIBUTES];
  char value[MAX_ATTRIBUTES];
  gssize length = flistxattr (from, names, sizeof names);

  for (gssize i = 0; i < length; i += strlen (names + i) + 1)
    if (g_str_has_prefix (names + i, "user.") ||
        (same_group && g_str_equal (names + i, ACCESS_LIST)))
      {
        gssize size = fgetxattr (from, names + i, value, sizeof value);

        if (size >= 0)
          (void) !fsetxattr (to, names + i, value, size, 0);
      }
}

/* Gives the temporary file the owner, group, attributes and mode of the old one. A group that
 * cannot be kept gets no more than everybody. FALSE if the owner would be shut out. */
static gboolean
copy_rights (int               fd,
             const LogroPlace *place)
{
  mode_t mode = place->old.st_mode & 07777;
  struct stat now = { 0 };
  int from;

  if (fchown (fd, place->old.st_uid, place->old.st_gid) < 0)
    (void) !fchown (fd, (uid_t) -1, place->old.st_gid);

  if (fstat (fd, &now) == 0 && now.st_gid != place->old.st_gid)
    mode = (mode & ~070) | (mode & 07) << 3;
  (void) !fchmod (fd, mode);

  from = openat (place->folder, place->name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (from >= 0)
    {
      copy_attributes (from, fd, now.st_gid == place->old.st_gid);
      close (from);
    }

  return now.st_uid == place->old.st_uid || (mode & 022) != 0;
}

void
logro_file_hold_limit (sigset_t *before)
{
  sigset_t limit;

  sigemptyset (&limit);
  sigaddset (&limit, SIGXFSZ);
  pthread_sigmask (SIG_BLOCK, &limit, before);
}

void
logro_file_let_limit (const sigset_t *before)
{
  const struct timespec at_once = { 0 };
  sigset_t limit;

  if (sigismember (before, SIGXFSZ) != 0)
    return;
  sigemptyset (&limit);
  sigaddset (&limit, SIGXFSZ);
  sigtimedwait (&limit, NULL, &at_once);
  pthread_sigmask (SIG_SETMASK, before, NULL);
}

int
logro_file_flush_fd (int fd)
{
  int result;

  do
    result = fsync (fd);
  while (result < 0 && errno == EINTR);
  return result;
}

gboolean
logro_file_fill_fd (int     fd,
                    GBytes *bytes)
{
  gsize left;
  const guchar *data = g_bytes_get_data (bytes, &left);
  gboolean done = TRUE;
  sigset_t before;
  int code;

  logro_file_hold_limit (&before);
  while (done && left > 0)
    {
      gssize written = write (fd, data, left);

      if (written > 0)
        {
          data += written;
          left -= written;
        }
      else if (written == 0 || errno != EINTR)
        {
          errno = written == 0 ? EIO : errno;
          done = FALSE;
        }
    }

  done = done && logro_file_flush_fd (fd) == 0;
  code = errno;
  if (close (fd) < 0 && errno != EINTR && done)
    {
      code = errno;
      done = FALSE;
    }

  logro_file_let_limit (&before);
  errno = code;
  return done;
}

static gboolean
write_temp (LogroPlace  *place,
            GBytes      *bytes,
            GError     **error)
{
  int fd;

  place->temp = logro_file_temp_make (place->folder, place->name, place->exists ? 0600 : 0666, &fd);
  if (place->temp == NULL)
    return logro_place_set_error (place, errno, error);

  if (place->exists && !copy_rights (fd, place))
    {
      close (fd);
      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_READ_ONLY,
                   _("“%s” was not saved: it belongs to somebody else, who could not write it any "
                     "more afterwards. Save a copy under another name."), place->shown);
      return FALSE;
    }

  if (!logro_file_fill_fd (fd, bytes))
    return logro_place_set_error (place, errno, error);
  return TRUE;
}

static gboolean
read_back (const LogroPlace  *place,
           GBytes            *bytes,
           GError           **error)
{
  int fd = openat (place->folder, place->temp, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
  g_autoptr (GBytes) found = NULL;
  g_autoptr (GError) failure = NULL;

  if (fd < 0)
    return logro_place_set_error (place, errno, error);

  posix_fadvise (fd, 0, 0, POSIX_FADV_DONTNEED);
  found = logro_file_read_fd (fd, g_bytes_get_size (bytes), place->shown, &failure);
  close (fd);
  if (found != NULL && g_bytes_equal (found, bytes))
    return TRUE;
  if (g_error_matches (failure, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_IO))
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }

  g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_IO,
               _("“%s” was not saved: the medium gives back something else than was written to it. "
                 "The file on disk is as it was. Save a copy elsewhere."), place->shown);
  return FALSE;
}

/* Exchanges the temporary file and the old one, if that is still the one that was checked. FALSE
 * and errno as of rename(), 0 when somebody else has replaced it meanwhile. */
static gboolean
exchange (const LogroPlace *place)
{
  if (renameat2 (place->folder, place->temp, place->folder, place->name, RENAME_EXCHANGE) != 0)
    return FALSE;

  if (!logro_place_is_old (place, place->temp) &&
      renameat2 (place->folder, place->temp, place->folder, place->name, RENAME_EXCHANGE) == 0)
    {
      errno = 0;
      return FALSE;
    }
  unlinkat (place->folder, place->temp, 0);
  return TRUE;
}

/* Replaces the old file, if that is still the one that was checked, while nobody else does. FALSE
 * and errno as of rename(), 0 when somebody else has replaced it, EBUSY while he does. */
static gboolean
rename_in_turn (const LogroPlace *place)
{
  g_autofree char *path = g_build_filename (place->folder_path, place->name, NULL);
  g_autoptr (LogroLockOwner) owner = NULL;
  LogroLock *turn = logro_lock_take_turn (path, &owner);
  gboolean done;
  int code;

  for (guint try = 1; owner != NULL && try < MAX_TURNS; try++)
    {
      g_usleep (TURN);
      g_clear_pointer (&owner, logro_lock_owner_free);
      turn = logro_lock_take_turn (path, &owner);
    }
  errno = EBUSY;
  if (owner != NULL)
    return FALSE;

  errno = 0;
  done = logro_place_is_old (place, place->name) &&
         renameat (place->folder, place->temp, place->folder, place->name) == 0;
  code = errno == ENOENT ? 0 : errno;
  logro_lock_free (turn);
  errno = code;
  return done;
}

/* Gives the temporary file the name. FALSE and errno; EEXIST when that is taken by now, 0 and
 * EBUSY as above. */
static gboolean
give_name (const LogroPlace *place,
           gboolean          guarded)
{
  if (!place->exists)
    return logro_place_give_free_name (place);
  if (!guarded)
    return renameat (place->folder, place->temp, place->folder, place->name) == 0;
  if (exchange (place))
    return TRUE;
  if (errno == EINVAL || errno == ENOSYS || errno == ENOTSUP)
    return rename_in_turn (place);
  errno = errno == ENOENT ? 0 : errno;
  return FALSE;
}

/* Puts the temporary file in place. If that fails for a reason of the medium, the work stays in
 * it. */
static gboolean
take_name (LogroPlace  *place,
           gboolean     guarded,
           GError     **error)
{
  g_autofree char *path = NULL;
  g_autofree char *shown_path = NULL;
  int code;

  if (give_name (place, guarded))
    return TRUE;

  code = errno;
  if (code == 0)
    return logro_place_set_changed (place, error);
  if (code == EEXIST)
    return logro_place_set_taken (place, error);
  if (code == EBUSY)
    {
      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_IO,
                   _("“%s” was not saved: somebody else is saving it at this moment. Try again."),
                   place->shown);
      return FALSE;
    }
  path = g_build_filename (place->folder_path, place->temp, NULL);
  shown_path = g_filename_display_name (path);
  g_set_error (error, LOGRO_DOCUMENT_ERROR, logro_place_error_code (code),
               _("“%s” could not be replaced by its new version: %s. The file on disk is as it "
                 "was, and the new version is in “%s”. Rename that file, or save a copy "
                 "elsewhere."),
               place->shown, g_strerror (code), shown_path);
  g_clear_pointer (&place->temp, g_free);
  return FALSE;
}

/* Keeps the old file and puts the new one in its place. */
static gboolean
replace (LogroPlace      *place,
         gboolean         guarded,
         LogroFileFlags   flags,
         char           **warning,
         GError         **error)
{
  g_autofree char *backup = NULL;

  if (place->exists && (flags & LOGRO_FILE_BACKUP) != 0)
    {
      backup = logro_file_backup_make (place->folder, place->name);
      if (backup == NULL)
        *warning = g_strdup_printf (_("“%s” was saved, but the version before it could not be kept "
                                      "as a backup: %s."), place->shown, g_strerror (errno));
    }

  if (!take_name (place, guarded, error))
    {
      if (backup != NULL)
        unlinkat (place->folder, backup, 0);
      g_clear_pointer (warning, g_free);
      return FALSE;
    }

  g_clear_pointer (&place->temp, g_free);
  if (backup != NULL)
    logro_file_backup_prune (place->folder, place->name, backup);
  return TRUE;
}

/* Takes what the file is now, and clears up, by the clock of its own file system. */
static void
finish (const LogroPlace  *place,
        GBytes            *bytes,
        LogroFileIdentity *identity)
{
  struct stat status = { .st_size = g_bytes_get_size (bytes) };

  if (fstatat (place->folder, place->name, &status, AT_SYMLINK_NOFOLLOW) == 0)
    logro_file_temp_clear (place->folder, place->name, status.st_mtime);
  if (identity == NULL)
    return;
  logro_file_identity_take (identity, &status);
  logro_file_identity_hash (identity, bytes);
}

gboolean
logro_file_write (GFile                    *file,
                  GBytes                   *bytes,
                  const LogroFileIdentity  *expected,
                  LogroFileFlags            flags,
                  LogroFileIdentity        *identity_out,
                  char                    **warning_out,
                  GError                  **error)
{
  g_auto (LogroPlace) place = { .folder = -1 };
  g_autofree char *warning = NULL;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  if (!logro_place_find (&place, file, error) ||
      (place.exists && !logro_place_check_kind (&place, error)) ||
      (place.exists && (flags & LOGRO_FILE_NEW) != 0 && !logro_place_set_taken (&place, error)) ||
      (expected != NULL && !logro_place_check_expected (&place, expected, error)))
    return FALSE;

  if (!write_temp (&place, bytes, error) ||
      (logro_medium_is_doubtful (place.folder) && !read_back (&place, bytes, error)) ||
      (expected != NULL && !logro_place_check_again (&place, error)) ||
      !replace (&place, expected != NULL, flags, &warning, error))
    {
      if (place.temp != NULL)
        unlinkat (place.folder, place.temp, 0);
      return FALSE;
    }

  finish (&place, bytes, identity_out);
  if (warning_out != NULL)
    *warning_out = g_steal_pointer (&warning);

  return logro_place_flush (&place, error);
}
