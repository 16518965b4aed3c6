/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copies a file of any size, a piece at a time, with the promises of the writer (file-write.c): a
 * temporary file beside, flushed, read back and compared by its checksum, and only then given its
 * name. A name that is taken is never taken over, not even one that came up meanwhile. */

#include "document/file-copy.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "document/error.h"
#include "document/file-place.h"
#include "document/file-private.h"

#define PIECE (256 * 1024)

static gboolean
write_piece (int           fd,
             const guchar *piece,
             gsize         left)
{
  while (left > 0)
    {
      gssize written = write (fd, piece, left);

      if (written < 0 && errno == EINTR)
        continue;
      if (written <= 0)
        {
          errno = written == 0 ? EIO : errno;
          return FALSE;
        }
      piece += written;
      left -= written;
    }
  return TRUE;
}

/* All of @from into @to. */
static gboolean
pour (int            from,
      int            to,
      const char    *shown,
      LogroPlace    *place,
      GChecksum     *checksum,
      GCancellable  *cancellable,
      GError       **error)
{
  g_autofree guchar *piece = g_malloc (PIECE);

  while (!g_cancellable_set_error_if_cancelled (cancellable, error))
    {
      gssize got = read (from, piece, PIECE);

      if (got < 0 && errno == EINTR)
        continue;
      if (got < 0)
        {
          logro_file_set_read_error (error, errno, shown);
          return FALSE;
        }
      if (got == 0)
        return logro_file_flush_fd (to) == 0 || logro_place_set_error (place, errno, error);
      g_checksum_update (checksum, piece, got);
      if (!write_piece (to, piece, got))
        return logro_place_set_error (place, errno, error);
    }
  return FALSE;
}

static gboolean
write_temp (int            from,
            const char    *shown,
            LogroPlace    *place,
            char         **sha256,
            GCancellable  *cancellable,
            GError       **error)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  gboolean done;
  int to;

  place->temp = logro_file_temp_make (place->folder, place->name, 0666, &to);
  if (place->temp == NULL)
    return logro_place_set_error (place, errno, error);
  done = pour (from, to, shown, place, checksum, cancellable, error);
  if (close (to) < 0 && errno != EINTR && done)
    done = logro_place_set_error (place, errno, error);
  *sha256 = g_strdup (g_checksum_get_string (checksum));
  return done;
}

/* What the medium gives back must be what went to it. */
static gboolean
read_back (const LogroPlace  *place,
           const char        *sha256,
           GCancellable      *cancellable,
           GError           **error)
{
  g_autofree char *path = g_build_filename (place->folder_path, place->temp, NULL);
  LogroHuella huella;

  if (!logro_huella_take (path, &huella, cancellable, error))
    return FALSE;
  if (g_str_equal (huella.sha256, sha256))
    return TRUE;
  g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_IO,
               _("“%s” was not copied: the medium gives back something else than was written to "
                 "it. Copy it elsewhere."), place->shown);
  return FALSE;
}

static gboolean
set_taken (const LogroPlace  *place,
           GError           **error)
{
  g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED,
               _("“%s” was not copied: there is already a file of this name."), place->shown);
  return FALSE;
}

static gboolean
take_name (LogroPlace  *place,
           GError     **error)
{
  if (logro_place_give_free_name (place))
    {
      g_clear_pointer (&place->temp, g_free);
      return TRUE;
    }
  return errno == EEXIST ? set_taken (place, error) : logro_place_set_error (place, errno, error);
}

static gboolean
copy_fd (int            from,
         const char    *shown,
         GFile         *to,
         char         **sha256,
         GCancellable  *cancellable,
         GError       **error)
{
  g_auto (LogroPlace) place = { 0 };
  gboolean done = logro_place_find (&place, to, error);

  if (done && place.exists)
    done = set_taken (&place, error);
  done = done && write_temp (from, shown, &place, sha256, cancellable, error) &&
         read_back (&place, *sha256, cancellable, error) && take_name (&place, error);
  if (place.temp != NULL)
    unlinkat (place.folder, place.temp, 0);
  return done && logro_place_flush (&place, error);
}

gboolean
logro_file_copy (const char    *from,
                 GFile         *to,
                 char         **sha256,
                 GCancellable  *cancellable,
                 GError       **error)
{
  g_autofree char *name = g_path_get_basename (from);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *found = NULL;
  struct stat status;
  int fd = logro_file_open_fd (from, shown, G_MAXINT64, &status, error);
  sigset_t before;
  gboolean done;

  if (fd < 0)
    return FALSE;
  logro_file_hold_limit (&before);
  done = copy_fd (fd, shown, to, &found, cancellable, error);
  logro_file_let_limit (&before);
  close (fd);
  if (done && sha256 != NULL)
    *sha256 = g_steal_pointer (&found);
  return done;
}
