/* SPDX-License-Identifier: GPL-3.0-or-later */
/* freeze modelo|vocabulario|glosario FILE.xml OUTPUT: run while Logro is built. A mistake in the
 * file ends the build, with its line. */

#include <string.h>

#include "core/frozen.h"
#include "document/reader.h"

static const struct
{
  const char *word;
  const LogroFormat *format;
} kinds[] = {
  { "modelo", &logro_format_modelo },
  { "vocabulario", &logro_format_vocabulario },
  { "glosario", &logro_format_glosario },
};

static gboolean
freeze (const LogroFormat *format,
        const char        *path,
        const char        *output,
        GError           **error)
{
  g_autoptr (GBytes) xml = NULL;
  g_autoptr (GBytes) frozen = NULL;
  g_autoptr (LogroRecord) record = NULL;
  char *text;
  gsize length;

  if (!g_file_get_contents (path, &text, &length, error))
    return FALSE;
  xml = g_bytes_new_take (text, length);
  record = logro_reader_read (xml, format, path, NULL, NULL, NULL, error);
  if (record == NULL)
    return FALSE;
  frozen = logro_record_freeze (record);
  return g_file_set_contents (output, g_bytes_get_data (frozen, NULL), g_bytes_get_size (frozen),
                              error);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;

  for (guint i = 0; argc == 4 && i < G_N_ELEMENTS (kinds); i++)
    if (strcmp (argv[1], kinds[i].word) == 0)
      {
        if (freeze (kinds[i].format, argv[2], argv[3], &error))
          return 0;
        g_printerr ("%s\n", error->message);
        return 1;
      }
  return 2;
}
