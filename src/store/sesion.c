/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "store/sesion.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <unistd.h>

#define TRIES 10

struct _LogroSesion
{
  char *id;
  char *path;
  int fd;
};

static char *
dup_path (const char *folder,
          const char *id)
{
  g_autofree char *name = g_strdup_printf ("sesion-%s", id);

  return g_build_filename (folder, name, NULL);
}

/* A process that was copied from another one draws the same numbers, so the first may be taken. */
static int
create (const char  *folder,
        char       **id,
        char       **path)
{
  int fd = -1;

  for (guint i = 0; i < TRIES && fd < 0; i++)
    {
      g_free (*id);
      g_free (*path);
      *id = g_uuid_string_random ();
      *path = dup_path (folder, *id);
      fd = g_open (*path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    }
  return fd;
}

LogroSesion *
logro_sesion_new (const char *folder)
{
  g_autofree char *id = NULL;
  g_autofree char *path = NULL;
  int fd = create (folder, &id, &path);
  LogroSesion *self;

  if (fd < 0)
    return NULL;
  if (flock (fd, LOCK_EX | LOCK_NB) != 0)
    {
      close (fd);
      g_unlink (path);
      return NULL;
    }
  self = g_new (LogroSesion, 1);
  self->id = g_steal_pointer (&id);
  self->path = g_steal_pointer (&path);
  self->fd = fd;
  return self;
}

void
logro_sesion_free (LogroSesion *self)
{
  if (self == NULL)
    return;
  g_unlink (self->path);
  close (self->fd);
  g_free (self->id);
  g_free (self->path);
  g_free (self);
}

const char *
logro_sesion_get_id (const LogroSesion *self)
{
  return self->id;
}

gboolean
logro_sesion_is_alive (const char *folder,
                       const char *id)
{
  g_autofree char *path = dup_path (folder, id);
  int fd = g_open (path, O_RDWR | O_CLOEXEC, 0);
  gboolean alive;

  if (fd < 0)
    return FALSE;
  alive = flock (fd, LOCK_EX | LOCK_NB) != 0;
  if (!alive)
    g_unlink (path); /* nobody will */
  close (fd);
  return alive;
}
