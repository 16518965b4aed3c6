/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Foreign files read by a program of their own: it gives what is read here, and whatever happens to
 * it is a sentence about the file. */

#define _GNU_SOURCE /* memfd_create */

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "document/error.h"
#include "exchange/fuente-aparte.h"
#include "exchange/fuente-encierro.h"
#include "exchange/fuente-tubo.h"
#include "exchange/rejilla.h"
#include "support.h"
#include "tablas.h"

static const char * const rows[] = { "Criterio|Área de mejora|Fecha", "1|No se mide\ndos|2024-01-02",
                                     "", "2||x", NULL };

static void
test_same (void)
{
  for (guint i = 0; tablas_formats[i] != NULL; i++)
    {
      g_autoptr (GBytes) bytes = tablas_make (tablas_formats[i], rows);
      g_autoptr (GPtrArray) here = g_ptr_array_new_with_free_func (g_free);
      g_autoptr (GPtrArray) there = g_ptr_array_new_with_free_func (g_free);
      g_autoptr (GError) error = NULL;
      g_autofree char *expected = tablas_flatten (bytes, "tabla", here, &error);
      g_autofree char *got = tablas_flatten_apart (bytes, "tabla", there, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (got, ==, expected);
      g_assert_cmpuint (there->len, ==, here->len);
      for (guint j = 0; j < here->len; j++)
        g_assert_cmpstr (there->pdata[j], ==, here->pdata[j]);
    }
}

static void
test_said (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("%PDF-1.7", 8);
  g_autoptr (GBytes) empty = g_bytes_new_static ("", 0);
  g_autoptr (GError) error = NULL;

  g_assert_null (logro_rejillas_read_apart (bytes, "plan.pdf", NULL, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED);
  g_assert_true (g_str_has_prefix (error->message, "plan.pdf: it is a PDF"));
  g_clear_error (&error);
  g_assert_null (logro_rejillas_read_apart (empty, "nada", NULL, &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_INVALID);
}

/* A file of many cells, and one with too many of them for a plan. */
static void
test_large (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroRejillas) rejillas = NULL;

  for (guint i = 0; i < 19000; i++)
    g_string_append_printf (text, "Actividad %u,Responsable %u,%u\n", i, i, i);
  bytes = g_bytes_new (text->str, text->len);
  rejillas = logro_rejillas_read_apart (bytes, "tabla", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (((LogroRejilla *) rejillas->rejillas->pdata[0])->filas->len, ==, 19000);

  g_string_append (text, text->str);
  g_bytes_unref (bytes);
  bytes = g_bytes_new (text->str, text->len);
  g_assert_null (logro_rejillas_read_apart (bytes, "tabla", NULL, &error));
  g_assert_nonnull (strstr (error->message, "more than 20,000 rows"));
}

static gboolean
on_row (const LogroFuenteFila *fila,
        gpointer               data)
{
  return TRUE;
}

/* Reads a file with a program in the place of logro-import that does what @script says, or
 * cannot be started. */
static GError *
read_with (const char          *script,
           const LogroProgress *progress,
           guint                seconds)
{
  static const LogroFuenteSalida salida = { .fila = on_row };
  g_autofree char *before = g_strdup (g_getenv ("LOGRO_LIBEXECDIR"));
  g_autofree char *folder = g_dir_make_tmp ("logro-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "logro-import", NULL);
  g_autofree char *text = g_strconcat (script != NULL ? "#!/bin/sh\n" : "#!/nothing\n", script,
                                       NULL);
  g_autoptr (GPtrArray) avisos = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GBytes) bytes = g_bytes_new_static ("a,b\n", 4);
  int fd = logro_fuente_hold (bytes, NULL);
  GError *error = NULL;

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  g_assert_cmpint (g_chmod (path, 0700), ==, 0);
  g_setenv ("LOGRO_LIBEXECDIR", folder, TRUE);
  g_assert_false (logro_fuente_read_apart (fd, "tabla.csv", &salida, NULL, avisos, progress,
                                           seconds, &error));
  g_setenv ("LOGRO_LIBEXECDIR", before, TRUE);
  close (fd);
  g_remove (path);
  g_rmdir (folder);
  /* nothing of it is left */
  g_assert_cmpint (waitpid (-1, NULL, WNOHANG), ==, -1);
  g_assert_cmpint (errno, ==, ECHILD);
  return error;
}

#define HELLO "printf '\\001\\0\\0\\0\\017\\0\\0\\0logro-import 1\\0'; "

static void
test_breaks_off (void)
{
  static const char * const scripts[] = {
    "exit 0",
    "exit 1",
    "kill -SEGV $$",
    "kill -KILL $$",
    "echo hola",
    "exec cat /dev/urandom",
    "exec yes",
    "exec cat", /* the file itself */
    HELLO "exit 0",
    HELLO "kill -SEGV $$",
    HELLO "printf '\\010\\0\\0\\0\\001\\0\\0\\0x'",             /* an end with something in it */
    HELLO "printf '\\003\\0\\0\\0\\014\\0\\0\\0aaaabbbbcccc'",  /* a row before a table */
    HELLO "printf '\\002\\0\\0\\0\\377\\377\\377\\377'",         /* 4 GB */
    HELLO "printf '\\002\\0\\0\\0\\011\\0\\0\\0aaaabbbbc'",     /* a name without an end */
    HELLO "printf '\\011\\0\\0\\0\\0\\0\\0\\0'",                 /* a kind there is not */
  };

  for (guint i = 0; i < G_N_ELEMENTS (scripts); i++)
    {
      g_autoptr (GError) error = read_with (scripts[i], NULL, 10);

      g_test_message ("%s: %s", scripts[i], error->message);
      g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED);
      g_assert_true (g_str_has_prefix (error->message, "tabla.csv: the file could not be read"));
    }
}

static void
test_hangs (void)
{
  static const char * const scripts[] = {
    "exec sleep 100",
    HELLO "exec sleep 100",
    "trap '' TERM INT HUP; while :; do :; done",
    "ulimit -S -t 1; while :; do :; done", /* its own limit, as logro-import sets it */
  };
  static const guint seconds[] = { 1, 1, 1, 60 };

  for (guint i = 0; i < G_N_ELEMENTS (scripts); i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (GError) error = read_with (scripts[i], NULL, seconds[i]);

      g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED);
      g_assert_nonnull (strstr (error->message, "longer than any table"));
      g_assert_cmpint (g_get_monotonic_time () - start, <, (seconds[i] + 2) * G_USEC_PER_SEC);
    }
}

static gpointer
cancel_soon (gpointer cancellable)
{
  g_usleep (G_USEC_PER_SEC / 5);
  g_cancellable_cancel (cancellable);
  return NULL;
}

static void
test_stopped (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  const LogroProgress progress = { cancellable };
  GThread *thread = g_thread_new ("cancel", cancel_soon, cancellable);
  gint64 start = g_get_monotonic_time ();
  g_autoptr (GError) error = read_with ("exec sleep 100", &progress, 60);

  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 2 * G_USEC_PER_SEC);
  g_thread_join (thread);
}

