/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes JSON piece by piece; a comma is due unless a bracket was just opened. */

#include "cli/json.h"

static void
append_text (GString    *out,
             const char *text)
{
  g_string_append_c (out, '"');
  for (const char *p = text; *p != '\0'; p++)
    if (*p == '"' || *p == '\\')
      g_string_append_printf (out, "\\%c", *p);
    else if ((guchar) *p < 0x20)
      g_string_append_printf (out, "\\u%04x", (guchar) *p);
    else
      g_string_append_c (out, *p);
  g_string_append_c (out, '"');
}

static void
begin (GString    *out,
       const char *name)
{
  if (out->len > 0 && out->str[out->len - 1] != '{' && out->str[out->len - 1] != '[')
    g_string_append_c (out, ',');
  if (name != NULL)
    {
      append_text (out, name);
      g_string_append_c (out, ':');
    }
}

void
logro_json_append (GString    *out,
                   const char *name,
                   const char *text)
{
  begin (out, name);
  if (text != NULL)
    append_text (out, text);
  else
    g_string_append (out, "null");
}

void
logro_json_append_number (GString    *out,
                          const char *name,
                          gint64      number)
{
  begin (out, name);
  g_string_append_printf (out, "%" G_GINT64_FORMAT, number);
}

void
logro_json_append_boolean (GString    *out,
                           const char *name,
                           gboolean    value)
{
  begin (out, name);
  g_string_append (out, value ? "true" : "false");
}

void
logro_json_open (GString    *out,
                 const char *name,
                 char        bracket)
{
  begin (out, name);
  g_string_append_c (out, bracket);
}
