/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Starts the program that reads foreign files, takes what it sends, and ends it.
 *
 * It gets the open file as its standard input and sends tables on its standard output; its words
 * on standard error would be for programmers and go nowhere, but for the reports of a sanitizer. */

#define _GNU_SOURCE /* memfd_create, F_SETPIPE_SZ */

#include "exchange/fuente-aparte.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/helper.h"
#include "document/error.h"
#include "exchange/fuente-tubo.h"

#define HELPER "logro-import"

/* Milliseconds between two looks at whether it is to stop. */
#define LOOK 50

/* More at a time than a pipe holds by itself: fewer turns between the two. */
#define PIPE_BYTES (1024 * 1024)

/* It closes what it gets of other descriptors itself: so nothing has to be done between the fork
 * and the start, and the system copies none of this program's memory, which would take longer than
 * the reading of a small table. */
#define FLAGS (G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_CLOEXEC_PIPES | G_SPAWN_LEAVE_DESCRIPTORS_OPEN)

#ifdef __SANITIZE_ADDRESS__
#define SILENCE 0
#else
#define SILENCE G_SPAWN_STDERR_TO_DEV_NULL
#endif

typedef struct
{
  const char *name;
  const LogroProgress *progress;
  gint64 end; /* in microseconds of the monotonic clock */
  GPid pid;
  int pipe;
} Reading;

static gboolean
start (Reading  *self,
       int       fd,
       GError  **error)
{
  g_autofree char *path = logro_helper_find (HELPER);
  const char *words = setlocale (LC_MESSAGES, NULL);
  const char *argv[] = { path, words != NULL ? words : "C", self->name, NULL };
  g_autoptr (GError) cause = NULL;

  if (g_spawn_async_with_pipes_and_fds (NULL, argv, NULL,
                                        FLAGS | SILENCE,
                                        NULL, NULL, fd, -1, -1, NULL, NULL, 0, &self->pid, NULL,
                                        &self->pipe, NULL, &cause))
    {
      fcntl (self->pipe, F_SETPIPE_SZ, PIPE_BYTES);
      return TRUE;
    }
  g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_IO,
               _("%s: the part of Logro that reads files of others (%s) could not be started: %s; "
                 "install Logro again"), self->name, HELPER, cause->message);
  return FALSE;
}

static void
refuse_slow (Reading  *self,
             GError  **error)
{
  g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
               _("%s: the file could not be read: that took longer than any table does, and was "
                 "stopped; nothing was imported. Save the table you need in a file of its own"),
               self->name);
}

static void
refuse_broken (Reading  *self,
               GError  **error)
{
  g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
               _("%s: the file could not be read: it is damaged, too large or made to do harm; "
                 "nothing was imported. Open it in the program that made it and save the table as "
                 ".csv, .xlsx or .ods"), self->name);
}

/* Waits for the pipe. FALSE when it is to stop, or time is up. */
static gboolean
wait_for_more (Reading  *self,
               GError  **error)
{
  struct pollfd polled = { self->pipe, POLLIN, 0 };

  for (;;)
    {
      int n = poll (&polled, 1, LOOK);

      if (!logro_progress_goes_on (self->progress, error))
        return FALSE;
      if (g_get_monotonic_time () > self->end)
        {
          refuse_slow (self, error);
          return FALSE;
        }
      if (n > 0)
        return TRUE;
    }
}

/* What came; LOGRO_TUBO_OPEN when the pipe ended before it should, or with an error. */
static LogroTuboEstado
take_all (Reading    *self,
          LogroTubo  *tubo,
          GError    **error)
{
  LogroTuboEstado state = LOGRO_TUBO_OPEN;

  while (state == LOGRO_TUBO_OPEN && wait_for_more (self, error))
    {
      gsize length;
      char *space = logro_tubo_get_space (tubo, &length);
      gssize n = read (self->pipe, space, length);

      if (n > 0)
        state = logro_tubo_take (tubo, n);
      else if (n == 0 || errno != EINTR)
        break;
    }
  return state;
}

/* How it ended: FALSE when it was the limit of its time. */
static gboolean
finish (Reading *self)
{
  int status = 0;

  close (self->pipe);
  kill (self->pid, SIGKILL);
  while (waitpid (self->pid, &status, 0) < 0 && errno == EINTR)
    ;
  g_spawn_close_pid (self->pid);
  return !WIFSIGNALED (status) || WTERMSIG (status) != SIGXCPU;
}

static gboolean
is_same (const struct stat *before,
         const struct stat *after)
{
  return before->st_size == after->st_size && before->st_mtim.tv_sec == after->st_mtim.tv_sec &&
         before->st_mtim.tv_nsec == after->st_mtim.tv_nsec;
}

static gboolean
take_from (Reading    *self,
           LogroTubo  *tubo,
           GError    **error)
{
  g_autoptr (GError) stopped = NULL;
  LogroTuboEstado state = take_all (self, tubo, &stopped);
  gboolean in_time = finish (self);

  if (stopped != NULL)
    g_propagate_error (error, g_steal_pointer (&stopped));
  else if (state == LOGRO_TUBO_FAILED)
    g_propagate_error (error, logro_tubo_steal_error (tubo));
  else if (state != LOGRO_TUBO_DONE && in_time)
    refuse_broken (self, error);
  else if (state != LOGRO_TUBO_DONE)
    refuse_slow (self, error);
  return state == LOGRO_TUBO_DONE;
}

gboolean
logro_fuente_read_apart (int                       fd,
                         const char               *name,
                         const LogroFuenteSalida  *salida,
                         gpointer                  data,
                         GPtrArray                *avisos,
                         const LogroProgress      *progress,
                         guint                     seconds,
                         GError                  **error)
{
  g_autoptr (LogroTubo) tubo = logro_tubo_new (salida, data, avisos);
  Reading self = { name, progress, g_get_monotonic_time () + seconds * G_USEC_PER_SEC };
  g_autoptr (GError) failure = NULL;
  struct stat before, after;
  gboolean known = fstat (fd, &before) == 0;

  if (!start (&self, fd, error))
    return FALSE;
  if (take_from (&self, tubo, &failure) && known && fstat (fd, &after) == 0 &&
      is_same (&before, &after))
    return TRUE;
  /* What was half written may have looked like anything. */
  if (!known || fstat (fd, &after) < 0 || !is_same (&before, &after))
    g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED,
                 _("“%s” is being written by another program. Try again in a moment."), name);
  else
    g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

int
logro_fuente_hold (GBytes  *bytes,
                   GError **error)
{
  int fd = memfd_create ("logro", MFD_CLOEXEC);
  gsize size, done = 0;
  const char *data = g_bytes_get_data (bytes, &size);

  while (fd >= 0 && done < size)
    {
      gssize n = pwrite (fd, data + done, size - done, done);

      if (n >= 0 || errno == EINTR)
        done += MAX (n, 0);
      else
        {
          close (fd);
          fd = -1;
        }
    }
  if (fd < 0)
    g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_NO_SPACE,
                 _("there is no memory for the table: %s; close other programs and try again"),
                 g_strerror (errno));
  return fd;
}
