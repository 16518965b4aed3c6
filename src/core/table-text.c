/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The two forms of a table for the clipboard: TSV and HTML. */
#include "core/table.h"

#include <string.h>

#include "core/html.h"

static void
append_tsv (GString    *out,
            const char *text,
            gboolean    last)
{
  if (strpbrk (text, "\t\n\r\"") == NULL)
    {
      g_string_append (out, text);
    }
  else
    {
      g_string_append_c (out, '"');
      for (const char *p = text; *p != '\0'; p++)
        {
          if (*p == '"')
            g_string_append_c (out, '"');
          g_string_append_c (out, *p);
        }
      g_string_append_c (out, '"');
    }
  g_string_append_c (out, last ? '\n' : '\t');
}

char *
logro_table_to_tsv (const LogroTable *table)
{
  GString *out;
  guint n;

  g_return_val_if_fail (table != NULL, NULL);

  out = g_string_new (NULL);
  n = logro_table_get_n_columns (table);
  for (guint i = 0; i < n; i++)
    {
      const char *group = logro_table_get_group (table, i, NULL, NULL);
      const char *title = logro_table_get_title (table, i);
      g_autofree char *both = g_strdup_printf ("%s: %s", group, title);

      append_tsv (out, group[0] != '\0' ? both : title, i + 1 == n);
    }
  for (guint row = 0; row < logro_table_get_n_rows (table); row++)
    for (guint i = 0; i < n; i++)
      append_tsv (out, logro_table_get_cell (table, row, i), i + 1 == n);
  return g_string_free (out, FALSE);
}

/* attributes are empty or begin with a space. */
static void
append_html_cell (GString    *out,
                  const char *tag,
                  const char *attributes,
                  LogroAlign  align,
                  const char *text)
{
  static const char * const words[] = { "left", "center", "right" };

  g_string_append_printf (out, "<%s%s style=\"text-align:%s\">", tag, attributes, words[align]);
  logro_html_append (out, text);
  g_string_append_printf (out, "</%s>", tag);
}

/* The head: titles below those of their groups; one in no group is as high as both. */
static void
append_html_head (GString          *out,
                  const LogroTable *table)
{
  gboolean groups = logro_table_has_groups (table);

  for (guint row = 0; row < (groups ? 2 : 1); row++)
    {
      g_string_append (out, "<tr>");
      for (guint i = 0; i < logro_table_get_n_columns (table); i++)
        {
          guint first, n;
          const char *group = logro_table_get_group (table, i, &first, &n);
          g_autofree char *span = g_strdup_printf (" scope=\"colgroup\" colspan=\"%u\"", n);

          if (row == 0 && i == first && group[0] != '\0')
            append_html_cell (out, "th", span, LOGRO_ALIGN_CENTER, group);
          if ((row == 0) == (group[0] == '\0'))
            append_html_cell (out, "th", groups && row == 0 ? " scope=\"col\" rowspan=\"2\""
                                                            : " scope=\"col\"",
                              logro_table_get_align (table, i), logro_table_get_title (table, i));
        }
      g_string_append (out, "</tr>\n");
    }
}

static void
append_html_row (GString          *out,
                 const LogroTable *table,
                 guint             row)
{
  g_string_append (out, logro_table_is_form (table, row) ? "<tr class=\"form\"" : "<tr");
  g_string_append (out, logro_table_is_strong (table, row) ? " style=\"font-weight:bold\">" : ">");
  for (guint i = 0; i < logro_table_get_n_columns (table); i++)
    append_html_cell (out, i == 0 ? "th" : "td", i == 0 ? " scope=\"row\"" : "",
                      logro_table_get_align (table, i),
                      logro_table_get_cell (table, row, i));
  g_string_append (out, "</tr>\n");
}

static gboolean
has_titles (const LogroTable *table)
{
  for (guint i = 0; i < logro_table_get_n_columns (table); i++)
    if (logro_table_get_title (table, i)[0] != '\0')
      return TRUE;
  return logro_table_has_groups (table);
}

char *
logro_table_to_html (const LogroTable *table)
{
  GString *out;

  g_return_val_if_fail (table != NULL, NULL);

  out = g_string_new ("<table>\n");
  if (logro_table_get_caption (table)[0] != '\0')
    {
      g_string_append (out, "<caption>");
      logro_html_append (out, logro_table_get_caption (table));
      g_string_append (out, "</caption>\n");
    }
  if (has_titles (table))
    {
      g_string_append (out, "<thead>\n");
      append_html_head (out, table);
      g_string_append (out, "</thead>\n");
    }
  g_string_append (out, "<tbody>\n");
  for (guint i = 0; i < logro_table_get_n_rows (table); i++)
    append_html_row (out, table, i);
  g_string_append (out, "</tbody>\n</table>\n");
  return g_string_free (out, FALSE);
}
