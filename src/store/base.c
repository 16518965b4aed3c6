/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SQLite as it is used here: nothing of a database is trusted but what its own tables hold. */

#include "store/base.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/vfs.h>

/* Milliseconds that another program may keep us waiting. */
#define PATIENCE 5000

/* Bytes of one value. */
#define MAX_VALUE (128 * 1024 * 1024)

struct _LogroBase
{
  sqlite3 *db;
  char *shown; /* its path, for messages */
  GHashTable *statements; /* by name */
  GRecMutex lock;
};

G_DEFINE_QUARK (logro-store-error-quark, logro_store_error)

gboolean
logro_base_is_remote (const char *folder)
{
  static const guint32 remote[] = {
    0x6969,     /* NFS */
    0xff534d42, /* CIFS */
    0xfe534d42, /* SMB 2 */
    0x517b,     /* SMB */
    0x65735546, /* FUSE: a share of the desktop, among others */
    0x5346414f, /* AFS */
    0x01021997, /* 9P */
  };
  struct statfs about;

  if (statfs (folder, &about) != 0)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (remote); i++)
    if ((guint32) about.f_type == remote[i])
      return TRUE;
  return FALSE;
}

/* SQLite speaks English only, so what may happen to people is in our words or the system's. */
static const char *
get_cause (sqlite3 *db)
{
  int code = sqlite3_system_errno (db);

  switch (sqlite3_errcode (db) & 0xff)
    {
    case SQLITE_FULL:
      return g_strerror (ENOSPC);
    case SQLITE_READONLY:
      return g_strerror (EROFS);
    case SQLITE_NOMEM:
      return g_strerror (ENOMEM);
    case SQLITE_OK:
    case SQLITE_ROW:
    case SQLITE_DONE:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
      return g_strerror (code != 0 ? code : EIO);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return _("another program holds them");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return _("they are damaged");
    default:
      return sqlite3_errmsg (db);
    }
}

static gboolean
set_cause (LogroBase   *self,
           const char  *cause,
           GError     **error)
{
  g_set_error (error, LOGRO_STORE_ERROR, LOGRO_STORE_ERROR_FAILED,
               _("The safety copies in “%s” could not be reached: %s."), self->shown, cause);
  return FALSE;
}

static gboolean
set_failure (LogroBase  *self,
             GError    **error)
{
  return set_cause (self, get_cause (self->db), error);
}

static gboolean
execute (LogroBase   *self,
         const char  *sql,
         GError     **error)
{
  return sqlite3_exec (self->db, sql, NULL, NULL, NULL) == SQLITE_OK || set_failure (self, error);
}

static int
get_number (LogroBase  *self,
            const char *sql)
{
  sqlite3_stmt *statement = NULL;
  int number = -1;

  if (sqlite3_prepare_v2 (self->db, sql, -1, &statement, NULL) == SQLITE_OK &&
      sqlite3_step (statement) == SQLITE_ROW)
    number = sqlite3_column_int (statement, 0);
  sqlite3_finalize (statement);
  return number;
}

typedef enum
{
  SOUND,
  DAMAGED,
  UNREACHABLE /* for a reason that may pass */
} State;

/* What the check found: a page that could not be read is no damage, unless it says so. */
static State
judge (const char *found)
{
  const char *code;

  if (found == NULL) /* no memory for it */
    return UNREACHABLE;
  if (g_str_equal (found, "ok"))
    return SOUND;
  code = strstr (found, "error code=");
  if (code == NULL)
    return DAMAGED;
  code += strlen ("error code=");
  return (g_ascii_strtoll (code, NULL, 10) & 0xff) == SQLITE_CORRUPT ? DAMAGED : UNREACHABLE;
}

static State
get_state (LogroBase *self)
{
  sqlite3_stmt *statement = NULL;
  int code = sqlite3_prepare_v2 (self->db, "PRAGMA quick_check(1)", -1, &statement, NULL);
  State state = UNREACHABLE;

  if (code == SQLITE_OK)
    code = sqlite3_step (statement);
  if (code == SQLITE_ROW)
    state = judge ((const char *) sqlite3_column_text (statement, 0));
  else if ((code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB)
    state = DAMAGED;
  sqlite3_finalize (statement);
  return state;
}

static void
harden (LogroBase  *self,
        const char *folder)
{
  sqlite3_busy_timeout (self->db, PATIENCE);
  sqlite3_limit (self->db, SQLITE_LIMIT_LENGTH, MAX_VALUE);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
  execute (self, "PRAGMA cell_size_check = ON", NULL);
  execute (self, "PRAGMA mmap_size = 0", NULL);
  execute (self, logro_base_is_remote (folder) ? "PRAGMA journal_mode = DELETE"
                                               : "PRAGMA journal_mode = WAL", NULL);
  execute (self, "PRAGMA synchronous = FULL", NULL);
}

static gboolean
open_file (LogroBase   *self,
           const char  *path,
           const char  *folder,
           GError     **error)
{
  const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX;

  if (sqlite3_open_v2 (path, &self->db, flags, NULL) != SQLITE_OK)
    return set_failure (self, error);
  harden (self, folder);
  return TRUE;
}

/* Opens the file, for the second time too, and looks whether it is sound. */
static State
open_checked (LogroBase   *self,
              const char  *path,
              const char  *folder,
              GError     **error)
{
  State state;

  sqlite3_close (g_steal_pointer (&self->db));
  if (!open_file (self, path, folder, error))
    return UNREACHABLE;
  state = get_state (self);
  if (state == UNREACHABLE)
    set_failure (self, error);
  return state;
}

/* Out of the way, with the time in its name; nothing is deleted. */
static char *
put_aside (const char *path)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *time = g_date_time_format (now, "%Y%m%d-%H%M%S");
  g_autofree char *aside = g_strdup_printf ("%s.%s", path, time);
  static const char *const companions[] = { "-wal", "-shm", "-journal" };

  if (g_rename (path, aside) != 0)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (companions); i++)
    {
      g_autofree char *from = g_strconcat (path, companions[i], NULL);
      g_autofree char *to = g_strconcat (aside, companions[i], NULL);

      g_rename (from, to);
    }
  return g_steal_pointer (&aside);
}

