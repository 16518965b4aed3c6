/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables as spreadsheets and people write them, and those nobody should. */

#include "exchange/csv.h"

#include <string.h>

#include "document/error.h"

static LogroCsv *
read_bytes (const char *text,
            gsize       length)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (GError) error = NULL;
  LogroCsv *table = logro_csv_read (bytes, "tabla.csv", &error);

  g_assert_no_error (error);
  return table;
}

/* All cells as one text: | between cells, the line of each row before it. */
static char *
flatten (const LogroCsv *table)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < table->n_rows; i++)
    {
      g_string_append_printf (text, "%u:", table->rows[i].line);
      for (guint j = 0; j < table->rows[i].n_cells; j++)
        g_string_append_printf (text, "%s%s", j > 0 ? "|" : "", table->rows[i].cells[j]);
      g_string_append_c (text, ' ');
    }
  return g_string_free (text, FALSE);
}

static void
assert_table (const char *text,
              const char *expected)
{
  g_autoptr (LogroCsv) table = read_bytes (text, strlen (text));
  g_autofree char *flat = flatten (table);

  g_assert_cmpstr (flat, ==, expected);
}

static void
assert_refused (const char *text,
                gsize       length,
                int         code,
                const char *place)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (GError) error = NULL;

  g_assert_null (logro_csv_read (bytes, "tabla.csv", &error));
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, code);
  if (!g_str_has_prefix (error->message, place))
    g_error ("expected “%s”, got “%s”", place, error->message);
}

static void
test_plain (void)
{
  assert_table ("", "");
  assert_table ("a", "1:a ");
  assert_table ("a,b\nc,d\n", "1:a|b 2:c|d ");
  assert_table ("a,b\r\nc,d\r\n", "1:a|b 2:c|d ");
  assert_table ("a,b\rc,d\r", "1:a|b 2:c|d ");
  assert_table ("a,,\n\n,b", "1:a|| 2: 3:|b ");
  assert_table (" a , b ", "1: a | b  ");
}

static void
test_quotes (void)
{
  assert_table ("\"a,b\",c\n", "1:a,b|c ");
  assert_table ("\"uno\ndos\",\"\"\nx,y\n", "1:uno\ndos| 3:x|y ");
  assert_table ("\"dice \"\"sí\"\"\",b\n", "1:dice \"sí\"|b ");
  assert_table ("a \"b\" c,d\n", "1:a \"b\" c|d ");
  assert_table ("\"\"\"\"\n", "1:\" ");
  assert_table ("a,\"b\"", "1:a|b ");
  assert_table ("\"a\"\r\"b\"\r\n", "1:a 2:b ");
}

static void
test_delimiters (void)
{
  assert_table ("a;b\n1,5;2,5\n", "1:a|b 2:1,5|2,5 ");
  assert_table ("a\tb;c\nd\te\n", "1:a|b;c 2:d|e ");
  assert_table ("a,b\nuno; dos,c\n", "1:a|b 2:uno; dos|c ");
  assert_table ("\"a;b;c\",d\n", "1:a;b;c|d ");
  assert_table ("sep=;\r\na;b,c\r\n", "2:a|b,c ");
  assert_table ("SEP=\t\na\tb,c\n", "2:a|b,c ");
  assert_table ("sep=;\ra;b,c\r", "2:a|b,c ");
  assert_table ("sep=|\na,b\n", "1:sep=| 2:a|b ");
  assert_table ("sep=;a,b\n", "1:sep=|a,b ");
}

/* A zero is no delimiter, wherever it stands. */
static void
test_zero (void)
{
  assert_refused ("sep=\0\na,b\n", 10, LOGRO_DOCUMENT_ERROR_REFUSED,
                  "tabla.csv, line 1: there is a zero");
  assert_refused ("sep=;\0a,b\n", 10, LOGRO_DOCUMENT_ERROR_REFUSED,
                  "tabla.csv, line 1: there is a zero");
}

static void
test_encodings (void)
{
  static const struct
  {
    const char *text;
    gsize length;
    const char *note;
  } cases[] = {
    { "a,\xC3\xB1\n\xE2\x82\xAC,b\n", 11, NULL },
    { "\xEF\xBB\xBF" "a,\xC3\xB1\n\xE2\x82\xAC,b\n", 14, NULL },
    { "a,\xF1\n\x80,b\n", 8, "line 1: the file is not in UTF-8; it was read as Windows-1252" },
    { "\xFF\xFE" "a\0,\0\xF1\0\n\0\xAC\x20,\0b\0\n\0", 18, "read as UTF-16" },
    { "\xFE\xFF\0a\0,\0\xF1\0\n\x20\xAC\0,\0b\0\n", 18, "read as UTF-16" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LogroCsv) table = read_bytes (cases[i].text, cases[i].length);
      g_autofree char *flat = flatten (table);

      g_assert_cmpstr (flat, ==, "1:a|ñ 2:€|b ");
      g_assert_cmpint (table->notes->len, ==, cases[i].note != NULL);
      if (cases[i].note != NULL)
        g_assert_nonnull (strstr (table->notes->pdata[0], cases[i].note));
    }
}

