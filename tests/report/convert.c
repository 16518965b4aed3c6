/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Files handed to LibreOffice, and what it made of them. */
#include "convert.h"

#include <gio/gio.h>

struct _Conversion
{
  char      *folder;   /* files, results in "out", and a profile of its own */
  GPtrArray *paths;
};

/* What makes our own memory unkind in tests makes LibreOffice slow. */
static char *
run (const char *const *argv)
{
  g_auto (GStrv) given = g_environ_unsetenv (g_get_environ (), "MALLOC_PERTURB_");
  g_auto (GStrv) environ = g_environ_unsetenv (g_steal_pointer (&given), "MALLOC_CHECK_");
  g_autoptr (GError) error = NULL;
  char *out = NULL;
  int status;

  g_spawn_sync (NULL, (char **) argv, environ,
                G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL,
                NULL, &out, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, NULL));
  return out;
}

Conversion *
conversion_new (void)
{
  g_autofree char *office = g_find_program_in_path ("soffice");
  g_autofree char *reader = g_find_program_in_path ("pdftotext");
  Conversion *self;

  if (office == NULL || reader == NULL)
    {
      g_test_skip ("LibreOffice Writer or poppler-utils is not installed");
      return NULL;
    }
  self = g_new0 (Conversion, 1);
  self->folder = g_dir_make_tmp ("logro-office-XXXXXX", NULL);
  self->paths = g_ptr_array_new_with_free_func (g_free);
  g_assert_nonnull (self->folder);
  return self;
}

void
conversion_free (Conversion *self)
{
  g_free (run ((const char *[]) { "rm", "-rf", self->folder, NULL }));
  g_free (self->folder);
  g_ptr_array_unref (self->paths);
  g_free (self);
}

void
conversion_add (Conversion *self,
                const char *name,
                GBytes     *bytes)
{
  char *path = g_build_filename (self->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, g_bytes_get_data (bytes, NULL),
                                      g_bytes_get_size (bytes), NULL));
  g_ptr_array_add (self->paths, path);
}

void
conversion_run (Conversion *self,
                const char *end)
{
  g_autofree char *profile =
    g_strdup_printf ("-env:UserInstallation=file://%s/profile", self->folder);
  g_autofree char *out = g_build_filename (self->folder, "out", NULL);
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  const char *first[] = { "soffice", profile, "--headless", "--convert-to",
                          g_str_equal (end, "txt") ? "txt:Text (encoded):UTF8" : end, "--outdir",
                          out };

  for (guint i = 0; i < G_N_ELEMENTS (first); i++)
    g_ptr_array_add (argv, (char *) first[i]);
  g_ptr_array_extend (argv, self->paths, NULL, NULL);
  g_ptr_array_add (argv, NULL);
  g_free (run ((const char *const *) argv->pdata));
}

static char *
find_result (Conversion *self,
             const char *name,
             const char *end)
{
  g_autofree char *stem = g_strndup (name, strcspn (name, "."));
  g_autofree char *result = g_strconcat (stem, ".", end, NULL);
  char *path = g_build_filename (self->folder, "out", result, NULL);

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    g_clear_pointer (&path, g_free);
  return path;
}

char *
conversion_read_pdf (Conversion *self,
                     const char *name,
                     guint      *n_pages)
{
  g_autofree char *path = find_result (self, name, "pdf");
  char *text = path != NULL ? run ((const char *[]) { "pdftotext", "-layout", path, "-", NULL })
                            : NULL;

  *n_pages = 0;
  for (const char *p = text; p != NULL && (p = strchr (p, '\f')) != NULL; p++)
    ++*n_pages;
  return text;
}

char *
conversion_read_txt (Conversion *self,
                     const char *name)
{
  g_autofree char *path = find_result (self, name, "txt");
  char *text = NULL;

  if (path != NULL)
    g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  return text;
}
