/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a document is called, and what its file is to be called. */

#include "document/document.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/text.h"

char *
logro_document_dup_title (LogroDocument *self)
{
  GFile *file = logro_document_get_file (self);
  g_autofree char *path = NULL;
  char *name;

  if (file == NULL)
    {
      const char *nombre = logro_document_get_plan (self)->municipalidad->nombre;

      return nombre != NULL ? g_strdup_printf (_("Plan of %s"), nombre) : g_strdup (_("New plan"));
    }
  path = g_file_get_parse_name (file);
  name = g_path_get_basename (path);
  if (g_str_has_suffix (name, ".logro"))
    name[strlen (name) - strlen (".logro")] = '\0';
  return name;
}

char *
logro_document_dup_conflict_name (LogroDocument *self)
{
  g_autofree char *title = logro_document_dup_title (self);
  g_autofree char *user = g_filename_display_name (g_get_user_name ());
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *time = g_date_time_format (now, "%Y-%m-%d %H.%M");
  /* TRANSLATORS: the name of a file: the plan, the user, the time. */
  g_autofree char *stem = g_strdup_printf (_("%s (conflict %s %s)"), title, user, time);

  return g_strconcat (g_strdelimit (stem, G_DIR_SEPARATOR_S, '-'), ".logro", NULL);
}

char *
logro_document_make_file_name (const char *text)
{
  g_autofree char *folded = logro_text_fold (text);
  GString *name = g_string_new (NULL);

  for (const char *p = folded; *p != '\0'; p++)
    if (g_ascii_isalnum (*p))
      g_string_append_c (name, *p);
    else if (name->len > 0 && name->str[name->len - 1] != '-')
      g_string_append_c (name, '-');
  if (name->len > 0 && name->str[name->len - 1] == '-')
    g_string_truncate (name, name->len - 1);
  if (name->len == 0)
    g_string_append (name, "plan");
  g_string_append (name, ".logro");
  return g_string_free (name, FALSE);
}

char *
logro_document_dup_file_name (LogroDocument *self)
{
  const char *nombre = logro_document_get_plan (self)->municipalidad->nombre;

  return logro_document_make_file_name (nombre != NULL ? nombre : "plan");
}
