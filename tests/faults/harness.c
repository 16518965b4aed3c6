/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Each trial is a process of its own on a folder that is as it was. */

#include "harness.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../end.h"
#include "crash-states.h"
#include "folder.h"

#define MAX_MESSAGE 2000

gboolean harness_hurries;

static const int errors[] = { ENOSPC, EIO, EACCES, EDQUOT, EROFS };

/* What the process of a trial leaves in memory that it shares. */
typedef struct
{
  gboolean saved;
  gboolean in_doubt;
  guint n;
  char message[MAX_MESSAGE];
} Result;

typedef struct
{
  const Saver *saver;
  Verdict *verdict;
  char *folder;
  GFile *file;
  GBytes *old;
  GBytes *new;
  Result *result;
} Trial;

void
verdict_clear (Verdict *verdict)
{
  g_clear_pointer (&verdict->first, g_free);
}

static void
restore (Trial *trial)
{
  clear_folder (trial->folder);
  if (!trial->saver->is_new)
    g_assert_true (g_file_set_contents_full (g_file_peek_path (trial->file),
                                             g_bytes_get_data (trial->old, NULL),
                                             (gssize) g_bytes_get_size (trial->old),
                                             G_FILE_SET_CONTENTS_NONE, 0644, NULL));
}

/* In memory where that can be: it is the calls that count, and flushing takes no time there. */
static char *
make_folder (void)
{
  char shared[] = "/dev/shm/logro-faults-XXXXXX";
  char *made = mkdtemp (shared);

  if (made != NULL)
    return realpath (made, NULL);
  made = g_dir_make_tmp ("logro-faults-XXXXXX", NULL);
  g_assert_nonnull (made);
  return made;
}

static void
trial_begin (Trial       *trial,
             const Saver *saver,
             Verdict     *verdict)
{
  g_autofree char *path = NULL;

  *trial = (Trial) { saver, verdict };
  trial->folder = make_folder ();
  path = g_build_filename (trial->folder, HARNESS_NAME, NULL);
  trial->file = g_file_new_for_path (path);
  saver->prepare (saver, trial->file, &trial->old, &trial->new);
  trial->result = mmap (NULL, sizeof (Result), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS,
                        -1, 0);
}

static void
trial_end (Trial *trial)
{
  clear_folder (trial->folder);
  g_rmdir (trial->folder);
  free (trial->folder);
  g_object_unref (trial->file);
  g_clear_pointer (&trial->old, g_bytes_unref);
  g_bytes_unref (trial->new);
  munmap (trial->result, sizeof (Result));
}

static gboolean
save (Trial   *trial,
      gboolean again,
      GError **error)
{
  const Saver *saver = trial->saver;

  return again && saver->save_again != NULL ? saver->save_again (trial->file, error)
                                            : saver->save (saver, trial->file, error);
}

