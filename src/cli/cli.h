/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the commands of logro-cli share: usage, messages, exit codes.
 *
 * Results go to standard output, everything else to standard error, a line for each message. Text
 * is UTF-8 whatever the locale, for it is made to be read by other programs too. */
#pragma once

#include "document/document.h"

G_BEGIN_DECLS

/* Exit codes. */
enum
{
  LOGRO_CLI_DONE = 0,
  LOGRO_CLI_FAILED = 1, /* the plan has findings, or the work could not be done */
  LOGRO_CLI_USAGE = 2,  /* wrong usage */
};

typedef struct _LogroCommand LogroCommand;

struct _LogroCommand
{
  const char *name;
  const char *synopsis; /* what stands behind the name */
  const char *summary;  /* what it does, translated where it is shown */

  /* argv[0] is the command's name; gives an exit code. */
  int (*run) (const LogroCommand *command,
              int                 argc,
              char              **argv);
};

/* Runs the command named by argv[1] and gives the exit code of the program. The table ends with a
 * name that is NULL. */
int logro_cli_main (const LogroCommand *commands,
                    int                 argc,
                    char              **argv);

/**
 * logro_cli_parse:
 * @command: the command
 * @entries: its options
 * @n_files: how many words must be left when the options are taken out
 * @argc: words
 * @argv: (inout): words; then the files, from 0
 *
 * Also answers --help.
 *
 * Returns: -1 to go on, or the exit code
 */
int logro_cli_parse (const LogroCommand *command,
                     const GOptionEntry *entries,
                     guint               n_files,
                     int                 argc,
                     char              **argv);

/* Says on standard error what is wrong with the usage. Gives LOGRO_CLI_USAGE. */
int logro_cli_misused (const LogroCommand *command,
                       const char         *reason);

/* Says on standard error why the work could not be done; takes @error. Gives LOGRO_CLI_FAILED. */
int logro_cli_failed (GError *error);

/* A line on standard error. */
void logro_cli_say (const char *message);

/* Text on standard output. Whether it got there is checked when the program ends. */
void logro_cli_print (const char *text);

/* The file at @path, which is no URI. */
GFile *logro_cli_file (const char *path);

/* The plan in the file at @path; it stays until the program ends. */
LogroDocument *logro_cli_open (const char *path,
                               GError    **error);

/* The name of the file at @path for messages. */
char *logro_cli_dup_name (const char *path);

/* Whether nothing is at @path yet: a new plan is not put in the place of another file. */
gboolean logro_cli_check_free (const char  *path,
                               const char  *name,
                               GError     **error);

/* Which of the NULL-terminated @words @word is; -1 if none. */
int logro_cli_find (const char        *word,
                    const char *const *words);

G_END_DECLS
