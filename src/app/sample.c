/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/sample.h"

#include "document/adjunto.h"

#define SAMPLES "/io/github/logro_app/Logro/samples/"

/* Without the files the names stay as they are, and are shown as missing. */
static void
name_attached_files (LogroPlan  *plan,
                     const char *name)
{
  const char *folder = g_getenv ("LOGRO_SAMPLESDIR");
  g_autoptr (GFile) sample =
    g_file_new_build_filename (folder != NULL ? folder : LOGRO_SAMPLESDIR, name, NULL);

  if (g_file_query_exists (sample, NULL))
    logro_adjunto_rebase (plan, sample, NULL);
}

LogroDocument *
logro_sample_open (const char  *name,
                   GError     **error)
{
  g_autofree char *resource = g_strconcat (SAMPLES, name, NULL);
  g_autoptr (GBytes) bytes =
    g_resources_lookup_data (resource, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  LogroDocument *document = bytes != NULL ? logro_document_open_copy (bytes, name, error) : NULL;

  if (document != NULL)
    name_attached_files (logro_document_get_plan (document), name);
  return document;
}
