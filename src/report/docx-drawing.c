/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pictures of a document of Word: a PNG, and beside it the SVG that later versions prefer. */
#include "report/docx-private.h"

#include <math.h>

#define A "http://schemas.openxmlformats.org/drawingml/2006/main"
#define PIC "http://schemas.openxmlformats.org/drawingml/2006/picture"
#define WP "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
#define ASVG "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
#define SVG_EXTENSION "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"

#define UNITS_PER_POINT 12700

static void
write_extent (LogroMarkup        *markup,
              const char         *name,
              const LogroPicture *picture)
{
  logro_markup_open (markup, name, NULL);
  logro_markup_attr_number (markup, "cx", lround (picture->width * UNITS_PER_POINT));
  logro_markup_attr_number (markup, "cy", lround (picture->height * UNITS_PER_POINT));
  logro_markup_close (markup);
}

static void
write_fill (LogroMarkup *markup,
            guint        number)
{
  g_autofree char *png = g_strdup_printf ("png%u", number);
  g_autofree char *svg = g_strdup_printf ("svg%u", number);

  logro_markup_open (markup, "pic:blipFill", NULL);
  logro_markup_open (markup, "a:blip", "r:embed", png, NULL);
  logro_markup_open (markup, "a:extLst", NULL);
  logro_markup_open (markup, "a:ext", "uri", SVG_EXTENSION, NULL);
  logro_markup_leaf (markup, "asvg:svgBlip", "xmlns:asvg", ASVG, "r:embed", svg, NULL);
  logro_markup_close (markup);
  logro_markup_close (markup);
  logro_markup_close (markup);
  logro_markup_open (markup, "a:stretch", NULL);
  logro_markup_leaf (markup, "a:fillRect", NULL);
  logro_markup_close (markup);
  logro_markup_close (markup);
}

static void
write_shape (LogroMarkup        *markup,
             const LogroPicture *picture)
{
  logro_markup_open (markup, "pic:spPr", NULL);
  logro_markup_open (markup, "a:xfrm", NULL);
  logro_markup_leaf (markup, "a:off", "x", "0", "y", "0", NULL);
  write_extent (markup, "a:ext", picture);
  logro_markup_close (markup);
  logro_markup_open (markup, "a:prstGeom", "prst", "rect", NULL);
  logro_markup_leaf (markup, "a:avLst", NULL);
  logro_markup_close (markup);
  logro_markup_close (markup);
}

static void
take_part (LogroDocx  *docx,
           GBytes     *bytes,
           const char *end)
{
  g_autofree char *name = g_strdup_printf ("word/media/image%u.%s", docx->n_pictures, end);

  logro_package_take (docx->package, name, g_bytes_ref (bytes),
                      g_str_equal (end, "png") ? LOGRO_PACKAGE_STORED : LOGRO_PACKAGE_DEFLATED);
}

void
logro_docx_write_drawing (LogroDocx          *docx,
                          const LogroPicture *picture)
{
  LogroMarkup *markup = docx->body;
  guint number = ++docx->n_pictures;
  g_autofree char *id = g_strdup_printf ("%u", number);
  g_autofree char *name = g_strdup_printf ("Figure %u", number);

  take_part (docx, picture->png, "png");
  take_part (docx, picture->svg, "svg");
  logro_markup_open (markup, "w:drawing", NULL);
  logro_markup_open (markup, "wp:inline", "xmlns:wp", WP, "distT", "0", "distB", "0",
                     "distL", "0", "distR", "0", NULL);
  write_extent (markup, "wp:extent", picture);
  logro_markup_leaf (markup, "wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0", NULL);
  logro_markup_leaf (markup, "wp:docPr", "id", id, "name", name, "descr", picture->description,
                     "title", picture->title, NULL);
  logro_markup_open (markup, "wp:cNvGraphicFramePr", NULL);
  logro_markup_leaf (markup, "a:graphicFrameLocks", "xmlns:a", A, "noChangeAspect", "1", NULL);
  logro_markup_close (markup);
  logro_markup_open (markup, "a:graphic", "xmlns:a", A, NULL);
  logro_markup_open (markup, "a:graphicData", "uri", PIC, NULL);
  logro_markup_open (markup, "pic:pic", "xmlns:pic", PIC, NULL);
  logro_markup_open (markup, "pic:nvPicPr", NULL);
  logro_markup_leaf (markup, "pic:cNvPr", "id", id, "name", name, NULL);
  logro_markup_leaf (markup, "pic:cNvPicPr", NULL);
  logro_markup_close (markup);
  write_fill (markup, number);
  write_shape (markup, picture);
  for (guint i = 0; i < 5; i++)
    logro_markup_close (markup);
}
