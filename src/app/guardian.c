/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A plan is written down whole, a moment after the last of some changes and in any case soon after
 * the first: to serialise one takes a few milliseconds, and what is kept whole needs nothing else
 * to be understood. All that touches the database is done by one thread, in order. */

#include "app/guardian.h"

#include <glib/gi18n.h>

#include "app/guardian-job.h"
#include "app/settings.h"

/* Milliseconds after the last change, and at most after the first one that is not safe. Two seconds
 * are promised. */
#define QUIET 500
#define LIMIT 1500

/* Times as long as a plan takes to be written nothing else is written, within LIMIT: somebody who
 * types in a very large one is not held up at every pause. */
#define PATIENCE 20

/* That versions are kept, without a setting. */
#define USUAL_DAYS 30

/* Where a document keeps what watches it. */
#define VIGILIA "logro-vigilia"

struct _LogroGuardian
{
  GObject parent_instance;
  char *folder;
  GThreadPool *pool;
  LogroResguardo *resguardo; /* touched by the thread only, and by those who wait for it */
  gboolean tried;
  char *told; /* the last failure; in the main thread */
  GPtrArray *vigilias;
};

enum
{
  FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LogroGuardian, logro_guardian, G_TYPE_OBJECT)

/* What watches a document. */
typedef struct
{
  LogroGuardian *guardian;
  LogroDocument *document; /* not owned */
  gboolean begun;          /* something was kept */
  guint quiet_id;
  guint limit_id;
  guint cost; /* milliseconds that it took to be written */
} Vigilia;

guint
logro_guardian_get_days (void)
{
  int days = logro_settings_get_int (LOGRO_SETTING_VERSIONS_DAYS);

  return days > 0 ? days : USUAL_DAYS;
}

typedef struct
{
  LogroGuardian *guardian;
  char *message;
} Telling;

static gboolean
on_tell_due (gpointer data)
{
  Telling *telling = data;
  LogroGuardian *self = telling->guardian;

  if (g_strcmp0 (self->told, telling->message) != 0)
    {
      g_free (self->told);
      self->told = g_strdup (telling->message);
      g_signal_emit (self, signals[FAILED], 0, telling->message);
    }
  return G_SOURCE_REMOVE;
}

static void
telling_free (gpointer data)
{
  Telling *telling = data;

  g_object_unref (telling->guardian);
  g_free (telling->message);
  g_free (telling);
}

/* In any thread: takes the message. */
static void
tell (LogroGuardian *self,
      char          *message)
{
  Telling *telling = g_new (Telling, 1);

  telling->guardian = g_object_ref (self);
  telling->message = message;
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, on_tell_due, telling, telling_free);
}

static void
open_resguardo (LogroGuardian *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *damaged = NULL;

  self->tried = TRUE;
  self->resguardo = logro_resguardo_open (self->folder, &damaged, &error);
  if (self->resguardo == NULL)
    tell (self, g_strdup_printf (_("What you type is not safe from a crash until you save it. %s"),
                                 error->message));
  else if (damaged != NULL)
    tell (self, g_strdup_printf (_("The safety copies of earlier work were damaged. They are now "
                                   "in %s, and new ones have begun."), damaged));
}

static void
on_job (gpointer data,
        gpointer guardian)
{
  LogroGuardian *self = guardian;
  LogroJob *job = data;
  g_autoptr (GError) error = NULL;

  if (!self->tried)
    open_resguardo (self);
  if (self->resguardo != NULL && !logro_job_run (job, self->resguardo, &error))
    tell (self, g_strdup_printf (_("What you type is not safe from a crash until you save it. %s"),
                                 error->message));
  logro_job_free (job);
}

/* Takes the rest. */
static void
push (LogroGuardian *self,
      LogroJobKind   kind,
      LogroBorrador *borrador,
      GBytes        *bytes)
{
  if (self->pool == NULL)
    self->pool = g_thread_pool_new (on_job, self, 1, FALSE, NULL);
  g_thread_pool_push (self->pool,
                      logro_job_new (kind, borrador, bytes, logro_guardian_get_days ()), NULL);
}

