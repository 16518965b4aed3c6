/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Opens and saves plans; knows file, identity on disk and whether saving is allowed. */

#include "document/document.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/cambios.h"
#include "core/traspaso.h"
#include "document/adjunto.h"
#include "document/catalogo.h"
#include "document/error.h"
#include "document/reader.h"
#include "document/writer.h"

/* Where a plan keeps its document. */
#define DOCUMENT "logro-document"

struct _LogroDocument
{
  GObject parent_instance;
  LogroPlan *plan;
  GFile *file;
  LogroFileIdentity identity; /* of file, when it was opened or last saved */
  gboolean read_only;
  LogroLock *lock; /* or NULL */
};

enum
{
  PROP_PLAN = 1,
  PROP_FILE,
  PROP_TITLE,
  PROP_READ_ONLY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LogroDocument, logro_document, G_TYPE_OBJECT)

static void
logro_document_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  LogroDocument *self = LOGRO_DOCUMENT (object);

  switch (id)
    {
    case PROP_PLAN:
      g_value_set_object (value, self->plan);
      break;
    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;
    case PROP_TITLE:
      g_value_take_string (value, logro_document_dup_title (self));
      break;
    case PROP_READ_ONLY:
      g_value_set_boolean (value, self->read_only);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
logro_document_dispose (GObject *object)
{
  LogroDocument *self = LOGRO_DOCUMENT (object);

  if (self->plan != NULL)
    g_object_set_data (G_OBJECT (self->plan), DOCUMENT, NULL);
  g_clear_object (&self->plan);
  g_clear_object (&self->file);
  g_clear_pointer (&self->lock, logro_lock_free);
  G_OBJECT_CLASS (logro_document_parent_class)->dispose (object);
}

static void
logro_document_class_init (LogroDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = logro_document_get_property;
  object_class->dispose = logro_document_dispose;
  properties[PROP_PLAN] = g_param_spec_object ("plan", NULL, NULL, LOGRO_TYPE_PLAN, flags);
  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_READ_ONLY] = g_param_spec_boolean ("read-only", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
logro_document_init (LogroDocument *self)
{
}

static void
on_name_changed (LogroDocument *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}

LogroDocument *
logro_document_new (LogroPlan *plan)
{
  LogroDocument *self = g_object_new (LOGRO_TYPE_DOCUMENT, NULL);

  self->plan = g_object_ref (plan);
  g_object_set_data (G_OBJECT (plan), DOCUMENT, self);
  g_signal_connect_object (plan->municipalidad, "notify::nombre", G_CALLBACK (on_name_changed),
                           self, G_CONNECT_SWAPPED);
  return self;
}

/* The answers that follow in the document can only be judged by the model it names, in the edition
 * they were given to. One that it brings along comes after this and judges them in the end; another
 * edition, which is kept in @data, takes over what it can (core/traspaso.h). */
static gboolean
on_root (LogroRecord *root,
         gpointer     data,
         GError     **error)
{
  LogroPlan *plan = LOGRO_PLAN (root);
  LogroModelo **other = data;
  g_autoptr (LogroModelo) model = NULL;

  g_clear_object (other);
  if (plan->incluido)
    return TRUE;
  model = logro_catalogo_find (plan->modelo, error);
  if (model == NULL)
    return FALSE;
  if (plan->edicion != NULL && g_strcmp0 (plan->edicion, model->edicion) != 0)
    *other = g_steal_pointer (&model);
  else
    logro_plan_set_model (plan, model);
  return TRUE;
}

static gboolean
judge_answers (LogroPlan *plan,
               GError   **error)
{
  LogroList *respuestas = plan->diagnostico->respuestas;

  for (guint i = 0; i < logro_list_get_n (respuestas); i++)
    {
      LogroRecord *respuesta = logro_list_get (respuestas, i);

      if (!LOGRO_RECORD_GET_CLASS (respuesta)->check (respuesta, LOGRO_RECORD (plan), error))
        return FALSE;
    }
  return TRUE;
}

/* The model that the plan brings along, or one's own, which it brings along from now on; or @other,
 * a later edition. */
static gboolean
settle_model (LogroPlan     *plan,
              LogroModelo   *other,
              LogroTraspaso *cuenta,
              const char    *name,
              GError       **error)
{
  g_autoptr (LogroModelo) model = NULL;
  g_autoptr (GError) unsound = NULL;

  if (plan->model != NULL)
    {
      logro_plan_take_model (plan);
      return TRUE;
    }
  if (other != NULL)
    {
      logro_traspaso_settle (plan, other, cuenta);
      return TRUE;
    }
  model = logro_catalogo_read_copy (plan->copia != NULL ? plan->copia : "", name, error);
  if (model == NULL)
    return FALSE;
  logro_plan_set_model (plan, model);
  if (judge_answers (plan, &unsound))
    return TRUE;
  g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_INVALID, "%s: %s", name,
               unsound->message);
  return FALSE;
}

static LogroPlan *
read_plan (GBytes     *bytes,
           const char *name,
           gboolean   *newer,
           GError    **error)
{
  g_autoptr (LogroModelo) other = NULL;
  g_autoptr (LogroPlan) plan = (LogroPlan *) logro_reader_read (bytes, &logro_format_plan, name,
                                                                on_root, &other, newer, error);
  g_autoptr (GError) unsound = NULL;
  LogroTraspaso cuenta = { 0 };

  if (plan == NULL || !settle_model (plan, other, &cuenta, name, error))
    return NULL;
  if (!logro_plan_open (plan, &unsound))
    {
      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_INVALID, "%s: %s", name,
                   unsound->message);
      return NULL;
    }
  if (cuenta.apartado > 0) /* it is not what the file says */
    logro_journal_set_unsaved (logro_plan_get_journal (plan));
  return g_steal_pointer (&plan);
}

