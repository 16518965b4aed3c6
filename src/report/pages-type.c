/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The letters of a page: one Pango context for the whole document.
 *
 * The context works in points (72 to the inch) without hinting and with glyphs at fractions of a
 * point, so that a text breaks into the same lines on screen, on paper and in a file. It is never
 * updated from the cairo_t it paints on. */
#include "report/pages-type.h"

#include <string.h>

#define LEADING 1.34  /* line height in sizes of the letter; tall enough for any of the fonts */

/* Pango looks for a break in a word letter by letter, and in a word of 100,000 letters that
 * takes half a minute. Longer words than this get places to break (U+200B) every so often. */
#define LONG_WORD 100
#define LONG_WORD_STEP 8
#define BREAK_HERE "\342\200\213"

typedef struct
{
  double      size;
  PangoWeight weight;
  PangoStyle  style;
} FaceSpec;

static const FaceSpec specs[LOGRO_N_FACES] = {
  [LOGRO_FACE_HEADING_1] = { 18, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL },
  [LOGRO_FACE_HEADING_2] = { 13, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL },
  [LOGRO_FACE_HEADING_3] = { 10.5, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL },
  [LOGRO_FACE_BODY] = { 10, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
  [LOGRO_FACE_LABEL] = { 10, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL },
  [LOGRO_FACE_SMALL] = { 8.5, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
  [LOGRO_FACE_NOTE] = { 9.5, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
  [LOGRO_FACE_CAPTION] = { 9, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL },
  [LOGRO_FACE_CELL] = { 8.5, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
  [LOGRO_FACE_STRONG] = { 8.5, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL },
  [LOGRO_FACE_DENSE] = { 7, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
  [LOGRO_FACE_DENSE_STRONG] = { 7, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL },
  [LOGRO_FACE_FOOT] = { 8, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
  [LOGRO_FACE_COVER_TITLE] = { 28, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL },
  [LOGRO_FACE_COVER_LINE] = { 14, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL }
};

struct _LogroType
{
  PangoContext  *context;
  PangoAttrList *attributes;
  PangoLayout   *layout;   /* lent by logro_type_lay() */
  LogroFace      faces[LOGRO_N_FACES];
};

static void
face_init (LogroFace      *face,
           const FaceSpec *spec,
           PangoContext   *context)
{
  PangoFontMetrics *metrics;
  double ascent, descent;

  face->font = pango_font_description_from_string (LOGRO_TYPE_FAMILY);
  pango_font_description_set_absolute_size (face->font, spec->size * PANGO_SCALE);
  pango_font_description_set_weight (face->font, spec->weight);
  pango_font_description_set_style (face->font, spec->style);

  metrics = pango_context_get_metrics (context, face->font, NULL);
  ascent = pango_font_metrics_get_ascent (metrics) / (double) PANGO_SCALE;
  descent = pango_font_metrics_get_descent (metrics) / (double) PANGO_SCALE;
  face->digit = pango_font_metrics_get_approximate_digit_width (metrics) / (double) PANGO_SCALE;
  pango_font_metrics_unref (metrics);

  face->line = MAX (spec->size * LEADING, ascent + descent);
  face->base = (face->line - ascent - descent) / 2 + ascent;
}

LogroType *
logro_type_new (const char *language)
{
  LogroType *type = g_new0 (LogroType, 1);
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);

  type->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  pango_cairo_context_set_resolution (type->context, 72);
  pango_cairo_context_set_font_options (type->context, options);
  pango_context_set_round_glyph_positions (type->context, FALSE);
  pango_context_set_base_dir (type->context, PANGO_DIRECTION_LTR);
  if (language != NULL && language[0] != '\0')
    pango_context_set_language (type->context, pango_language_from_string (language));
  cairo_font_options_destroy (options);

  for (guint i = 0; i < LOGRO_N_FACES; i++)
    face_init (&type->faces[i], &specs[i], type->context);
  /* A hyphen put into a broken code or address would be read as part of it. */
  type->attributes = pango_attr_list_new ();
  pango_attr_list_insert (type->attributes, pango_attr_insert_hyphens_new (FALSE));
  /* A letter that stands for two is neither found nor read aloud by every program. */
  pango_attr_list_insert (type->attributes, pango_attr_font_features_new ("liga=0"));
  type->layout = pango_layout_new (type->context);
  pango_layout_set_wrap (type->layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_attributes (type->layout, type->attributes);
  return type;
}

void
logro_type_free (LogroType *type)
{
  if (type == NULL)
    return;
  for (guint i = 0; i < LOGRO_N_FACES; i++)
    pango_font_description_free (type->faces[i].font);
  g_object_unref (type->layout);
  pango_attr_list_unref (type->attributes);
  g_object_unref (type->context);
  g_free (type);
}

double
logro_face_get_size (LogroFaceId id)
{
  return specs[id].size;
}

gboolean
logro_face_is_bold (LogroFaceId id)
{
  return specs[id].weight >= PANGO_WEIGHT_BOLD;
}

const LogroFace *
logro_type_get_face (const LogroType *type,
                     LogroFaceId      id)
{
  return &type->faces[id];
}

static gboolean
has_long_word (const char *text)
{
  size_t length;

  for (; *text != '\0'; text += length + (text[length] != '\0'))
    {
      length = strcspn (text, " \t\r\n");
      if (length > LONG_WORD)
        return TRUE;
    }
  return FALSE;
}

static char *
soften_long_words (const char *text)
{
  GString *soft = g_string_new (NULL);

  while (*text != '\0')
    {
      const char *end = text + strcspn (text, " \t\r\n");
      gboolean is_long = end - text > LONG_WORD;

      for (guint i = 1; text < end; i++)
        {
          const char *next = g_utf8_next_char (text);

          g_string_append_len (soft, text, next - text);
          if (is_long && i % LONG_WORD_STEP == 0)
            g_string_append (soft, BREAK_HERE);
          text = next;
        }
      if (*text != '\0')
        g_string_append_c (soft, *text++);
    }
  return g_string_free (soft, FALSE);
}

PangoLayout *
logro_type_lay (LogroType   *type,
                LogroFaceId  id,
                const char  *text,
                double       width,
                guint        max_lines)
{
  PangoLayout *layout = type->layout;
  g_autofree char *valid = NULL;
  g_autofree char *soft = NULL;

  if (!g_utf8_validate (text, -1, NULL))
    text = valid = g_utf8_make_valid (text, -1);
  if (has_long_word (text))
    text = soft = soften_long_words (text);
  pango_layout_set_font_description (layout, type->faces[id].font);
  pango_layout_set_width (layout, width < 0 ? -1 : MAX (1, width * PANGO_SCALE));
  pango_layout_set_height (layout, -(int) MAX (max_lines, 1));
  pango_layout_set_ellipsize (layout, max_lines > 0 ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

double
logro_type_measure (LogroType   *type,
                    LogroFaceId  id,
                    const char  *text)
{
  PangoRectangle logical;

  pango_layout_get_extents (logro_type_lay (type, id, text, -1, 0), NULL, &logical);
  return logical.width / (double) PANGO_SCALE;
}
