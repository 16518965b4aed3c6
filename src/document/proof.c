/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The digest of what the canonical reader reads. */

#include "document/proof.h"

#include "document/canon.h"
#include "document/digest.h"

static void
add (guint64       *digest,
     LogroCanonSpan span)
{
  *digest = logro_digest_add (*digest, span.text, span.length);
}

static gboolean
on_start (gpointer                   data,
          LogroCanonSpan             name,
          const LogroCanonAttribute *attributes,
          guint                      n_attributes)
{
  add (data, name);
  for (guint i = 0; i < n_attributes; i++)
    {
      add (data, attributes[i].name);
      add (data, attributes[i].value);
    }
  return TRUE;
}

static gboolean
on_text (gpointer       data,
         LogroCanonSpan text)
{
  add (data, text);
  return TRUE;
}

static gboolean
on_end (gpointer data)
{
  return TRUE;
}

gboolean
logro_proof_read (const char *text,
                  gsize       length,
                  guint64    *digest)
{
  static const LogroCanonHandlers handlers = { on_start, on_text, on_end };

  *digest = LOGRO_DIGEST_START;
  return logro_canon_read (text, length, &handlers, digest);
}
