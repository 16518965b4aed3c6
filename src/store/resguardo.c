/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables of data/sql/001-resguardo.sql. */

#include "store/resguardo.h"

#include <glib/gi18n-lib.h>

#include "logro-sql.h"
#include "store/base.h"
#include "store/compress.h"
#include "store/sesion.h"

#define FILE_NAME "resguardo.db"
#define VERSION 1
#define SQL "/io/github/logro_app/Logro/sql/"
#define DAY (24 * 60 * 60)

struct _LogroResguardo
{
  LogroBase *base;
  LogroSesion *sesion;
  char *folder;
};

void
logro_borrador_free (LogroBorrador *self)
{
  g_free (self->documento);
  g_free (self->sesion);
  g_free (self->titulo);
  g_free (self->uri);
  g_free (self->huella);
  g_free (self);
}

static void
version_free (gpointer data)
{
  LogroVersion *version = data;

  g_free (version->uri);
  g_free (version->huella);
  g_free (version);
}

LogroResguardo *
logro_resguardo_open (const char  *folder,
                      char       **damaged,
                      GError     **error)
{
  g_autoptr (LogroResguardo) self = g_new0 (LogroResguardo, 1);
  g_autofree char *path = g_build_filename (folder, FILE_NAME, NULL);
  GResource *sql = logro_sql_get_resource ();
  g_autoptr (GBytes) schema = g_resource_lookup_data (sql, SQL "001-resguardo.sql", 0, NULL);
  g_autoptr (GBytes) orders =
    g_resource_lookup_data (sql, SQL "002-resguardo-ordenes.sql", 0, NULL);

  self->folder = g_strdup (folder);
  self->base = logro_base_open (path, g_bytes_get_data (schema, NULL),
                                g_bytes_get_data (orders, NULL), VERSION, damaged, error);
  if (self->base == NULL)
    return NULL;
  self->sesion = logro_sesion_new (folder);
  if (self->sesion == NULL)
    {
      g_set_error (error, LOGRO_STORE_ERROR, LOGRO_STORE_ERROR_FAILED,
                   _("The folder “%s” for safety copies cannot be written to."), folder);
      return NULL;
    }
  return g_steal_pointer (&self);
}

void
logro_resguardo_free (LogroResguardo *self)
{
  logro_base_close (self->base);
  logro_sesion_free (self->sesion);
  g_free (self->folder);
  g_free (self);
}

