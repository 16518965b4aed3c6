/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds the command, takes its options, and says what went wrong in one line. */

#include "cli/cli.h"

#include <errno.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "core/text.h"
#include "document/error.h"

#define PROGRAM "logro-cli"

void
logro_cli_print (const char *text)
{
  fputs (text, stdout);
}

/* A file name may hold anything, also what a terminal obeys; a message is one line of UTF-8. */
void
logro_cli_say (const char *message)
{
  g_autofree char *line = logro_text_clean (message, FALSE);

  fprintf (stderr, PROGRAM ": %s\n", line != NULL ? line : "");
}

int
logro_cli_failed (GError *error)
{
  logro_cli_say (error->message);
  g_error_free (error);
  return LOGRO_CLI_FAILED;
}

int
logro_cli_misused (const LogroCommand *command,
                   const char         *reason)
{
  g_autofree char *message = g_strdup_printf (_("%s: %s; see “%s %s --help”"), command->name,
                                              reason, PROGRAM, command->name);

  logro_cli_say (message);
  return LOGRO_CLI_USAGE;
}

char *
logro_cli_dup_name (const char *path)
{
  g_autofree char *name = g_path_get_basename (path);

  return g_filename_display_name (name);
}

/* Any other way GLib would look for the modules of the desktop, which talk to its D-Bus. */
GFile *
logro_cli_file (const char *path)
{
  return g_vfs_get_file_for_path (g_vfs_get_local (), path);
}

LogroDocument *
logro_cli_open (const char  *path,
                GError     **error)
{
  /* A command opens one plan. To let go of its records and the model's, one by one, would take a
   * tenth of the time of the whole program. */
  static LogroDocument *document;
  g_autoptr (GFile) file = logro_cli_file (path);

  return document = logro_document_open (file, error);
}

int
logro_cli_find (const char        *word,
                const char *const *words)
{
  for (int i = 0; words[i] != NULL; i++)
    if (strcmp (word, words[i]) == 0)
      return i;
  return -1;
}

int
logro_cli_parse (const LogroCommand  *command,
                 const GOptionEntry  *entries,
                 guint                n_files,
                 int                  argc,
                 char               **argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new (command->synopsis);
  g_autofree char *name = g_strconcat (PROGRAM " ", command->name, NULL);
  gboolean help = FALSE;
  const GOptionEntry help_entries[] = {
    { "help", 'h', 0, G_OPTION_ARG_NONE, &help, N_("Say how the command is used"), NULL },
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  int skip;

  /* GLib's own help would pass through the character set of the locale. */
  g_set_prgname (name);
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_summary (context, _(command->summary));
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, help_entries, GETTEXT_PACKAGE);

  if (!g_option_context_parse (context, &argc, &argv, &error))
    return logro_cli_misused (command, error->message);

  if (help)
    {
      g_autofree char *text = g_option_context_get_help (context, TRUE, NULL);

      logro_cli_print (text);
      return LOGRO_CLI_DONE;
    }

  /* The name of the command goes, and a "--" that GLib left before a file called "-…". */
  skip = argc > 1 && strcmp (argv[1], "--") == 0 ? 2 : 1;
  argc -= skip;
  memmove (argv, argv + skip, sizeof *argv * (argc + 1));
  if ((guint) argc < n_files)
    return logro_cli_misused (command, _("a file is missing"));
  if ((guint) argc > n_files)
    return logro_cli_misused (command, _("there is a file too many"));
  return -1;
}

static void
print_help (const LogroCommand *commands)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, _("Usage: %s COMMAND …"), PROGRAM);
  g_string_append_printf (text, "\n\n%s\n", _("Work with Logro plans from the command line."));
  for (guint i = 0; commands[i].name != NULL; i++)
    g_string_append_printf (text, "\n  %s %s\n      %s\n", commands[i].name, commands[i].synopsis,
                            _(commands[i].summary));
  g_string_append_printf (text, "\n%s\n", _("Exit codes: 0 done; 1 the plan has findings or the "
                                            "work could not be done; 2 wrong usage."));
  logro_cli_print (text->str);
}

static int
run (const LogroCommand  *commands,
     int                  argc,
     char               **argv)
{
  g_autofree char *message = NULL;
  const char *word = argc > 1 ? argv[1] : NULL;

  if (word == NULL)
    {
      logro_cli_say (_("which command? See “logro-cli --help”"));
      return LOGRO_CLI_USAGE;
    }

  if (strcmp (word, "--help") == 0 || strcmp (word, "-h") == 0)
    {
      print_help (commands);
      return LOGRO_CLI_DONE;
    }
  if (strcmp (word, "--version") == 0)
    {
      logro_cli_print ("Logro " LOGRO_VERSION "\n");
      return LOGRO_CLI_DONE;
    }

  for (guint i = 0; commands[i].name != NULL; i++)
    if (strcmp (word, commands[i].name) == 0)
      return commands[i].run (&commands[i], argc - 1, argv + 1);

  message = g_strdup_printf (_("there is no command “%s”; see “%s --help”"), word, PROGRAM);
  logro_cli_say (message);
  return LOGRO_CLI_USAGE;
}

int
logro_cli_main (const LogroCommand  *commands,
                int                  argc,
                char               **argv)
{
  const char *localedir = g_getenv ("LOGRO_LOCALEDIR");
  int code;

  /* Words and their order; numbers are the same everywhere. */
  setlocale (LC_CTYPE, "");
  setlocale (LC_MESSAGES, "");
  setlocale (LC_COLLATE, "");
  bindtextdomain (GETTEXT_PACKAGE, localedir != NULL ? localedir : LOGRO_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_prgname (PROGRAM);
  signal (SIGXFSZ, SIG_IGN); /* a limit on the size of files is an error, not the end */

  code = run (commands, argc, argv);
  if (fflush (stdout) != 0 || ferror (stdout))
    {
      g_autofree char *message = g_strdup_printf (_("the output could not be written: %s"),
                                                  g_strerror (errno));

      logro_cli_say (message);
      return LOGRO_CLI_FAILED;
    }
  return code;
}

gboolean
logro_cli_check_free (const char  *path,
                      const char  *name,
                      GError     **error)
{
  GStatBuf status;

  if (g_lstat (path, &status) < 0)
    return TRUE;

  g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_IO,
               _("“%s” is there already and was left as it is; choose another name"), name);
  return FALSE;
}
