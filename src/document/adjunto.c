/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Paths are reckoned as they read, without following links: what a person sees in the file manager
 * is what the plan says. */

#include "document/adjunto.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "core/text.h"
#include "document/error.h"
#include "document/file-private.h"

#define PIECE (256 * 1024)

const char *
logro_adjunto_estado_get_name (LogroAdjuntoEstado estado)
{
  static const char *const names[] = {
    N_("Checking"),  N_("Unchanged"), N_("Same size"), N_("Never checked"),
    N_("Changed"), N_("Missing"), N_("Not a file"), N_("Cannot be read"),
  };

  return _(names[estado]);
}

const char *
logro_adjunto_estado_get_id (LogroAdjuntoEstado estado)
{
  static const char *const ids[] = {
    "viendo", "igual", "mismo-tamano", "sin-huella", "cambiado", "falta", "no-archivo", "ilegible",
  };

  return ids[estado];
}

static char *
dup_folder (GFile *plan)
{
  g_autofree char *path = plan != NULL ? g_file_get_path (plan) : NULL;
  g_autofree char *whole = path != NULL ? g_canonicalize_filename (path, NULL) : NULL;

  return whole != NULL ? g_path_get_dirname (whole) : NULL;
}

char *
logro_adjunto_dup_path (GFile      *plan,
                        const char *ruta)
{
  g_autofree char *folder = NULL;

  if (ruta == NULL)
    return NULL;
  if (g_path_is_absolute (ruta))
    return g_canonicalize_filename (ruta, NULL);
  folder = dup_folder (plan);
  return folder != NULL ? g_canonicalize_filename (ruta, folder) : NULL;
}

/* How @path is called in @folder; both are whole and without "..". */
static char *
dup_relative (const char *folder,
              const char *path)
{
  g_auto (GStrv) from = g_strsplit (folder + 1, "/", -1);
  g_auto (GStrv) to = g_strsplit (path + 1, "/", -1);
  GString *relative = g_string_new (NULL);
  guint same = 0;

  while (from[same] != NULL && to[same] != NULL && to[same + 1] != NULL &&
         g_str_equal (from[same], to[same]))
    same++;
  if (same == 0 && from[0] != NULL)
    {
      /* from the root on, everything is different: another disk, a stick */
      g_string_free (relative, TRUE);
      return g_strdup (path);
    }
  for (guint i = same; from[i] != NULL; i++)
    g_string_append (relative, "../");
  for (guint i = same; to[i] != NULL; i++)
    g_string_append_printf (relative, "%s%s", to[i], to[i + 1] != NULL ? "/" : "");
  return g_string_free (relative, FALSE);
}

/* Whether the plan gives back every byte of @ruta. */
static gboolean
can_be_written (const char *ruta)
{
  g_autofree char *clean = g_utf8_validate (ruta, -1, NULL) ? logro_text_clean (ruta, FALSE) : NULL;

  return g_strcmp0 (clean, ruta) == 0 && g_utf8_strlen (ruta, -1) <= LOGRO_TEXT_MAX;
}

char *
logro_adjunto_dup_ruta (GFile   *plan,
                        GFile   *file,
                        GError **error)
{
  g_autofree char *shown = logro_file_dup_shown (file);
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *whole = path != NULL ? g_canonicalize_filename (path, NULL) : NULL;
  g_autofree char *folder = dup_folder (plan);
  g_autofree char *ruta = NULL;

  if (whole == NULL)
    {
      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
                   _("“%s” is not in a folder of this computer. Copy it here and attach the "
                     "copy."), shown);
      return NULL;
    }
  ruta = folder != NULL ? dup_relative (folder, whole) : g_strdup (whole);
  if (can_be_written (ruta))
    return g_steal_pointer (&ruta);
  g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
               _("The name of “%s”, or of its folder, cannot be written in a plan. Rename it with "
                 "letters and figures and attach it again."), shown);
  return NULL;
}

char *
logro_adjunto_dup_shown (const char *ruta)
{
  g_autofree char *name = ruta != NULL ? g_path_get_basename (ruta) : g_strdup ("");
  g_autofree char *folder = ruta != NULL ? g_path_get_dirname (ruta) : g_strdup (".");
  g_autofree char *all = g_str_equal (folder, ".") ? g_strdup (name)
                                                   : g_strdup_printf ("%s  ·  %s", name, folder);
  GString *shown = g_string_new (NULL);

  for (const char *p = all; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      g_string_append_unichar (shown, logro_text_turns_writing (c) || g_unichar_iscntrl (c)
                                        ? 0xFFFD : c);
    }
  return g_string_free (shown, FALSE);
}

/* From where to where. */
typedef struct
{
  GFile *from;
  GFile *to;
} Move;

