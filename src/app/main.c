/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Starts the desktop program. */

#include <glib/gi18n.h>
#include <locale.h>
#include <signal.h>

#include "app/application.h"

int
main (int    argc,
      char **argv)
{
  const char *localedir = g_getenv ("LOGRO_LOCALEDIR");
  g_autoptr (LogroApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, localedir != NULL ? localedir : LOGRO_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  signal (SIGXFSZ, SIG_IGN); /* a limit on the size of files is an error, not the end */
  application = logro_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