static void
test_notes (void)
{
  const char *text = "a;b\nc;d\ne;\xD1u\xF1oa\n";
  g_autoptr (LogroCsv) table = read_bytes (text, strlen (text));

  g_assert_cmpint (table->notes->len, ==, 2);
  g_assert_true (g_str_has_prefix (table->notes->pdata[0], "tabla.csv, line 3:"));
  g_assert_nonnull (strstr (table->notes->pdata[1], "semicolons"));
}

static void
test_refused (void)
{
  const int syntax = LOGRO_DOCUMENT_ERROR_SYNTAX, refused = LOGRO_DOCUMENT_ERROR_REFUSED;
  g_autofree char *wide = g_strnfill (2000, ',');
  g_autofree char *long_cell = g_strnfill (LOGRO_CSV_MAX_CELL_BYTES + 1, 'a');
  g_autofree char *many = g_strnfill (LOGRO_CSV_MAX_CELLS + 1, '\n');

  assert_refused ("a,b\n\"c,d\n\n", 10, syntax, "tabla.csv, line 2: the quote");
  assert_refused ("a,\"\"\"\n", 6, syntax, "tabla.csv, line 1: the quote");
  assert_refused ("a\n\"b\" c\n", 8, syntax, "tabla.csv, line 2: there is text");
  assert_refused ("a\nb\0c\n", 6, refused, "tabla.csv, line 2: there is a zero byte");
  assert_refused ("\xFF\xFE" "a", 3, refused, "tabla.csv, line 1:");
  assert_refused ("\xFF\xFE\0\xD8", 4, refused, "tabla.csv, line 1:");
  assert_refused (wide, 2000, refused, "tabla.csv, line 1: the table has more than 2,000");
  assert_refused (long_cell, LOGRO_CSV_MAX_CELL_BYTES + 1, refused, "tabla.csv, line 1: a cell");
  assert_refused (many, LOGRO_CSV_MAX_CELLS + 1, refused, "tabla.csv, line 2000001:");
}

static void
test_write (void)
{
  const char *cells[] = {
    "uno", "", "a,b", "a;b", "dice \"sí\"", "dos\nlíneas", " blanco", "=1+1", NULL
  };
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (LogroCsv) table = NULL;

  logro_csv_append_row (out, cells, FALSE);
  g_assert_cmpstr (out->str, ==, "uno,,\"a,b\",\"a;b\",\"dice \"\"sí\"\"\",\"dos\nlíneas\","
                                 "\" blanco\",=1+1\n");

  table = read_bytes (out->str, out->len);
  g_assert_cmpint (table->rows[0].n_cells, ==, 8);
  for (guint i = 0; i < 8; i++)
    g_assert_cmpstr (table->rows[0].cells[i], ==, cells[i]);
}

static void
test_write_guarded (void)
{
  const char *cells[] = {
    "=1+1", "+cmd|' /C calc'!A0", "-5", "-5,5", "+1", "-", "--1", "-1+1", "@SUM(A1)", "\t=1",
    "\xEF\xBC\x9D" "1", "1-1", "-x,y", NULL
  };
  g_autoptr (GString) out = g_string_new (NULL);

  logro_csv_append_row (out, cells, TRUE);
  g_assert_cmpstr (out->str, ==, "'=1+1,'+cmd|' /C calc'!A0,-5,\"-5,5\",+1,'-,'--1,'-1+1,'@SUM(A1),"
                                 "\"'\t=1\",'\xEF\xBC\x9D" "1,1-1,\"'-x,y\"\n");
}

static void
test_write_style (void)
{
  const LogroCsvStyle style = { ';', TRUE, "\r\n" };
  const char *cells[] = { "-12,5", "a,b", "a;b", "=1;2", NULL };
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (LogroCsv) table = NULL;

  logro_csv_append (out, cells, &style);
  g_assert_cmpstr (out->str, ==, "-12,5;a,b;\"a;b\";\"'=1;2\"\r\n");
  table = read_bytes (out->str, out->len);
  g_assert_cmpint (table->delimiter, ==, ';');
  g_assert_cmpint (table->rows[0].n_cells, ==, 4);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/exchange/csv/plain", test_plain);
  g_test_add_func ("/exchange/csv/quotes", test_quotes);
  g_test_add_func ("/exchange/csv/delimiters", test_delimiters);
  g_test_add_func ("/exchange/csv/zero", test_zero);
  g_test_add_func ("/exchange/csv/encodings", test_encodings);
  g_test_add_func ("/exchange/csv/notes", test_notes);
  g_test_add_func ("/exchange/csv/refused", test_refused);
  g_test_add_func ("/exchange/csv/write", test_write);
  g_test_add_func ("/exchange/csv/write-guarded", test_write_guarded);
  g_test_add_func ("/exchange/csv/write-style", test_write_style);

  return g_test_run ();
}
