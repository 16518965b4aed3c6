/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person said of the columns of a table, kept for the next one with the same headings: a
 * file of the person's own, a group for each header. Without it nothing is lost but that. */

#include <string.h>

#include "core/text.h"
#include "exchange/encabezado.h"

static char *
dup_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "logro", "columnas.ini", NULL);
}

/* The headings as one word. */
static char *
dup_group (const LogroEncabezado *self)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);

  for (guint i = 0; i < self->n_columnas; i++)
    {
      g_autofree char *folded = logro_text_fold (self->titulos[i]);

      g_checksum_update (sum, (const guchar *) folded, strlen (folded) + 1);
    }
  return g_strdup (g_checksum_get_string (sum));
}

gboolean
logro_encabezado_recall (LogroEncabezado *self)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *path = dup_path ();
  g_autofree char *group = dup_group (self);
  g_autofree char *destino = NULL;
  g_auto (GStrv) ids = NULL;

  if (!g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, NULL))
    return FALSE;
  destino = g_key_file_get_string (file, group, "destino", NULL);
  ids = g_key_file_get_string_list (file, group, "columnas", NULL, NULL);
  if (g_strcmp0 (destino, self->destino->id) != 0 || ids == NULL ||
      g_strv_length (ids) != self->n_columnas)
    return FALSE;
  for (guint i = 0; i < self->n_columnas; i++)
    self->columnas[i] = logro_destino_find (self->destino, ids[i]);
  return TRUE;
}

void
logro_encabezado_remember (const LogroEncabezado *self)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *path = dup_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *group = dup_group (self);
  g_autofree const char **ids = g_new0 (const char *, self->n_columnas + 1);

  for (guint i = 0; i < self->n_columnas; i++)
    ids[i] = self->columnas[i] != NULL ? self->columnas[i]->id : "";
  g_key_file_load_from_file (file, path, G_KEY_FILE_KEEP_COMMENTS, NULL);
  g_key_file_set_string (file, group, "destino", self->destino->id);
  g_key_file_set_string_list (file, group, "columnas", ids, self->n_columnas);
  if (g_mkdir_with_parents (folder, 0700) == 0)
    g_key_file_save_to_file (file, path, NULL);
}