/* Runs a statement that gives no rows, and is done with it. */
static gboolean
run (LogroResguardo  *self,
     sqlite3_stmt    *statement,
     GError         **error)
{
  g_autoptr (GError) failure = NULL;

  logro_base_step (self->base, statement, &failure);
  logro_base_done (self->base, statement);
  if (failure == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

static void
bind_blob (sqlite3_stmt *statement,
           int           column,
           GBytes       *bytes)
{
  gsize size;
  gconstpointer start = g_bytes_get_data (bytes, &size);

  sqlite3_bind_blob64 (statement, column, start, size, SQLITE_STATIC);
}

gboolean
logro_resguardo_keep_draft (LogroResguardo       *self,
                            const LogroBorrador  *borrador,
                            GBytes               *bytes,
                            GError              **error)
{
  g_autoptr (GBytes) small = logro_compress (bytes, TRUE);
  sqlite3_stmt *statement = logro_base_begin (self->base, "keep-draft");

  logro_base_bind_text (statement, 1, borrador->documento);
  logro_base_bind_text (statement, 2, logro_sesion_get_id (self->sesion));
  sqlite3_bind_int64 (statement, 3, borrador->momento);
  logro_base_bind_text (statement, 4, borrador->titulo);
  logro_base_bind_text (statement, 5, borrador->uri);
  logro_base_bind_text (statement, 6, borrador->huella);
  bind_blob (statement, 7, small);
  return run (self, statement, error);
}

static gboolean
run_on_draft (LogroResguardo  *self,
              const char      *order,
              const char      *documento,
              const char      *sesion,
              GError         **error)
{
  sqlite3_stmt *statement = logro_base_begin (self->base, order);

  logro_base_bind_text (statement, 1, documento);
  logro_base_bind_text (statement, 2, sesion != NULL ? sesion
                                                     : logro_sesion_get_id (self->sesion));
  return run (self, statement, error);
}

gboolean
logro_resguardo_drop_draft (LogroResguardo  *self,
                            const char      *documento,
                            GError         **error)
{
  return run_on_draft (self, "drop-draft", documento, NULL, error);
}

gboolean
logro_resguardo_discard_draft (LogroResguardo  *self,
                               const char      *documento,
                               const char      *sesion,
                               GError         **error)
{
  return run_on_draft (self, "discard-draft", documento, sesion, error);
}

gboolean
logro_resguardo_take_draft (LogroResguardo  *self,
                            const char      *documento,
                            const char      *sesion,
                            GError         **error)
{
  sqlite3_stmt *statement = logro_base_begin (self->base, "take-draft");

  logro_base_bind_text (statement, 1, documento);
  logro_base_bind_text (statement, 2, sesion);
  logro_base_bind_text (statement, 3, logro_sesion_get_id (self->sesion));
  return run (self, statement, error);
}

static char *
dup_column (sqlite3_stmt *statement,
            int           column)
{
  return g_strdup ((const char *) sqlite3_column_text (statement, column));
}

static LogroBorrador *
read_borrador (sqlite3_stmt *statement)
{
  LogroBorrador *borrador = g_new0 (LogroBorrador, 1);

  borrador->documento = dup_column (statement, 0);
  borrador->sesion = dup_column (statement, 1);
  borrador->momento = sqlite3_column_int64 (statement, 2);
  borrador->titulo = dup_column (statement, 3);
  borrador->uri = dup_column (statement, 4);
  borrador->huella = dup_column (statement, 5);
  borrador->descartado = sqlite3_column_int (statement, 6) != 0;
  return borrador;
}

/* What is still being typed, here or in another run, is nobody else's. */
static gboolean
is_left (LogroResguardo      *self,
         const LogroBorrador *borrador)
{
  return borrador->descartado ||
         (!g_str_equal (borrador->sesion, logro_sesion_get_id (self->sesion)) &&
          !logro_sesion_is_alive (self->folder, borrador->sesion));
}

GPtrArray *
logro_resguardo_list_drafts (LogroResguardo  *self,
                             GError         **error)
{
  g_autoptr (GPtrArray) all =
    g_ptr_array_new_with_free_func ((GDestroyNotify) logro_borrador_free);
  g_autoptr (GError) failure = NULL;
  sqlite3_stmt *statement = logro_base_begin (self->base, "list-drafts");

  while (logro_base_step (self->base, statement, &failure))
    {
      g_autoptr (LogroBorrador) borrador = read_borrador (statement);

      if (is_left (self, borrador))
        g_ptr_array_add (all, g_steal_pointer (&borrador));
    }
  logro_base_done (self->base, statement);
  if (failure == NULL)
    return g_steal_pointer (&all);
  g_propagate_error (error, g_steal_pointer (&failure));
  return NULL;
}

/* The document in the first column of the first row. */
static GBytes *
read_contenido (LogroResguardo  *self,
                sqlite3_stmt    *statement,
                GError         **error)
{
  g_autoptr (GError) failure = NULL;
  GBytes *bytes = NULL;

  if (logro_base_step (self->base, statement, &failure))
    {
      bytes = logro_decompress (sqlite3_column_blob (statement, 0),
                                sqlite3_column_bytes (statement, 0));
      if (bytes == NULL)
        logro_base_set_damaged (self->base, &failure);
    }
  else if (failure == NULL)
    g_set_error_literal (&failure, LOGRO_STORE_ERROR, LOGRO_STORE_ERROR_NOT_FOUND,
                         _("This safety copy is not there any more."));
  logro_base_done (self->base, statement);
  if (failure != NULL)
    g_propagate_error (error, g_steal_pointer (&failure));
  return bytes;
}

GBytes *
logro_resguardo_read_draft (LogroResguardo  *self,
                            const char      *documento,
                            const char      *sesion,
                            GError         **error)
{
  sqlite3_stmt *statement = logro_base_begin (self->base, "read-draft");

  logro_base_bind_text (statement, 1, documento);
  logro_base_bind_text (statement, 2, sesion);
  return read_contenido (self, statement, error);
}

gboolean
logro_resguardo_keep_version (LogroResguardo  *self,
                              const char      *documento,
                              const char      *uri,
                              gint64           momento,
                              GBytes          *bytes,
                              GError         **error)
{
  g_autofree char *huella = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  g_autoptr (GBytes) small = logro_compress (bytes, FALSE);
  sqlite3_stmt *statement = logro_base_begin (self->base, "keep-version");

  logro_base_bind_text (statement, 1, documento);
  sqlite3_bind_int64 (statement, 2, momento);
  logro_base_bind_text (statement, 3, uri);
  logro_base_bind_text (statement, 4, huella);
  bind_blob (statement, 5, small);
  return run (self, statement, error);
}

GPtrArray *
logro_resguardo_list_versions (LogroResguardo  *self,
                               const char      *documento,
                               GError         **error)
{
  g_autoptr (GPtrArray) versions = g_ptr_array_new_with_free_func (version_free);
  g_autoptr (GError) failure = NULL;
  sqlite3_stmt *statement = logro_base_begin (self->base, "list-versions");

  logro_base_bind_text (statement, 1, documento);
  while (logro_base_step (self->base, statement, &failure))
    {
      LogroVersion *version = g_new0 (LogroVersion, 1);

      version->id = sqlite3_column_int64 (statement, 0);
      version->momento = sqlite3_column_int64 (statement, 1);
      version->uri = dup_column (statement, 2);
      version->huella = dup_column (statement, 3);
      g_ptr_array_add (versions, version);
    }
  logro_base_done (self->base, statement);
  if (failure == NULL)
    return g_steal_pointer (&versions);
  g_propagate_error (error, g_steal_pointer (&failure));
  return NULL;
}

GBytes *
logro_resguardo_read_version (LogroResguardo  *self,
                              gint64           id,
                              GError         **error)
{
  sqlite3_stmt *statement = logro_base_begin (self->base, "read-version");

  sqlite3_bind_int64 (statement, 1, id);
  return read_contenido (self, statement, error);
}

GBytes *
logro_resguardo_find_version (LogroResguardo  *self,
                              const char      *uri,
                              gint64          *momento,
                              GError         **error)
{
  sqlite3_stmt *statement = logro_base_begin (self->base, "find-version");
  g_autoptr (GError) failure = NULL;
  gint64 id = 0;

  logro_base_bind_text (statement, 1, uri);
  if (logro_base_step (self->base, statement, &failure))
    {
      id = sqlite3_column_int64 (statement, 0);
      *momento = sqlite3_column_int64 (statement, 1);
    }
  logro_base_done (self->base, statement);
  if (failure == NULL)
    return logro_resguardo_read_version (self, id, error);
  g_propagate_error (error, g_steal_pointer (&failure));
  return NULL;
}

gboolean
logro_resguardo_purge (LogroResguardo  *self,
                       gint64           ahora,
                       guint            dias,
                       GError         **error)
{
  sqlite3_stmt *statement = logro_base_begin (self->base, "purge-drafts");

  sqlite3_bind_int64 (statement, 1, ahora - (gint64) dias * DAY);
  if (!run (self, statement, error))
    return FALSE;
  statement = logro_base_begin (self->base, "purge-versions");
  sqlite3_bind_int64 (statement, 1, ahora - (gint64) dias * DAY);
  sqlite3_bind_int (statement, 2, LOGRO_RESGUARDO_MIN_VERSIONS);
  return run (self, statement, error);
}
