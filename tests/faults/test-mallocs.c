/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Loading and saving where one request for memory is refused: a plan is read whole or not at all,
 * and the file on disk stays whole. GLib ends the program when it gets none; libxml2, SQLite and
 * the C library do not, and libxml2 is known to give back half a document then.
 *
 * The functions below stand before those of the C library. LOGRO_FAULTS=all refuses every request
 * for the whole sample; else some of it. */

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "document/catalogo.h"
#include "document/document.h"
#include "end.h"
#include "store/resguardo.h"
#include "support.h"

/* Requests that are refused in a usual run. */
#define USUAL 300

void *__libc_malloc (size_t size);
void *__libc_calloc (size_t n, size_t size);
void *__libc_realloc (void *old, size_t size);
void *__libc_memalign (size_t alignment, size_t size);

static volatile gboolean counting;
static volatile guint n_requests;
static volatile guint refused_at;

static gboolean
is_refused (void)
{
  if (!counting || ++n_requests != refused_at)
    return FALSE;
  errno = ENOMEM;
  return TRUE;
}

void *
malloc (size_t size)
{
  return is_refused () ? NULL : __libc_malloc (size);
}

void *
calloc (size_t n,
        size_t size)
{
  return is_refused () ? NULL : __libc_calloc (n, size);
}

void *
realloc (void   *old,
         size_t  size)
{
  return is_refused () ? NULL : __libc_realloc (old, size);
}

int
posix_memalign (void   **where,
                size_t   alignment,
                size_t   size)
{
  if (is_refused ())
    return ENOMEM;
  *where = __libc_memalign (alignment, size);
  return *where != NULL ? 0 : ENOMEM;
}

typedef struct
{
  char *folder;
  char *path;
  GFile *file;
  GBytes *old; /* in the canonical form */
  GBytes *new;
  GBytes *foreign; /* the old one as other programs write it */
  guint *n;        /* of requests */
} Fixture;

typedef struct
{
  const char *name;
  gboolean is_foreign;

  /* With memory counted. Stops counting, and gives FALSE, when the result is wrong; what is refused
   * with an error is right. */
  gboolean (*work) (Fixture *fixture);

  /* Afterwards, in another process. */
  gboolean (*is_right) (Fixture *fixture);
} Work;

static gboolean
is_content (Fixture *fixture,
            GBytes  *bytes)
{
  g_autofree char *found = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (fixture->path, &found, &length, NULL));
  return length == g_bytes_get_size (bytes) &&
         memcmp (found, g_bytes_get_data (bytes, NULL), length) == 0;
}

static void
change (LogroDocument *document,
        const char    *name)
{
  g_object_set (logro_document_get_plan (document)->municipalidad, "nombre", name, NULL);
}

static gboolean
load (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroDocument) document = logro_document_open (fixture->file, &error);
  g_autoptr (GBytes) again = NULL;

  counting = FALSE;
  if (document == NULL)
    return error != NULL && error->message != NULL && error->message[0] != '\0';
  again = logro_document_write (document, NULL);
  return g_bytes_equal (again, fixture->old);
}

static gboolean
is_as_it_was (Fixture *fixture)
{
  return is_content (fixture, fixture->old) || is_content (fixture, fixture->foreign);
}

static gboolean
save (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroDocument) document = NULL;
  gboolean saved;

  counting = FALSE;
  document = logro_document_open (fixture->file, NULL);
  change (document, "Villa Nueva");
  counting = TRUE;
  saved = logro_document_save (document, NULL, FALSE, NULL, &error);
  counting = FALSE;
  return saved ? is_content (fixture, fixture->new)
               : error != NULL && is_content (fixture, fixture->old);
}

static gboolean
is_whole (Fixture *fixture)
{
  return is_content (fixture, fixture->old) || is_content (fixture, fixture->new);
}

/* Keeps what is typed, and reads it back. */
static gboolean
keep (Fixture *fixture)
{
  g_autofree char *store = g_build_filename (fixture->folder, "logro", NULL);
  const LogroBorrador borrador = { (char *) "a", NULL, 100, (char *) "Plan", NULL, NULL, FALSE };
  g_autofree char *damaged = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroResguardo) resguardo = logro_resguardo_open (store, &damaged, &error);
  g_autoptr (GPtrArray) drafts = NULL;
  g_autoptr (GBytes) bytes = NULL;
  gboolean kept = resguardo != NULL && logro_resguardo_keep_draft (resguardo, &borrador,
                                                                   fixture->new, &error);

  counting = FALSE;
  if (!kept)
    return error != NULL && damaged == NULL;
  logro_resguardo_discard_draft (resguardo, "a", NULL, NULL);
  drafts = logro_resguardo_list_drafts (resguardo, NULL);
  for (guint i = 0; i < drafts->len && bytes == NULL; i++)
    {
      const LogroBorrador *draft = drafts->pdata[i];

      bytes = logro_resguardo_read_draft (resguardo, "a", draft->sesion, NULL);
    }
  return bytes != NULL && g_bytes_equal (bytes, fixture->new);
}

static gboolean
is_store_whole (Fixture *fixture)
{
  g_autofree char *store = g_build_filename (fixture->folder, "logro", NULL);
  g_autofree char *damaged = NULL;
  g_autoptr (LogroResguardo) resguardo = logro_resguardo_open (store, &damaged, NULL);

  return resguardo != NULL && damaged == NULL;
}

