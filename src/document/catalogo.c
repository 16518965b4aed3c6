/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds and reads models. A broken one is told of and hinders nobody. */

#include "document/catalogo.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/frozen.h"
#include "document/error.h"
#include "document/file.h"
#include "document/reader.h"
#include "document/writer.h"
#include "logro-data.h"

#define RESOURCES "/io/github/logro_app/Logro/"

static void
info_free (LogroModeloInfo *info)
{
  g_free (info->id);
  g_free (info->nombre);
  g_free (info->pais);
  g_free (info->edicion);
  g_free (info->file);
  g_free (info->error);
  g_free (info);
}

/* What the program brings along; NULL when it has no such thing. */
static gpointer
thaw (const char *name,
      GType       type)
{
  g_autofree char *path = g_strconcat (RESOURCES, name, NULL);
  g_autoptr (GBytes) bytes =
    g_resource_lookup_data (logro_data_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  return bytes != NULL ? logro_record_thaw (type, bytes) : NULL;
}

/* Gives @modelo its words, its glossary and its order; takes it when that cannot be. */
static LogroModelo *
open_modelo (LogroModelo *modelo,
             const char  *name,
             GError     **error)
{
  g_autofree char *words = g_strconcat ("palabras/", modelo->idioma, NULL);
  g_autofree char *glossary = g_strconcat ("glosario/", modelo->idioma, NULL);
  g_autoptr (LogroVocabulario) vocabulario = thaw (words, LOGRO_TYPE_VOCABULARIO);
  g_autoptr (GError) unsound = NULL;

  /* No words in that language: documents fall back on the keys, which say what they stand for. */
  if (vocabulario == NULL)
    vocabulario = g_object_new (LOGRO_TYPE_VOCABULARIO, NULL);
  modelo->glosario = thaw (glossary, LOGRO_TYPE_GLOSARIO);
  if (logro_modelo_open (modelo, vocabulario, &unsound))
    return modelo;
  g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_INVALID, "%s: %s", name,
               unsound->message);
  g_object_unref (modelo);
  return NULL;
}

LogroModelo *
logro_catalogo_read (GBytes     *bytes,
                     const char *name,
                     GError    **error)
{
  LogroRecord *record = logro_reader_read (bytes, &logro_format_modelo, name, NULL, NULL, NULL,
                                           error);

  return record != NULL ? open_modelo (LOGRO_MODELO (record), name, error) : NULL;
}

/* NULL when there is none of that @id. All that come along are sound: the tests see to it. */
static LogroModelo *
read_builtin (const char *id)
{
  g_autofree char *name = g_strconcat ("models/", id, NULL);
  LogroModelo *modelo = thaw (name, LOGRO_TYPE_MODELO);

  if (modelo == NULL)
    return NULL;
  modelo = open_modelo (modelo, id, NULL);
  g_assert (modelo != NULL);
  return modelo;
}

static GBytes *
read_bytes (const char *path,
            GError    **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return logro_file_read (file, NULL, error);
}

static LogroModelo *
read_own (const char *path,
          GError    **error)
{
  g_autoptr (GBytes) bytes = read_bytes (path, error);

  return bytes != NULL ? logro_catalogo_read (bytes, path, error) : NULL;
}

/* Its document in our own writing, for the plans that take it along. */
static gboolean
keep_source (LogroModelo *modelo,
             GError     **error)
{
  g_autoptr (GBytes) bytes =
    logro_writer_write (LOGRO_RECORD (modelo), &logro_format_modelo, error);

  if (bytes == NULL)
    return FALSE;
  modelo->fuente = g_strchomp (g_strndup (g_bytes_get_data (bytes, NULL),
                                          g_bytes_get_size (bytes)));
  return TRUE;
}

char *
logro_catalogo_dup_folder (void)
{
  return g_build_filename (g_get_user_data_dir (), "logro", "modelos", NULL);
}

static int
compare_paths (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The paths of a person's own models, sorted. */
static char **
list_own (void)
{
  g_autofree char *folder = logro_catalogo_dup_folder ();
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GPtrArray) paths = g_ptr_array_new ();
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".xml") && *name != '.') /* those are backups */
      g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
  g_ptr_array_sort (paths, compare_paths);
  g_ptr_array_add (paths, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&paths), FALSE);
}

/* Takes @modelo, which may be NULL, and @error. */
static void
add_info (GPtrArray   *list,
          LogroModelo *modelo,
          const char  *file,
          GError      *error)
{
  LogroModeloInfo *info = g_new0 (LogroModeloInfo, 1);

  info->file = g_strdup (file);
  if (modelo != NULL)
    {
      info->id = g_strdup (modelo->id);
      info->nombre = g_strdup (modelo->nombre);
      info->pais = g_strdup (modelo->pais);
      info->edicion = g_strdup (modelo->edicion);
    }
  else
    info->error = g_strdup (error->message);
  g_clear_error (&error);
  g_clear_object (&modelo);
  g_ptr_array_add (list, info);
}

