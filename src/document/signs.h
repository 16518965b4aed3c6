/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds the next byte of a text that means something to XML, sixteen at a time. Private. */
#pragma once

#include <glib.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

G_BEGIN_DECLS

/* Whether @byte is one of & < > " or a control character. */
static inline gboolean
logro_sign_is (guchar byte)
{
  return byte < 0x20 || byte == '&' || byte == '<' || byte == '>' || byte == '"';
}

/* The first such byte from @at on, or @end. */
static inline const char *
logro_sign_find (const char *at,
                 const char *end)
{
#ifdef __SSE2__
  for (; end - at >= 16; at += 16)
    {
      __m128i bytes = _mm_loadu_si128 ((const __m128i *) at);
      __m128i control = _mm_cmpeq_epi8 (_mm_min_epu8 (bytes, _mm_set1_epi8 (0x1F)), bytes);
      /* each pair differs in one bit */
      __m128i angle = _mm_cmpeq_epi8 (_mm_or_si128 (bytes, _mm_set1_epi8 ('<' ^ '>')),
                                      _mm_set1_epi8 ('>'));
      __m128i other = _mm_cmpeq_epi8 (_mm_or_si128 (bytes, _mm_set1_epi8 ('"' ^ '&')),
                                      _mm_set1_epi8 ('&'));
      guint marks = _mm_movemask_epi8 (_mm_or_si128 (control, _mm_or_si128 (angle, other)));

      if (marks != 0)
        return at + __builtin_ctz (marks);
    }
#endif
  while (at < end && !logro_sign_is (*at))
    at++;
  return at;
}

G_END_DECLS