static LogroBorrador *
describe (LogroDocument *document)
{
  LogroBorrador *borrador = g_new0 (LogroBorrador, 1);
  GFile *file = logro_document_get_file (document);

  borrador->documento = g_strdup (logro_document_get_plan (document)->id);
  borrador->momento = g_get_real_time () / G_USEC_PER_SEC;
  borrador->titulo = logro_document_dup_title (document);
  borrador->uri = file != NULL ? g_file_get_uri (file) : NULL;
  borrador->huella = logro_document_dup_print (document);
  return borrador;
}

static LogroBorrador *
name (const char *documento,
      const char *sesion)
{
  LogroBorrador *borrador = g_new0 (LogroBorrador, 1);

  borrador->documento = g_strdup (documento);
  borrador->sesion = g_strdup (sesion);
  return borrador;
}

static GBytes *
write_plan (LogroGuardian *self,
            LogroDocument *document)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = logro_document_write (document, &error);

  if (bytes == NULL)
    tell (self, g_strdup_printf (_("What you type is not safe from a crash until you save it. %s"),
                                 error->message));
  return bytes;
}

static void
be_quiet (Vigilia *vigilia)
{
  g_clear_handle_id (&vigilia->quiet_id, g_source_remove);
  g_clear_handle_id (&vigilia->limit_id, g_source_remove);
}

/* Changes that were undone up to what is saved need no draft. */
static void
keep (Vigilia *vigilia)
{
  LogroDocument *document = vigilia->document;
  LogroPlan *plan = logro_document_get_plan (document);
  gint64 start = g_get_monotonic_time ();
  GBytes *bytes;

  be_quiet (vigilia);
  if (!logro_journal_is_modified (logro_plan_get_journal (plan)))
    {
      push (vigilia->guardian, LOGRO_JOB_DROP, name (plan->id, NULL), NULL);
      return;
    }
  if (!vigilia->begun && logro_document_get_file (document) != NULL)
    push (vigilia->guardian, LOGRO_JOB_FIRST, describe (document), NULL);
  vigilia->begun = TRUE;
  bytes = write_plan (vigilia->guardian, document);
  vigilia->cost = (g_get_monotonic_time () - start) / 1000;
  if (bytes == NULL)
    return;
  push (vigilia->guardian, LOGRO_JOB_KEEP, describe (document), bytes);
}

static gboolean
on_quiet (gpointer data)
{
  ((Vigilia *) data)->quiet_id = 0;
  keep (data);
  return G_SOURCE_REMOVE;
}

static gboolean
on_limit (gpointer data)
{
  ((Vigilia *) data)->limit_id = 0;
  keep (data);
  return G_SOURCE_REMOVE;
}

static Vigilia *
get_vigilia (LogroDocument *document)
{
  return g_object_get_data (G_OBJECT (document), VIGILIA);
}

static void
on_changed (LogroDocument *document)
{
  Vigilia *vigilia = get_vigilia (document);

  if (vigilia == NULL)
    return;
  g_clear_handle_id (&vigilia->quiet_id, g_source_remove);
  vigilia->quiet_id =
    g_timeout_add (CLAMP (vigilia->cost * PATIENCE, QUIET, LIMIT), on_quiet, vigilia);
  if (vigilia->limit_id == 0)
    vigilia->limit_id = g_timeout_add (LIMIT, on_limit, vigilia);
}

static void
vigilia_free (gpointer data)
{
  Vigilia *vigilia = data;

  be_quiet (vigilia);
  g_ptr_array_remove (vigilia->guardian->vigilias, vigilia);
  g_object_unref (vigilia->guardian);
  g_free (vigilia);
}

void
logro_guardian_watch (LogroGuardian *self,
                      LogroDocument *document)
{
  LogroJournal *journal = logro_plan_get_journal (logro_document_get_plan (document));
  Vigilia *vigilia;

  g_return_if_fail (LOGRO_IS_GUARDIAN (self));
  if (logro_document_is_read_only (document) || get_vigilia (document) != NULL)
    return;
  vigilia = g_new0 (Vigilia, 1);
  vigilia->guardian = g_object_ref (self);
  vigilia->document = document;
  g_ptr_array_add (self->vigilias, vigilia);
  g_object_set_data_full (G_OBJECT (document), VIGILIA, vigilia, vigilia_free);
  g_signal_connect_object (journal, "changed", G_CALLBACK (on_changed), document,
                           G_CONNECT_SWAPPED);
}

