/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copies go through document/file-copy.h, the index through document/file.h: nothing is ever half
 * there, and nothing that is there is replaced. */

#include "exchange/coleccion-private.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "document/error.h"
#include "document/file-copy.h"

/* Bytes of a name, of the 255 that file systems allow. */
#define MAX_NAME 160

/* Of the faults, how many a person is told. */
#define MAX_TOLD 12

static void
colectado_free (LogroColectado *one)
{
  g_free (one->fase);
  g_free (one->elemento);
  g_free (one->descripcion);
  g_free (one->ruta);
  g_free (one->path);
  g_free (one->sha256);
  g_free (one->folder);
  g_free (one->archivo);
  g_free (one->motivo);
  g_free (one);
}

static gboolean
is_reserved (const char *name)
{
  static const char *const devices[] = { "con", "prn", "aux", "nul", NULL };
  g_autofree char *stem = g_ascii_strdown (name, strcspn (name, "."));

  return g_strv_contains (devices, stem) ||
         (strlen (stem) == 4 && g_ascii_isdigit (stem[3]) &&
          (g_str_has_prefix (stem, "com") || g_str_has_prefix (stem, "lpt")));
}

/* Leaves the suffix, and whole characters. */
static void
shorten (GString *name)
{
  char *dot = strrchr (name->str, '.');
  gsize suffix = dot != NULL && strlen (dot) < 16 ? strlen (dot) : 0;
  gsize cut = MAX_NAME - suffix;

  if (name->len <= MAX_NAME)
    return;
  while (((guchar) name->str[cut] & 0xC0) == 0x80)
    cut--;
  g_string_erase (name, cut, name->len - suffix - cut);
}

char *
logro_coleccion_dup_safe (const char *name)
{
  g_autofree char *shown = logro_adjunto_dup_shown (name != NULL ? name : "");
  g_autofree char *whole = g_utf8_normalize (shown, -1, G_NORMALIZE_NFC);
  GString *safe = g_string_new (NULL);

  for (const char *p = whole; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      g_string_append_unichar (safe, c < 0x80 && strchr ("<>:\"/\\|?*", c) != NULL ? '-'
                                     : c == 0xFFFD                                 ? '_'
                                                                                   : c);
    }
  while (safe->len > 0 && strchr (". ", safe->str[safe->len - 1]) != NULL)
    g_string_truncate (safe, safe->len - 1);
  if (safe->len == 0 || safe->str[0] == '.' || is_reserved (safe->str))
    g_string_prepend_c (safe, '_');
  shorten (safe);
  return g_string_free (safe, FALSE);
}

static char *
dup_folder (LogroFase     *fase,
            LogroElemento *elemento)
{
  g_autofree char *id = logro_coleccion_dup_safe (fase != NULL ? fase->id : NULL);
  g_autofree char *phase =
    fase != NULL ? g_strdup_printf ("%d-%s", (int) fase->numero, id) : g_strdup (id);
  g_autofree char *element = elemento != NULL ? logro_coleccion_dup_safe (elemento->id) : NULL;

  return g_build_filename (phase, element, NULL);
}

static void
add_file (LogroColeccion *self,
          LogroAdjunto   *adjunto,
          GFile          *file)
{
  LogroFase *fase = logro_adjuntos_get_fase (adjunto);
  LogroElemento *elemento = logro_adjuntos_get_elemento (adjunto);
  LogroColectado *one = g_new0 (LogroColectado, 1);

  one->fase = fase != NULL ? g_strdup_printf ("%d %s", (int) fase->numero, fase->nombre)
                           : g_strdup ("");
  one->elemento = elemento != NULL ? g_strdup_printf ("%s %s", elemento->id, elemento->nombre)
                                   : NULL;
  one->descripcion = g_strdup (adjunto->descripcion);
  one->ruta = g_strdup (adjunto->ruta);
  one->path = logro_adjunto_dup_path (file, adjunto->ruta);
  one->tamano = adjunto->tamano;
  one->sha256 = g_strdup (adjunto->sha256);
  one->folder = dup_folder (fase, elemento);
  g_ptr_array_add (self->files, one);
}

