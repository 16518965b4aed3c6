/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A running checksum of a document's content, the same for records and for the XML made of them.
 * Private. */
#pragma once

#include <glib.h>
#include <string.h>

G_BEGIN_DECLS

#define LOGRO_DIGEST_START G_GUINT64_CONSTANT (14695981039346656037)

static inline guint64
logro_digest_step (guint64 digest,
                   guint64 word)
{
  digest = (digest ^ word) * G_GUINT64_CONSTANT (1099511628211);
  return digest ^ digest >> 29;
}

/* Adds a name, a value or a text, and that it ends here. Eight bytes at a time: it guards against
 * our own mistakes and a failing memory, not against people. */
static inline guint64
logro_digest_add (guint64     digest,
                  const char *text,
                  gsize       length)
{
  guint64 words[4];

  digest = logro_digest_step (digest, length);
  if (length >= sizeof words) /* a step waits for the one before it, so four go side by side */
    {
      guint64 a = digest, b = ~a, c = a + 1, d = ~c;

      for (; length >= sizeof words; text += sizeof words, length -= sizeof words)
        {
          memcpy (words, text, sizeof words);
          a = logro_digest_step (a, words[0]);
          b = logro_digest_step (b, words[1]);
          c = logro_digest_step (c, words[2]);
          d = logro_digest_step (d, words[3]);
        }
      digest = logro_digest_step (logro_digest_step (a, b), logro_digest_step (c, d));
    }
  for (; length >= sizeof *words; text += sizeof *words, length -= sizeof *words)
    {
      memcpy (words, text, sizeof *words);
      digest = logro_digest_step (digest, *words);
    }
  for (; length > 0; text++, length--)
    digest = logro_digest_step (digest, (guchar) *text);
  return digest;
}

G_END_DECLS
