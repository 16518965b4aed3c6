/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A reader of the small part of XML that the writer uses, and of nothing else: names of small
 * letters, values in double quotes on one line, seven escapes, tags that match, blanks between
 * elements. No comment, no CDATA, no instruction, no prefix, no namespace but the root's. What is
 * in this form is well-formed XML in which no parser changes a sign (tests/document/test-proof.c
 * holds it against libxml2, whose parse would take three times as long as all the writing).
 *
 * The scan has seen to UTF-8, to control characters and to the limits. */

#include "document/proof.h"

#include <string.h>

#include "document/digest.h"
#include "document/scan.h"

typedef struct
{
  const char *text;
  gsize length;
} Span;

typedef struct
{
  const char *at;
  const char *end;
  guint64 digest;
  GString *decoded;
  Span open[LOGRO_SCAN_MAX_DEPTH]; /* names of the open elements */
  guint depth;
} Proof;

static gboolean
equal (Span a,
       Span b)
{
  return a.length == b.length && memcmp (a.text, b.text, a.length) == 0;
}

static void
add (Proof *self,
     Span   span)
{
  self->digest = logro_digest_add (self->digest, span.text, span.length);
}

/* Goes on when @expected comes next. */
static gboolean
take (Proof      *self,
      const char *expected)
{
  gsize length = strlen (expected);

  if ((gsize) (self->end - self->at) < length || memcmp (self->at, expected, length) != 0)
    return FALSE;
  self->at += length;
  return TRUE;
}

static gboolean
take_name (Proof *self,
           Span  *name)
{
  name->text = self->at;
  if (self->at == self->end || !g_ascii_islower (*self->at))
    return FALSE;
  while (self->at < self->end &&
         (g_ascii_islower (*self->at) || g_ascii_isdigit (*self->at) || *self->at == '-'))
    self->at++;
  name->length = self->at - name->text;
  return TRUE;
}

/* At an "&": what it stands for, or 0. */
static char
take_escape (Proof *self)
{
  static const struct
  {
    const char *escape;
    char sign;
  } escapes[] = {
    { "&amp;", '&' },  { "&quot;", '"' }, { "&lt;", '<' },  { "&gt;", '>' },
    { "&#10;", '\n' }, { "&#9;", '\t' },  { "&#13;", '\r' },
  };

  for (guint i = 0; i < G_N_ELEMENTS (escapes); i++)
    if (take (self, escapes[i].escape))
      return escapes[i].sign;
  return '\0';
}

/* Text up to @stop, decoded; it lives until the next one is taken. Line ends and tabs stand for
 * themselves only between tags. */
static gboolean
take_text (Proof *self,
           char   stop,
           Span  *text)
{
  /* a table, because words and blanks take turns and would be guessed wrong */
  static const gboolean signs[256] = {
    ['&'] = TRUE, ['<'] = TRUE, ['>'] = TRUE, ['"'] = TRUE,
    ['\r'] = TRUE, ['\n'] = TRUE, ['\t'] = TRUE,
  };
  const char *from = self->at;
  gboolean escaped = FALSE;

  g_string_truncate (self->decoded, 0);
  for (; self->at < self->end; self->at++)
    {
      char c = *self->at, sign;

      if (G_LIKELY (!signs[(guchar) c]))
        continue;
      if (c == stop)
        break;
      if (stop == '<' && (c == '\n' || c == '\t'))
        continue;
      if (c != '&')
        return FALSE;
      g_string_append_len (self->decoded, from, self->at - from);
      sign = take_escape (self);
      if (sign == '\0')
        return FALSE;
      g_string_append_c (self->decoded, sign);
      from = self->at--;
      escaped = TRUE;
    }
  if (self->at == self->end)
    return FALSE;
  if (escaped)
    g_string_append_len (self->decoded, from, self->at - from);
  *text = escaped ? (Span) { self->decoded->str, self->decoded->len }
                  : (Span) { from, self->at - from };
  return TRUE;
}

static gboolean
take_blanks (Proof *self)
{
  while (self->at < self->end && (*self->at == ' ' || *self->at == '\n'))
    self->at++;
  return self->at < self->end && *self->at == '<';
}

/* Whether a namespace is as simple as ours; of another libxml2 might say that it is no address. */
static gboolean
is_simple (Span uri)
{
  for (gsize i = 0; i < uri.length; i++)
    if (!g_ascii_islower (uri.text[i]) &&
        (i == 0 || (!g_ascii_isdigit (uri.text[i]) && strchr (":-", uri.text[i]) == NULL)))
      return FALSE;
  return uri.length > 0;
}

static gboolean
take_attributes (Proof *self)
{
  Span names[LOGRO_SCAN_MAX_ATTRIBUTES];
  Span value;

  for (guint n = 0; take (self, " "); n++)
    {
      if (n == G_N_ELEMENTS (names) || !take_name (self, &names[n]) || !take (self, "=\"") ||
          !take_text (self, '"', &value))
        return FALSE;
      self->at++;
      for (guint i = 0; i < n; i++)
        if (equal (names[i], names[n]))
          return FALSE;
      if (equal (names[n], (Span) { "xmlns", 5 }) && (self->depth > 1 || !is_simple (value)))
        return FALSE;
      add (self, names[n]);
      add (self, value);
    }
  return TRUE;
}

/* After a start tag: text and nothing else, which counts, or blanks before the first child. */
static gboolean
take_content (Proof *self)
{
  Span text;

  if (!take_text (self, '<', &text))
    return FALSE;
  if (self->end - self->at < 2 || self->at[1] != '/')
    {
      self->at = text.text == self->decoded->str ? self->end : text.text;
      return take_blanks (self);
    }
  if (text.length > 0)
    add (self, text);
  return TRUE;
}

/* At a "<": one tag, and what follows it up to the next one. */
static gboolean
take_tag (Proof *self)
{
  Span name;

  if (take (self, "</"))
    {
      if (self->depth == 0 || !take_name (self, &name) || !take (self, ">") ||
          !equal (name, self->open[--self->depth]))
        return FALSE;
      return self->depth == 0 || take_blanks (self);
    }
  if (!take (self, "<") || self->depth == LOGRO_SCAN_MAX_DEPTH || !take_name (self, &name))
    return FALSE;
  self->open[self->depth++] = name;
  add (self, name);
  if (!take_attributes (self))
    return FALSE;
  if (take (self, ">"))
    return take_content (self);
  return take (self, "/>") && (--self->depth == 0 || take_blanks (self));
}

gboolean
logro_proof_read (const char *text,
                  gsize       length,
                  guint64    *digest)
{
  Proof self = { .at = text, .end = text + length, .digest = LOGRO_DIGEST_START };
  gboolean sound = take (&self, LOGRO_PROOF_HEAD);

  self.decoded = g_string_new (NULL);
  do
    sound = sound && take_tag (&self);
  while (sound && self.depth > 0);
  sound = sound && take (&self, "\n") && self.at == self.end;
  g_string_free (self.decoded, TRUE);
  *digest = self.digest;
  return sound;
}
