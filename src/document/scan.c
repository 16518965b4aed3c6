/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Judges the bytes of an XML file before a parser sees them.
 *
 * A parser can be hung by a few hundred bytes of DTD or by one tag with 40,000 attributes, and it
 * notices only while it hangs. So every XML file is walked here first, once, and refused if it
 * holds a declaration (DOCTYPE, ENTITY …), text that is not strict UTF-8, characters XML does not
 * know, or more tags, depth or attributes than any plan has.
 *
 * The walk must see the same tags as the parser behind it, also in a malformed file, because a
 * parser reads on after an error. Hence no "<" inside a tag, where quotes may be unbalanced; none
 * inside "<? … ?>", which a parser leaves early when the name is wrong; no comment so long that it
 * gives up in the middle; and no other encoding than UTF-8 in the first line.
 *
 * It goes sixteen bytes at a time and stops only at marked ones: quotes, "<", ">", control
 * characters and whatever is not ASCII. What they mean depends on the state, that is, on what was
 * opened last. Attributes are counted by their values, lines only when there is something to say
 * about one.
 */

#include "document/scan.h"

#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include <glib/gi18n-lib.h>

#include "document/error.h"

typedef enum
{
  IN_TEXT,
  IN_TAG,
  IN_VALUE,
  IN_INSTRUCTION,
  IN_COMMENT,
  IN_CDATA,
} State;

typedef struct
{
  const guchar *start;
  const guchar *end;
  const guchar *opened;    /* the "<" that led to the state */
  const guchar *next;      /* marks before this one belong to something dealt with */
  State state;
  guchar quote;
  guint depth;
  guint n_elements;
  guint n_attributes;
  GError **error;
} Scan;

#define BLOCK 16

static guint
line_at (const Scan   *scan,
         const guchar *at)
{
  guint line = 1;

  for (const guchar *p = scan->start; p < at; p++)
    line += *p == '\n';

  return line;
}

static gboolean
refuse_byte (Scan         *scan,
             const guchar *at)
{
  guint line = line_at (scan, at);

  if (*at == 0)
    g_set_error (scan->error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
                 _("Line %u: there is a zero byte, so this is not a text file."), line);
  else if (*at < 0x80)
    g_set_error (scan->error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
                 _("Line %u: there is a control character (0x%02X), which XML does not allow."),
                 line, *at);
  else
    g_set_error (scan->error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
                 _("Line %u: the text is not valid UTF-8 (byte 0x%02X)."), line, *at);

  return FALSE;
}

/* A "<" where a tag or an instruction is still open. */
static gboolean
refuse_opening (Scan         *scan,
                const guchar *at)
{
  if (scan->state == IN_INSTRUCTION)
    g_set_error (scan->error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_SYNTAX,
                 _("Line %u: there is a “<” inside “<? … ?>”, or its “?>” is missing."),
                 line_at (scan, at));
  else
    g_set_error (scan->error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_SYNTAX,
                 _("Line %u: there is a “<” inside a tag; a quote or a “>” is missing before it."),
                 line_at (scan, at));

  return FALSE;
}

/* What was opened last must not be longer than @limit bytes at @at. */
static inline gboolean
check_length (Scan         *scan,
              const guchar *at,
              gsize         limit)
{
  if ((gsize) (at - scan->opened) < limit)
    return TRUE;

  g_set_error (scan->error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
               _("Line %u: a tag, a comment or a section is longer than %u kB."),
               line_at (scan, scan->opened), (guint) (limit / 1024));
  return FALSE;
}

/* At a byte that is not ASCII. */
static gboolean
take_character (Scan         *scan,
                const guchar *at)
{
  guint length = *at < 0xE0 ? 2 : *at < 0xF0 ? 3 : 4;
  guint32 character = *at & (0x7F >> length);
  gboolean good = *at >= 0xC2 && *at <= 0xF4 && (gsize) (scan->end - at) >= length;

  for (guint i = 1; good && i < length; i++)
    {
      good = (at[i] & 0xC0) == 0x80;
      character = character << 6 | (at[i] & 0x3F);
    }

  if (length == 3)
    good = good && character >= 0x800 && character < 0xFFFE && (character & 0xF800) != 0xD800;
  else if (length == 4)
    good = good && character >= 0x10000 && character <= 0x10FFFF;

  scan->next = at + length;
  return good || refuse_byte (scan, at);
}

/* Whether @text stands at @at, or as much of it as the file still holds. */
static gboolean
stands_at (const Scan   *scan,
           const guchar *at,
           const char   *text)
{
  return memcmp (at, text, MIN ((gsize) (scan->end - at), strlen (text))) == 0;
}