static void
test_missing (void)
{
  g_autoptr (GError) error = NULL;

  if (g_getenv ("LOGRO_VALGRIND") != NULL)
    {
      g_test_skip ("valgrind does not tell that a program could not be started");
      return;
    }
  error = read_with (NULL, NULL, 10);
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_IO);
  g_assert_nonnull (strstr (error->message, "could not be started"));
  g_assert_nonnull (strstr (error->message, "install Logro again"));
}

/* Reads a file that @change does something to meanwhile. */
static void
assert_changed (const char *change,
                const char *end)
{
  static const LogroFuenteSalida salida = { .fila = on_row };
  g_autofree char *path = NULL;
  g_autoptr (GPtrArray) avisos = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autofree char *before = g_strdup (g_getenv ("LOGRO_LIBEXECDIR"));
  g_autofree char *folder = g_dir_make_tmp ("logro-XXXXXX", NULL);
  g_autofree char *program = g_build_filename (folder, "logro-import", NULL);
  g_autofree char *script = NULL;
  int fd = g_file_open_tmp ("logro-XXXXXX", &path, NULL);

  g_assert_cmpint (write (fd, "a,b\n", 4), ==, 4);
  script = g_strdup_printf ("#!/bin/sh\n" HELLO "%s '%s'; %s", change, path, end);
  g_assert_true (g_file_set_contents (program, script, -1, NULL));
  g_assert_cmpint (g_chmod (program, 0700), ==, 0);
  g_setenv ("LOGRO_LIBEXECDIR", folder, TRUE);
  g_assert_false (logro_fuente_read_apart (fd, "tabla.csv", &salida, NULL, avisos, NULL, 10,
                                           &error));
  g_setenv ("LOGRO_LIBEXECDIR", before, TRUE);
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED);
  close (fd);
  g_remove (path);
  g_remove (program);
  g_rmdir (folder);
}

/* Somebody writes the file while it is read, be it as much as before: what was read was good, or
 * nonsense. */
static void
test_changed (void)
{
  const char *done = "printf '\\010\\0\\0\\0\\0\\0\\0\\0'";

  assert_changed ("echo a >>", done);
  assert_changed ("echo c,d >", done);
  assert_changed ("touch -d 2001-02-03", done);
  assert_changed ("echo a >>", "exit 1");
}