LogroColeccion *
logro_coleccion_new (LogroPlan *plan,
                     GFile     *file)
{
  LogroColeccion *self = g_new0 (LogroColeccion, 1);
  g_autoptr (GPtrArray) adjuntos = logro_adjuntos_list (plan);
  g_autoptr (GFile) folder = file != NULL ? g_file_get_parent (file) : NULL;

  self->files = g_ptr_array_new_with_free_func ((GDestroyNotify) colectado_free);
  self->plan_folder = folder != NULL ? g_file_get_path (folder) : NULL;
  self->model = g_object_ref (plan->model);
  self->titulo = g_strdup (plan->municipalidad->nombre);
  for (guint i = 0; i < adjuntos->len; i++)
    add_file (self, adjuntos->pdata[i], file);
  return self;
}

void
logro_coleccion_free (LogroColeccion *self)
{
  g_ptr_array_unref (self->files);
  g_free (self->plan_folder);
  g_object_unref (self->model);
  g_free (self->titulo);
  g_free (self);
}

/* Whether the file behind all links lies in the plan's folder or within it. */
static gboolean
is_within (LogroColeccion *self,
           const char     *path)
{
  char *folder = self->plan_folder != NULL ? realpath (self->plan_folder, NULL) : NULL;
  char *real = realpath (path, NULL);
  gsize length = folder != NULL ? strlen (folder) : 0;
  gboolean within = folder != NULL && real != NULL && strncmp (real, folder, length) == 0 &&
                    (real[length] == '/' || length == 1);

  free (folder);
  free (real);
  return within;
}

static gboolean
is_to_copy (LogroColeccion *self,
            LogroColectado *one)
{
  if (one->estado == LOGRO_ADJUNTO_IGUAL)
    return TRUE;
  if (one->estado != LOGRO_ADJUNTO_CAMBIADO && one->estado != LOGRO_ADJUNTO_SIN_HUELLA)
    return FALSE;
  if (is_within (self, one->path))
    return TRUE;
  one->motivo = g_strdup (_("it is outside the folder of the plan and not known to be what was "
                            "attached"));
  return FALSE;
}

char *
logro_coleccion_dup_numbered (const char *name,
                              guint       number)
{
  const char *dot = strrchr (name, '.');

  if (number == 1)
    return g_strdup (name);
  if (dot == NULL)
    return g_strdup_printf ("%s-%u", name, number);
  return g_strdup_printf ("%.*s-%u%s", (int) (dot - name), name, number, dot);
}

gboolean
logro_coleccion_is_taken (const char *path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS | G_FILE_TEST_IS_SYMLINK);
}

/* Whether what is at @path is a file with just the content of @one. */
static gboolean
has_copy (const char           *path,
          const LogroColectado *one)
{
  return one->estado == LOGRO_ADJUNTO_IGUAL &&
         logro_adjunto_look (path, one->tamano, one->sha256, FALSE, NULL, NULL) ==
           LOGRO_ADJUNTO_IGUAL;
}

/* What the copy has is what the index says. */
static void
set_copied (LogroColectado *one,
            const char     *path,
            const char     *sha256)
{
  GStatBuf status;

  if (one->estado == LOGRO_ADJUNTO_IGUAL && g_ascii_strcasecmp (sha256, one->sha256) != 0)
    one->estado = LOGRO_ADJUNTO_CAMBIADO;
  g_free (one->sha256);
  one->sha256 = g_strdup (sha256);
  if (g_stat (path, &status) == 0)
    one->tamano = status.st_size;
}

