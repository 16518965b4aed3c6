/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A store of texts already set in lines.
 *
 * Setting text is the dear part of a page, so it is done once, when the report is planned, and
 * drawing only paints. A PangoLayout per cell would take some 45 bytes a letter and more per
 * text; a document of a thousand pages has three million letters. So the result is packed: texts
 * are runs of lines, lines are runs of runs, and a run is glyphs of one font with the letters they
 * stand for, which a PDF needs to be searched. All of it lies in four arrays and is addressed by
 * numbers. Pango's own painter gets each run back as a PangoGlyphItem. */
#include "report/pages-lines.h"

typedef struct
{
  guint32 line;      /* first */
  guint32 n_lines;
  guint32 face;
} Text;

typedef struct
{
  guint32 run;       /* first */
  guint32 n_runs;
  float   width;     /* points */
} Line;

typedef struct
{
  guint32 letter;    /* first */
  guint32 n_letters; /* bytes */
  guint32 glyph;     /* first */
  guint32 n_glyphs;
  guint16 font;
  guint8  level;     /* of direction, as Pango has it */
  float   width;     /* points */
} Run;

typedef struct
{
  guint32 glyph;
  gint32  width;     /* Pango units, as the next two */
  gint16  x_offset;
  gint16  y_offset;
  guint32 cluster;   /* offset of its first letter in the run; the high bits are flags */
} Glyph;

#define CLUSTER_START (1u << 31)
#define CLUSTER_COLOR (1u << 30)
#define CLUSTER_MASK (CLUSTER_COLOR - 1)

struct _LogroLines
{
  LogroType        *type;
  GArray           *texts;
  GArray           *lines;
  GArray           *runs;
  GArray           *glyphs;
  GString          *letters;
  GPtrArray        *fonts;
  PangoItem        *item;          /* what is painted, taken out of the store */
  PangoGlyphString *glyph_string;
};

LogroLines *
logro_lines_new (LogroType *type)
{
  LogroLines *lines = g_new0 (LogroLines, 1);

  lines->type = type;
  lines->texts = g_array_new (FALSE, FALSE, sizeof (Text));
  lines->lines = g_array_new (FALSE, FALSE, sizeof (Line));
  lines->runs = g_array_new (FALSE, FALSE, sizeof (Run));
  lines->glyphs = g_array_new (FALSE, FALSE, sizeof (Glyph));
  lines->letters = g_string_new (NULL);
  lines->fonts = g_ptr_array_new_with_free_func (g_object_unref);
  lines->item = pango_item_new ();
  lines->glyph_string = pango_glyph_string_new ();
  return lines;
}

void
logro_lines_free (LogroLines *lines)
{
  if (lines == NULL)
    return;
  g_array_unref (lines->texts);
  g_array_unref (lines->lines);
  g_array_unref (lines->runs);
  g_array_unref (lines->glyphs);
  g_string_free (lines->letters, TRUE);
  g_ptr_array_unref (lines->fonts);
  lines->item->analysis.font = NULL;
  pango_item_free (lines->item);
  pango_glyph_string_free (lines->glyph_string);
  g_free (lines);
}

static guint16
font_number (LogroLines *lines,
             PangoFont  *font)
{
  guint n;

  if (!g_ptr_array_find (lines->fonts, font, &n))
    {
      n = lines->fonts->len;
      g_ptr_array_add (lines->fonts, g_object_ref (font));
    }
  return n;
}

static void
pack_glyphs (LogroLines             *lines,
             const PangoGlyphString *from)
{
  guint first = lines->glyphs->len;

  g_array_set_size (lines->glyphs, first + from->num_glyphs);
  for (int i = 0; i < from->num_glyphs; i++)
    {
      const PangoGlyphInfo *info = &from->glyphs[i];
      Glyph *glyph = &g_array_index (lines->glyphs, Glyph, first + i);

      glyph->glyph = info->glyph;
      glyph->width = info->geometry.width;
      glyph->x_offset = CLAMP (info->geometry.x_offset, G_MININT16, G_MAXINT16);
      glyph->y_offset = CLAMP (info->geometry.y_offset, G_MININT16, G_MAXINT16);
      glyph->cluster = (from->log_clusters[i] & CLUSTER_MASK)
                       | (info->attr.is_cluster_start ? CLUSTER_START : 0)
                       | (info->attr.is_color ? CLUSTER_COLOR : 0);
    }
}

static void
pack_run (LogroLines          *lines,
          const char          *text,
          const PangoGlyphItem *from)
{
  Run run = {
    .letter = lines->letters->len,
    .n_letters = from->item->length,
    .glyph = lines->glyphs->len,
    .n_glyphs = from->glyphs->num_glyphs,
    .font = font_number (lines, from->item->analysis.font),
    .level = from->item->analysis.level,
    .width = pango_glyph_string_get_width (from->glyphs) / (float) PANGO_SCALE
  };

  g_string_append_len (lines->letters, text + from->item->offset, from->item->length);
  pack_glyphs (lines, from->glyphs);
  g_array_append_val (lines->runs, run);
}

