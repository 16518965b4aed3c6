/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the scan before the parser refuses, with its line, and what it must let pass. */

#include "document/scan.h"

#include <string.h>

#include "document/error.h"
#include "support.h"

#define HOSTILE_BYTES (20 * 1000 * 1000)

/* The reason why @text was refused; NULL if it was not. */
static char *
refusal (const char *text,
         gsize       length,
         int         code)
{
  /* A copy of the exact size, so that the sanitizer sees a read past its end. */
  g_autofree char *bytes = g_memdup2 (text, length);
  g_autoptr (GError) error = NULL;

  if (logro_scan_xml (bytes, length, &error))
    {
      g_assert_no_error (error);
      return NULL;
    }

  g_assert_error (error, LOGRO_DOCUMENT_ERROR, code);
  return g_strdup (error->message);
}

static void
assert_refused (const char *text,
                gssize      length,
                int         code,
                const char *start,
                const char *word)
{
  g_autofree char *reason = refusal (text, length < 0 ? strlen (text) : (gsize) length, code);

  g_assert_nonnull (reason);
  if (!g_str_has_prefix (reason, start) || strstr (reason, word) == NULL)
    g_error ("expected “%s … %s”, got “%s”", start, word, reason);
}

#define REFUSED(text, line, word) \
  assert_refused (text, -1, LOGRO_DOCUMENT_ERROR_REFUSED, "Line " line ":", word)
#define REFUSED_BYTES(text, line, word) \
  assert_refused (text, sizeof (text) - 1, LOGRO_DOCUMENT_ERROR_REFUSED, "Line " line ":", word)
#define SYNTAX(text, line, word) \
  assert_refused (text, -1, LOGRO_DOCUMENT_ERROR_SYNTAX, "Line " line ":", word)

static void
assert_passes (const char *text)
{
  g_assert_cmpstr (refusal (text, strlen (text), -1), ==, NULL);
}

static char *
repeat (const char *before,
        const char *piece,
        gsize       times,
        const char *after)
{
  GString *text = g_string_new (before);

  for (gsize i = 0; i < times; i++)
    g_string_append (text, piece);
  g_string_append (text, after);

  return g_string_free (text, FALSE);
}

static void
test_passes (void)
{
  assert_passes ("");
  assert_passes ("<plan/>");
  assert_passes ("\xEF\xBB\xBF<?xml version=\"1.0\" encoding='utf-8' standalone='yes'?>\n<plan/>");
  assert_passes ("<?xml version=\"1.0\"?><?otro uno dos > tres?><plan/>");
  assert_passes ("<plan><!-- <!DOCTYPE a> <b c='1' ---- \" --></plan>");
  assert_passes ("<!----><plan/><!-- > -> -->");
  assert_passes ("<plan><![CDATA[<!ENTITY a \"b\"> ]] ]> &]]]></plan>");
  assert_passes ("<plan a=\"x > y = 'z' / \" b='\"&lt;\n\t=='/>");
  assert_passes ("<plan niño='ñandú'><año>2026 áéíóúüñ ¿¡ — “ ” € 𝄞</año>\r\n\t</plan>");
  assert_passes ("<a>\xC2\x85 \x7F \xED\x9F\xBF \xEE\x80\x80 \xEF\xBF\xBD \xF4\x8F\xBF\xBF</a>");
}

/* What the parser behind will name better. */
static void
test_malformed_passes (void)
{
  assert_passes ("no es XML");
  assert_passes ("<plan><a></b></plan></plan></plan>");
  assert_passes ("<plan><a");
  assert_passes ("<plan><a b=\"c");
  assert_passes ("<plan><!");
  assert_passes ("<plan><!-");
  assert_passes ("<plan><!-- sin fin --");
  assert_passes ("<plan><![CDA");
  assert_passes ("<plan><![CDATA[ sin fin ]]");
  assert_passes ("<?xml version='1.0' encoding='UTF-16'");
  assert_passes ("<");
}

