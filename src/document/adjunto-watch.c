/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A memory of states and a queue of files to look at, which one task at a time works off.
 *
 * A file is read once: as long as its device, inode, size and time stay the same its checksum is
 * taken to stay the same too, until somebody asks for more. */

#include "document/adjunto-watch.h"

#include <string.h>
#include <sys/stat.h>

#include "document/file-private.h"

/* What is known of a file that should be so. */
typedef struct
{
  char *path; /* NULL: nowhere */
  gint64 tamano;
  char *sha256;
  LogroAdjuntoEstado estado;
  gboolean due;   /* to be looked at when somebody asks */
  gboolean asked; /* large or untouched, it is to be read */
  LogroFileIdentity identity; /* of the file huella is of; without the digest */
  LogroHuella huella;
} Seen;

struct _LogroAdjuntoWatch
{
  GObject parent_instance;
  LogroPlan *plan;     /* not owned */
  GHashTable *seen;    /* "path size sha256" → Seen */
  GQueue queue;        /* of keys, owned by seen */
  GCancellable *cancellable;
  gboolean working;
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (LogroAdjuntoWatch, logro_adjunto_watch, G_TYPE_OBJECT)

static void work (LogroAdjuntoWatch *self);

static void
seen_free (gpointer data)
{
  Seen *seen = data;

  g_free (seen->path);
  g_free (seen->sha256);
  g_free (seen);
}

static Seen *
seen_copy (const Seen *seen)
{
  Seen *copy = g_memdup2 (seen, sizeof *seen);

  copy->path = g_strdup (seen->path);
  copy->sha256 = g_strdup (seen->sha256);
  return copy;
}

/* In a thread, with a copy. */
static void
look (GTask        *task,
      gpointer      source,
      gpointer      data,
      GCancellable *cancellable)
{
  Seen *seen = data;
  LogroFileIdentity identity = { 0 };
  struct stat status;

  if (seen->path != NULL && stat (seen->path, &status) == 0)
    logro_file_identity_take (&identity, &status);
  if (seen->asked || memcmp (&identity, &seen->identity, sizeof identity) != 0)
    seen->huella = (LogroHuella) { 0 };
  seen->identity = identity;
  seen->estado = logro_adjunto_look (seen->path, seen->tamano, seen->sha256, !seen->asked,
                                     &seen->huella, cancellable);
  g_task_return_boolean (task, TRUE);
}

static void
on_looked (GObject      *object,
           GAsyncResult *result,
           gpointer      key)
{
  LogroAdjuntoWatch *self = LOGRO_ADJUNTO_WATCH (object);
  Seen *found = g_task_get_task_data (G_TASK (result));
  Seen *seen = g_hash_table_lookup (self->seen, key);

  self->working = FALSE;
  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  if (seen->estado != found->estado)
    {
      seen->estado = found->estado;
      g_signal_emit (self, changed_signal, 0);
    }
  seen->identity = found->identity;
  seen->huella = found->huella;
  seen->asked = FALSE;
  work (self);
}

static void
work (LogroAdjuntoWatch *self)
{
  const char *key;
  GTask *task;

  if (self->working || (key = g_queue_pop_head (&self->queue)) == NULL)
    return;
  task = g_task_new (self, self->cancellable, on_looked, (gpointer) key);
  self->working = TRUE;
  g_task_set_task_data (task, seen_copy (g_hash_table_lookup (self->seen, key)), seen_free);
  g_task_run_in_thread (task, look);
  g_object_unref (task);
}

static void
logro_adjunto_watch_dispose (GObject *object)
{
  g_cancellable_cancel (LOGRO_ADJUNTO_WATCH (object)->cancellable);
  G_OBJECT_CLASS (logro_adjunto_watch_parent_class)->dispose (object);
}

static void
logro_adjunto_watch_finalize (GObject *object)
{
  LogroAdjuntoWatch *self = LOGRO_ADJUNTO_WATCH (object);

  g_queue_clear (&self->queue);
  g_hash_table_unref (self->seen);
  g_object_unref (self->cancellable);
  G_OBJECT_CLASS (logro_adjunto_watch_parent_class)->finalize (object);
}

static void
logro_adjunto_watch_class_init (LogroAdjuntoWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = logro_adjunto_watch_dispose;
  G_OBJECT_CLASS (klass)->finalize = logro_adjunto_watch_finalize;
  changed_signal = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
logro_adjunto_watch_init (LogroAdjuntoWatch *self)
{
  self->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, seen_free);
  self->cancellable = g_cancellable_new ();
}

/* The plan goes; a thread may still hold the watch for a moment. */
static void
let_go (gpointer data)
{
  LogroAdjuntoWatch *self = data;

  g_cancellable_cancel (self->cancellable);
  self->plan = NULL;
  g_object_unref (self);
}

/* A plan that was saved elsewhere names its files anew. */
static void
on_file_changed (LogroAdjuntoWatch *self)
{
  logro_adjunto_watch_refresh (self, FALSE);
}

LogroAdjuntoWatch *
logro_adjunto_watch_get (LogroPlan *plan)
{
  LogroAdjuntoWatch *self = g_object_get_data (G_OBJECT (plan), "logro-adjunto-watch");

  if (self == NULL)
    {
      self = g_object_new (LOGRO_TYPE_ADJUNTO_WATCH, NULL);
      self->plan = plan;
      if (logro_document_of (plan) != NULL)
        g_signal_connect_object (logro_document_of (plan), "notify::file",
                                 G_CALLBACK (on_file_changed), self, G_CONNECT_SWAPPED);
      g_object_set_data_full (G_OBJECT (plan), "logro-adjunto-watch", self, let_go);
    }
  return self;
}

static Seen *
remember (LogroAdjuntoWatch *self,
          LogroAdjunto      *adjunto,
          char             **key)
{
  LogroDocument *document = logro_document_of (self->plan);
  GFile *file = document != NULL ? logro_document_get_file (document) : NULL;
  g_autofree char *path = logro_adjunto_dup_path (file, adjunto->ruta);
  g_autofree char *name = g_strdup_printf ("%s %" G_GINT64_FORMAT " %s", path, adjunto->tamano,
                                           adjunto->sha256);
  Seen *seen;

  if (!g_hash_table_lookup_extended (self->seen, name, (gpointer *) key, (gpointer *) &seen))
    {
      seen = g_new0 (Seen, 1);
      seen->path = g_steal_pointer (&path);
      seen->tamano = adjunto->tamano;
      seen->sha256 = g_strdup (adjunto->sha256);
      seen->due = TRUE;
      *key = g_steal_pointer (&name);
      g_hash_table_insert (self->seen, *key, seen);
    }
  return seen;
}

LogroAdjuntoEstado
logro_adjunto_watch_look (LogroAdjuntoWatch *self,
                          LogroAdjunto      *adjunto)
{
  char *key;
  Seen *seen;

  g_return_val_if_fail (self->plan != NULL, LOGRO_ADJUNTO_VIENDO);
  seen = remember (self, adjunto, &key);
  if (seen->due)
    {
      seen->due = FALSE;
      g_queue_push_tail (&self->queue, key);
      work (self);
    }
  return seen->estado;
}

void
logro_adjunto_watch_refresh (LogroAdjuntoWatch *self,
                             gboolean           all)
{
  GHashTableIter iter;
  Seen *seen;

  g_hash_table_iter_init (&iter, self->seen);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &seen))
    {
      seen->due = TRUE;
      seen->asked |= all;
    }
  g_signal_emit (self, changed_signal, 0);
}
