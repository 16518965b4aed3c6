/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lists that people wrote into one cell.
 *
 * HTML becomes lines first, its items with a bullet. Then each line is looked at: one that begins
 * with a bullet or a number begins an item, the others go on with the item before. Without any such
 * mark each line is an item, unless it begins with a small letter and so goes on. At last a line
 * that begins with a number is searched for the next numbers within, "1. … 2. … 3. …": only the one
 * that comes next counts, and only before a word. */

#include <stdlib.h>
#include <string.h>

#include <libxml/HTMLparser.h>

#include "exchange/reglas.h"

static const char * const bullets[] = { "•", "·", "▪", "●", "○", "►", "✓", "–", "—", "-", "*",
                                       "\xEF\x82\xB7" /* of Word */, "o ", NULL };

/* The name of the tag at "<", in lower case; "" when it is none. */
static void
get_tag (const char *p,
         char        name[12])
{
  gsize n = 0;

  for (p += p[1] == '/' ? 2 : 1; g_ascii_isalnum (*p) && n < 11; p++)
    name[n++] = g_ascii_tolower (*p);
  name[n] = '\0';
}

static gboolean
is_tag (const char *p)
{
  static const char * const names[] = { "li", "ol", "ul", "br", "p", "div", "b", "i", "u", "em",
                                        "strong", "span", "font", "a", "td", "tr", "table", "h1",
                                        "h2", "h3", "h4", NULL };
  char name[12];

  if (*p != '<')
    return FALSE;
  get_tag (p, name);
  return g_strv_contains (names, name);
}

/* What converters of documents leave where Word had a bookmark. */
#define BOOKMARK "[bookmark:"

gboolean
logro_regla_tiene_marcas (const char *text)
{
  if (strstr (text, BOOKMARK) != NULL)
    return TRUE;
  for (const char *p = strchr (text, '<'); p != NULL; p = strchr (p + 1, '<'))
    if (is_tag (p))
      return TRUE;
  return FALSE;
}

/* At "&": appends what it stands for, and gives where to go on. */
static const char *
append_entity (GString    *out,
               const char *p)
{
  const char *end = strchr (p, ';');
  g_autofree char *name = end != NULL && end - p < 12 ? g_strndup (p + 1, end - p - 1) : NULL;
  const htmlEntityDesc *known = name != NULL ? htmlEntityLookup ((const xmlChar *) name) : NULL;
  gunichar character = known != NULL ? known->value : 0;

  if (name != NULL && name[0] == '#' && g_ascii_tolower (name[1]) == 'x')
    character = strtoul (name + 2, NULL, 16);
  else if (name != NULL && name[0] == '#')
    character = strtoul (name + 1, NULL, 10);
  if (character == 0 || !g_unichar_validate (character))
    {
      g_string_append_c (out, '&');
      return p + 1;
    }
  g_string_append_unichar (out, character == 0xA0 ? ' ' : character);
  return end + 1;
}

char *
logro_regla_sin_marcas (const char *text)
{
  GString *out = g_string_new (NULL);

  for (const char *p = text; *p != '\0';)
    if (is_tag (p))
      {
        const char *end = strchr (p, '>');
        char name[12];

        get_tag (p, name);
        if (strcmp (name, "li") == 0)
          g_string_append (out, p[1] == '/' ? "\n" : "\n• ");
        else if (strlen (name) > 1 && strstr ("br div ul ol td tr h1 h2 h3 h4", name) != NULL)
          g_string_append_c (out, '\n');
        else if (strcmp (name, "p") == 0)
          g_string_append_c (out, '\n');
        p = end != NULL ? end + 1 : p + strlen (p); /* a tag cut off takes the rest with it */
      }
    else if (g_str_has_prefix (p, BOOKMARK) && strchr (p, ']') != NULL)
      p = strchr (p, ']') + 1;
    else if (*p == '&')
      p = append_entity (out, p);
    else
      g_string_append_c (out, *p++);
  return g_string_free (out, FALSE);
}

/* A number of a list at @p, "2." or "2)", before a word, the end or the number that comes next;
 * gives what is behind, or NULL. */
