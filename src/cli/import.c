/* SPDX-License-Identifier: GPL-3.0-or-later */
/* logro-import LOCALE NAME <FILE: the program that reads the files of strangers, so that Logro does
 * not have to. Logro starts it for each file. It locks itself in before it looks at a byte, and
 * sends the tables on its standard output (exchange/fuente-tubo.c). NAME is for messages, LOCALE
 * the language of these. */

#include <glib/gi18n.h>
#include <locale.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <libxml/parser.h>

#include "document/file.h"
#include "exchange/fuente-encierro.h"
#include "exchange/fuente-tubo.h"

/* The file as it is; what cannot be mapped cannot be read. */
static GBytes *
map_input (void)
{
  struct stat status;
  void *data;

  if (fstat (STDIN_FILENO, &status) < 0 || !S_ISREG (status.st_mode) ||
      status.st_size > LOGRO_FILE_MAX_BYTES)
    return NULL;
  if (status.st_size == 0)
    return g_bytes_new_static ("", 0);
  data = mmap (NULL, status.st_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, STDIN_FILENO, 0);
  return data != MAP_FAILED ? g_bytes_new_static (data, status.st_size) : NULL;
}

/* What the program that started this one had open. */
static void
close_others (void)
{
#ifdef SYS_close_range
  if (syscall (SYS_close_range, STDERR_FILENO + 1, G_MAXUINT, 0) == 0)
    return;
#endif
  for (int fd = sysconf (_SC_OPEN_MAX) - 1; fd > STDERR_FILENO; fd--)
    close (fd);
}

int
main (int    argc,
      char **argv)
{
  const char *localedir = g_getenv ("LOGRO_LOCALEDIR");
  g_autoptr (GBytes) bytes = NULL;

  if (argc != 3)
    return 2;
  close_others ();
  setlocale (LC_MESSAGES, argv[1]);
  bindtextdomain (GETTEXT_PACKAGE, localedir != NULL ? localedir : LOGRO_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  /* What these open, they open now. */
  _("the file is cut off or damaged; get it again, or open and save it with the program that made "
    "it");
  xmlInitParser ();
  bytes = map_input ();
  if (bytes == NULL)
    return 1;
  logro_encierro_enter ();
  /* Without a look back: the system takes the memory sooner than this program would. */
  _exit (logro_tubo_send (STDOUT_FILENO, bytes, argv[2]) ? 0 : 1);
}