static void
test_declarations (void)
{
  REFUSED ("<?xml version='1.0'?>\n<!DOCTYPE plan>\n<plan/>", "2", "DOCTYPE");
  REFUSED ("\n\n\n<!DOCTYPE plan [<!ENTITY % a '&#37;a;'>%a;]>", "4", "DOCTYPE");
  REFUSED ("<plan>\r\n<!ENTITY a 'b'></plan>", "2", "ENTITY");
  REFUSED ("<plan><!-- -->\n<![INCLUDE[ ]]></plan>", "2", "<!");
  REFUSED ("<!doctype html>", "1", "<!");
  REFUSED ("<plan><!a", "1", "<!");
}

static void
test_encodings (void)
{
  REFUSED_BYTES ("\xFF\xFE<\0p\0/\0>\0", "1", "UTF-16");
  REFUSED_BYTES ("\xFE\xFF\0<\0p\0/\0>", "1", "UTF-16");
  REFUSED_BYTES ("<\0p\0/\0>\0", "1", "UTF-16");
  REFUSED_BYTES ("\0<\0p\0/\0>", "1", "UTF-16");
  REFUSED ("<?xml version='1.0' encoding='ISO-8859-1'?><plan/>", "1", "ISO-8859-1");
  REFUSED ("<?xml version='1.0'\n encoding = \"UTF-7\"?><plan/>", "2", "UTF-7");
  REFUSED ("<?xml version=\"encoding='UTF-8'\" encoding='UTF-7'?><plan/>", "1", "UTF-7");
}

static void
test_characters (void)
{
  REFUSED_BYTES ("<plan>\n\0</plan>", "2", "zero byte");
  REFUSED_BYTES ("<plan a='\n\n\0'/>", "3", "zero byte");
  REFUSED_BYTES ("<plan \0/>", "1", "zero byte");
  REFUSED ("<plan>uno\ndos\v</plan>", "2", "0x0B");
  REFUSED ("<plan><!-- \x1B --></plan>", "1", "0x1B");
  REFUSED ("<plan a\x01='1'/>", "1", "0x01");
  REFUSED ("<plan>\n\nni\xF1o</plan>", "3", "UTF-8");
  REFUSED ("<plan a='ni\xF1o'/>", "1", "UTF-8");
  REFUSED ("<ni\xF1o/>", "1", "UTF-8");
  REFUSED ("<a>\xC0\x80</a>", "1", "UTF-8");
  REFUSED ("<a>\xE0\x9F\xBF</a>", "1", "UTF-8");
  REFUSED ("<a>\xED\xA0\x80</a>", "1", "UTF-8");
  REFUSED ("<a>\xEF\xBF\xBE</a>", "1", "UTF-8");
  REFUSED ("<a>\xF0\x8F\xBF\xBF</a>", "1", "UTF-8");
  REFUSED ("<a>\xF4\x90\x80\x80</a>", "1", "UTF-8");
  REFUSED ("<a>\xC3", "1", "UTF-8");
}

static void
test_out_of_step (void)
{
  SYNTAX ("<plan>\n<a b=\"<c\"/></plan>", "2", "inside a tag");
  SYNTAX ("<plan>\n<a b=\"c>\n<d e=\"f\"/></plan>", "3", "inside a tag");
  SYNTAX ("<plan><a\n<b></plan>", "2", "inside a tag");
  SYNTAX ("<?<!DOCTYPE a>?><plan/>", "1", "<?");
  SYNTAX ("<?xml version='1.0'>\n<!DOCTYPE a><plan/>", "2", "<?");
}