static const char *
skip_number (const char *p,
             int        *number)
{
  const char *start = p;
  gsize blanks;
  int next;

  while (g_ascii_isdigit (*p))
    p++;
  if (p == start || p - start > 2)
    return NULL;
  *number = atoi (start);
  if (*p != '.' && *p != ')' && !(p[0] == '-' && p[1] == ' '))
    return NULL;
  p++;
  p += *p == '-' || *p == ')';
  blanks = strspn (p, " \t");
  p += blanks;
  if (g_ascii_isdigit (*p) &&
      (blanks == 0 || skip_number (p, &next) == NULL || next != *number + 1))
    return NULL;
  return p;
}

/* What is behind the mark that begins an item, or NULL. */
static const char *
skip_mark (const char *line,
           int        *number)
{
  *number = 0;
  for (guint i = 0; bullets[i] != NULL; i++)
    if (g_str_has_prefix (line, bullets[i]))
      {
        const char *p = line + strlen (bullets[i]);

        /* "-5 %" is a figure */
        if (*bullets[i] != '-' || g_ascii_isspace (*p) || g_unichar_isalpha (g_utf8_get_char (p)))
          return p + strspn (p, " \t-");
      }
  return skip_number (line, number);
}

/* Where @number stands within @text as the next of a list, and what is behind it; or NULL. */
static const char *
find_number (const char  *text,
             int          number,
             const char **behind)
{
  for (const char *p = text; *p != '\0'; p++)
    {
      int found;

      if (!g_ascii_isdigit (*p) || (p > text && strchr (" \t\n.;,:)", p[-1]) == NULL))
        continue;
      *behind = skip_number (p, &found);
      if (*behind != NULL && found == number &&
          (**behind == '\0' || !g_ascii_ispunct (**behind) || strchr ("¿¡\"(", **behind) != NULL))
        return p;
      while (g_ascii_isdigit (p[1]))
        p++;
    }
  return NULL;
}

typedef struct
{
  GPtrArray *items;
  guint permitidos;
  guint made;
} List;

/* Adds what stands from @text to @end without blanks and signs at its end. */
static void
add_item (List       *list,
          const char *text,
          const char *end,
          gboolean    marked)
{
  g_autofree char *item = g_strstrip (g_strndup (text, end - text));
  gsize length = strlen (item);

  while (length > 0 && strchr (";, \t\n", item[length - 1]) != NULL)
    item[--length] = '\0';
  if (length > 0)
    g_ptr_array_add (list->items, g_steal_pointer (&item));
  else if (marked && (list->permitidos & LOGRO_REPARO_BIT (LOGRO_REPARO_VACIOS)) == 0)
    g_ptr_array_add (list->items, g_strdup ("—"));
  else if (marked)
    list->made |= LOGRO_REPARO_BIT (LOGRO_REPARO_VACIOS);
}

/* Adds the items of a text that began with @number, if it did. */
static void
add_numbered (List       *list,
              const char *text,
              int         number,
              gboolean    marked)
{
  const char *behind;
  const char *next;

  while (number > 0 && (next = find_number (text, number + 1, &behind)) != NULL)
    {
      add_item (list, text, next, TRUE);
      text = behind;
      number++;
    }
  add_item (list, text, text + strlen (text), marked);
}

static gboolean
goes_on (const char *line)
{
  return g_unichar_islower (g_utf8_get_char (line));
}

/* An item and the lines that go on with it. */
typedef struct
{
  GString *text;
  int number;
  gboolean marked;
} Open;

static void
close_item (List *list,
            Open *open)
{
  if (open->text->len > 0 || open->marked)
    add_numbered (list, open->text->str, open->number, open->marked);
  g_string_truncate (open->text, 0);
  open->number = 0;
  open->marked = FALSE;
}

static gboolean
has_marks (char **lines)
{
  int number;

  for (guint i = 0; lines[i] != NULL; i++)
    if (*lines[i] != '\0' && skip_mark (lines[i], &number) != NULL)
      return TRUE;
  return FALSE;
}

