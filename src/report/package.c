/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Named parts in a ZIP file, by libzip. Other libraries put fields into the head of the first part
 * that hide what kind of file an ODT is. */
#include "report/package.h"

#include <glib/gi18n-lib.h>
#include <zip.h>

#include "report/report.h"

typedef struct
{
  char             *name;
  GBytes           *bytes;
  LogroPackageForm  form;
} Part;

struct _LogroPackage
{
  GArray       *parts;   /* of Part */
  zip_uint16_t dos_time;
  zip_uint16_t dos_date;
};

static void
part_clear (gpointer data)
{
  Part *part = data;

  g_free (part->name);
  g_bytes_unref (part->bytes);
}

/* ZIP counts years from 1980 and seconds in twos, and knows no time zone. */
static void
set_time (LogroPackage *package,
          const char   *created)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) given = g_date_time_new_from_iso8601 (created, utc);
  g_autoptr (GDateTime) time = given != NULL ? g_date_time_to_utc (given) : NULL;

  package->dos_date = 1 << 5 | 1;
  if (time == NULL || g_date_time_get_year (time) < 1980 || g_date_time_get_year (time) > 2107)
    return;
  package->dos_date = (g_date_time_get_year (time) - 1980) << 9
                      | g_date_time_get_month (time) << 5 | g_date_time_get_day_of_month (time);
  package->dos_time = g_date_time_get_hour (time) << 11 | g_date_time_get_minute (time) << 5
                      | g_date_time_get_second (time) / 2;
}

LogroPackage *
logro_package_new (const char *created)
{
  LogroPackage *package = g_new0 (LogroPackage, 1);

  package->parts = g_array_new (FALSE, FALSE, sizeof (Part));
  g_array_set_clear_func (package->parts, part_clear);
  set_time (package, created);
  return package;
}

void
logro_package_free (LogroPackage *package)
{
  if (package == NULL)
    return;
  g_array_unref (package->parts);
  g_free (package);
}

void
logro_package_take (LogroPackage     *package,
                    const char       *name,
                    GBytes           *bytes,
                    LogroPackageForm  form)
{
  Part part = { NULL, bytes, form };

  g_return_if_fail (package != NULL);
  g_return_if_fail (name != NULL && bytes != NULL);

  part.name = g_strdup (name);
  g_array_append_val (package->parts, part);
}

static gboolean
add_part (LogroPackage *package,
          zip_t        *zip,
          const Part   *part)
{
  gsize size;
  gconstpointer data = g_bytes_get_data (part->bytes, &size);
  zip_source_t *source = zip_source_buffer (zip, data, size, 0);
  zip_int64_t index;

  if (source == NULL)
    return FALSE;
  index = zip_file_add (zip, part->name, source, ZIP_FL_ENC_UTF_8);
  if (index < 0)
    {
      zip_source_free (source);
      return FALSE;
    }
  return zip_set_file_compression (zip, index, part->form == LOGRO_PACKAGE_STORED
                                                 ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0
         && zip_file_set_dostime (zip, index, package->dos_time, package->dos_date, 0) == 0;
}

/* Writes the parts into target, which stays with the caller. */
static gboolean
write_parts (LogroPackage *package,
             zip_source_t *target,
             zip_error_t  *reason)
{
  zip_t *zip;

  zip_source_keep (target);
  zip = zip_open_from_source (target, ZIP_TRUNCATE, reason);
  if (zip == NULL)
    {
      zip_source_free (target);
      return FALSE;
    }
  for (guint i = 0; i < package->parts->len; i++)
    if (!add_part (package, zip, &g_array_index (package->parts, Part, i)))
      {
        zip_error_set (reason, zip_error_code_zip (zip_get_error (zip)), 0);
        zip_discard (zip);
        return FALSE;
      }
  if (zip_close (zip) == 0)
    return TRUE;
  zip_error_set (reason, zip_error_code_zip (zip_get_error (zip)), 0);
  zip_discard (zip);
  return FALSE;
}

static GBytes *
read_all (zip_source_t *source)
{
  zip_stat_t stat;
  g_autofree guint8 *data = NULL;
  gboolean whole;

  if (zip_source_open (source) != 0)
    return NULL;
  if (zip_source_stat (source, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE))
    data = g_try_malloc (stat.size);
  whole = data != NULL && zip_source_read (source, data, stat.size) == (zip_int64_t) stat.size;
  zip_source_close (source);
  return whole ? g_bytes_new_take (g_steal_pointer (&data), stat.size) : NULL;
}

GBytes *
logro_package_finish (LogroPackage  *package,
                      GError       **error)
{
  GBytes *bytes = NULL;
  zip_source_t *target;
  zip_error_t reason;

  g_return_val_if_fail (package != NULL, NULL);

  zip_error_init (&reason);
  target = zip_source_buffer_create (NULL, 0, 0, &reason);
  if (target != NULL && write_parts (package, target, &reason))
    {
      bytes = read_all (target);
      if (bytes == NULL)
        zip_error_set (&reason, ZIP_ER_MEMORY, 0);
    }
  if (bytes == NULL)
    g_set_error (error, LOGRO_REPORT_ERROR, LOGRO_REPORT_ERROR_FAILED,
                 _("The document could not be packed: %s"), zip_error_strerror (&reason));
  zip_source_free (target);
  zip_error_fini (&reason);
  return bytes;
}