/* FALSE when the process was killed. */
static gboolean
run (Trial    *trial,
     ShimMode  mode,
     guint     at,
     int       code,
     gboolean  again)
{
  const Saver *saver = trial->saver;
  Result *result = trial->result;
  int status;
  pid_t child;

  memset (result, 0, sizeof *result);
  child = fork ();
  if (child == 0)
    {
      GError *error = NULL;

      shim_begin (trial->folder, &saver->place, mode, at, code);
      result->saved = save (trial, again, &error);
      result->n = shim_end ();
      if (error != NULL)
        g_strlcpy (result->message, error->message, sizeof result->message);
      result->in_doubt =
        error != NULL && saver->is_in_doubt != NULL && saver->is_in_doubt (error);
      end_now (0);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  trial->verdict->runs++;
  if (WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL)
    return FALSE;
  if (status != 0)
    g_error ("%s: ended with %d at call %u", saver->name, status, at);
  return TRUE;
}

static void
complain (Trial      *trial,
          guint      *count,
          const char *what,
          guint       at,
          int         code)
{
  Verdict *verdict = trial->verdict;

  (*count)++;
  if (verdict->first == NULL)
    verdict->first = g_strdup_printf ("%s: %s, at call %u, %s: %s", trial->saver->name, what, at,
                                      code != 0 ? g_strerror (code) : "no error",
                                      trial->result->message);
}

static gboolean
has (const char *path,
     GBytes     *bytes)
{
  g_autofree char *found = NULL;
  gsize length;

  if (!g_file_get_contents (path, &found, &length, NULL))
    return bytes == NULL && !g_file_test (path, G_FILE_TEST_EXISTS);
  return bytes != NULL && length == g_bytes_get_size (bytes) &&
         (length == 0 || memcmp (found, g_bytes_get_data (bytes, NULL), length) == 0);
}

static gboolean
is_new (Trial *trial)
{
  return has (g_file_peek_path (trial->file), trial->new);
}

static gboolean
is_old (Trial *trial)
{
  return has (g_file_peek_path (trial->file), trial->saver->is_new ? NULL : trial->old);
}

/* Every dated backup is what the file was. */
static gboolean
are_backups_whole (Trial *trial)
{
  g_autoptr (GDir) dir = g_dir_open (trial->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (trial->folder, name, NULL);

      if (strstr (name, ".bak-") != NULL && !has (path, trial->old))
        return FALSE;
    }
  return TRUE;
}

/* In the words of the system or in ours. */
static gboolean
names_cause (const char *message,
             int         code)
{
  const char *ours = code == ENOSPC   ? "disk is full"
                     : code == EDQUOT ? "space that you are allowed"
                     : code == EACCES ? "you may not"
                     : code == EROFS  ? "can only be read"
                                      : "?";

  return strstr (message, g_strerror (code)) != NULL || g_strstr_len (message, -1, ours) != NULL ||
         (code == EACCES && strstr (message, "You may not") != NULL);
}

static void
judge (Trial *trial,
       guint  at,
       int    code)
{
  const Result *result = trial->result;
  Verdict *verdict = trial->verdict;

  if (!are_backups_whole (trial))
    complain (trial, &verdict->lost, "a backup is not whole", at, code);
  if (result->saved || result->in_doubt)
    {
      if (!is_new (trial))
        complain (trial, &verdict->lost, "said to be saved, and is not", at, code);
    }
  else if (!is_old (trial))
    complain (trial, &verdict->lost, "not saved, but the old one is not there", at, code);
  if (result->saved || code == 0)
    return;
  if (strstr (result->message, HARNESS_NAME) == NULL)
    complain (trial, &verdict->mute, "the message does not name the file", at, code);
  else if (!names_cause (result->message, code))
    complain (trial, &verdict->mute, "the message does not name the cause", at, code);
}

/* When nothing fails any more it can be saved. */
static void
judge_after (Trial   *trial,
             guint    at,
             int      code,
             gboolean again)
{
  run (trial, SHIM_NONE, 0, 0, again);
  if (!trial->result->saved || !is_new (trial))
    complain (trial, &trial->verdict->lost, "could not be saved afterwards", at, code);
}

static guint
count_calls (Trial *trial)
{
  restore (trial);
  run (trial, SHIM_NONE, 0, 0, FALSE);
  if (!trial->result->saved || !is_new (trial))
    g_error ("%s: is not saved when nothing fails: %s", trial->saver->name,
             trial->result->message);
  return trial->result->n;
}

void
harness_fail (const Saver *saver,
              Verdict     *verdict)
{
  static const ShimMode modes[] = { SHIM_ONCE, SHIM_FOREVER, SHIM_SHORT };
  Trial trial;
  guint n;

  trial_begin (&trial, saver, verdict);
  n = count_calls (&trial);
  for (guint at = 1; at <= n; at++)
    for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
      for (guint e = 0; e < (modes[i] == SHIM_SHORT ? 1 : G_N_ELEMENTS (errors)); e++)
        {
          int code = modes[i] == SHIM_SHORT ? 0 : errors[e];

          if (harness_hurries && code != 0 && e != at % G_N_ELEMENTS (errors))
            continue;
          restore (&trial);
          run (&trial, modes[i], at, code, FALSE);
          judge (&trial, at, code);
          if (!trial.result->saved && !trial.result->in_doubt)
            judge_after (&trial, at, code, FALSE);
        }
  trial_end (&trial);
}

void
harness_kill (const Saver *saver,
              Verdict     *verdict)
{
  Trial trial;
  guint n;

  trial_begin (&trial, saver, verdict);
  n = count_calls (&trial);
  for (guint at = 1; at <= n; at++)
    for (ShimMode mode = SHIM_KILL_BEFORE; mode <= SHIM_KILL_AFTER; mode++)
      {
        restore (&trial);
        g_assert_false (run (&trial, mode, at, 0, FALSE));
        if (!are_backups_whole (&trial))
          complain (&trial, &verdict->lost, "killed, and a backup is not whole", at, 0);
        if (!is_old (&trial) && !is_new (&trial))
          complain (&trial, &verdict->lost, "killed, and the file is neither", at, 0);
        else if (saver->save_again != NULL || !is_new (&trial))
          judge_after (&trial, at, 0, is_new (&trial));
      }
  trial_end (&trial);
}

static void
cut_power (const Saver *saver,
           int          no_folder_fsync,
           Verdict     *verdict)
{
  ShimPlace place = saver->place;
  CrashPromise promise = { HARNESS_NAME };
  g_autoptr (GError) error = NULL;
  g_autofree char *first = NULL;
  guint n, states;
  Trial trial;

  trial_begin (&trial, saver, verdict);
  place.no_folder_fsync = no_folder_fsync;
  restore (&trial);
  shim_begin (trial.folder, &place, SHIM_NONE, 0, 0);
  promise.acknowledged = saver->save (saver, trial.file, &error);
  n = shim_end ();
  promise.old = saver->is_new ? NULL : trial.old;
  promise.new = trial.new;
  verdict->lost += crash_states_count_bad (shim_calls (), n, trial.folder, &promise, &states,
                                           &first);
  verdict->runs += states;
  if (first != NULL && verdict->first == NULL)
    verdict->first = g_strdup_printf ("%s: %s", saver->name, first);
  trial_end (&trial);
}

void
harness_crash (const Saver *saver,
               Verdict     *verdict)
{
  cut_power (saver, 0, verdict);
  cut_power (saver, EIO, verdict);
}