/* Under the first name that nobody has. FALSE only for what concerns the other files too. */
static gboolean
copy_one (LogroColectado  *one,
          const char      *root,
          GCancellable    *cancellable,
          GError         **error)
{
  g_autofree char *base = g_path_get_basename (one->ruta);
  g_autofree char *name = logro_coleccion_dup_safe (base);

  for (guint i = 1; i <= LOGRO_COLECCION_MAX_TRIES; i++)
    {
      g_autofree char *numbered = logro_coleccion_dup_numbered (name, i);
      g_autofree char *path = g_build_filename (root, one->folder, numbered, NULL);
      g_autoptr (GFile) to = g_file_new_for_path (path);
      g_autofree char *sha256 = NULL;
      g_autoptr (GError) failure = NULL;

      if (logro_coleccion_is_taken (path) && !has_copy (path, one))
        continue;
      one->archivo = g_build_filename (one->folder, numbered, NULL);
      if (logro_coleccion_is_taken (path))
        return TRUE;
      if (logro_file_copy (one->path, to, &sha256, cancellable, &failure))
        {
          set_copied (one, path, sha256);
          return TRUE;
        }
      g_clear_pointer (&one->archivo, g_free);
      if (g_error_matches (failure, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED) &&
          logro_coleccion_is_taken (path))
        continue; /* somebody was faster */
      if (failure->domain != LOGRO_DOCUMENT_ERROR ||
          failure->code == LOGRO_DOCUMENT_ERROR_NO_SPACE ||
          failure->code == LOGRO_DOCUMENT_ERROR_READ_ONLY)
        {
          g_propagate_error (error, g_steal_pointer (&failure));
          return FALSE;
        }
      one->motivo = g_strdup (failure->message);
      return TRUE;
    }
  one->motivo = g_strdup (_("there are too many files of this name"));
  return TRUE;
}

static gboolean
make_folder (const char  *path,
             GError     **error)
{
  g_autofree char *shown = g_filename_display_name (path);

  if (g_mkdir_with_parents (path, 0777) == 0)
    return TRUE;
  g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_READ_ONLY,
               _("The folder “%s” could not be made: %s. Choose another place."), shown,
               g_strerror (errno));
  return FALSE;
}

gboolean
logro_coleccion_copy (LogroColeccion       *self,
                      GFile                *folder,
                      const LogroProgress  *progress,
                      GError              **error)
{
  GCancellable *cancellable = progress != NULL ? progress->cancellable : NULL;
  g_autofree char *root = g_file_get_path (folder);

  if (root == NULL)
    {
      g_set_error_literal (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
                           _("The files can only be copied into a folder of this computer."));
      return FALSE;
    }
  if (!make_folder (root, error))
    return FALSE;
  for (guint i = 0; i < self->files->len; i++)
    {
      LogroColectado *one = self->files->pdata[i];
      g_autofree char *place = g_build_filename (root, one->folder, NULL);

      if (!logro_progress_step (progress, (double) i / self->files->len, error))
        return FALSE;
      one->estado = logro_adjunto_look (one->path, one->tamano, one->sha256, FALSE, NULL,
                                        cancellable);
      if (!logro_progress_goes_on (progress, error))
        return FALSE;
      if (is_to_copy (self, one) &&
          (!make_folder (place, error) || !copy_one (one, root, cancellable, error)))
        return FALSE;
    }
  return logro_coleccion_write_index (self, root, error);
}

static gboolean
is_fault (const LogroColectado *one)
{
  return one->archivo == NULL || one->estado != LOGRO_ADJUNTO_IGUAL;
}

guint
logro_coleccion_count_faults (LogroColeccion *self)
{
  guint n = 0;

  for (guint i = 0; i < self->files->len; i++)
    n += is_fault (self->files->pdata[i]);
  return n;
}

char *
logro_coleccion_dup_summary (LogroColeccion *self)
{
  GString *said = g_string_new (NULL);
  guint copied = 0, told = 0;

  for (guint i = 0; i < self->files->len; i++)
    copied += ((LogroColectado *) self->files->pdata[i])->archivo != NULL;
  g_string_append_printf (said, ngettext ("%u of %u file is in the folder.",
                                          "%u of %u files are in the folder.", self->files->len),
                          copied, self->files->len);
  for (guint i = 0; i < self->files->len; i++)
    {
      const LogroColectado *one = self->files->pdata[i];
      g_autofree char *name = logro_adjunto_dup_shown (one->ruta);

      if (!is_fault (one))
        continue;
      if (told++ == MAX_TOLD)
        {
          g_string_append (said, "\n…");
          break;
        }
      g_string_append_printf (said, "\n%s: %s", name, logro_adjunto_estado_get_name (one->estado));
      if (one->motivo != NULL)
        g_string_append_printf (said, " (%s)", one->motivo);
    }
  return g_string_free (said, FALSE);
}