static void
add_lines (List *list,
           char **lines)
{
  g_autoptr (GString) text = g_string_new (NULL);
  Open open = { text, 0, FALSE };
  gboolean marks = has_marks (lines);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      int number = 0;
      const char *behind = *lines[i] != '\0' ? skip_mark (lines[i], &number) : NULL;

      if (behind != NULL || (!marks && *lines[i] != '\0' && !goes_on (lines[i])))
        close_item (list, &open);
      if (behind != NULL)
        {
          open.number = number;
          open.marked = TRUE;
        }
      if (text->len > 0 && *lines[i] != '\0')
        g_string_append_c (text, ' ');
      g_string_append (text, behind != NULL ? behind : lines[i]);
    }
  close_item (list, &open);
}

/* Whether the sign at @p parts two items: not within brackets nor between digits. */
static gboolean
is_parting (const char *text,
            const char *p,
            int         brackets)
{
  return brackets == 0 && !(p > text && g_ascii_isdigit (p[-1]) && g_ascii_isdigit (p[1]));
}

/* Parts each item at the @signs. */
static GPtrArray *
part_at (GPtrArray  *items,
         const char *signs)
{
  GPtrArray *parted = g_ptr_array_new_with_free_func (g_free);
  List list = { parted, LOGRO_REPARO_TODOS, 0 };

  for (guint i = 0; i < items->len; i++)
    {
      const char *text = items->pdata[i];
      const char *start = text;
      int brackets = 0;

      for (const char *p = text; *p != '\0'; p++)
        {
          brackets += *p == '(' ? 1 : *p == ')' && brackets > 0 ? -1 : 0;
          if (strchr (signs, *p) != NULL && is_parting (text, p, brackets))
            {
              add_item (&list, start, p, FALSE);
              start = p + 1;
            }
        }
      add_item (&list, start, start + strlen (start), FALSE);
    }
  return parted;
}

static gboolean
may (guint       permitidos,
     LogroReparo reparo)
{
  return (permitidos & LOGRO_REPARO_BIT (reparo)) != 0;
}

/* Parts the items once more when that may be done, and says so when it made more of them. */
static void
part_items (GPtrArray   **items,
            const char   *signs,
            LogroReparo   reparo,
            guint         permitidos,
            guint        *reparos)
{
  g_autoptr (GPtrArray) parted = may (permitidos, reparo) ? part_at (*items, signs) : NULL;

  if (parted == NULL || parted->len <= (*items)->len)
    return;
  *reparos |= LOGRO_REPARO_BIT (reparo);
  g_ptr_array_unref (*items);
  *items = g_steal_pointer (&parted);
}

GPtrArray *
logro_regla_lista (const char      *text,
                   LogroReglaLista  forma,
                   guint            permitidos,
                   guint           *reparos)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_free);
  List list = { items, permitidos, 0 };
  g_autofree char *plain = NULL;
  g_auto (GStrv) lines = NULL;

  if (may (permitidos, LOGRO_REPARO_MARCAS) && logro_regla_tiene_marcas (text))
    {
      plain = logro_regla_sin_marcas (text);
      *reparos |= LOGRO_REPARO_BIT (LOGRO_REPARO_MARCAS);
      text = plain;
    }
  if (!may (permitidos, LOGRO_REPARO_LISTA))
    add_item (&list, text, text + strlen (text), FALSE);
  else
    {
      lines = g_strsplit (text, "\n", -1);
      for (guint i = 0; lines[i] != NULL; i++)
        g_strstrip (lines[i]);
      add_lines (&list, lines);
      part_items (&items, ";", LOGRO_REPARO_LISTA, permitidos, reparos);
    }
  if (forma == LOGRO_REGLA_NOMBRES)
    part_items (&items, ",;\n", LOGRO_REPARO_NOMBRES, permitidos, reparos);
  if (may (permitidos, LOGRO_REPARO_LISTA) && (items->len > 1 || list.made != 0) &&
      !may (*reparos, LOGRO_REPARO_NOMBRES))
    *reparos |= LOGRO_REPARO_BIT (LOGRO_REPARO_LISTA);
  *reparos |= list.made;
  return items;
}