LogroDocument *
logro_document_open (GFile   *file,
                     GError **error)
{
  LogroFileIdentity identity;
  g_autofree char *path = g_file_get_parse_name (file);
  g_autofree char *name = g_path_get_basename (path);
  g_autoptr (GBytes) bytes = logro_file_read (file, &identity, error);
  g_autoptr (LogroPlan) plan = NULL;
  LogroDocument *self;
  gboolean newer;

  if (bytes == NULL)
    return NULL;
  if (g_bytes_get_size (bytes) == 0)
    {
      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_SYNTAX,
                   _("“%s” is empty. Whatever wrote it last did not finish."), name);
      return NULL;
    }
  plan = read_plan (bytes, name, &newer, error);
  if (plan == NULL)
    return NULL;
  self = logro_document_new (plan);
  self->file = g_object_ref (file);
  self->identity = identity;
  if (newer)
    logro_document_set_read_only (self);
  return self;
}

LogroDocument *
logro_document_open_copy (GBytes     *bytes,
                          const char *name,
                          GError    **error)
{
  g_autoptr (LogroPlan) plan = read_plan (bytes, name, NULL, error);
  const LogroField *field;
  g_autofree char *id = g_uuid_string_random ();

  if (plan == NULL)
    return NULL;
  field = logro_record_class_find (LOGRO_RECORD_GET_CLASS (plan), "id");
  logro_record_load (LOGRO_RECORD (plan), field, id, strlen (id), NULL);
  return logro_document_new (plan);
}

gboolean
logro_document_lock (LogroDocument   *self,
                     gboolean         over,
                     LogroLockOwner **owner)
{
  g_return_val_if_fail (self->file != NULL, FALSE);

  *owner = NULL;
  if (self->lock == NULL)
    self->lock = logro_lock_take (self->file, over, owner);
  return *owner == NULL;
}

gboolean
logro_document_keep_lock (LogroDocument *self)
{
  return self->lock == NULL || logro_lock_refresh (self->lock);
}

void
logro_document_set_read_only (LogroDocument *self)
{
  self->read_only = TRUE;
  logro_journal_set_read_only (logro_plan_get_journal (self->plan));
}

gboolean
logro_document_is_outdated (LogroDocument *self)
{
  LogroFileIdentity now;
  g_autoptr (GBytes) bytes =
    self->file != NULL ? logro_file_read (self->file, &now, NULL) : NULL;

  return self->file != NULL && (bytes == NULL || now.digest != self->identity.digest ||
                                now.size != self->identity.size);
}

gboolean
logro_document_reload (LogroDocument *self,
                       const char    *label,
                       GError       **error)
{
  LogroJournal *journal = logro_plan_get_journal (self->plan);
  g_autoptr (LogroDocument) now = logro_document_open (self->file, error);

  if (now == NULL)
    return FALSE;
  if (!logro_plan_has_model_of (self->plan, now->plan))
    {
      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_INVALID,
                   _("The plan follows another edition of its model now. Close it and open it "
                     "again."));
      return FALSE;
    }
  logro_journal_seal (journal);
  logro_cambios_apply (LOGRO_RECORD (self->plan), LOGRO_RECORD (now->plan), label);
  logro_journal_set_saved (journal);
  self->identity = now->identity;
  return TRUE;
}

static char *
format_print (const LogroFileIdentity *identity)
{
  return g_strdup_printf ("%" G_GINT64_MODIFIER "x-%" G_GUINT64_FORMAT, identity->digest,
                          identity->size);
}

char *
logro_document_dup_print (LogroDocument *self)
{
  return self->file != NULL ? format_print (&self->identity) : NULL;
}

