/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Values by their field: from text, and within their range. */

#include "core/field.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/decimal.h"
#include "core/error.h"
#include "core/fecha.h"
#include "core/text.h"

/* The beginning of @text, which may be anything, for a message. */
static char *
dup_shown (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);

  return g_utf8_substring (valid, 0, MIN (40, g_utf8_strlen (valid, -1)));
}

static gboolean
refuse (GError          **error,
        const LogroField *field,
        const char       *text,
        const char       *format)
{
  g_autofree char *shown = dup_shown (text);

  g_set_error (error, LOGRO_CORE_ERROR, LOGRO_CORE_ERROR_INVALID, format, field->name, shown);
  return FALSE;
}

static gboolean
parse_integer (const LogroField *field,
               const char       *text,
               LogroValue       *value,
               GError          **error)
{
  g_autofree char *shown = NULL;
  g_autofree char *min = NULL;
  g_autofree char *max = NULL;

  if (g_ascii_string_to_signed (text, 10, field->min, field->max, &value->number, NULL))
    return TRUE;
  shown = dup_shown (text);
  min = g_strdup_printf ("%" G_GINT64_FORMAT, field->min);
  max = g_strdup_printf ("%" G_GINT64_FORMAT, field->max);
  g_set_error (error, LOGRO_CORE_ERROR, LOGRO_CORE_ERROR_INVALID,
               _("%s: “%s” is not a whole number from %s to %s"), field->name, shown, min, max);
  return FALSE;
}

static gboolean
parse_choice (const LogroField *field,
              const char       *text,
              LogroValue       *value,
              GError          **error)
{
  for (guint i = 0; field->choices[i].word != NULL; i++)
    if (strcmp (text, field->choices[i].word) == 0)
      {
        value->number = i;
        return TRUE;
      }
  return refuse (error, field, text, _("%s: “%s” is none of the words it may be"));
}

static gboolean
parse_text (const LogroField *field,
            const char       *text,
            LogroValue       *value,
            GError          **error)
{
  g_autofree char *clean = logro_text_clean (text, field->kind == LOGRO_PROSE);
  glong length;

  if (field->kind == LOGRO_TEXT && clean != NULL && strlen (clean) > LOGRO_TEXT_MAX &&
      (length = g_utf8_strlen (clean, -1)) > LOGRO_TEXT_MAX)
    {
      g_set_error (error, LOGRO_CORE_ERROR, LOGRO_CORE_ERROR_INVALID,
                   _("%s: one line holds up to %d characters, and this text has %ld"), field->name,
                   LOGRO_TEXT_MAX, length);
      return FALSE;
    }
  value->text = g_steal_pointer (&clean);
  return TRUE;
}

gboolean
logro_field_parse (const LogroField *field,
                   const char       *text,
                   LogroValue       *value,
                   GError          **error)
{
  switch (field->kind)
    {
    case LOGRO_TEXT:
    case LOGRO_PROSE:
      return parse_text (field, text, value, error);
    case LOGRO_DATE:
    case LOGRO_TIME:
    case LOGRO_DECIMAL:
      value->text = NULL;
      if (*text == '\0')
        return TRUE;
      if (field->kind == LOGRO_DATE && !logro_fecha_is_valid (text))
        return refuse (error, field, text, _("%s: “%s” is not a date (yyyy-mm-dd)"));
      if (field->kind == LOGRO_TIME && !logro_hora_is_valid (text))
        return refuse (error, field, text, _("%s: “%s” is not a time of day (hh:mm)"));
      if (field->kind == LOGRO_DECIMAL && !logro_decimal_is_valid (text))
        return refuse (error, field, text, _("%s: “%s” is not a number (12.5)"));
      value->text = g_strdup (text);
      return TRUE;
    case LOGRO_INTEGER:
      return parse_integer (field, text, value, error);
    case LOGRO_BOOLEAN:
      value->number = strcmp (text, "si") == 0;
      if (value->number || strcmp (text, "no") == 0)
        return TRUE;
      return refuse (error, field, text, _("%s: “%s” is neither “si” nor “no”"));
    case LOGRO_CHOICE:
      return parse_choice (field, text, value, error);
    case LOGRO_CHILD:
    case LOGRO_CHILDREN:
      break;
    }
  g_assert_not_reached ();
}

guint
logro_field_count_choices (const LogroField *field)
{
  guint n = 0;

  while (field->choices[n].word != NULL)
    n++;
  return n;
}

gboolean
logro_field_is_in_range (const LogroField *field,
                         gint64            number)
{
  if (field->kind == LOGRO_INTEGER)
    return number >= field->min && number <= field->max;
  return number >= 0 &&
         number < (field->kind == LOGRO_BOOLEAN ? 2 : logro_field_count_choices (field));
}
