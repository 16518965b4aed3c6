/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Shared by the tests of core, calc and document. */

#include "support.h"

#include <locale.h>
#include <string.h>

#include "document/reader.h"
#include "document/writer.h"

static const LogroChoice colores[] = {
  { "rojo", "Red" },
  { "verde", "Green" },
  { "azul", "Blue" },
  { NULL },
};

static const LogroField fields[] = {
  { "id", LOGRO_TEXT, LOGRO_AT (Muestra, id), .flags = LOGRO_FIELD_ID },
  { "version", LOGRO_TEXT, LOGRO_AT (Muestra, version) },
  { "titulo", LOGRO_TEXT, LOGRO_AT (Muestra, titulo), "Title", "What it is called" },
  { "dia", LOGRO_DATE, LOGRO_AT (Muestra, dia), "Day" },
  { "hora", LOGRO_TIME, LOGRO_AT (Muestra, hora), "Hour" },
  { "cuenta", LOGRO_INTEGER, LOGRO_AT (Muestra, cuenta), "Count", .min = -5, .max = 10,
    .start = 3 },
  { "listo", LOGRO_BOOLEAN, LOGRO_AT (Muestra, listo), "Ready" },
  { "color", LOGRO_CHOICE, LOGRO_AT (Muestra, color), "Colour", .choices = colores },
  { "relato", LOGRO_PROSE, LOGRO_AT (Muestra, relato), "Story" },
  { "lugar", LOGRO_CHILD, LOGRO_AT (Muestra, lugar), "Place",
    .type = logro_municipalidad_get_type },
  { "hijos", LOGRO_CHILDREN, LOGRO_AT (Muestra, hijos), "Children", .type = muestra_get_type },
};

LOGRO_DEFINE_RECORD (Muestra, muestra, "muestra", fields)

const LogroFormat muestra_format = { "urn:logro:muestra:1", "1.0", muestra_get_type };

#ifdef __SANITIZE_ADDRESS__
/* GLib gives up its first block of 2,048 quarks for a larger one and never frees it, since another
 * thread may be reading it. The pages together have more names than that. The block is made before
 * main(), and is kept in reach here, since its stack shows no more than g_malloc(). */
#define QUARK_BLOCK (2048 * sizeof (char *))

/* The sanitizer's own; gcc comes without the header that declares it. */
int __sanitizer_install_malloc_and_free_hooks (void (*on_malloc) (const volatile void *, size_t),
                                               void (*on_free) (const volatile void *));

static const volatile void *quarks;

static void
on_malloc (const volatile void *block,
           size_t               size)
{
  if (size == QUARK_BLOCK && quarks == NULL)
    quarks = block;
}

static void
on_free (const volatile void *block)
{
}

static void
watch_quarks (void)
{
  __sanitizer_install_malloc_and_free_hooks (on_malloc, on_free);
}

__attribute__ ((section (".preinit_array"), used)) static void (*before_glib) (void) = watch_quarks;
#endif

gboolean
support_is_sanitized (void)
{
#ifdef __SANITIZE_ADDRESS__
  return TRUE;
#else
  return g_getenv ("LOGRO_VALGRIND") != NULL;
#endif
}

gboolean
support_is_slow (void)
{
#ifdef LOGRO_COVERAGE
  return TRUE;
#else
  return support_is_sanitized ();
#endif
}

void
support_init (int    *argc,
              char ***argv)
{
  setlocale (LC_ALL, "");
  setlocale (LC_MESSAGES, "C");
  g_test_init (argc, argv, NULL);
}

GBytes *
support_data (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("G_TEST_SRCDIR"), "data", name, NULL);
  g_autoptr (GError) error = NULL;
  char *text;
  gsize length;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  return g_bytes_new_take (text, length);
}

LogroModelo *
support_modelo (void)
{
  g_autoptr (GBytes) bytes = support_data ("modelo-pequeno.xml");
  g_autoptr (GError) error = NULL;
  LogroRecord *modelo = logro_reader_read (bytes, &logro_format_modelo, "modelo-pequeno.xml", NULL,
                                           NULL, NULL, &error);

  g_assert_no_error (error);
  logro_modelo_open (LOGRO_MODELO (modelo), NULL, &error);
  g_assert_no_error (error);
  return LOGRO_MODELO (modelo);
}

LogroPlan *
support_plan (void)
{
  g_autoptr (LogroModelo) modelo = support_modelo ();

  return logro_plan_new (modelo);
}

static gboolean
set_model (LogroRecord *root,
           gpointer     data,
           GError     **error)
{
  logro_plan_set_model (LOGRO_PLAN (root), data);
  return TRUE;
}

LogroPlan *
support_read (const char *xml,
              gssize      length,
              gboolean   *newer,
              GError    **error)
{
  static LogroModelo *modelo;
  g_autoptr (GBytes) bytes = g_bytes_new (xml, length >= 0 ? (gsize) length : strlen (xml));
  g_autoptr (LogroPlan) plan = NULL;

  if (modelo == NULL)
    modelo = support_modelo ();
  plan = (LogroPlan *) logro_reader_read (bytes, &logro_format_plan, "prueba.logro", set_model,
                                          modelo, newer, error);
  if (plan == NULL || !logro_plan_open (plan, error))
    return NULL;
  return g_steal_pointer (&plan);
}