LogroDocument *
logro_document_open_draft (GBytes     *bytes,
                           GFile      *file,
                           const char *print,
                           const char *name,
                           GError    **error)
{
  g_autoptr (LogroPlan) plan = logro_document_read_state (bytes, name, error);
  g_autoptr (GBytes) there = NULL;
  g_autofree char *found = NULL;
  LogroFileIdentity identity;
  LogroDocument *self;

  if (plan == NULL)
    return NULL;
  self = logro_document_new (plan);
  logro_journal_set_unsaved (logro_plan_get_journal (plan));
  if (file == NULL)
    return self;
  self->file = g_object_ref (file);
  there = logro_file_read (file, &identity, NULL);
  found = there != NULL ? format_print (&identity) : NULL;
  if (found != NULL && g_strcmp0 (found, print) == 0)
    self->identity = identity;
  return self;
}

LogroPlan *
logro_document_read_state (GBytes     *bytes,
                           const char *name,
                           GError    **error)
{
  return read_plan (bytes, name, NULL, error);
}

GBytes *
logro_document_write (LogroDocument *self,
                      GError       **error)
{
  return logro_writer_write (LOGRO_RECORD (self->plan), &logro_format_plan, error);
}

/* Writes the plan as it would be in @file; NULL is where it lives. */
static gboolean
write_to (LogroDocument     *self,
          GFile             *file,
          gboolean           overwrite,
          LogroFileIdentity *written,
          char             **warning,
          GError           **error)
{
  g_autoptr (GBytes) bytes = NULL;
  gboolean saved;

  if (file != NULL)
    logro_adjunto_rebase (self->plan, self->file, file);
  bytes = logro_document_write (self, error);
  saved = bytes != NULL && logro_file_write (file != NULL ? file : self->file, bytes,
                                             file == NULL && !overwrite ? &self->identity : NULL,
                                             file == NULL || overwrite
                                               ? LOGRO_FILE_BACKUP : LOGRO_FILE_NEW,
                                             written, warning, error);
  /* A file that is in place is ours even if its medium may yet lose it. */
  if (saved || (bytes != NULL && g_error_matches (*error, LOGRO_DOCUMENT_ERROR,
                                                  LOGRO_DOCUMENT_ERROR_UNCONFIRMED)))
    {
      self->identity = *written;
      if (file != NULL)
        {
          g_clear_pointer (&self->lock, logro_lock_free);
          g_set_object (&self->file, file);
        }
    }
  else if (file != NULL)
    logro_adjunto_rebase (self->plan, file, self->file);
  return saved;
}

gboolean
logro_document_save (LogroDocument *self,
                     GFile         *file,
                     gboolean       overwrite,
                     char         **warning,
                     GError       **error)
{
  g_autoptr (GError) failure = NULL;
  LogroFileIdentity written;
  gboolean saved;

  g_return_val_if_fail (LOGRO_IS_DOCUMENT (self) && (file != NULL || self->file != NULL), FALSE);
  if (self->read_only)
    {
      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_NEWER,
                   _("This plan was made with a newer Logro (format %s; this one writes %s). It "
                     "can be read and printed here, but not saved."),
                   self->plan->version, LOGRO_PLAN_VERSION);
      return FALSE;
    }
  if (file != NULL && self->file != NULL && g_file_equal (file, self->file))
    file = NULL;
  saved = write_to (self, file, overwrite, &written, warning, &failure);
  if (!saved)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }
  logro_journal_set_saved (logro_plan_get_journal (self->plan));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
  return TRUE;
}

void
logro_document_take_place (LogroDocument *self,
                           LogroDocument *other)
{
  if (self->file != NULL && (!g_file_equal (self->file, other->file) ||
                             self->identity.digest != other->identity.digest))
    logro_journal_set_unsaved (logro_plan_get_journal (self->plan));
  g_set_object (&self->file, other->file);
  self->identity = other->identity;
  g_clear_pointer (&self->lock, logro_lock_free);
  self->lock = g_steal_pointer (&other->lock);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
}

LogroDocument *
logro_document_of (LogroPlan *plan)
{
  g_return_val_if_fail (LOGRO_IS_PLAN (plan), NULL);
  return g_object_get_data (G_OBJECT (plan), DOCUMENT);
}

LogroPlan *
logro_document_get_plan (LogroDocument *self)
{
  g_return_val_if_fail (LOGRO_IS_DOCUMENT (self), NULL);
  return self->plan;
}

GFile *
logro_document_get_file (LogroDocument *self)
{
  g_return_val_if_fail (LOGRO_IS_DOCUMENT (self), NULL);
  return self->file;
}

gboolean
logro_document_is_read_only (LogroDocument *self)
{
  g_return_val_if_fail (LOGRO_IS_DOCUMENT (self), FALSE);
  return self->read_only;
}
