/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parts of a ZIP file that may be hostile.
 *
 * Parts are asked for by the names that office programs give them, read as a stream and never
 * unpacked to disk. What a part costs is measured while it is read, for the sizes that the file
 * states may be a lie: a few kilobytes can unpack to gigabytes. libzip refuses a folder that
 * contradicts what it lists, or has a name twice. */

#include <glib/gi18n-lib.h>
#include <string.h>
#include <zip.h>

#include "document/error.h"
#include "exchange/fuente-zip.h"

#define MAX_PARTS 2000
#define MAX_TOTAL (256 * 1024 * 1024)
#define MAX_RATIO 200
#define FREE_OF_RATIO (1024 * 1024)

struct _LogroFuenteZip
{
  LogroFuente *fuente;
  zip_t *zip;
  guint64 total; /* bytes unpacked so far */
};

struct _LogroFuentePart
{
  LogroFuenteZip *zip;
  zip_file_t *file;
  const char *name;
  guint64 packed;
  guint64 read;
};

/* A name that would lead out of the folder it is unpacked to. */
static gboolean
is_trick (const char *name)
{
  return *name == '/' || strchr (name, '\\') != NULL || g_str_has_prefix (name, "../") ||
         strstr (name, "/../") != NULL || g_str_has_suffix (name, "/..") ||
         strcmp (name, "..") == 0 || (g_ascii_isalpha (name[0]) && name[1] == ':');
}

static void
check_part (LogroFuente      *fuente,
            const zip_stat_t *stat)
{
  if (is_trick (stat->name))
    logro_fuente_fail (fuente, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("a part of it has a name that leads out of its place, as no office "
                         "program "
                         "writes it; the file is not opened"));
  else if (stat->encryption_method != ZIP_EM_NONE)
    logro_fuente_fail (fuente, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("it is protected by a password; save it without one and try again"));
}

static gboolean
check_parts (LogroFuenteZip *self)
{
  zip_int64_t n = zip_get_num_entries (self->zip, 0);
  zip_stat_t stat;

  if (n > MAX_PARTS)
    logro_fuente_fail (self->fuente, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("it has more than 2,000 parts, as no table needs"));
  for (zip_int64_t i = 0; i < n && !self->fuente->stopped; i++)
    if (zip_stat_index (self->zip, i, 0, &stat) < 0 || stat.name == NULL)
      logro_fuente_fail (self->fuente, LOGRO_DOCUMENT_ERROR_SYNTAX,
                         _("the file is damaged; get it again, or open and save it with the "
                           "program "
                           "that made it"));
    else
      check_part (self->fuente, &stat);
  return !self->fuente->stopped;
}

LogroFuenteZip *
logro_fuente_zip_open (LogroFuente *fuente,
                       GBytes      *bytes)
{
  g_autoptr (LogroFuenteZip) self = g_new0 (LogroFuenteZip, 1);
  zip_source_t *source = zip_source_buffer_create (g_bytes_get_data (bytes, NULL),
                                                   g_bytes_get_size (bytes), 0, NULL);

  self->fuente = fuente;
  self->zip = source != NULL ? zip_open_from_source (source, ZIP_RDONLY | ZIP_CHECKCONS, NULL)
                             : NULL;
  if (self->zip == NULL)
    {
      zip_source_free (source);
      logro_fuente_fail (fuente, LOGRO_DOCUMENT_ERROR_SYNTAX,
                         _("the file is cut off or damaged; get it again, or open and save it with "
                           "the program that made it"));
      return NULL;
    }
  return check_parts (self) ? g_steal_pointer (&self) : NULL;
}

void
logro_fuente_zip_free (LogroFuenteZip *self)
{
  if (self->zip != NULL)
    zip_discard (self->zip);
  g_free (self);
}

gboolean
logro_fuente_zip_has (LogroFuenteZip *self,
                      const char     *part)
{
  return zip_name_locate (self->zip, part, 0) >= 0;
}

gboolean
logro_fuente_zip_has_suffix (LogroFuenteZip *self,
                             const char     *suffix)
{
  for (zip_int64_t i = 0; i < zip_get_num_entries (self->zip, 0); i++)
    if (g_str_has_suffix (zip_get_name (self->zip, i, 0), suffix))
      return TRUE;
  return FALSE;
}

LogroFuentePart *
logro_fuente_part_open (LogroFuenteZip *zip,
                        const char     *name)
{
  LogroFuentePart *self;
  zip_stat_t stat;
  zip_file_t *file = zip_fopen (zip->zip, name, 0);

  if (file == NULL || zip_stat (zip->zip, name, 0, &stat) < 0)
    {
      logro_fuente_fail (zip->fuente, LOGRO_DOCUMENT_ERROR_SYNTAX,
                         _("its part “%s” is missing; open the file with the program that made it "
                           "and save it again"), name);
      return NULL;
    }
  self = g_new0 (LogroFuentePart, 1);
  self->zip = zip;
  self->file = file;
  self->name = name;
  self->packed = stat.comp_size;
  return self;
}

int
logro_fuente_part_read (LogroFuentePart *self,
                        char            *buffer,
                        int              length)
{
  LogroFuente *fuente = self->zip->fuente;
  zip_int64_t n = zip_fread (self->file, buffer, length);

  if (n < 0)
    {
      logro_fuente_fail (fuente, LOGRO_DOCUMENT_ERROR_SYNTAX,
                         _("its part “%s” is damaged; get the file again, or open and save it with "
                           "the program that made it"), self->name);
      return -1;
    }

  self->read += n;
  self->zip->total += n;
  if (self->zip->total > MAX_TOTAL)
    logro_fuente_fail (fuente, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("it unpacks to more than 256 MB; save the table you need in a file of its "
                         "own"));
  else if (self->read > FREE_OF_RATIO && self->read / MAX_RATIO > self->packed)
    logro_fuente_fail (fuente, LOGRO_DOCUMENT_ERROR_REFUSED,
                       _("it unpacks to more than 200 times its size, as files made to do harm do; "
                         "the file is not opened"));
  return fuente->stopped ? -1 : n;
}

void
logro_fuente_part_close (LogroFuentePart *self)
{
  zip_fclose (self->file);
  g_free (self);
}

char *
logro_fuente_zip_dup_start (LogroFuenteZip *self,
                            const char     *part,
                            gsize           length)
{
  char *start = g_malloc0 (length + 1);
  zip_file_t *file = zip_fopen (self->zip, part, 0);

  if (file != NULL && zip_fread (file, start, length) < 0)
    *start = '\0';
  if (file != NULL)
    zip_fclose (file);
  return start;
}
