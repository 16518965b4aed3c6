/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The form is LibreOffice's: five texts between commas and a semicolon, of which the first is a
 * name and the last tells programs apart; a comma, semicolon or backslash in a text has a backslash
 * before it. Ours says "logro", a random number and the process. Whether a lock gives signs of life
 * is judged by times that the same file system gave: that of the lock, and that of a file made
 * now. */

#include "document/lock.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Bytes of a lock that are read. */
#define MAX_BYTES 4096

#define N_PARTS 5

/* Microseconds after which a turn has no owner any more: it takes some milliseconds, a little more
 * where a network is slow. One that does not say whose it is was cut off while it was made. */
#define TURN_STALE (60 * G_USEC_PER_SEC)
#define UNNAMED_STALE (G_USEC_PER_SEC / 4)

/* Somebody else may come and go while we look. */
#define TRIES 5

struct _LogroLock
{
  char *path;
  char *program;
};

void
logro_lock_owner_free (LogroLockOwner *self)
{
  g_free (self->user);
  g_free (self->host);
  g_free (self->time);
  g_free (self->program);
  g_free (self);
}

static char *
dup_beside (const char *path,
            const char *prefix,
            const char *suffix)
{
  g_autofree char *folder = path != NULL ? g_path_get_dirname (path) : NULL;
  g_autofree char *name = path != NULL ? g_path_get_basename (path) : NULL;
  g_autofree char *beside = name != NULL ? g_strconcat (prefix, name, suffix, NULL) : NULL;

  return beside != NULL ? g_build_filename (folder, beside, NULL) : NULL;
}

static void
append_part (GString    *text,
             const char *part,
             char        end)
{
  for (const char *p = part; *p != '\0'; p++)
    {
      if (strchr (",;\\", *p) != NULL)
        g_string_append_c (text, '\\');
      g_string_append_c (text, *p);
    }
  g_string_append_c (text, end);
}

static char *
format (const char *program)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *time = g_date_time_format (now, "%d.%m.%Y %H:%M");
  GString *text = g_string_new (NULL);

  append_part (text, "", ',');
  append_part (text, g_get_user_name (), ',');
  append_part (text, g_get_host_name (), ',');
  append_part (text, time, ',');
  append_part (text, program, ';');
  return g_string_free (text, FALSE);
}

static char *
clean (GString *part)
{
  return g_utf8_make_valid (part->str, part->len);
}

/* NULL for what is no lock; a broken one still keeps others out. */
static LogroLockOwner *
parse (const char *text)
{
  LogroLockOwner *owner = g_new0 (LogroLockOwner, 1);
  char **parts[N_PARTS] = { NULL, &owner->user, &owner->host, &owner->time, &owner->program };
  g_autoptr (GString) part = g_string_new (NULL);
  guint n = 0;

  for (const char *p = text; *p != '\0' && n < N_PARTS; p++)
    {
      if (*p == '\\' && p[1] != '\0')
        g_string_append_c (part, *++p);
      else if (*p != ',' && *p != ';')
        g_string_append_c (part, *p);
      else
        {
          if (parts[n] != NULL)
            *parts[n] = clean (part);
          n++;
          g_string_truncate (part, 0);
        }
    }
  for (guint i = 1; i < N_PARTS; i++)
    if (*parts[i] == NULL)
      *parts[i] = g_strdup ("");
  return owner;
}

static LogroLockOwner *
read_owner (const char *path)
{
  g_autofree char *text = g_malloc0 (MAX_BYTES + 1);
  int fd = g_open (path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0);
  gboolean is_read;

  if (fd < 0)
    return NULL;
  is_read = read (fd, text, MAX_BYTES) >= 0;
  close (fd);
  return is_read ? parse (text) : NULL;
}

