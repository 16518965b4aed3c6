/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a programme calls its actions. Sentences say "línea de acción" and "actividad"; a model with
 * other words for them has them as "termino.linea", "termino.lineas", "termino.actividad" and
 * "termino.actividades": nouns of the same gender, for the sentences have their articles. */

#include "core/modelo.h"

#include <string.h>

/* Longer ones first: they begin with shorter ones. */
static const struct
{
  const char *said;
  const char *id;
} terminos[] = {
  { "líneas de acción", "termino.lineas" },
  { "línea de acción", "termino.linea" },
  { "líneas", "termino.lineas" },
  { "línea", "termino.linea" },
  { "actividades", "termino.actividades" },
  { "actividad", "termino.actividad" },
};

/* The bytes of @term that @text begins with, whatever its first letter; 0 when it does not. */
static gsize
match (const char *text,
       const char *term)
{
  gsize n = strlen (term);

  if (g_unichar_tolower (g_utf8_get_char (text)) != g_utf8_get_char (term) ||
      strncmp (g_utf8_next_char (text), g_utf8_next_char (term),
               n - (g_utf8_next_char (term) - term)) != 0 ||
      g_unichar_isalpha (g_utf8_get_char (text + n)))
    return 0;
  return n;
}

static void
append (GString    *out,
        const char *word,
        gboolean    capital)
{
  gunichar first = g_utf8_get_char (word);

  g_string_append_unichar (out, capital ? g_unichar_toupper (first) : first);
  g_string_append (out, g_utf8_next_char (word));
}

/* Writes the model's word for the term that @text begins with, and gives the length of that. */
static gsize
adapt_here (LogroModelo *self,
            const char  *text,
            GString     *out)
{
  for (guint i = 0; i < G_N_ELEMENTS (terminos); i++)
    {
      gsize n = match (text, terminos[i].said);
      const char *own = n > 0 ? logro_modelo_find_own_palabra (self, terminos[i].id) : NULL;

      if (own != NULL)
        append (out, own, g_unichar_isupper (g_utf8_get_char (text)));
      if (n > 0)
        return own != NULL ? n : 0;
    }
  return 0;
}

char *
logro_modelo_adapt (LogroModelo *self,
                    const char  *text)
{
  GString *out = g_string_new (NULL);
  gboolean in_word = FALSE;

  for (const char *p = text; *p != '\0';)
    {
      gsize n = in_word ? 0 : adapt_here (self, p, out);

      if (n == 0)
        {
          in_word = g_unichar_isalpha (g_utf8_get_char (p));
          n = g_utf8_next_char (p) - p;
          g_string_append_len (out, p, n);
        }
      p += n;
    }
  return g_string_free (out, FALSE);
}