char *
support_write (gpointer           record,
               const LogroFormat *format)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = logro_writer_write (record, format, &error);
  gsize length;
  const char *text;
  char *copy;

  g_assert_no_error (error);
  text = g_bytes_get_data (bytes, &length);
  copy = g_strndup (text, length);
  g_bytes_unref (bytes);
  return copy;
}

char *
support_xml (LogroPlan *plan)
{
  return support_write (plan, &logro_format_plan);
}

const LogroField *
support_field (gpointer    record,
               const char *name)
{
  const LogroField *field = logro_record_class_find (LOGRO_RECORD_GET_CLASS (record), name);

  g_assert_nonnull (field);
  return field;
}

void
support_assert_same (gpointer a,
                     gpointer b)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (a);

  g_assert_true (G_OBJECT_TYPE (a) == G_OBJECT_TYPE (b));
  for (guint i = 0; i < klass->n_fields; i++)
    {
      const LogroField *field = &klass->fields[i];

      if (field->kind == LOGRO_CHILD)
        support_assert_same (logro_record_get_child (a, field), logro_record_get_child (b, field));
      else if (field->kind == LOGRO_CHILDREN)
        {
          LogroList *left = logro_record_get_list (a, field);
          LogroList *right = logro_record_get_list (b, field);

          g_assert_cmpuint (logro_list_get_n (left), ==, logro_list_get_n (right));
          for (guint j = 0; j < logro_list_get_n (left); j++)
            support_assert_same (logro_list_get (left, j), logro_list_get (right, j));
        }
      else if (logro_field_is_text (field))
        g_assert_cmpstr (logro_record_get_value (a, field).text, ==,
                         logro_record_get_value (b, field).text);
      else
        g_assert_cmpint (logro_record_get_value (a, field).number, ==,
                         logro_record_get_value (b, field).number);
    }
}

static gunichar
random_character (GRand *rand)
{
  static const char signs[] = "&<>\"'] \t\n-;#/\\";
  gunichar c;

  switch (g_rand_int_range (rand, 0, 5))
    {
    case 0:
      return signs[g_rand_int_range (rand, 0, sizeof signs - 1)];
    case 1:
      return g_rand_int_range (rand, 0xa0, 0x250);
    case 2:
      do
        c = g_rand_int_range (rand, 0x80, 0x110000);
      while ((c >= 0xd800 && c < 0xe000) || c == 0xfffe || c == 0xffff);
      return c;
    default:
      return g_rand_int_range (rand, 0x20, 0x7f);
    }
}

char *
support_random_text (GRand *rand,
                     guint  max)
{
  static const char *const awkward[] = {
    "]]>", "<![CDATA[", "-->", "&amp;", "&#38;", "&#10;", "<?",
  };
  GString *out = g_string_new (NULL);

  for (guint n = g_rand_int_range (rand, 0, max + 1); n > 0; n--)
    if (g_rand_int_range (rand, 0, 30) == 0)
      g_string_append (out, awkward[g_rand_int_range (rand, 0, G_N_ELEMENTS (awkward))]);
    else
      g_string_append_unichar (out, random_character (rand));
  return g_string_free (out, FALSE);
}

/* The records of the tree from @record down. */
static void
collect (LogroRecord *record,
         GPtrArray   *out)
{
  LogroRecordClass *klass = LOGRO_RECORD_GET_CLASS (record);

  g_ptr_array_add (out, record);
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == LOGRO_CHILD)
      collect (logro_record_get_child (record, &klass->fields[i]), out);
    else if (klass->fields[i].kind == LOGRO_CHILDREN)
      {
        LogroList *list = logro_record_get_list (record, &klass->fields[i]);

        for (guint j = 0; j < logro_list_get_n (list); j++)
          collect (logro_list_get (list, j), out);
      }
}

static void
edit_list (LogroList *list,
           GRand     *rand)
{
  guint n = logro_list_get_n (list);
  int what = g_rand_int_range (rand, 0, n > 30 ? 2 : 4);

  if (what == 0 && n > 0)
    logro_list_remove (list, g_rand_int_range (rand, 0, n));
  else if (what == 1 && n > 1)
    logro_list_move (list, g_rand_int_range (rand, 0, n), g_rand_int_range (rand, 0, n));
  else
    {
      LogroRecord *added[2];
      guint n_added = g_rand_int_range (rand, 1, 3);

      for (guint i = 0; i < n_added; i++)
        added[i] = g_object_new (logro_list_get_field (list)->type (), NULL);
      logro_list_splice (list, g_rand_int_range (rand, 0, n + 1), 0, added, n_added);
      for (guint i = 0; i < n_added; i++)
        g_object_unref (added[i]);
    }
}

