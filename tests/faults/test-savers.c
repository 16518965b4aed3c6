/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every way in which Logro saves, where each call of it fails, is the last one before kill -9, or
 * is followed by a power cut; and ways of saving that lose work, each of which must be caught. */

#include <errno.h>
#include <string.h>

#include "bad-savers.h"
#include "document/catalogo.h"
#include "document/document.h"
#include "document/error.h"
#include "document/file-copy.h"
#include "harness.h"
#include "support.h"

/* A share: no links, no exchanging, and read back. */
#define SHARE { .no_link = EPERM, .no_flags = EINVAL, .medium = 0xFF534D42 }

static LogroDocument *document;
static GBytes *bytes;
static char *source;

static void
change (LogroDocument *changed,
        const char    *name)
{
  g_object_set (logro_document_get_plan (changed)->municipalidad, "nombre", name, NULL);
}

static void
prepare_document (const Saver  *saver,
                  GFile        *file,
                  GBytes      **old,
                  GBytes      **new)
{
  g_autoptr (LogroModelo) model = logro_catalogo_find ("caf-2020", NULL);
  g_autoptr (LogroPlan) plan = logro_plan_new (model);
  g_autoptr (GError) error = NULL;

  g_clear_object (&document);
  document = logro_document_new (plan);
  change (document, "Villa Vieja");
  if (!saver->is_new)
    {
      logro_document_save (document, file, TRUE, NULL, &error);
      g_assert_no_error (error);
    }
  *old = logro_document_write (document, NULL);
  change (document, "Villa Nueva");
  *new = logro_document_write (document, NULL);
}

static gboolean
save_document (const Saver  *saver,
               GFile        *file,
               GError      **error)
{
  g_autofree char *warning = NULL;
  LogroJournal *journal = logro_plan_get_journal (logro_document_get_plan (document));
  gboolean saved = logro_document_save (document, saver->is_new ? file : NULL, FALSE, &warning,
                                        error);

  g_assert_true (logro_journal_is_modified (journal) == !saved);
  return saved;
}

/* A program that was started again. */
static gboolean
save_document_again (GFile   *file,
                     GError **error)
{
  g_autoptr (LogroDocument) again = logro_document_open (file, error);

  if (again == NULL)
    return FALSE;
  change (again, "Villa Nueva");
  return logro_document_save (again, NULL, FALSE, NULL, error);
}

static gboolean
is_in_doubt (const GError *error)
{
  return g_error_matches (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_UNCONFIRMED);
}

static void
prepare_bytes (const Saver  *saver,
               GFile        *file,
               GBytes      **old,
               GBytes      **new)
{
  g_clear_pointer (&bytes, g_bytes_unref);
  bytes = g_bytes_new_take (g_strnfill (20000, 'd'), 20000);
  *old = g_bytes_new_take (g_strnfill (15000, 'u'), 15000);
  *new = g_bytes_ref (bytes);
}

static gboolean
save_bytes (const Saver  *saver,
            GFile        *file,
            GError      **error)
{
  return logro_file_write (file, bytes, NULL, LOGRO_FILE_PLAIN, NULL, NULL, error);
}

static void
prepare_copy (const Saver  *saver,
              GFile        *file,
              GBytes      **old,
              GBytes      **new)
{
  prepare_bytes (saver, file, old, new);
  g_assert_true (g_file_set_contents (source, g_bytes_get_data (bytes, NULL),
                                      (gssize) g_bytes_get_size (bytes), NULL));
}

static gboolean
save_copy (const Saver  *saver,
           GFile        *file,
           GError      **error)
{
  return logro_file_copy (source, file, NULL, NULL, error);
}

#define DOCUMENT .prepare = prepare_document, .save = save_document, .is_in_doubt = is_in_doubt, \
  .save_again = save_document_again
#define BYTES .prepare = prepare_bytes, .save = save_bytes, .is_in_doubt = is_in_doubt
#define COPY .prepare = prepare_copy, .save = save_copy, .is_in_doubt = is_in_doubt, .is_new = TRUE

static const Saver savers[] = {
  { "document", DOCUMENT },
  { "document-on-stick", { .no_link = EPERM }, DOCUMENT },
  { "document-on-share", SHARE, DOCUMENT },
  { "document-without-exchange", { .no_flags = EINVAL }, DOCUMENT },
  { "new-document", DOCUMENT, .is_new = TRUE },
  { "new-document-on-share", SHARE, DOCUMENT, .is_new = TRUE },
  { "new-document-by-link", { .no_flags = EINVAL }, DOCUMENT, .is_new = TRUE },
  { "export", BYTES },
  { "new-export", BYTES, .is_new = TRUE },
  { "new-export-on-share", SHARE, BYTES, .is_new = TRUE },
  { "copy", COPY },
  { "copy-on-share", SHARE, COPY },
};

static void
assert_good (Verdict *verdict)
{
  if (verdict->lost + verdict->mute > 0)
    g_error ("%u of %u lost, %u messages bad; first: %s", verdict->lost, verdict->runs,
             verdict->mute, verdict->first);
  g_test_message ("%u runs, 0 lost", verdict->runs);
}

static void
test_fails (gconstpointer saver)
{
  g_auto (Verdict) verdict = { 0 };

  harness_fail (saver, &verdict);
  assert_good (&verdict);
}

static void
test_killed (gconstpointer saver)
{
  g_auto (Verdict) verdict = { 0 };

  harness_kill (saver, &verdict);
  assert_good (&verdict);
}

static void
test_power_cut (gconstpointer saver)
{
  g_auto (Verdict) verdict = { 0 };

  harness_crash (saver, &verdict);
  assert_good (&verdict);
}

/* If this one is not caught, the tests above prove nothing. */
static void
test_bad_is_caught (gconstpointer saver)
{
  const Saver *bad = saver;
  g_auto (Verdict) fails = { 0 };
  g_auto (Verdict) kills = { 0 };
  g_auto (Verdict) cuts = { 0 };

  harness_fail (bad, &fails);
  harness_kill (bad, &kills);
  harness_crash (bad, &cuts);
  g_test_message ("%s: lost by %u of %u failures, %u of %u kills, %u of %u power cuts", bad->name,
                  fails.lost, fails.runs, kills.lost, kills.runs, cuts.lost, cuts.runs);
  g_assert_cmpuint (fails.lost + kills.lost + cuts.lost, >, 0);
}

static void
add (const char     *what,
     const Saver    *saver,
     GTestDataFunc   test)
{
  g_autofree char *path = g_strdup_printf ("/faults/%s/%s", what, saver->name);

  g_test_add_data_func (path, saver, test);
}

int
main (int    argc,
      char **argv)
{
  int code;

  support_init (&argc, &argv);
  harness_hurries = support_is_slow ();
  source = g_build_filename (g_get_tmp_dir (), "logro-faults-source", NULL);
  for (guint i = 0; i < n_bad_savers; i++)
    add ("caught", &bad_savers[i], test_bad_is_caught);
  for (guint i = 0; i < G_N_ELEMENTS (savers); i++)
    {
      add ("power-cut", &savers[i], test_power_cut);
      add ("killed", &savers[i], test_killed);
      add ("fails", &savers[i], test_fails);
    }
  code = g_test_run ();
  g_clear_object (&document);
  g_clear_pointer (&bytes, g_bytes_unref);
  return code;
}