static void
test_limits (void)
{
  g_autofree char *deep = repeat ("", "<a>", 64, "");
  g_autofree char *deeper = repeat ("\n", "<a>", 65, "");
  g_autofree char *flat = repeat ("", "<a/><b></b>", 1000, "");
  g_autofree char *wide = repeat ("<a", " b=''", 64, "/>");
  g_autofree char *wider = repeat ("\n<a", " b=''", 65, "/>");
  g_autofree char *many = repeat ("<a>", "<b/>", 499999, "</a>");
  g_autofree char *more = repeat ("<a>\n", "<b/>", 500000, "</a>");
  g_autofree char *longest = repeat ("<a b='", "c", 256 * 1024 - 10, "'/>");
  g_autofree char *longer = repeat ("\n\n<a\nb='", "c", 256 * 1024, "'/>");
  g_autofree char *name = repeat ("<", "c", 256 * 1024, "/>");
  g_autofree char *comment = repeat ("<!--", "12345678", 1024 * 1024, "--><a/>");

  assert_passes (deep);
  REFUSED (deeper, "2", "64 deep");
  assert_passes (flat);
  assert_passes (wide);
  REFUSED (wider, "2", "64 attributes");
  assert_passes (many);
  REFUSED (more, "2", "500000 elements");
  assert_passes (longest);
  REFUSED (longer, "3", "256 kB");
  REFUSED (name, "1", "256 kB");
  REFUSED (comment, "1", "8192 kB");
}

static void
test_size (void)
{
  g_autofree char *bytes = g_malloc0 (LOGRO_SCAN_MAX_BYTES + 1);
  g_autofree char *reason = refusal (bytes, LOGRO_SCAN_MAX_BYTES + 1, LOGRO_DOCUMENT_ERROR_REFUSED);

  g_assert_nonnull (strstr (reason, "64 MB"));
}

/* Twenty megabytes of each kind of trouble, judged in less than a tenth of a second. */
static void
test_hostile_is_quick (void)
{
  static const char * const kinds[][3] = {
    { "<a>", "\n", "<!DOCTYPE a>" }, { "<a>", "<b>", "" }, { "<a", " b=''", "/>" },
    { "<a>", "<b/>", "\x01" }, { "<a>", "</a>", "\x01" }, { "<a>", "ñ", "\x01" },
    { "<a>", "\xE2\x82\xAC", "\xFF" }, { "<a>", "<!---->", "\x01" }, { "<a><!--", "-", "\x01" },
    { "<a><![CDATA[", "]", "\x01" }, { "<?a ", "?", "\x01" }, { "<a>", "texto largo ", "<!ENTITY" },
    { "<a b='", "c", "'/>" }, { "<a ", "b", "/>" }, { "<", "<", "" }, { "<a>", "&amp;", "\x01" },
    { "<a>", "<!--<-->", "\x01" }, { "<a>", "<?b?>", "\x01" },
    { "<a>", "<b c='1' d='2'/>", "\x01" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      gsize times = HOSTILE_BYTES / strlen (kinds[i][1]);
      g_autofree char *text = repeat (kinds[i][0], kinds[i][1], times, kinds[i][2]);
      gsize length = strlen (text);
      gint64 quickest = G_MAXINT64;

      for (guint turn = 0; turn < 3; turn++)
        {
          g_autoptr (GError) error = NULL;
          gint64 start = g_get_monotonic_time ();

          g_assert_false (logro_scan_xml (text, length, &error));
          quickest = MIN (quickest, g_get_monotonic_time () - start);
        }
      g_test_message ("%s%s%s: %.1f ms", kinds[i][0], kinds[i][1], kinds[i][2], quickest / 1000.0);
      g_assert_cmpint (quickest, <,
                       (g_test_perf () ? 100 : support_is_slow () ? 5000 : 1000) * 1000);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/document/scan/passes", test_passes);
  g_test_add_func ("/document/scan/malformed-passes", test_malformed_passes);
  g_test_add_func ("/document/scan/declarations", test_declarations);
  g_test_add_func ("/document/scan/encodings", test_encodings);
  g_test_add_func ("/document/scan/characters", test_characters);
  g_test_add_func ("/document/scan/out-of-step", test_out_of_step);
  g_test_add_func ("/document/scan/limits", test_limits);
  g_test_add_func ("/document/scan/size", test_size);
  g_test_add_func ("/document/scan/hostile-is-quick", test_hostile_is_quick);

  return g_test_run ();
}
