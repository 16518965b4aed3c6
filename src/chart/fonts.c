/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/fonts.h"

#include <glib/gi18n-lib.h>
#include <pango/pangocairo.h>

#include "chart/export.h"

gboolean
logro_fonts_check (GError **error)
{
  PangoFontMap *map = pango_cairo_font_map_get_default ();
  PangoContext *context = pango_font_map_create_context (map);
  PangoFontDescription *any = pango_font_description_from_string ("Sans 10");
  PangoFont *font = pango_font_map_load_font (map, context, any);

  gboolean found = font != NULL;

  pango_font_description_free (any);
  g_clear_object (&font);
  g_object_unref (context);
  if (!found)
    g_set_error_literal (error, LOGRO_CHART_ERROR, LOGRO_CHART_ERROR_FONTS,
                         _ ("There is no font on this computer, so nothing can be written or "
                            "drawn; install one, such as the package fonts-dejavu-core."));
  return found;
}
