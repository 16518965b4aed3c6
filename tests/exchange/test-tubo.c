/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What goes through the pipe between the program that reads and the one that wants to know: all of
 * it arrives, and what was not sent so is not believed. */

#define _GNU_SOURCE /* memfd_create */

#include "exchange/fuente-tubo.h"

#include <fcntl.h>
#include <locale.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "document/error.h"
#include "tablas.h"

/* Kinds of messages, as fuente-tubo.c numbers them. */
enum
{
  HELLO = 1,
  TABLE,
  ROW,
  UNION,
  PARAGRAPH,
  NOTE,
  FAILED,
  DONE,
};

/* All that is sent of @bytes. */
static GBytes *
send_all (GBytes *bytes)
{
  int fd = memfd_create ("logro", MFD_CLOEXEC);
  gsize length;
  char *sent;

  g_assert_true (logro_tubo_send (fd, bytes, "tabla"));
  length = lseek (fd, 0, SEEK_END);
  sent = g_malloc (length);
  g_assert_cmpint (pread (fd, sent, length, 0), ==, length);
  close (fd);
  return g_bytes_new_take (sent, length);
}

/* A document with all that there is: paragraphs, unions, hidden rows, a table without a name, a
 * formula without its result. */
static GBytes *
make_document (void)
{
  return tablas_odf ("text", "",
    "<text:p>Antes</text:p><table:table><table:table-row table:visibility=\"collapse\">"
    "<table:table-cell table:number-rows-spanned=\"2\"><text:p>a</text:p></table:table-cell>"
    "<table:table-cell table:formula=\"of:=1\"/></table:table-row></table:table>"
    "<table:table table:name=\"Otra\"><table:table-row><table:table-cell><text:p>b</text:p>"
    "</table:table-cell></table:table-row></table:table>");
}

static void
test_all (void)
{
  g_autoptr (GBytes) bytes = make_document ();
  g_autoptr (GBytes) sent = send_all (bytes);
  g_autoptr (GPtrArray) here = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) there = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) got = g_string_new (NULL);
  g_autofree char *expected = tablas_flatten (bytes, "tabla", here, NULL);
  g_autoptr (LogroTubo) tubo = logro_tubo_new (&tablas_salida, got, there);

  g_assert_cmpint (tablas_take (tubo, sent), ==, LOGRO_TUBO_DONE);
  g_assert_cmpstr (got->str, ==, expected);
  g_assert_cmpuint (there->len, ==, 1);
  g_assert_cmpstr (there->pdata[0], ==, here->pdata[0]);
}

/* More than is sent at once. */
static void
test_long (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) sent = NULL;
  g_autoptr (GPtrArray) avisos = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) got = g_string_new (NULL);
  g_autoptr (LogroTubo) tubo = logro_tubo_new (&tablas_salida, got, avisos);
  g_autofree char *expected = NULL;
  int full = open ("/dev/full", O_WRONLY | O_CLOEXEC);

  for (guint i = 0; i < 20000; i++)
    g_string_append_printf (text, "Actividad %u,Responsable %u\n", i, i);
  bytes = g_bytes_new (text->str, text->len);
  expected = tablas_flatten (bytes, "tabla", avisos, NULL);
  sent = send_all (bytes);
  g_assert_cmpint (tablas_take (tubo, sent), ==, LOGRO_TUBO_DONE);
  g_assert_cmpstr (got->str, ==, expected);

  /* and nobody takes it */
  g_assert_false (logro_tubo_send (full, bytes, "tabla"));
  close (full);
}

/* Why a file could not be read. */
static void
test_failure (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("%PDF-1.7", 8);
  g_autoptr (GBytes) sent = send_all (bytes);
  g_autoptr (GPtrArray) avisos = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (LogroTubo) tubo = logro_tubo_new (&tablas_salida, NULL, avisos);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (tablas_take (tubo, sent), ==, LOGRO_TUBO_FAILED);
  error = logro_tubo_steal_error (tubo);
  g_assert_error (error, LOGRO_DOCUMENT_ERROR, LOGRO_DOCUMENT_ERROR_REFUSED);
  g_assert_true (g_str_has_prefix (error->message, "tabla: it is a PDF"));
}