/* No room to keep what a clipboard held: no number for the file, or none of its bytes. */
static void
test_no_room (void)
{
  static const int kinds[] = { RLIMIT_NOFILE, RLIMIT_FSIZE };
  g_autoptr (GBytes) bytes = g_bytes_new_static ("a,b\n", 4);
  void (*handler) (int) = signal (SIGXFSZ, SIG_IGN);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GError) error = NULL;
      struct rlimit before, small;
      LogroRejillas *rejillas;

      g_assert_cmpint (getrlimit (kinds[i], &before), ==, 0);
      small = before;
      small.rlim_cur = 2;
      g_assert_cmpint (setrlimit (kinds[i], &small), ==, 0);
      rejillas = logro_rejillas_read_apart (bytes, "tabla", NULL, &error);
      g_assert_cmpint (setrlimit (kinds[i], &before), ==, 0);
      g_assert_null (rejillas);
      g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_NO_SPACE);
      g_assert_true (g_str_has_prefix (error->message, "there is no memory for the table: "));
    }
  signal (SIGXFSZ, handler);
}

/* What the program may not do any more, in a child that ends with the number of the first thing
 * it could do all the same. */
static int
try_all (void)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "logro-encierro", NULL);
  int held = memfd_create ("logro", 0);
  void *memory;

  logro_encierro_enter ();
  if (open ("/etc/passwd", O_RDONLY) >= 0)
    return 1;
  if (open (path, O_WRONLY | O_CREAT, 0600) >= 0)
    return 2;
  if (socket (AF_INET, SOCK_STREAM, 0) >= 0 || socket (AF_UNIX, SOCK_STREAM, 0) >= 0)
    return 3;
  if (memfd_create ("logro", 0) >= 0 || dup (0) >= 0)
    return 4;
  if (write (held, "x", 1) == 1)
    return 5;
  if (mkdir (path, 0700) == 0 || unlink ("/tmp/logro-nothing") == 0)
    return 6;
  memory = mmap (NULL, 600 * 1024 * 1024, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory != MAP_FAILED && !support_is_sanitized ())
    return 7;
#if defined __x86_64__ || defined __aarch64__
  if (fork () >= 0)
    return 8;
  execl ("/bin/true", "true", NULL);
#endif
  return 0;
}

static void
test_locked_in (void)
{
  int status;
  pid_t pid = fork ();

  if (pid == 0)
    {
      signal (SIGXFSZ, SIG_IGN);
      _exit (try_all ());
    }
  g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
}

/* All that can be sent, cut into pieces of any length, is the same; and nothing that was changed in
 * it is believed so far as to do harm. */
static void
test_any_bytes (void)
{
  static const LogroFuenteSalida salida = { .fila = on_row };
  g_autoptr (GBytes) bytes = tablas_make ("xlsx", rows);
  g_autoptr (GRand) rand = support_rand ();
  int fd = memfd_create ("logro", MFD_CLOEXEC);
  char sent[8192];
  gssize length;

  g_assert_true (logro_tubo_send (fd, bytes, "tabla"));
  length = pread (fd, sent, sizeof sent, 0);
  close (fd);
  g_assert_cmpint (length, >, 100);
  for (guint i = 0; i < 20000; i++)
    {
      g_autoptr (GPtrArray) avisos = g_ptr_array_new_with_free_func (g_free);
      g_autoptr (LogroTubo) tubo = logro_tubo_new (&salida, NULL, avisos);
      g_autofree char *changed = g_memdup2 (sent, length);
      LogroTuboEstado state = LOGRO_TUBO_OPEN;

      for (guint n = i % 4; n > 0; n--)
        changed[g_rand_int_range (rand, 0, length)] = g_rand_int_range (rand, 0, 256);
      for (gssize done = 0; done < length && state == LOGRO_TUBO_OPEN;)
        {
          gsize room;
          char *space = logro_tubo_get_space (tubo, &room);
          gssize most = g_rand_int_range (rand, 1, 200);
          gsize piece = MIN (most, length - done);

          g_assert_cmpuint (room, >, piece);
          memcpy (space, changed + done, piece);
          done += piece;
          state = logro_tubo_take (tubo, piece);
        }
      if (i % 4 == 0)
        g_assert_cmpint (state, ==, LOGRO_TUBO_DONE);
    }
}

int
main (int    argc,
      char **argv)
{
  support_init (&argc, &argv);
  g_test_add_func ("/exchange/aparte/same", test_same);
  g_test_add_func ("/exchange/aparte/said", test_said);
  g_test_add_func ("/exchange/aparte/large", test_large);
  g_test_add_func ("/exchange/aparte/breaks-off", test_breaks_off);
  g_test_add_func ("/exchange/aparte/hangs", test_hangs);
  g_test_add_func ("/exchange/aparte/stopped", test_stopped);
  g_test_add_func ("/exchange/aparte/missing", test_missing);
  g_test_add_func ("/exchange/aparte/changed", test_changed);
  g_test_add_func ("/exchange/aparte/no-room", test_no_room);
  g_test_add_func ("/exchange/aparte/locked-in", test_locked_in);
  g_test_add_func ("/exchange/aparte/any-bytes", test_any_bytes);
  return g_test_run ();
}
