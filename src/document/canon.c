/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A reader of the small part of XML that the writer uses, and of nothing else: names of small
 * letters, values in double quotes on one line, seven escapes, tags that match, blanks between
 * elements. No comment, no CDATA, no instruction, no prefix, no namespace but the root's. What is
 * in this form is well-formed XML in which no parser changes a sign (tests/document/test-proof.c
 * and test-canon.c hold it against libxml2, which takes three times as long).
 *
 * The scan has seen to UTF-8, to control characters and to the limits. */

#include "document/canon.h"

#include <string.h>

#include "document/scan.h"
#include "document/signs.h"

typedef struct
{
  const char *at;
  const char *end;
  const LogroCanonHandlers *handlers;
  gpointer data;
  GString *decoded; /* of one text, or of all the values of a tag */
  LogroCanonSpan open[LOGRO_SCAN_MAX_DEPTH]; /* names of the open elements */
  guint depth;
} Canon;

static gboolean
equal (LogroCanonSpan a,
       LogroCanonSpan b)
{
  return a.length == b.length && memcmp (a.text, b.text, a.length) == 0;
}

/* Goes on when @expected comes next. */
static gboolean
take (Canon      *self,
      const char *expected)
{
  gsize length = strlen (expected);

  if ((gsize) (self->end - self->at) < length || memcmp (self->at, expected, length) != 0)
    return FALSE;
  self->at += length;
  return TRUE;
}

static gboolean
take_name (Canon          *self,
           LogroCanonSpan *name)
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
take_escape (Canon *self)
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

/* Text up to @stop. With an escape in it, it is added to self->decoded and @text has only its
 * length. Line ends and tabs stand for themselves only between tags. */
static gboolean
take_text (Canon          *self,
           char            stop,
           LogroCanonSpan *text)
{
  const char *from = self->at;
  gsize before = self->decoded->len;
  gboolean escaped = FALSE;

  for (;; self->at++)
    {
      char c, sign;

      self->at = logro_sign_find (self->at, self->end);
      if (self->at == self->end)
        return FALSE;
      c = *self->at;
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
  if (escaped)
    g_string_append_len (self->decoded, from, self->at - from);
  *text = escaped ? (LogroCanonSpan) { NULL, self->decoded->len - before }
                  : (LogroCanonSpan) { from, self->at - from };
  return TRUE;
}

static gboolean
take_blanks (Canon *self)
{
  while (self->at < self->end && (*self->at == ' ' || *self->at == '\n'))
    self->at++;
  return self->at < self->end && *self->at == '<';
}

/* Whether a namespace is as simple as ours; of another libxml2 might say that it is no address. */
static gboolean
is_simple (LogroCanonSpan uri)
{
  if (uri.text == NULL) /* it has an escape */
    return FALSE;
  for (gsize i = 0; i < uri.length; i++)
    if (!g_ascii_islower (uri.text[i]) &&
        (i == 0 || (!g_ascii_isdigit (uri.text[i]) && strchr (":-", uri.text[i]) == NULL)))
      return FALSE;
  return uri.length > 0;
}

/* After its name: the rest of a start tag but its end. */
static gboolean
take_attributes (Canon         *self,
                 LogroCanonSpan name)
{
  LogroCanonAttribute all[LOGRO_SCAN_MAX_ATTRIBUTES];
  const char *decoded;
  guint n = 0;

  g_string_truncate (self->decoded, 0);
  for (; take (self, " "); n++)
    {
      if (n == G_N_ELEMENTS (all) || !take_name (self, &all[n].name) || !take (self, "=\"") ||
          !take_text (self, '"', &all[n].value))
        return FALSE;
      self->at++;
      for (guint i = 0; i < n; i++)
        if (equal (all[i].name, all[n].name))
          return FALSE;
      if (equal (all[n].name, (LogroCanonSpan) { "xmlns", 5 }) &&
          (self->depth > 1 || !is_simple (all[n].value)))
        return FALSE;
    }
  decoded = self->decoded->str; /* it moves no more */
  for (guint i = 0; i < n; i++)
    if (all[i].value.text == NULL)
      {
        all[i].value.text = decoded;
        decoded += all[i].value.length;
      }
  return self->handlers->start (self->data, name, all, n);
}

/* After a start tag: text and nothing else, which counts, or blanks before the first child. */
static gboolean
take_content (Canon *self)
{
  LogroCanonSpan text;

  g_string_truncate (self->decoded, 0);
  if (!take_text (self, '<', &text))
    return FALSE;
  if (self->end - self->at < 2 || self->at[1] != '/')
    {
      if (text.text == NULL)
        return FALSE;
      self->at = text.text;
      return take_blanks (self);
    }
  if (text.text == NULL)
    text.text = self->decoded->str;
  return text.length == 0 || self->handlers->text (self->data, text);
}

static gboolean
take_end (Canon *self)
{
  self->depth--;
  return self->handlers->end (self->data) && (self->depth == 0 || take_blanks (self));
}

/* At a "<": one tag, and what follows it up to the next one. */
static gboolean
take_tag (Canon *self)
{
  LogroCanonSpan name;

  if (take (self, "</"))
    return self->depth > 0 && take_name (self, &name) && take (self, ">") &&
           equal (name, self->open[self->depth - 1]) && take_end (self);
  if (!take (self, "<") || self->depth == LOGRO_SCAN_MAX_DEPTH || !take_name (self, &name))
    return FALSE;
  self->open[self->depth++] = name;
  if (!take_attributes (self, name))
    return FALSE;
  if (take (self, ">"))
    return take_content (self);
  return take (self, "/>") && take_end (self);
}

gboolean
logro_canon_read (const char               *text,
                  gsize                     length,
                  const LogroCanonHandlers *handlers,
                  gpointer                  data)
{
  const char *start = length > 0 ? text : ""; /* an empty file may have no bytes at all */
  Canon self = { .at = start, .end = start + length, .handlers = handlers, .data = data };
  gboolean sound = take (&self, LOGRO_CANON_HEAD);

  self.decoded = g_string_new (NULL);
  do
    sound = sound && take_tag (&self);
  while (sound && self.depth > 0);
  sound = sound && take (&self, "\n") && self.at == self.end;
  g_string_free (self.decoded, TRUE);
  return sound;
}