/* At "<!": a comment, a CDATA section, or what has no place in a plan. */
static gboolean
open_exclamation (Scan         *scan,
                  const guchar *at)
{
  static const char * const known[] = { "<!DOCTYPE", "<!ENTITY" };

  if (stands_at (scan, at, "<!--"))
    {
      scan->state = IN_COMMENT;
      scan->next = at + strlen ("<!--");
      return TRUE;
    }

  if (stands_at (scan, at, "<![CDATA["))
    {
      scan->state = IN_CDATA;
      scan->next = at + strlen ("<![CDATA[");
      return TRUE;
    }

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (stands_at (scan, at, known[i]))
      {
        g_set_error (scan->error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
                     _("Line %u: the file holds a declaration (%s) that Logro never writes and "
                       "that can do harm, so it was not read."),
                     line_at (scan, at), known[i] + strlen ("<!"));
        return FALSE;
      }

  g_set_error (scan->error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
               _("Line %u: after “<!” only a comment or a CDATA section is allowed."),
               line_at (scan, at));
  return FALSE;
}

/* At a "<" in text. */
static inline gboolean
open_markup (Scan         *scan,
             const guchar *at)
{
  guchar kind = at + 1 < scan->end ? at[1] : 0;

  scan->opened = at;
  if (kind == '!')
    return open_exclamation (scan, at);

  scan->state = kind == '?' ? IN_INSTRUCTION : IN_TAG;
  scan->n_attributes = 0;
  return TRUE;
}

/* At the ">" of a tag. */
static inline gboolean
close_tag (Scan         *scan,
           const guchar *at)
{
  scan->state = IN_TEXT;

  if (scan->opened[1] == '/')
    {
      scan->depth -= scan->depth > 0;
      return TRUE;
    }

  scan->n_elements++;
  scan->depth += at[-1] != '/';
  if (G_LIKELY (scan->depth <= LOGRO_SCAN_MAX_DEPTH && scan->n_elements <= LOGRO_SCAN_MAX_ELEMENTS))
    return TRUE;

  if (scan->depth > LOGRO_SCAN_MAX_DEPTH)
    g_set_error (scan->error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
                 _("Line %u: elements lie more than %u deep in one another."),
                 line_at (scan, at), LOGRO_SCAN_MAX_DEPTH);
  else
    g_set_error (scan->error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
                 _("Line %u: the file has more than %u elements."),
                 line_at (scan, at), LOGRO_SCAN_MAX_ELEMENTS);
  return FALSE;
}

/* At a quote in a tag. */
static inline gboolean
open_value (Scan         *scan,
            const guchar *at)
{
  scan->state = IN_VALUE;
  scan->quote = *at;
  if (G_LIKELY (++scan->n_attributes <= LOGRO_SCAN_MAX_ATTRIBUTES))
    return TRUE;

  g_set_error (scan->error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
               _("Line %u: a tag has more than %u attributes."),
               line_at (scan, scan->opened), LOGRO_SCAN_MAX_ATTRIBUTES);
  return FALSE;
}

/* At the end of an instruction. Every encoding the first one names must be UTF-8, however oddly it
 * is written. */
static gboolean
close_instruction (Scan         *scan,
                   const guchar *at)
{
  g_autofree char *text = NULL;
  const char *found;

  scan->state = IN_TEXT;
  if (scan->opened != scan->start)
    return TRUE;

  found = text = g_strndup ((const char *) scan->opened, at - scan->opened);
  while ((found = strstr (found, "encoding")) != NULL)
    {
      g_autofree char *name = NULL;

      found += strlen ("encoding");
      found += strspn (found, " \t\r\n=\"'");
      name = g_utf8_make_valid (found, MIN (strcspn (found, " \t\r\n\"'?"), 40));
      if (g_ascii_strcasecmp (name, "UTF-8") != 0 && g_ascii_strcasecmp (name, "US-ASCII") != 0)
        {
          g_set_error (scan->error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("Line %u: the file is said to be written in “%s”, but only UTF-8 is "
                         "read."),
                       line_at (scan, at), name);
          return FALSE;
        }
    }

  return TRUE;
}

/* At a ">": whether it ends a section which opens with @opening bytes and closes with two @byte. */
static inline gboolean
closes (const Scan   *scan,
        const guchar *at,
        gsize         opening,
        guchar        byte)
{
  return (gsize) (at - scan->opened) >= opening + 2 && at[-1] == byte && at[-2] == byte;
}

