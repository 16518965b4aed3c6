/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A glossary: a root document of its own, and how terms are found in it. */

#include "core/glosario.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/text.h"

static const LogroField fields[] = {
  { "version", LOGRO_TEXT, LOGRO_AT (LogroGlosario, version), .flags = LOGRO_FIELD_REQUIRED },
  { "idioma", LOGRO_TEXT, LOGRO_AT (LogroGlosario, idioma), N_("Language"),
    .flags = LOGRO_FIELD_REQUIRED },
  { "terminos", LOGRO_CHILDREN, LOGRO_AT (LogroGlosario, terminos), N_("Terms"),
    .type = logro_termino_get_type },
};

G_DEFINE_FINAL_TYPE (LogroGlosario, logro_glosario, LOGRO_TYPE_RECORD)

static void
logro_glosario_finalize (GObject *object)
{
  g_clear_pointer (&LOGRO_GLOSARIO (object)->by_form, g_hash_table_unref);
  G_OBJECT_CLASS (logro_glosario_parent_class)->finalize (object);
}

static void
logro_glosario_class_init (LogroGlosarioClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = logro_glosario_finalize;
  logro_record_class_describe (LOGRO_RECORD_CLASS (klass), "glosario", fields,
                               G_N_ELEMENTS (fields));
}

static void
logro_glosario_init (LogroGlosario *self)
{
}

LogroTermino *
logro_glosario_find (LogroGlosario *self,
                     const char    *id)
{
  for (guint i = 0; i < logro_list_get_n (self->terminos); i++)
    {
      LogroTermino *termino = logro_list_get (self->terminos, i);

      if (g_strcmp0 (termino->id, id) == 0)
        return termino;
    }
  return NULL;
}

static void
add_forms (LogroGlosario *self,
           LogroTermino  *termino)
{
  g_auto (GStrv) forms = g_strsplit (termino->formas != NULL ? termino->formas : "", ";", -1);

  for (guint i = 0; forms[i] != NULL; i++)
    if (*g_strstrip (forms[i]) != '\0')
      g_hash_table_insert (self->by_form, logro_text_fold (forms[i]), termino);
}

LogroTermino *
logro_glosario_explain (LogroGlosario *self,
                        const char    *text)
{
  g_autofree char *folded = NULL;

  if (text == NULL)
    return NULL;
  if (self->by_form == NULL)
    {
      self->by_form = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      for (guint i = 0; i < logro_list_get_n (self->terminos); i++)
        add_forms (self, logro_list_get (self->terminos, i));
    }
  folded = logro_text_fold (text);
  g_strstrip (folded);
  if (g_str_has_suffix (folded, ":"))
    folded[strlen (folded) - 1] = '\0';
  return g_hash_table_lookup (self->by_form, folded);
}

/* Whether a word of @text, both folded, begins with @needle. */
static gboolean
has_word (const char *text,
          const char *needle)
{
  for (const char *found = strstr (text, needle); found != NULL;
       found = *found != '\0' ? strstr (found + 1, needle) : NULL)
    if (found == text || (g_ascii_isprint (found[-1]) && !g_ascii_isalnum (found[-1])))
      return TRUE;
  return FALSE;
}

static gboolean
has_all (const char *text,
         char      **needles)
{
  g_autofree char *folded = logro_text_fold (text != NULL ? text : "");

  for (guint i = 0; needles[i] != NULL; i++)
    if (!has_word (folded, needles[i]))
      return FALSE;
  return TRUE;
}

GPtrArray *
logro_glosario_search (LogroGlosario *self,
                       const char    *words)
{
  g_autofree char *folded = logro_text_fold (words != NULL ? words : "");
  g_auto (GStrv) needles = g_strsplit (folded, " ", -1);
  GPtrArray *found = g_ptr_array_new ();
  g_autoptr (GPtrArray) within = g_ptr_array_new ();

  for (guint i = 0; i < logro_list_get_n (self->terminos); i++)
    {
      LogroTermino *termino = logro_list_get (self->terminos, i);
      g_autofree char *all = g_strjoin (" ", termino->nombre,
                                        termino->formas != NULL ? termino->formas : "",
                                        termino->definicion, NULL);

      if (has_all (termino->nombre, needles))
        g_ptr_array_add (found, termino);
      else if (has_all (all, needles))
        g_ptr_array_add (within, termino);
    }
  g_ptr_array_extend (found, within, NULL, NULL);
  return found;
}