static char *
rebase (const char *ruta,
        gpointer    data)
{
  const Move *move = data;
  g_autofree char *path = logro_adjunto_dup_path (move->from, ruta);
  g_autoptr (GFile) file = path != NULL ? g_file_new_for_path (path) : NULL;

  return file != NULL ? logro_adjunto_dup_ruta (move->to, file, NULL) : NULL;
}

static void
rebase_adjunto (LogroAdjunto     *adjunto,
                const LogroField *field,
                Move             *move)
{
  LogroValue value = { .text = rebase (adjunto->ruta, move) };

  if (value.text != NULL && !g_str_equal (value.text, adjunto->ruta))
    {
      logro_record_swap (LOGRO_RECORD (adjunto), field, &value);
      logro_record_notify_field (LOGRO_RECORD (adjunto), field);
    }
  g_free (value.text);
}

void
logro_adjunto_rebase (LogroPlan *plan,
                      GFile     *from,
                      GFile     *to)
{
  g_autoptr (GPtrArray) adjuntos = logro_adjuntos_list_with_undone (plan);
  LogroRecordClass *klass = g_type_class_ref (LOGRO_TYPE_ADJUNTO);
  const LogroField *field = logro_record_class_find (klass, "ruta");
  Move move = { from, to };

  for (guint i = 0; i < adjuntos->len; i++)
    rebase_adjunto (adjuntos->pdata[i], field, &move);
  logro_journal_rewrite (logro_plan_get_journal (plan), field, rebase, &move);
  g_type_class_unref (klass);
}

static gboolean
read_all (int            fd,
          const char    *shown,
          LogroHuella   *huella,
          GCancellable  *cancellable,
          GError       **error)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree guchar *piece = g_malloc (PIECE);

  huella->tamano = 0;
  while (!g_cancellable_set_error_if_cancelled (cancellable, error))
    {
      gssize got = read (fd, piece, PIECE);

      if (got < 0 && errno == EINTR)
        continue;
      if (got < 0)
        {
          logro_file_set_read_error (error, errno, shown);
          return FALSE;
        }
      if (got == 0)
        {
          g_strlcpy (huella->sha256, g_checksum_get_string (checksum), sizeof huella->sha256);
          return TRUE;
        }
      g_checksum_update (checksum, piece, got);
      huella->tamano += got;
    }
  return FALSE;
}

gboolean
logro_huella_take (const char    *path,
                   LogroHuella   *huella,
                   GCancellable  *cancellable,
                   GError       **error)
{
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *shown = g_filename_display_name (name);
  struct stat before, after;
  int fd = logro_file_open_fd (path, shown, G_MAXINT64, &before, error);
  gboolean done;

  if (fd < 0)
    return FALSE;
  done = read_all (fd, shown, huella, cancellable, error);
  if (done && (fstat (fd, &after) < 0 || after.st_size != huella->tamano ||
               after.st_mtim.tv_sec != before.st_mtim.tv_sec ||
               after.st_mtim.tv_nsec != before.st_mtim.tv_nsec))
    {
      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_CHANGED,
                   _("“%s” is being written by another program. Try again in a moment."), shown);
      done = FALSE;
    }
  close (fd);
  return done;
}

LogroAdjuntoEstado
logro_adjunto_look (const char   *path,
                    gint64        tamano,
                    const char   *sha256,
                    gboolean      unasked,
                    LogroHuella  *huella,
                    GCancellable *cancellable)
{
  LogroHuella own = { 0 };
  struct stat status;

  if (path == NULL)
    return LOGRO_ADJUNTO_FALTA;
  if (stat (path, &status) < 0)
    return errno == ENOENT || errno == ENOTDIR || errno == ELOOP || errno == ENAMETOOLONG
             ? LOGRO_ADJUNTO_FALTA
             : LOGRO_ADJUNTO_ILEGIBLE;
  if (!S_ISREG (status.st_mode))
    return LOGRO_ADJUNTO_NO_ARCHIVO;
  if (access (path, R_OK) < 0)
    return LOGRO_ADJUNTO_ILEGIBLE;
  if (sha256 == NULL)
    return LOGRO_ADJUNTO_SIN_HUELLA;
  if (status.st_size != tamano)
    return LOGRO_ADJUNTO_CAMBIADO;
  if (huella == NULL)
    huella = &own;
  if (*huella->sha256 == '\0')
    {
      if (unasked && status.st_size > LOGRO_ADJUNTO_MAX_UNASKED)
        return LOGRO_ADJUNTO_MISMO_TAMANO;
      if (!logro_huella_take (path, huella, cancellable, NULL))
        {
          *huella = (LogroHuella) { 0 };
          return g_cancellable_is_cancelled (cancellable) ? LOGRO_ADJUNTO_VIENDO
                                                          : LOGRO_ADJUNTO_ILEGIBLE;
        }
    }
  return g_ascii_strcasecmp (huella->sha256, sha256) == 0 ? LOGRO_ADJUNTO_IGUAL
                                                          : LOGRO_ADJUNTO_CAMBIADO;
}