static void
pack_line (LogroLines      *lines,
           const char      *text,
           PangoLayoutLine *from)
{
  Line line = { lines->runs->len, 0, 0 };

  for (GSList *l = from->runs; l != NULL; l = l->next)
    {
      pack_run (lines, text, l->data);
      line.width += g_array_index (lines->runs, Run, lines->runs->len - 1).width;
    }
  line.n_runs = lines->runs->len - line.run;
  g_array_append_val (lines->lines, line);
}

guint32
logro_lines_add (LogroLines  *lines,
                 LogroFaceId  id,
                 const char  *string,
                 double       width,
                 guint        max_lines)
{
  Text text = { lines->lines->len, 0, id };

  /* Most cells of some tables are empty. */
  if (string[0] != '\0')
    {
      PangoLayout *layout = logro_type_lay (lines->type, id, string, width, max_lines);
      const char *laid = pango_layout_get_text (layout);

      for (GSList *l = pango_layout_get_lines_readonly (layout); l != NULL; l = l->next)
        pack_line (lines, laid, l->data);
    }
  text.n_lines = lines->lines->len - text.line;
  g_array_append_val (lines->texts, text);
  return lines->texts->len - 1;
}

guint32
logro_lines_next (const LogroLines *lines)
{
  return lines->texts->len;
}

guint
logro_lines_count (const LogroLines *lines,
                   guint32           number)
{
  return MAX (1, g_array_index (lines->texts, Text, number).n_lines);
}

double
logro_lines_get_width (const LogroLines *lines,
                       guint32           number,
                       guint             line)
{
  const Text *text = &g_array_index (lines->texts, Text, number);

  return line < text->n_lines ? g_array_index (lines->lines, Line, text->line + line).width : 0;
}

static void
unpack_glyphs (LogroLines *lines,
               const Run  *run)
{
  PangoGlyphString *to = lines->glyph_string;

  pango_glyph_string_set_size (to, run->n_glyphs);
  for (guint i = 0; i < run->n_glyphs; i++)
    {
      const Glyph *glyph = &g_array_index (lines->glyphs, Glyph, run->glyph + i);
      PangoGlyphInfo *info = &to->glyphs[i];

      info->glyph = glyph->glyph;
      info->geometry.width = glyph->width;
      info->geometry.x_offset = glyph->x_offset;
      info->geometry.y_offset = glyph->y_offset;
      info->attr.is_cluster_start = (glyph->cluster & CLUSTER_START) != 0;
      info->attr.is_color = (glyph->cluster & CLUSTER_COLOR) != 0;
      to->log_clusters[i] = glyph->cluster & CLUSTER_MASK;
    }
}

static void
show_run (LogroLines *lines,
          const Run  *run,
          cairo_t    *cr)
{
  const char *letters = lines->letters->str + run->letter;
  PangoGlyphItem glyph_item = { .item = lines->item, .glyphs = lines->glyph_string };

  unpack_glyphs (lines, run);
  lines->item->offset = 0;
  lines->item->length = run->n_letters;
  lines->item->num_chars = g_utf8_strlen (letters, run->n_letters);
  lines->item->analysis.font = g_ptr_array_index (lines->fonts, run->font);
  lines->item->analysis.level = run->level;
  pango_cairo_show_glyph_item (cr, letters, &glyph_item);
}

static void
show_line (LogroLines *lines,
           const Line *line,
           cairo_t    *cr,
           double      x,
           double      baseline)
{
  for (guint i = 0; i < line->n_runs; i++)
    {
      const Run *run = &g_array_index (lines->runs, Run, line->run + i);

      cairo_move_to (cr, x, baseline);
      show_run (lines, run, cr);
      x += run->width;
    }
}

void
logro_lines_show (LogroLines *lines,
                  guint32     number,
                  cairo_t    *cr,
                  double      x,
                  double      y,
                  double      width,
                  LogroAlign  align,
                  guint       from,
                  guint       to)
{
  const Text *text = &g_array_index (lines->texts, Text, number);
  const LogroFace *face = logro_type_get_face (lines->type, text->face);

  for (guint i = from; i < MIN (to, text->n_lines); i++)
    {
      const Line *line = &g_array_index (lines->lines, Line, text->line + i);
      double shift = align == LOGRO_ALIGN_START ? 0 : width - line->width;

      show_line (lines, line, cr, x + (align == LOGRO_ALIGN_CENTER ? shift / 2 : shift),
                 y + face->base);
      y += face->line;
    }
}
