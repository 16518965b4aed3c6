/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From bytes to records: first the scan, then a reader of our own form, and where that one gives
 * up, libxml2 from the beginning. So what it costs to read other people's XML, and to say what is
 * wrong, is paid by documents that need it. */

#include "document/reader-private.h"

#include "document/scan.h"

LogroRecord *
logro_reader_read (GBytes            *bytes,
                   const LogroFormat *format,
                   const char        *name,
                   LogroRootFunc      on_root,
                   gpointer           data,
                   gboolean          *newer,
                   GError           **error)
{
  LogroRecord *root;
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  if (newer != NULL)
    *newer = FALSE;
  if (!logro_scan_xml (text, length, error))
    {
      g_prefix_error (error, "%s: ", name);
      return NULL;
    }
  root = logro_reader_read_canonical (bytes, format, on_root, data);
  if (root == NULL)
    root = logro_reader_read_by_libxml (bytes, format, name, on_root, data, newer, error);
  return root;
}
