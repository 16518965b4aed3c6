/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a PDF says of itself as a whole, by an update at its end.
 *
 * A PDF ends with a table of where each object begins ("xref"), a dictionary that names the first
 * of them ("trailer", "/Root"), and where that table is ("startxref"). Whoever adds a newer
 * version of an object and a table of that one alone, which names the table before it ("/Prev"),
 * has changed the file without touching what was there. So the catalog is written once more, with
 * the entries it lacks: some 300 bytes. Writing a file of 1,000 pages anew with a library of PDF
 * takes 160 MB and half as long again as drawing it.
 *
 * cairo writes such a table as long as the file is held to PDF 1.4, see pages-pdf.c. */
#include "report/pdf-declare.h"

#include <string.h>

#define ENTRY 20          /* bytes of an entry of the table */
#define TAIL 64           /* "startxref" is in the last bytes */

/* What the end of a file says; texts are borrowed from it and end where the length says. */
typedef struct
{
  gsize       table;      /* where it begins */
  const char *trailer;    /* the entries between << and >> */
  gsize       n_trailer;
  guint64     number;     /* of the catalog */
  const char *catalog;    /* as the trailer */
  gsize       n_catalog;
} Ending;

static const char *
find_start (const char *data,
            gsize       size)
{
  static const char word[] = "startxref";

  for (gsize back = strlen (word); back <= MIN (size, TAIL); back++)
    if (memcmp (data + size - back, word, strlen (word)) == 0)
      return data + size - back + strlen (word);
  return NULL;
}

/* The entries of the dictionary at or after text, as far as the word that follows it. */
static const char *
find_entries (const char *text,
              const char *word,
              gsize      *length)
{
  const char *from = text != NULL ? strstr (text, "<<") : NULL;
  const char *to = from != NULL ? strstr (from, word) : NULL;

  while (to != NULL && to > from + 2 && strncmp (to, ">>", 2) != 0)
    to--;
  if (to == NULL || to == from + 2)
    return NULL;
  *length = to - from - 2;
  return from + 2;
}

/* data ends with a NUL that is not counted in size. */
static gboolean
read_ending (Ending     *self,
             const char *data,
             gsize       size)
{
  const char *start = find_start (data, size);
  const char *root;
  const char *entry;
  guint64 offset;

  self->table = start != NULL ? g_ascii_strtoull (start, NULL, 10) : size;
  if (self->table >= size || !g_str_has_prefix (data + self->table, "xref\n0 "))
    return FALSE;
  self->trailer = find_entries (strstr (data + self->table, "trailer"), "startxref",
                                &self->n_trailer);
  root = self->trailer != NULL ? strstr (self->trailer, "/Root ") : NULL;
  if (root == NULL)
    return FALSE;
  self->number = g_ascii_strtoull (root + strlen ("/Root "), NULL, 10);
  entry = strchr (data + self->table + strlen ("xref\n"), '\n');
  if (entry == NULL || ++entry > self->trailer
      || self->number >= (guint64) (self->trailer - entry) / ENTRY)
    return FALSE;
  offset = g_ascii_strtoull (entry + ENTRY * self->number, NULL, 10);
  self->catalog = offset < size ? find_entries (data + offset, "endobj", &self->n_catalog) : NULL;
  return self->catalog != NULL;
}

static gboolean
is_tag (const char *language)
{
  return language[0] != '\0'
         && strspn (language, G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "-") == strlen (language);
}

static char *
dup_update (const Ending *self,
            gsize         size,
            const char   *language)
{
  g_autofree char *catalog = g_strndup (self->catalog, self->n_catalog);
  GString *update = g_string_new (NULL);
  gsize table;

  g_string_append_printf (update, "%" G_GUINT64_FORMAT " 0 obj\n<<%s", self->number, catalog);
  if (is_tag (language) && strstr (catalog, "/Lang") == NULL)
    g_string_append_printf (update, "   /Lang (%s)\n", language);
  if (strstr (catalog, "/StructTreeRoot") != NULL && strstr (catalog, "/MarkInfo") == NULL)
    g_string_append (update, "   /MarkInfo << /Marked true >>\n");
  if (strstr (catalog, "/ViewerPreferences") == NULL)
    g_string_append (update, "   /ViewerPreferences << /DisplayDocTitle true >>\n");
  g_string_append (update, ">>\nendobj\n");
  table = size + update->len;
  g_string_append_printf (update, "xref\n%" G_GUINT64_FORMAT " 1\n%010" G_GSIZE_FORMAT
                          " 00000 n \ntrailer\n<<", self->number, size);
  g_string_append_len (update, self->trailer, self->n_trailer);
  g_string_append_printf (update, "   /Prev %" G_GSIZE_FORMAT "\n>>\nstartxref\n%" G_GSIZE_FORMAT
                          "\n%%%%EOF\n", self->table, table);
  return g_string_free (update, FALSE);
}

gboolean
logro_pdf_declare (GByteArray *pdf,
                   const char *language)
{
  gsize size = pdf->len;
  g_autofree char *update = NULL;
  Ending ending;

  g_byte_array_append (pdf, (const guint8 *) "", 1);
  if (read_ending (&ending, (const char *) pdf->data, size))
    update = dup_update (&ending, size, language);
  g_byte_array_set_size (pdf, size);
  if (update != NULL)
    g_byte_array_append (pdf, (const guint8 *) update, strlen (update));
  return update != NULL;
}