static void
restore (Fixture    *fixture,
         const Work *work)
{
  const char *const argv[] = { "rm", "-rf", fixture->folder, NULL };
  g_autoptr (GBytes) bytes = g_bytes_ref (work->is_foreign ? fixture->foreign : fixture->old);

  if (work->work == keep)
    g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL,
                  NULL);
  g_mkdir_with_parents (fixture->folder, 0700);
  g_assert_true (g_file_set_contents_full (fixture->path, g_bytes_get_data (bytes, NULL),
                                           (gssize) g_bytes_get_size (bytes),
                                           G_FILE_SET_CONTENTS_NONE, 0644, NULL));
}

/* What GLib does without memory, and what warnings do in tests. */
static gboolean
gave_up (int status)
{
  return WIFSIGNALED (status) && (WTERMSIG (status) == SIGABRT || WTERMSIG (status) == SIGTRAP);
}

/* GLib's own way to say it asks for memory, and can wait for ever for itself. */
static void
on_log (const char     *domain,
        GLogLevelFlags  level,
        const char     *message,
        gpointer        data)
{
  if ((level & G_LOG_FLAG_FATAL) != 0)
    abort ();
}

static void
run (Fixture    *fixture,
     const Work *work,
     guint       at)
{
  int status;
  pid_t child;

  restore (fixture, work);
  child = fork ();
  if (child == 0)
    {
      gboolean right;

      /* It will end badly, and nobody needs to be told or to keep what it leaves. */
      dup2 (open ("/dev/null", O_WRONLY | O_CLOEXEC), STDERR_FILENO);
      dup2 (STDERR_FILENO, STDOUT_FILENO);
      prctl (PR_SET_DUMPABLE, 0);
      g_log_set_default_handler (on_log, NULL);
      n_requests = 0;
      refused_at = at;
      counting = TRUE;
      right = work->work (fixture);
      counting = FALSE;
      *fixture->n = n_requests;
      end_now (right ? 0 : 1);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  if (status != 0 && !gave_up (status))
    g_error ("%s: wrong result (%d) when request %u is refused", work->name, status, at);
  if (!work->is_right (fixture))
    g_error ("%s: nothing whole is left when request %u is refused", work->name, at);
}

static void
test_work (Fixture       *fixture,
           gconstpointer  data)
{
  const Work *work = data;
  guint every = g_strcmp0 (g_getenv ("LOGRO_FAULTS"), "all") == 0 ? 1 : 0;
  guint n, runs = 0;

  run (fixture, work, 0);
  n = *fixture->n;
  g_assert_cmpuint (n, >, 0);
  if (every == 0)
    every = 1 + n / USUAL;
  for (guint at = 1; at <= n; at += every, runs++)
    run (fixture, work, at);
  g_test_message ("%u of %u requests refused, nothing lost", runs, n);
}

static GBytes *
make_foreign (GBytes *canonical)
{
  g_autofree char *text = g_strndup (g_bytes_get_data (canonical, NULL),
                                     g_bytes_get_size (canonical));
  char *root = strstr (text, "<plan");
  g_autofree char *head = g_strndup (text, (gsize) (root - text));
  char *foreign = g_strconcat (head, "<!-- de otro programa -->\n", root, NULL);

  return g_bytes_new_take (foreign, strlen (foreign));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  char shared[] = "/dev/shm/logro-memory-XXXXXX";
  char *made = mkdtemp (shared);
  g_autoptr (GBytes) sample =
    support_data ("../../data/samples/villa-los-aromos.logro");
  g_autoptr (GError) error = NULL;
  g_autoptr (LogroDocument) document = logro_document_open_copy (sample, "muestra", &error);

  g_assert_no_error (error);
  fixture->folder = made != NULL ? g_strdup (made) : g_dir_make_tmp ("logro-memory-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "plan.logro", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
  change (document, "Villa Vieja");
  fixture->old = logro_document_write (document, NULL);
  change (document, "Villa Nueva");
  fixture->new = logro_document_write (document, NULL);
  fixture->foreign = make_foreign (fixture->old);
  fixture->n = mmap (NULL, sizeof (guint), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1,
                     0);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  const char *const argv[] = { "rm", "-rf", fixture->folder, NULL };

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL,
                NULL);
  g_object_unref (fixture->file);
  g_bytes_unref (fixture->old);
  g_bytes_unref (fixture->new);
  g_bytes_unref (fixture->foreign);
  g_free (fixture->folder);
  g_free (fixture->path);
  munmap (fixture->n, sizeof (guint));
}

int
main (int    argc,
      char **argv)
{
  static const Work works[] = {
    { "load", FALSE, load, is_as_it_was },
    { "load-foreign", TRUE, load, is_as_it_was },
    { "save", FALSE, save, is_whole },
    { "keep", FALSE, keep, is_store_whole },
  };

  support_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (works); i++)
    {
      g_autofree char *path = g_strdup_printf ("/faults/mallocs/%s", works[i].name);

      g_test_add (path, Fixture, &works[i], set_up, test_work, tear_down);
    }
  return g_test_run ();
}