/* Microseconds since that file gave a sign of life, on the clock of its own file system. */
static gint64
get_age (const char *path)
{
  g_autofree char *id = g_uuid_string_random ();
  g_autofree char *probe = g_strconcat (path, id, NULL);
  int fd = g_open (probe, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
  struct stat then, now;
  gint64 age = 0;

  if (fd < 0)
    return 0;
  if (write (fd, "", 1) == 1 && fstat (fd, &now) == 0 && stat (path, &then) == 0)
    age = (gint64) (now.st_mtim.tv_sec - then.st_mtim.tv_sec) * G_USEC_PER_SEC +
          (now.st_mtim.tv_nsec - then.st_mtim.tv_nsec) / 1000;
  close (fd);
  g_unlink (probe);
  return age;
}

/* Of this computer, by a process that has ended: it crashed, and nobody waits for it. */
static gboolean
is_dead (const LogroLockOwner *owner)
{
  g_auto (GStrv) words = g_strsplit (owner->program, ":", 3);
  gint64 pid;

  if (g_strv_length (words) != 3 || !g_str_equal (words[0], "logro") ||
      !g_str_equal (owner->host, g_get_host_name ()))
    return FALSE;
  pid = g_ascii_strtoll (words[2], NULL, 10);
  return pid > 0 && kill (pid, 0) != 0 && errno == ESRCH;
}

static gboolean
write_lock (const char *path,
            const char *program)
{
  g_autofree char *text = format (program);
  gsize length = strlen (text);
  int fd = g_open (path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0644);
  gboolean written;

  if (fd < 0)
    return FALSE;
  written = write (fd, text, length) == (gssize) length;
  written = close (fd) == 0 && written;
  if (!written)
    g_unlink (path);
  return written;
}

/* Takes the lock of @other away. Moved aside it can be looked at: when it is another one by now,
 * somebody was faster, and it goes back. */
static void
take_away (const char           *path,
           const LogroLockOwner *other)
{
  g_autofree char *id = g_uuid_string_random ();
  g_autofree char *aside = g_strconcat (path, id, NULL);
  g_autoptr (LogroLockOwner) taken = NULL;

  if (g_rename (path, aside) != 0)
    return;
  taken = read_owner (aside);
  if (taken != NULL && !g_str_equal (taken->program, other->program) && link (aside, path) != 0)
    g_debug ("%s: the lock of somebody faster is lost", path);
  g_unlink (aside);
}

/* Takes @path, which is a lock's. */
static LogroLock *
take (const char      *path,
      gboolean         over,
      LogroLockOwner **owner)
{
  g_autofree char *id = g_uuid_string_random ();
  g_autofree char *program = g_strdup_printf ("logro:%s:%d", id, (int) getpid ());

  *owner = NULL;
  for (guint i = 0; path != NULL && i < TRIES; i++)
    {
      g_autoptr (LogroLockOwner) other = NULL;

      if (write_lock (path, program))
        {
          LogroLock *self = g_new (LogroLock, 1);

          self->path = g_strdup (path);
          self->program = g_steal_pointer (&program);
          return self;
        }
      if (errno != EEXIST)
        return NULL;
      other = read_owner (path);
      if (other != NULL && !over && !is_dead (other))
        {
          other->silent = get_age (path) > LOGRO_LOCK_STALE * G_USEC_PER_SEC;
          *owner = g_steal_pointer (&other);
          return NULL;
        }
      if (other != NULL)
        take_away (path, other);
    }
  return NULL;
}

LogroLock *
logro_lock_take (GFile           *file,
                 gboolean         over,
                 LogroLockOwner **owner)
{
  g_autofree char *of = g_file_get_path (file);
  g_autofree char *path = dup_beside (of, ".~lock.", "#");

  return take (path, over, owner);
}

LogroLock *
logro_lock_take_turn (const char      *path,
                      LogroLockOwner **owner)
{
  g_autofree char *turn = dup_beside (path, ".~saving.", "#");
  LogroLock *self = take (turn, FALSE, owner);
  gint64 age;

  if (*owner == NULL)
    return self;
  age = get_age (turn);
  if (age <= ((*owner)->program[0] == '\0' ? UNNAMED_STALE : TURN_STALE))
    return NULL;
  g_clear_pointer (owner, logro_lock_owner_free);
  return take (turn, TRUE, owner);
}

static gboolean
is_ours (LogroLock *self)
{
  g_autoptr (LogroLockOwner) owner = read_owner (self->path);

  return owner != NULL && g_str_equal (owner->program, self->program);
}

gboolean
logro_lock_refresh (LogroLock *self)
{
  if (!is_ours (self))
    return FALSE;
  utimensat (AT_FDCWD, self->path, NULL, AT_SYMLINK_NOFOLLOW);
  return TRUE;
}

void
logro_lock_free (LogroLock *self)
{
  if (self == NULL)
    return;
  if (is_ours (self))
    g_unlink (self->path);
  g_free (self->path);
  g_free (self->program);
  g_free (self);
}
