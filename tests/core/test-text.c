/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What may become part of a record, and what two writings of a word have in common. */

#include "support.h"

#include "core/text.h"

#include <string.h>

static void
assert_clean (const char *text,
              gboolean    lines,
              const char *expected)
{
  g_autofree char *clean = logro_text_clean (text, lines);

  g_assert_cmpstr (clean, ==, expected);
}

static void
test_controls (void)
{
  for (char c = 1; c < 0x20; c++)
    {
      const char text[] = { 'a', c, 'b', '\0' };
      gboolean breaks = c == '\n' || c == '\r' || c == '\v' || c == '\f';

      assert_clean (text, FALSE, breaks || c == '\t' ? "a b" : "ab");
      assert_clean (text, TRUE, c == '\t' ? "a\tb" : breaks ? "a\nb" : "ab");
    }
  assert_clean ("a\x7f" "b", TRUE, "ab");
  assert_clean ("\x01\x02\x1b\x7f", TRUE, NULL);
}

/* Old word processors write these for a line end inside a paragraph. */
static void
test_line_ends (void)
{
  assert_clean ("uno\r\ndos\rtres\n", TRUE, "uno\ndos\ntres\n");
  assert_clean ("uno\r\ndos\rtres\n", FALSE, "uno dos tres ");
  assert_clean ("\r\n\r\n", TRUE, NULL);
  assert_clean ("uno\r", TRUE, "uno\n");
  assert_clean ("uno\xc2\x85" "dos", FALSE, "uno dos");
  assert_clean ("uno\xe2\x80\xa8" "dos\xe2\x80\xa9" "tres", FALSE, "uno dos tres");
  assert_clean ("uno\xe2\x80\xa8" "dos\xe2\x80\xa9" "tres", TRUE, "uno\ndos\ntres");
}

static void
test_not_characters (void)
{
  assert_clean ("a\xef\xbf\xbe" "b", TRUE, "ab");
  assert_clean ("a\xef\xbf\xbf" "b", FALSE, "ab");
  assert_clean ("\xef\xbf\xbe\xef\xbf\xbf", FALSE, NULL);
  /* these XML could hold */
  assert_clean ("\xef\xbf\xbd \xef\xb7\x90 \xf0\x9f\xbf\xbe" "a", FALSE, "\xef\xbf\xbd  a");
  assert_clean ("a\xc2\x80" "b\xc2\x9b" "c", TRUE, "abc");
}

/* A text shows in the order in which it is written, or says that something would turn it. */
static void
test_turned (void)
{
  static const gunichar turns[] = { 0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D,
                                    0x202E, 0x2066, 0x2067, 0x2068, 0x2069 };

  for (guint i = 0; i < G_N_ELEMENTS (turns); i++)
    {
      g_autoptr (GString) text = g_string_new ("acta");

      g_string_append_unichar (text, turns[i]);
      g_string_append (text, "fdp.exe");
      assert_clean (text->str, FALSE, "acta\uFFFDfdp.exe");
      assert_clean (text->str, TRUE, "acta\uFFFDfdp.exe");
    }
  /* writing that goes from right to left by itself, and joins and emojis, stay */
  assert_clean ("שלום العربية", FALSE, "שלום العربية");
  assert_clean ("👩🏽‍💼 \u200C \u200D", FALSE, "👩🏽‍💼 \u200C \u200D");
}

static void
test_pieces (void)
{
  static const char * const stay[] = { "", " ", "\n", "\t ", "ñ", "a b" };

  for (guint i = 0; i < G_N_ELEMENTS (stay); i++)
    g_assert_null (logro_text_filter (stay[i], strlen (stay[i]), TRUE));
  g_assert_null (logro_text_filter ("ab\x01", 2, TRUE));
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *piece = logro_text_filter ("\x01\n", 2, i);

      g_assert_cmpstr (piece, ==, i ? "\n" : " ");
    }
}

static void
assert_shows (const char *text,
              guint       max,
              const char *expected)
{
  g_autofree char *shown = logro_text_show (text, max);

  g_assert_cmpstr (shown, ==, expected);
}

static void
test_show (void)
{
  g_autofree char *word = g_strnfill (100, 'a');
  g_autofree char *shown = logro_text_show (word, 1000);

  assert_shows ("Área de mejora", 100, "Área de mejora");
  assert_shows ("Área", 4, "Área");
  assert_shows ("Área de mejora", 4, "Área…");
  g_assert_cmpuint (strlen (shown), ==, 103);
  g_assert_true (g_str_has_prefix (shown + 60, "\u200Ba"));
  g_assert_true (logro_text_has_long_word (word, 99));
  g_assert_false (logro_text_has_long_word (word, 100));
  g_assert_false (logro_text_has_long_word ("uno dos\ntres", 4));
}

static void
test_invalid_bytes (void)
{
  assert_clean ("A\xf1" "o", FALSE, "A\xef\xbf\xbd" "o");               /* Windows-1252 */
  assert_clean ("caf\xc3", FALSE, "caf\xef\xbf\xbd");                  /* cut short */
  assert_clean ("\xed\xa0\x80", FALSE, "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"); /* surrogate */
  assert_clean ("\xc0\xaf", FALSE, "\xef\xbf\xbd\xef\xbf\xbd");        /* too long a form of "/" */
  assert_clean ("\xf4\x90\x80\x80", FALSE,
                "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");   /* beyond Unicode */
  assert_clean ("a\x01\xff", FALSE, "a\xef\xbf\xbd");
}

