/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Programs take the first form they know, so the richer one comes first. */

#include "app/clipboard.h"

#include <glib/gi18n.h>

#include "app/dialogs.h"
#include "app/export.h"

/* Without a head that says so, programs take a piece of HTML for Latin-1. */
#define HTML_HEAD \
  "<!DOCTYPE html><html><head>" \
  "<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"></head><body>"
#define HTML_FOOT "</body></html>"

GdkContentProvider *
logro_clipboard_provide_picture (GBytes  *svg,
                                 GBytes  *png,
                                 GError **error)
{
  g_autoptr (GdkTexture) texture = gdk_texture_new_from_bytes (png, error);
  GdkContentProvider *forms[2];

  if (texture == NULL)
    return NULL;
  forms[0] = gdk_content_provider_new_for_bytes ("image/svg+xml", svg);
  forms[1] = gdk_content_provider_new_typed (GDK_TYPE_TEXTURE, texture);
  return gdk_content_provider_new_union (forms, G_N_ELEMENTS (forms));
}

GdkContentProvider *
logro_clipboard_provide_table (const LogroTable *table)
{
  g_autofree char *tsv = logro_table_to_tsv (table);
  g_autofree char *fragment = logro_table_to_html (table);
  char *html = g_strconcat (HTML_HEAD, fragment, HTML_FOOT, NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_take (html, strlen (html));
  GdkContentProvider *forms[] = {
    gdk_content_provider_new_for_bytes ("text/html", bytes),
    gdk_content_provider_new_typed (G_TYPE_STRING, tsv),
  };

  return gdk_content_provider_new_union (forms, G_N_ELEMENTS (forms));
}

static void
put (GtkWidget          *widget,
     GdkContentProvider *provider,
     const char         *said)
{
  gdk_clipboard_set_content (gtk_widget_get_clipboard (widget), provider);
  logro_export_say (widget, said);
}

void
logro_clipboard_copy_picture (GtkWidget *widget,
                              GBytes    *svg,
                              GBytes    *png)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkContentProvider) provider = logro_clipboard_provide_picture (svg, png, &error);

  if (provider != NULL)
    put (widget, provider, _("The chart is on the clipboard"));
  else
    logro_show_error (GTK_WINDOW (gtk_widget_get_root (widget)),
                      _("The chart could not be copied"), error);
}

void
logro_clipboard_copy_table (GtkWidget        *widget,
                            const LogroTable *table)
{
  g_autoptr (GdkContentProvider) provider = logro_clipboard_provide_table (table);

  put (widget, provider, _("The table is on the clipboard"));
}