void
logro_guardian_saved (LogroGuardian *self,
                      LogroDocument *document)
{
  Vigilia *vigilia = get_vigilia (document);
  GBytes *bytes = write_plan (self, document);

  if (vigilia != NULL)
    be_quiet (vigilia);
  if (bytes != NULL)
    push (self, LOGRO_JOB_VERSION, describe (document), bytes);
  push (self, LOGRO_JOB_DROP, name (logro_document_get_plan (document)->id, NULL), NULL);
}

void
logro_guardian_leave (LogroGuardian *self,
                      LogroDocument *document)
{
  Vigilia *vigilia = get_vigilia (document);
  LogroPlan *plan = logro_document_get_plan (document);

  if (vigilia == NULL)
    return;
  if (vigilia->quiet_id != 0 || vigilia->limit_id != 0)
    keep (vigilia);
  push (self, LOGRO_JOB_DISCARD, name (plan->id, NULL), NULL);
  g_object_set_data (G_OBJECT (document), VIGILIA, NULL);
}

void
logro_guardian_pass (LogroGuardian *self,
                     LogroDocument *from,
                     LogroDocument *to)
{
  if (get_vigilia (from) != NULL)
    keep (get_vigilia (from));
  g_signal_handlers_disconnect_by_func (logro_plan_get_journal (logro_document_get_plan (from)),
                                        on_changed, from);
  g_object_set_data (G_OBJECT (from), VIGILIA, NULL);
  logro_guardian_watch (self, to);
  on_changed (to);
}

void
logro_guardian_take (LogroGuardian       *self,
                     LogroDocument       *document,
                     const LogroBorrador *borrador)
{
  Vigilia *vigilia = get_vigilia (document);

  g_return_if_fail (vigilia != NULL);
  push (self, LOGRO_JOB_TAKE, name (borrador->documento, borrador->sesion), NULL);
  keep (vigilia);
}

void
logro_guardian_discard (LogroGuardian       *self,
                        const LogroBorrador *borrador)
{
  push (self, LOGRO_JOB_DISCARD, name (borrador->documento, borrador->sesion), NULL);
}

/* The pool ends when it has nothing more to do. */
static void
await (LogroGuardian *self)
{
  if (self->pool != NULL)
    g_thread_pool_free (g_steal_pointer (&self->pool), FALSE, TRUE);
}

LogroResguardo *
logro_guardian_get_resguardo (LogroGuardian *self)
{
  g_return_val_if_fail (LOGRO_IS_GUARDIAN (self), NULL);

  push (self, LOGRO_JOB_OPEN, NULL, NULL);
  await (self);
  return self->resguardo;
}

void
logro_guardian_flush (LogroGuardian *self)
{
  for (guint i = 0; i < self->vigilias->len; i++)
    {
      Vigilia *vigilia = self->vigilias->pdata[i];

      if (vigilia->quiet_id != 0 || vigilia->limit_id != 0)
        keep (vigilia);
    }
  await (self);
}

static void
logro_guardian_finalize (GObject *object)
{
  LogroGuardian *self = LOGRO_GUARDIAN (object);

  await (self);
  g_clear_pointer (&self->resguardo, logro_resguardo_free);
  g_ptr_array_unref (self->vigilias);
  g_free (self->folder);
  g_free (self->told);
  G_OBJECT_CLASS (logro_guardian_parent_class)->finalize (object);
}

static void
logro_guardian_class_init (LogroGuardianClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = logro_guardian_finalize;
  signals[FAILED] = g_signal_new ("failed", LOGRO_TYPE_GUARDIAN, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
logro_guardian_init (LogroGuardian *self)
{
  self->vigilias = g_ptr_array_new ();
}

LogroGuardian *
logro_guardian_new (const char *folder)
{
  LogroGuardian *self = g_object_new (LOGRO_TYPE_GUARDIAN, NULL);

  self->folder = g_strdup (folder);
  return self;
}

char *
logro_guardian_dup_folder (void)
{
  return g_build_filename (g_get_user_data_dir (), "logro", NULL);
}