/* At a marked byte that is plain ASCII. */
static inline gboolean
take_sign (Scan         *scan,
           const guchar *at)
{
  switch (scan->state)
    {
    case IN_TEXT:
      return *at != '<' || open_markup (scan, at);

    case IN_TAG:
      if (*at == '>')
        return check_length (scan, at, LOGRO_SCAN_MAX_TAG) && close_tag (scan, at);
      return *at == '<' ? refuse_opening (scan, at) : open_value (scan, at);

    case IN_VALUE:
      if (*at == scan->quote)
        scan->state = IN_TAG;
      return *at != '<' || refuse_opening (scan, at);

    case IN_INSTRUCTION:
      if (*at == '>' && at[-1] == '?' && at - scan->opened > 2)
        return close_instruction (scan, at);
      return *at != '<' || refuse_opening (scan, at);

    case IN_COMMENT:
      if (*at != '>' || !closes (scan, at, strlen ("<!--"), '-'))
        return TRUE;
      break;

    case IN_CDATA:
      if (*at != '>' || !closes (scan, at, strlen ("<![CDATA["), ']'))
        return TRUE;
      break;
    }

  scan->state = IN_TEXT;
  return check_length (scan, at, LOGRO_SCAN_MAX_SECTION);
}

/* One bit for each byte of the block at @block that needs a look, the first one lowest. */
static inline guint32
mark_block (const guchar *block)
{
#ifdef __SSE2__
  __m128i bytes = _mm_loadu_si128 ((const __m128i *) block);
  __m128i marks = _mm_cmplt_epi8 (bytes, _mm_set1_epi8 (0x20));  /* signed: 0x80-0xFF too */

  marks = _mm_or_si128 (marks, _mm_cmpeq_epi8 (bytes, _mm_set1_epi8 ('<')));
  marks = _mm_or_si128 (marks, _mm_cmpeq_epi8 (bytes, _mm_set1_epi8 ('>')));
  marks = _mm_or_si128 (marks, _mm_cmpeq_epi8 (bytes, _mm_set1_epi8 ('"')));
  marks = _mm_or_si128 (marks, _mm_cmpeq_epi8 (bytes, _mm_set1_epi8 ('\'')));

  return _mm_movemask_epi8 (marks);
#else
  guint32 marks = 0;

  for (guint i = 0; i < BLOCK; i++)
    {
      guchar byte = block[i];
      gboolean marked = byte < 0x20 || byte >= 0x80 || byte == '<' || byte == '>' ||
                        byte == '"' || byte == '\'';

      marks |= (guint32) marked << i;
    }

  return marks;
#endif
}

/* Looks at the marked bytes of the block at @at. */
static inline gboolean
scan_block (Scan         *scan,
            const guchar *at,
            guint32       marks)
{
  for (; marks != 0; marks &= marks - 1)
    {
      const guchar *p = at + __builtin_ctz (marks);

      if (p < scan->next)
        continue;

      if (*p >= 0x80)
        {
          if (!take_character (scan, p))
            return FALSE;
        }
      else if (*p >= 0x20)
        {
          if (!take_sign (scan, p))
            return FALSE;
        }
      else if (*p != '\n' && *p != '\t' && *p != '\r')
        return refuse_byte (scan, p);
    }

  return TRUE;
}

static gboolean
scan_bytes (Scan *scan)
{
  guchar rest[BLOCK] = { 0 };

  for (const guchar *p = scan->start; p < scan->end; p += BLOCK)
    {
      const guchar *block = p;

      if (G_UNLIKELY (scan->end - p < BLOCK))
        {
          memset (rest, ' ', BLOCK);
          memcpy (rest, p, scan->end - p);
          block = rest;
        }
      if (!scan_block (scan, p, mark_block (block)))
        return FALSE;
    }

  if (scan->state == IN_TAG || scan->state == IN_VALUE)
    return check_length (scan, scan->end, LOGRO_SCAN_MAX_TAG);
  if (scan->state == IN_COMMENT || scan->state == IN_CDATA)
    return check_length (scan, scan->end, LOGRO_SCAN_MAX_SECTION);
  return TRUE;
}

/* A file of two-byte characters is known by its mark, or by the zero next to its first "<". */
static gboolean
is_utf16 (const guchar *bytes,
          gsize         length)
{
  if (length < 2)
    return FALSE;

  return (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF) ||
         (bytes[0] == '<' && bytes[1] == 0) || (bytes[0] == 0 && bytes[1] == '<');
}

gboolean
logro_scan_xml (const char  *bytes,
                gsize        length,
                GError     **error)
{
  Scan scan = { .error = error };

  g_return_val_if_fail (bytes != NULL || length == 0, FALSE);

  if (length > LOGRO_SCAN_MAX_BYTES)
    {
      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
                   _("The file is larger than %u MB, which no plan is."),
                   LOGRO_SCAN_MAX_BYTES / (1024 * 1024));
      return FALSE;
    }

  if (is_utf16 ((const guchar *) bytes, length))
    {
      g_set_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED,
                   _("Line %u: the file is said to be written in “%s”, but only UTF-8 is read."),
                   1u, "UTF-16");
      return FALSE;
    }

  scan.start = (const guchar *) (length > 0 ? bytes : ""); /* an empty file may have none at all */
  scan.end = scan.start + length;
  if (length >= 3 && memcmp (bytes, "\xEF\xBB\xBF", 3) == 0)
    scan.start += 3;

  return scan_bytes (&scan);
}
