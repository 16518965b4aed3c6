/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The root window tells of windows mapped on it, the damage extension of what is painted on them. */

#include "watch-window.h"

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/Xdamage.h>
#include <math.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>

#define LIMIT (20 * G_USEC_PER_SEC)
/* A window is done when nothing of it was painted for so long. */
#define QUIET (700 * G_USEC_PER_SEC / 1000)
/* A ground and the border of one widget are not yet a frame; smooth letters have more shades. */
#define MIN_COLORS 8
#define MIN_WIDTH 300
#define MIN_HEIGHT 250

extern char **environ;

struct _WatchWindow
{
  Display *display;
  int damage_event;
  Window window; /* of the program just started */
  Damage damage;
  gint64 painted; /* when it was last painted; 0 = not yet */
};

/* A window that goes away while it is looked at is no reason to end. */
static int
ignore_error (Display     *display,
              XErrorEvent *error)
{
  return 0;
}

WatchWindow *
watch_window_open (void)
{
  Display *display = XOpenDisplay (NULL);
  WatchWindow *self;
  int damage_event, damage_error;

  if (display == NULL)
    return NULL;
  if (!XDamageQueryExtension (display, &damage_event, &damage_error))
    {
      XCloseDisplay (display);
      return NULL;
    }
  self = g_new0 (WatchWindow, 1);
  self->display = display;
  self->damage_event = damage_event;
  XSetErrorHandler (ignore_error);
  XSelectInput (display, DefaultRootWindow (display), SubstructureNotifyMask);
  XSync (display, False);
  return self;
}

void
watch_window_close (WatchWindow *self)
{
  XCloseDisplay (self->display);
  g_free (self);
}

static gboolean
has_many_colors (WatchWindow *self)
{
  unsigned long colors[MIN_COLORS];
  guint n = 0;
  XWindowAttributes place;
  XImage *image;

  if (!XGetWindowAttributes (self->display, self->window, &place))
    return FALSE;
  image = XGetImage (self->display, self->window, 0, 0, place.width, place.height, AllPlanes,
                     ZPixmap);
  if (image == NULL)
    return FALSE;
  for (int y = 0; y < place.height && n < MIN_COLORS; y++)
    for (int x = 0; x < place.width && n < MIN_COLORS; x++)
      {
        unsigned long color = XGetPixel (image, x, y);
        guint i = 0;

        while (i < n && colors[i] != color)
          i++;
        if (i == n)
          colors[n++] = color;
      }
  XDestroyImage (image);
  return n >= MIN_COLORS;
}

static void
take_window (WatchWindow *self,
             Window       window)
{
  XWindowAttributes place;

  if (self->window != None || !XGetWindowAttributes (self->display, window, &place) ||
      place.override_redirect || place.width < MIN_WIDTH || place.height < MIN_HEIGHT)
    return;
  self->window = window;
  self->damage = XDamageCreate (self->display, window, XDamageReportNonEmpty);
}

static void
handle (WatchWindow *self,
        XEvent      *event)
{
  gint64 now = g_get_monotonic_time ();

  if (event->type == MapNotify)
    take_window (self, event->xmap.window);
  else if (event->type == self->damage_event + XDamageNotify && self->damage != None)
    {
      XDamageSubtract (self->display, self->damage, None, None);
      if (self->painted != 0 || has_many_colors (self))
        self->painted = now;
    }
}

/* Waits for an event until @deadline; FALSE when none came. */
static gboolean
wait_event (WatchWindow *self,
            gint64       deadline)
{
  struct pollfd descriptor = { ConnectionNumber (self->display), POLLIN, 0 };
  gint64 rest = deadline - g_get_monotonic_time ();

  return XPending (self->display) > 0 ||
         (rest > 0 && poll (&descriptor, 1, rest / 1000 + 1) > 0);
}

/* Handles events until the window was painted; with @settle until it is done. */
static void
follow (WatchWindow *self,
        gint64       limit,
        gboolean     settle)
{
  for (;;)
    {
      gint64 deadline = settle && self->painted != 0 ? MIN (limit, self->painted + QUIET) : limit;
      XEvent event;

      if (self->painted != 0 && !settle)
        return;
      if (!wait_event (self, deadline))
        return;
      while (XPending (self->display) > 0)
        {
          XNextEvent (self->display, &event);
          handle (self, &event);
        }
    }
}

static gsize
read_peak (pid_t pid)
{
  g_autofree char *name = g_strdup_printf ("/proc/%d/status", (int) pid);
  g_autofree char *status = NULL;
  const char *line;

  if (!g_file_get_contents (name, &status, NULL, NULL))
    return 0;
  line = strstr (status, "VmHWM:");
  return line != NULL ? g_ascii_strtoull (line + strlen ("VmHWM:"), NULL, 10) : 0;
}

/* Its windows must be gone before the next program starts. */
static void
end_program (WatchWindow *self,
             pid_t        pid)
{
  XEvent event;

  kill (pid, SIGKILL);
  waitpid (pid, NULL, 0);
  if (self->damage != None)
    XDamageDestroy (self->display, self->damage);
  XSync (self->display, False);
  while (XPending (self->display) > 0)
    XNextEvent (self->display, &event);
  self->damage = None;
  self->window = None;
  self->painted = 0;
}

double
watch_window_start (WatchWindow       *self,
                    const char *const *argv,
                    gsize             *peak)
{
  gint64 start = g_get_monotonic_time ();
  double seconds = NAN;
  pid_t pid;

  if (posix_spawnp (&pid, argv[0], NULL, NULL, (char *const *) argv, environ) != 0)
    return NAN;
  follow (self, start + LIMIT, FALSE);
  if (self->painted != 0)
    seconds = (self->painted - start) / (double) G_USEC_PER_SEC;
  if (peak != NULL)
    {
      follow (self, start + LIMIT, TRUE);
      *peak = read_peak (pid);
    }
  end_program (self, pid);
  return seconds;
}