static void
edit_text (LogroRecord      *record,
           const LogroField *field,
           GRand            *rand)
{
  g_autofree char *text = NULL;

  if (field->kind == LOGRO_DATE)
    text = g_strdup_printf ("20%02d-%02d-%02d", g_rand_int_range (rand, 0, 100),
                            g_rand_int_range (rand, 1, 13), g_rand_int_range (rand, 1, 29));
  else if (field->kind == LOGRO_TIME)
    text = g_strdup_printf ("%02d:%02d", g_rand_int_range (rand, 0, 24),
                            g_rand_int_range (rand, 0, 60));
  else if (field->kind == LOGRO_DECIMAL)
    text = g_strdup_printf ("%d.%d", g_rand_int_range (rand, -999, 1000),
                            g_rand_int_range (rand, 0, 1000));
  else
    text = support_random_text (rand, 60);
  logro_record_set_text (record, field->name, g_rand_int_range (rand, 0, 8) > 0 ? text : NULL);
}

static void
edit_number (LogroPlan        *plan,
             LogroRecord      *record,
             const LogroField *field,
             GRand            *rand)
{
  gint64 min = field->min, max = field->max;

  if (LOGRO_IS_RESPUESTA (record) && field->kind == LOGRO_INTEGER)
    {
      LogroElemento *elemento =
        logro_modelo_find_elemento (plan->model, ((LogroRespuesta *) record)->elemento);
      guint n = logro_list_get_n (elemento->alternativas);
      LogroAlternativa *chosen = logro_list_get (elemento->alternativas,
                                                 g_rand_int_range (rand, 0, n));

      if (g_rand_int_range (rand, 0, 4) > 0)
        logro_plan_answer (plan, elemento, chosen->valor);
      else
        logro_plan_answer (plan, elemento, LOGRO_SIN_RESPUESTA);
      return;
    }
  if (field->kind == LOGRO_BOOLEAN)
    min = 0, max = 1;
  else if (field->kind == LOGRO_CHOICE)
    for (min = 0, max = -1; field->choices[max + 1].word != NULL;)
      max++;
  logro_record_set_number (record, field->name,
                           min + (gint64) g_rand_double_range (rand, 0, (double) (max - min)));
}

/* Lists that have exactly one record a key are not to be added to. */
static gboolean
is_keyed (const LogroField *field)
{
  LogroRecordClass *klass = g_type_class_ref (field->type ());
  gboolean keyed = klass->fields[0].flags & LOGRO_FIELD_KEY;

  g_type_class_unref (klass);
  return keyed;
}

void
support_random_edit (LogroPlan *plan,
                     GRand     *rand)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  LogroRecord *record;
  LogroRecordClass *klass;
  const LogroField *field;

  collect (LOGRO_RECORD (plan), records);
  do
    {
      record = records->pdata[g_rand_int_range (rand, 0, records->len)];
      klass = LOGRO_RECORD_GET_CLASS (record);
      field = &klass->fields[g_rand_int_range (rand, 0, klass->n_fields)];
    }
  while (field->flags != LOGRO_FIELD_PLAIN || field->kind == LOGRO_CHILD ||
         (field->kind == LOGRO_CHILDREN && is_keyed (field)));

  if (field->kind == LOGRO_CHILDREN)
    edit_list (logro_record_get_list (record, field), rand);
  else if (logro_field_is_text (field))
    edit_text (record, field, rand);
  else
    edit_number (plan, record, field, rand);
}

void
support_spoil (GString           *xml,
               const char *const *bits,
               GRand             *rand)
{
  gsize at = g_rand_int_range (rand, 0, xml->len);
  gsize n = g_rand_int_range (rand, 1, 8);

  switch (g_rand_int_range (rand, 0, 3))
    {
    case 0:
      xml->str[at] = g_rand_int_range (rand, 1, 128);
      break;
    case 1:
      g_string_erase (xml, at, MIN (n, xml->len - at));
      break;
    default:
      g_string_insert (xml, at, bits[g_rand_int_range (rand, 0, g_strv_length ((char **) bits))]);
    }
}

guint
support_times (guint n)
{
  const char *given = g_getenv ("LOGRO_TIMES");

  return n * (given != NULL ? (guint) g_ascii_strtoull (given, NULL, 10) : 1);
}

GRand *
support_rand (void)
{
  const char *given = g_getenv ("LOGRO_TEST_SEED");
  guint32 seed = given != NULL ? g_ascii_strtoull (given, NULL, 10) : 20261120;

  g_test_message ("LOGRO_TEST_SEED=%u", seed);
  return g_rand_new_with_seed (seed);
}

static void
count_emission (guint *n)
{
  ++*n;
}

guint *
support_count (gpointer    object,
               const char *signal)
{
  guint *n = g_new0 (guint, 1);

  g_signal_connect_data (object, signal, G_CALLBACK (count_emission), n,
                         (GClosureNotify) (void (*) (void)) g_free, G_CONNECT_SWAPPED);
  return n;
}
