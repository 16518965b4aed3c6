/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A running checksum of a document's content, the same for records and for the XML made of them.
 * Private. */
#pragma once

#include <glib.h>
#include <string.h>

G_BEGIN_DECLS

#define LOGRO_DIGEST_START G_GUINT64_CONSTANT (14695981039346656037)

/* Adds a name, a value or a text, and that it ends here. Eight bytes at a time: it guards against
 * our own mistakes and a failing memory, not against people. */
static inline guint64
logro_digest_add (guint64     digest,
                  const char *text,
                  gsize       length)
{
  const guint64 prime = G_GUINT64_CONSTANT (1099511628211);
  guint64 word;

  digest = (digest ^ length) * prime;
  for (; length >= sizeof word; text += sizeof word, length -= sizeof word)
    {
      memcpy (&word, text, sizeof word);
      digest = (digest ^ word) * prime;
      digest ^= digest >> 29;
    }
  for (; length > 0; text++, length--)
    digest = (digest ^ (guchar) *text) * prime;
  return digest;
}

G_END_DECLS
