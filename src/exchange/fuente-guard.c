/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Looks at XML on its way to the parser.
 *
 * libxml2 takes time that grows with the square of the attributes of a tag, before anyone is
 * told of the tag. So no tag longer than some is let through: one of that length costs some
 * hundredths of a second, and then the reader counts its attributes. Comments, CDATA and
 * instructions are followed only so far as to know where tags are.
 *
 * It must see the same tags as the parser, which reads on after an error for a while. So a "<" that
 * stands within a tag or an instruction, where quotes may be unbalanced or the parser may have left
 * early, is an end; and declarations are not let through in any case.
 *
 * It sees bytes and the parser letters, so a part must be in an encoding in which "<" is that byte
 * and no other: UTF-8, as all office programs write, or a plain one of eight bits. */

#include "exchange/fuente-private.h"

#include <string.h>

#define MAX_TAG (16 * 1024)

/* Of a comment and the like; the parser gives up in the middle of one of 10 MB. */
#define MAX_SECTION (8 * 1024 * 1024)

enum
{
  TEXT,
  OPENED, /* behind "<" */
  TAG,
  SINGLE, /* in a value within ' */
  DOUBLE,
  DECLARATION, /* behind "<!" */
  COMMENT,
  CDATA,
  INSTRUCTION,
};

/* Behind "<!": what it is, once enough of it is there. */
static int
judge_declaration (LogroFuenteGuard *self,
                   guchar            byte)
{
  if (self->length < 3)
    return DECLARATION;
  if (byte != '-' && byte != '[')
    self->fault = LOGRO_FUENTE_DECLARES;
  return byte == '-' ? COMMENT : CDATA;
}

/* What is wrong with it now, after @byte in @state. */
static void
judge (LogroFuenteGuard *self,
       guchar            byte)
{
  gboolean tag = self->state == TAG || self->state == SINGLE || self->state == DOUBLE;

  if (self->length > (tag ? MAX_TAG : MAX_SECTION))
    self->fault = LOGRO_FUENTE_LONG;
  else if ((byte == '<' && (tag || self->state == INSTRUCTION)) ||
           (self->state == COMMENT && self->length == 4 && byte != '-'))
    self->fault = LOGRO_FUENTE_BROKEN;
}

static int
step (LogroFuenteGuard *self,
      guchar            byte)
{
  switch (self->state)
    {
    case OPENED:
      return byte == '!' ? DECLARATION : byte == '?' ? INSTRUCTION : byte == '>' ? TEXT : TAG;
    case DECLARATION:
      return judge_declaration (self, byte);
    case TAG:
      return byte == '>' ? TEXT : byte == '"' ? DOUBLE : byte == '\'' ? SINGLE : TAG;
    case SINGLE:
      return byte == '\'' ? TAG : SINGLE;
    case DOUBLE:
      return byte == '"' ? TAG : DOUBLE;
    case COMMENT:
      return byte == '>' && self->tail[0] == '-' && self->tail[1] == '-' ? TEXT : COMMENT;
    case CDATA:
      return byte == '>' && self->tail[0] == ']' && self->tail[1] == ']' ? TEXT : CDATA;
    case INSTRUCTION:
      return byte == '>' && self->tail[1] == '?' ? TEXT : INSTRUCTION;
    default:
      g_assert_not_reached ();
    }
}

/* The encoding that the first line names, or "". */
static char *
dup_encoding (const char *head)
{
  const char *end = strstr (head, "?>");
  const char *found = strstr (head, "encoding");

  if (!g_str_has_prefix (head, "<?xml") || found == NULL || (end != NULL && found > end))
    return g_strdup ("");
  found += strlen ("encoding");
  found += strspn (found, " \t\r\n='\"");
  return g_ascii_strdown (found, strcspn (found, " \t\r\n'\"?"));
}

gboolean
logro_fuente_guard_begins (const char *bytes,
                           gsize       length)
{
  static const char * const known[] = { "", "utf-8", "us-ascii", "ascii", "iso-8859-1",
                                        "iso-8859-15", "windows-1252", NULL };
  g_autofree char *head = g_strndup (bytes, MIN (length, LOGRO_FUENTE_GUARD_HEAD));
  const char *start = g_str_has_prefix (head, "\xEF\xBB\xBF") ? head + 3 : head;
  g_autofree char *encoding = dup_encoding (start);

  /* In any other, the first "<" has other bytes, or a zero stands beside it. */
  return start[strspn (start, " \t\r\n")] == '<' && memchr (bytes, 0, MIN (length, 4)) == NULL &&
         g_strv_contains (known, encoding);
}

gboolean
logro_fuente_guard_pass (LogroFuenteGuard *self,
                         const char       *bytes,
                         gsize             length)
{
  const char *end = bytes + length;

  for (const char *p = bytes; p < end; p++)
    {
      guchar byte = *p;

      if (self->state == TEXT)
        {
          p = memchr (p, '<', end - p);
          if (p == NULL)
            break;
          self->state = OPENED;
          self->length = 1;
          continue;
        }

      self->length++;
      self->state = step (self, byte);
      self->tail[0] = self->tail[1];
      self->tail[1] = byte;
      judge (self, byte);
      if (self->fault != LOGRO_FUENTE_SOUND)
        return FALSE;
    }
  return TRUE;
}