/* Long texts are looked at in pieces: what is odd is found wherever it stands in one. */
static void
test_long_texts (void)
{
  static const char *const odd[][2] = {
    { "\x1f", "" }, { "\x7f", "" }, { "\xff", "\xef\xbf\xbd" }, { "\t", " " },
    { "\xe2\x80\xa8", " " }, { "ñ", "ñ" }, { "\xf0\x9f\x8c\xb3", "\xf0\x9f\x8c\xb3" },
  };

  for (guint at = 0; at <= 20; at++)
    for (guint i = 0; i < G_N_ELEMENTS (odd); i++)
      {
        g_autofree char *text = g_strdup_printf ("%.*s%s~ y se revisó", at, "acta de la sesión 1234",
                                                 odd[i][0]);
        g_autofree char *clean = g_strdup_printf ("%.*s%s~ y se revisó", at,
                                                  "acta de la sesión 1234", odd[i][1]);

        /* Half of the "ó" does not count as a place. */
        if (at != 16)
          assert_clean (text, FALSE, clean);
      }
}

static void
test_blank (void)
{
  assert_clean (NULL, TRUE, NULL);
  assert_clean ("", TRUE, NULL);
  assert_clean (" ", FALSE, NULL);
  assert_clean (" \t\n \r\n", TRUE, NULL);
  assert_clean (" \x01 ", TRUE, NULL);
  assert_clean (" a ", FALSE, " a ");
  assert_clean ("0", FALSE, "0");
}

static void
test_long (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *same = NULL, *shorter = NULL;

  while (text->len < 100000)
    g_string_append (text, "Gestión municipal & servicios; ");
  same = logro_text_clean (text->str, FALSE);
  g_assert_cmpstr (same, ==, text->str);
  g_string_append_c (text, '\x0e');
  shorter = logro_text_clean (text->str, FALSE);
  g_assert_cmpstr (shorter, ==, same);
}

/* Whatever goes in, what comes out is what XML 1.0 can hold, and is left alone from then on. */
static void
test_any_bytes (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint round = 0; round < 20000; round++)
    {
      char bytes[24] = { 0 };
      gboolean lines = round & 1;
      g_autofree char *clean = NULL, *again = NULL;

      for (guint i = 0; i < sizeof bytes - 1; i++)
        bytes[i] = (char) g_rand_int_range (rand, g_rand_boolean (rand) ? 0 : 0xe0, 256);
      clean = logro_text_clean (bytes, lines);
      if (clean == NULL)
        continue;
      g_assert_true (g_utf8_validate (clean, -1, NULL));
      for (const char *p = clean; *p != '\0'; p = g_utf8_next_char (p))
        {
          gunichar c = g_utf8_get_char (p);

          g_assert_true (c >= 0x20 || (lines && (c == '\n' || c == '\t')));
          g_assert_true (c != 0x7f && c != 0xfffe && c != 0xffff && !logro_text_turns_writing (c));
        }
      again = logro_text_clean (clean, lines);
      g_assert_cmpstr (again, ==, clean);
    }
}

static void
assert_folds (const char *text,
              const char *expected)
{
  g_autofree char *folded = logro_text_fold (text);

  g_assert_cmpstr (folded, ==, expected);
}

static void
test_fold (void)
{
  assert_folds ("Área de  MEJORA", "area de mejora");
  assert_folds ("Ñandú, pingüino, acción", "nandu, pinguino, accion");
  assert_folds ("A\xcc\x81rea", "area"); /* the accent as a character of its own */
  assert_folds (" \tuno\r\n\xc2\xa0" "dos ", "uno dos");
  assert_folds ("\xef\xac\x81" "cha n.\xc2\xba 2", "ficha n.o 2");
  assert_folds ("I\xc4\xb0", "ii"); /* also in Turkish */
  assert_folds ("", "");
  assert_folds (" \n", "");
  assert_folds ("A\xf1", "a\xef\xbf\xbd");
}

int
main (int   argc,
      char *argv[])
{
  support_init (&argc, &argv);
  g_test_add_func ("/core/text/controls", test_controls);
  g_test_add_func ("/core/text/line-ends", test_line_ends);
  g_test_add_func ("/core/text/not-characters", test_not_characters);
  g_test_add_func ("/core/text/turned", test_turned);
  g_test_add_func ("/core/text/pieces", test_pieces);
  g_test_add_func ("/core/text/show", test_show);
  g_test_add_func ("/core/text/invalid-bytes", test_invalid_bytes);
  g_test_add_func ("/core/text/long-texts", test_long_texts);
  g_test_add_func ("/core/text/blank", test_blank);
  g_test_add_func ("/core/text/long", test_long);
  g_test_add_func ("/core/text/any-bytes", test_any_bytes);
  g_test_add_func ("/core/text/fold", test_fold);
  return g_test_run ();
}