static void
put_message (GString    *out,
             guint32     kind,
             const void *body,
             guint32     length)
{
  const guint32 head[] = { kind, length };

  g_string_append_len (out, (const char *) head, sizeof head);
  g_string_append_len (out, body, length);
}

/* A greeting and a table, and what follows. */
static GString *
begin (void)
{
  GString *out = g_string_new (NULL);

  put_message (out, HELLO, "logro-import 1", 15);
  put_message (out, TABLE, "\0\0\0\0\0\0\0\0", 9);
  return out;
}

/* Takes @sent. */
static void
assert_state (GString         *sent,
              LogroTuboEstado  state)
{
  static const LogroFuenteSalida nobody = { NULL };
  g_autoptr (GBytes) bytes = g_string_free_to_bytes (sent);
  g_autoptr (GPtrArray) avisos = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (LogroTubo) tubo = logro_tubo_new (&nobody, NULL, avisos);

  g_assert_cmpint (tablas_take (tubo, bytes), ==, state);
}

#define NUMBER(n) n "\0\0\0"
#define ZERO "\0\0\0\0"

static void
test_nonsense (void)
{
  static const struct
  {
    guint32 kind;
    const char *body;
    guint32 length;
    LogroTuboEstado state;
  } cases[] = {
    { HELLO, "logro-import 1", 15, LOGRO_TUBO_NONSENSE }, /* once more */
    { TABLE, ZERO, 4, LOGRO_TUBO_NONSENSE },
    { TABLE, ZERO ZERO, 8, LOGRO_TUBO_NONSENSE },
    { TABLE, ZERO NUMBER ("\1") "Hoja", 13, LOGRO_TUBO_OPEN },
    { ROW, NUMBER ("\1") ZERO ZERO, 12, LOGRO_TUBO_NONSENSE }, /* without cells */
    { ROW, NUMBER ("\1") ZERO NUMBER ("\1"), 12, LOGRO_TUBO_NONSENSE },
    { ROW, NUMBER ("\1") ZERO NUMBER ("\1") ZERO ZERO ZERO, 25, LOGRO_TUBO_OPEN },
    { ROW, NUMBER ("\1") ZERO NUMBER ("\1") ZERO ZERO ZERO "\0x", 26, LOGRO_TUBO_NONSENSE },
    { ROW, NUMBER ("\1") ZERO NUMBER ("\1") ZERO NUMBER ("\4") ZERO, 25, LOGRO_TUBO_NONSENSE },
    { ROW, NUMBER ("\1") ZERO NUMBER ("\2") ZERO ZERO ZERO "\0" ZERO ZERO ZERO, 38,
      LOGRO_TUBO_NONSENSE }, /* two of one column */
    { UNION, ZERO ZERO ZERO ZERO, 16, LOGRO_TUBO_OPEN },
    { UNION, ZERO ZERO ZERO ZERO, 12, LOGRO_TUBO_NONSENSE },
    { UNION, ZERO ZERO ZERO ZERO, 8, LOGRO_TUBO_NONSENSE },
    { UNION, ZERO ZERO ZERO ZERO, 4, LOGRO_TUBO_NONSENSE },
    { UNION, ZERO ZERO ZERO ZERO, 0, LOGRO_TUBO_NONSENSE },
    { UNION, ZERO ZERO ZERO ZERO ZERO, 20, LOGRO_TUBO_NONSENSE },
    { PARAGRAPH, "a", 2, LOGRO_TUBO_OPEN },
    { PARAGRAPH, "ab", 2, LOGRO_TUBO_NONSENSE },
    { PARAGRAPH, "a\0b", 4, LOGRO_TUBO_NONSENSE },
    { NOTE, "a\xFF", 3, LOGRO_TUBO_OPEN },
    { FAILED, "", 0, LOGRO_TUBO_NONSENSE },
    { FAILED, "\377\0\0\0x", 6, LOGRO_TUBO_NONSENSE },
    { FAILED, ZERO, 4, LOGRO_TUBO_NONSENSE },
    { FAILED, ZERO "x", 6, LOGRO_TUBO_FAILED },
    { DONE, "", 0, LOGRO_TUBO_DONE },
    { DONE, "", 1, LOGRO_TUBO_NONSENSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GString *sent = begin ();

      g_test_message ("%u: kind %u, length %u", i, cases[i].kind, cases[i].length);
      put_message (sent, cases[i].kind, cases[i].body, cases[i].length);
      assert_state (sent, cases[i].state);
    }
}

static void
test_before_a_table (void)
{
  GString *sent = g_string_new (NULL);

  put_message (sent, HELLO, "logro-import 1", 15);
  put_message (sent, UNION, ZERO ZERO ZERO ZERO, 16);
  assert_state (sent, LOGRO_TUBO_NONSENSE);
}

/* More of anything than a reader lets through. */
static void
test_too_much (void)
{
  GString *tables = begin ();
  GString *notes = begin ();
  GString *cells = begin ();
  g_autoptr (GString) row = g_string_new (NULL);
  const guint32 head[] = { 1, 0, 2000 };

  for (guint i = 1; i < 1000; i++)
    put_message (tables, TABLE, ZERO ZERO, 9);
  assert_state (g_string_new_len (tables->str, tables->len), LOGRO_TUBO_OPEN);
  put_message (tables, TABLE, ZERO ZERO, 9);
  assert_state (tables, LOGRO_TUBO_NONSENSE);

  for (guint i = 0; i <= 2000; i++)
    put_message (notes, NOTE, "a", 2);
  assert_state (notes, LOGRO_TUBO_NONSENSE);

  g_string_append_len (row, (const char *) head, sizeof head);
  for (guint32 i = 0; i < 2000; i++)
    {
      const guint32 cell[] = { i, 0, 0 };

      g_string_append_len (row, (const char *) cell, sizeof cell);
      g_string_append_c (row, '\0');
    }
  for (guint i = 0; i <= 1000; i++)
    put_message (cells, ROW, row->str, row->len);
  assert_state (cells, LOGRO_TUBO_NONSENSE);
}

static gboolean
stop_table (const LogroFuenteTabla *tabla,
            gpointer                data)
{
  return FALSE;
}

static gboolean
stop_row (const LogroFuenteFila *fila,
          gpointer               data)
{
  return FALSE;
}

static gboolean
stop_union (const LogroFuenteUnion *unidas,
            gpointer                data)
{
  return FALSE;
}

static gboolean
stop_paragraph (const char *texto,
                gpointer    data)
{
  return FALSE;
}

/* Who has seen enough of anything is told no more. */
static void
test_stop (void)
{
  static const LogroFuenteSalida asked[] = {
    { .tabla = stop_table }, { .fila = stop_row }, { .unidas = stop_union },
    { .parrafo = stop_paragraph },
  };
  g_autoptr (GBytes) bytes = make_document ();
  g_autoptr (GBytes) sent = send_all (bytes);

  for (guint i = 0; i < G_N_ELEMENTS (asked); i++)
    {
      g_autoptr (GPtrArray) avisos = g_ptr_array_new_with_free_func (g_free);
      g_autoptr (LogroTubo) tubo = logro_tubo_new (&asked[i], NULL, avisos);

      g_assert_cmpint (tablas_take (tubo, sent), ==, LOGRO_TUBO_DONE);
      g_assert_cmpuint (avisos->len, ==, 0); /* what comes at the end was not read any more */
    }
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "es_CL.UTF-8");
  setlocale (LC_MESSAGES, "C");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/tubo/all", test_all);
  g_test_add_func ("/exchange/tubo/long", test_long);
  g_test_add_func ("/exchange/tubo/failure", test_failure);
  g_test_add_func ("/exchange/tubo/nonsense", test_nonsense);
  g_test_add_func ("/exchange/tubo/before-a-table", test_before_a_table);
  g_test_add_func ("/exchange/tubo/too-much", test_too_much);
  g_test_add_func ("/exchange/tubo/stop", test_stop);
  return g_test_run ();
}