static int
compare_infos (gconstpointer a,
               gconstpointer b)
{
  const LogroModeloInfo *left = *(LogroModeloInfo *const *) a;
  const LogroModeloInfo *right = *(LogroModeloInfo *const *) b;
  int order = (left->error != NULL) - (right->error != NULL);

  if (order == 0 && left->nombre != NULL)
    order = g_utf8_collate (left->nombre, right->nombre);
  if (order == 0)
    order = g_strcmp0 (left->file, right->file);
  return order;
}

GPtrArray *
logro_catalogo_list (void)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) info_free);
  g_auto (GStrv) builtin =
    g_resource_enumerate_children (logro_data_get_resource (), RESOURCES "models",
                                   G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_auto (GStrv) own = list_own ();

  for (guint i = 0; builtin[i] != NULL; i++)
    add_info (list, read_builtin (builtin[i]), NULL, NULL);
  for (guint i = 0; own[i] != NULL; i++)
    {
      GError *error = NULL;
      LogroModelo *modelo = read_own (own[i], &error);
      add_info (list, modelo, own[i], error);
    }
  g_ptr_array_sort (list, compare_infos);
  return list;
}

LogroModelo *
logro_catalogo_find (const char *id,
                     GError    **error)
{
  g_auto (GStrv) own = list_own ();
  LogroModelo *builtin;

  for (guint i = 0; own[i] != NULL; i++)
    {
      g_autoptr (LogroModelo) modelo = read_own (own[i], NULL);

      if (modelo != NULL && g_str_equal (modelo->id, id) && keep_source (modelo, NULL))
        return g_steal_pointer (&modelo);
    }
  builtin = read_builtin (id);
  if (builtin == NULL)
    g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_MODEL_MISSING,
                 _("The model “%s” is not installed. Ask whoever made the plan for the file of its "
                   "model, and bring it in with “Models”."), id);
  return builtin;
}

LogroModelo *
logro_catalogo_read_copy (const char *text,
                          const char *name,
                          GError    **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  LogroModelo *modelo = logro_catalogo_read (bytes, name, error);

  if (modelo != NULL)
    modelo->fuente = g_strdup (text);
  return modelo;
}

LogroModelo *
logro_catalogo_read_draft (const LogroModeloInfo *info,
                           GError               **error)
{
  g_autofree char *name = g_strconcat ("models/", info->id, NULL);
  g_autoptr (GBytes) bytes = NULL;

  if (info->file == NULL)
    return thaw (name, LOGRO_TYPE_MODELO);
  bytes = read_bytes (info->file, error);
  return bytes != NULL ? (LogroModelo *) logro_reader_read (bytes, &logro_format_modelo, info->file,
                                                            NULL, NULL, NULL, error)
                       : NULL;
}

GBytes *
logro_catalogo_write (LogroModelo *modelo,
                      GError     **error)
{
  GBytes *bytes = logro_writer_write (LOGRO_RECORD (modelo), &logro_format_modelo, error);
  g_autoptr (LogroModelo) read =
    bytes != NULL ? logro_catalogo_read (bytes, modelo->id, error) : NULL;

  if (read == NULL)
    g_clear_pointer (&bytes, g_bytes_unref);
  return bytes;
}

GFile *
logro_catalogo_get_file (const char *id)
{
  g_autofree char *folder = logro_catalogo_dup_folder ();
  g_autofree char *name = g_strconcat (id, ".xml", NULL);

  return g_file_new_build_filename (folder, name, NULL);
}

gboolean
logro_catalogo_save (LogroModelo *modelo,
                     GFile       *file,
                     GError     **error)
{
  g_autoptr (GBytes) bytes = logro_catalogo_write (modelo, error);
  g_autofree char *folder = logro_catalogo_dup_folder ();
  g_autoptr (GFile) own = file == NULL && bytes != NULL ? logro_catalogo_get_file (modelo->id)
                                                        : NULL;

  if (bytes == NULL)
    return FALSE;
  if (own != NULL && g_mkdir_with_parents (folder, 0700) < 0)
    {
      int code = errno;

      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_IO, "%s: %s", folder,
                   g_strerror (code));
      return FALSE;
    }
  return logro_file_write (own != NULL ? own : file, bytes, NULL,
                           own != NULL ? LOGRO_FILE_BACKUP : LOGRO_FILE_PLAIN, NULL, NULL, error);
}

LogroGlosario *
logro_catalogo_get_glosario (void)
{
  static LogroGlosario *glosario;

  if (glosario == NULL)
    glosario = thaw ("glosario/es", LOGRO_TYPE_GLOSARIO);
  return glosario;
}