static gboolean
prepare (LogroBase   *self,
         const char  *orders,
         GError     **error)
{
  g_auto (GStrv) parts = g_strsplit (orders, "-- :", -1);

  for (guint i = 1; parts[i] != NULL; i++)
    {
      char *end = strchr (parts[i], '\n');
      sqlite3_stmt *statement = NULL;

      *end = '\0';
      if (sqlite3_prepare_v3 (self->db, end + 1, -1, SQLITE_PREPARE_PERSISTENT, &statement,
                              NULL) != SQLITE_OK)
        return set_failure (self, error);
      g_hash_table_insert (self->statements, g_strdup (parts[i]), statement);
    }
  return TRUE;
}

static gboolean
make_tables (LogroBase   *self,
             const char  *schema,
             int          version,
             GError     **error)
{
  int found = get_number (self, "PRAGMA user_version");

  if (found == version)
    return TRUE;
  if (found > version)
    {
      g_set_error (error, LOGRO_STORE_ERROR, LOGRO_STORE_ERROR_NEWER,
                   _("A newer Logro keeps the safety copies of this computer (form %d; this one "
                     "knows %d). They are left alone."), found, version);
      return FALSE;
    }
  if (!execute (self, "BEGIN IMMEDIATE", error))
    return FALSE;
  /* Another Logro may have been faster. */
  if (get_number (self, "PRAGMA user_version") == version)
    return execute (self, "COMMIT", error);
  if (execute (self, schema, error))
    return execute (self, "COMMIT", error);
  execute (self, "ROLLBACK", NULL);
  return FALSE;
}

static void
finalize (gpointer statement)
{
  sqlite3_finalize (statement);
}

LogroBase *
logro_base_open (const char  *path,
                 const char  *schema,
                 const char  *orders,
                 int          version,
                 char       **damaged,
                 GError     **error)
{
  g_autoptr (LogroBase) self = g_new0 (LogroBase, 1);
  g_autofree char *folder = g_path_get_dirname (path);
  State state;

  *damaged = NULL;
  g_rec_mutex_init (&self->lock);
  self->shown = g_filename_display_name (path);
  self->statements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, finalize);
  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      g_set_error (error, LOGRO_STORE_ERROR, LOGRO_STORE_ERROR_FAILED,
                   _("The folder “%s” for safety copies could not be made: %s"), folder,
                   g_strerror (errno));
      return NULL;
    }
  state = open_checked (self, path, folder, error);
  if (state == DAMAGED) /* so SQLite calls a page that could not be read just now, too */
    state = open_checked (self, path, folder, error);
  if (state == UNREACHABLE)
    return NULL;
  if (state == DAMAGED)
    {
      sqlite3_close (g_steal_pointer (&self->db));
      *damaged = put_aside (path);
      if (!open_file (self, path, folder, error))
        return NULL;
    }
  if (!make_tables (self, schema, version, error) || !prepare (self, orders, error))
    return NULL;
  return g_steal_pointer (&self);
}

void
logro_base_close (LogroBase *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->statements);
  sqlite3_close (self->db);
  g_rec_mutex_clear (&self->lock);
  g_free (self->shown);
  g_free (self);
}

sqlite3_stmt *
logro_base_begin (LogroBase  *self,
                  const char *name)
{
  sqlite3_stmt *statement;

  g_rec_mutex_lock (&self->lock);
  statement = g_hash_table_lookup (self->statements, name);
  g_assert (statement != NULL);
  return statement;
}

gboolean
logro_base_step (LogroBase     *self,
                 sqlite3_stmt  *statement,
                 GError       **error)
{
  int code = sqlite3_step (statement);

  if (code != SQLITE_ROW && code != SQLITE_DONE)
    set_failure (self, error);
  return code == SQLITE_ROW;
}

void
logro_base_done (LogroBase    *self,
                 sqlite3_stmt *statement)
{
  sqlite3_reset (statement);
  sqlite3_clear_bindings (statement);
  g_rec_mutex_unlock (&self->lock);
}

void
logro_base_bind_text (sqlite3_stmt *statement,
                      int           column,
                      const char   *text)
{
  if (text != NULL)
    sqlite3_bind_text (statement, column, text, -1, SQLITE_TRANSIENT);
  else
    sqlite3_bind_null (statement, column);
}

void
logro_base_set_damaged (LogroBase  *self,
                        GError    **error)
{
  set_cause (self, _("they are damaged"), error);
}
