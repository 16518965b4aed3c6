/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Walks the record classes from the root down; each class becomes a definition named by its tag. */

#include "document/schema.h"

typedef struct
{
  GString *out;
  GHashTable *done; /* classes defined already, kept alive */
} Schema;

static void define (Schema *self,
                    GType   type);

static void
write_type (GString          *out,
            const LogroField *field)
{
  switch (field->kind)
    {
    case LOGRO_TEXT:
      g_string_append_printf (out,
                              "<data type=\"string\"><param name=\"minLength\">%d</param>"
                              "<param name=\"maxLength\">%d</param></data>",
                              (field->flags & LOGRO_FIELD_REQUIRED) != 0, LOGRO_TEXT_MAX);
      break;
    case LOGRO_INTEGER:
      g_string_append_printf (out,
                              "<data type=\"integer\">"
                              "<param name=\"minInclusive\">%" G_GINT64_FORMAT "</param>"
                              "<param name=\"maxInclusive\">%" G_GINT64_FORMAT "</param></data>",
                              field->min, field->max);
      break;
    case LOGRO_DATE:
      /* the type alone would allow years before 1900 and a time zone */
      g_string_append (out, "<data type=\"date\"><param name=\"pattern\">"
                            "(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}</param></data>");
      break;
    case LOGRO_TIME:
      g_string_append (out, "<data type=\"string\">"
                            "<param name=\"pattern\">([01][0-9]|2[0-3]):[0-5][0-9]</param></data>");
      break;
    case LOGRO_DECIMAL:
      g_string_append (out, "<data type=\"decimal\"/>");
      break;
    case LOGRO_BOOLEAN:
      g_string_append (out, "<choice><value>si</value><value>no</value></choice>");
      break;
    case LOGRO_CHOICE:
      g_string_append (out, "<choice>");
      for (guint i = 0; field->choices[i].word != NULL; i++)
        g_string_append_printf (out, "<value>%s</value>", field->choices[i].word);
      g_string_append (out, "</choice>");
      break;
    default:
      g_string_append (out, "<text/>");
    }
}

static void
write_attribute (GString          *out,
                 const LogroField *field)
{
  gboolean required = field->flags & LOGRO_FIELD_REQUIRED;

  g_string_append_printf (out, "      %s<attribute name=\"%s\">", required ? "" : "<optional>",
                          field->name);
  write_type (out, field);
  g_string_append_printf (out, "</attribute>%s\n", required ? "" : "</optional>");
}

static void
write_element (GString          *out,
               const LogroField *field)
{
  LogroRecordClass *child;

  if (field->kind == LOGRO_PROSE)
    {
      g_string_append_printf (out,
                              "      <optional><element name=\"%s\"><text/></element></optional>\n",
                              field->name);
      return;
    }
  child = g_type_class_ref (field->type ());
  g_string_append_printf (out,
                          field->kind == LOGRO_CHILD
                            ? "      <optional><ref name=\"%s\"/></optional>\n"
                            : "      <zeroOrMore><ref name=\"%s\"/></zeroOrMore>\n",
                          child->tag);
  g_type_class_unref (child);
}

static void
define_children (Schema           *self,
                 LogroRecordClass *klass)
{
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind >= LOGRO_CHILD)
      define (self, klass->fields[i].type ());
}

static void
define (Schema *self,
        GType   type)
{
  LogroRecordClass *klass = g_type_class_ref (type);

  if (!g_hash_table_add (self->done, klass))
    return;
  g_string_append_printf (self->out, "  <define name=\"%s\">\n    <element name=\"%s\">\n",
                          klass->tag, klass->tag);
  for (guint i = 0; i < klass->n_fields; i++)
    if (logro_field_is_attribute (&klass->fields[i]))
      write_attribute (self->out, &klass->fields[i]);
  for (guint i = 0; i < klass->n_fields; i++)
    if (!logro_field_is_attribute (&klass->fields[i]))
      write_element (self->out, &klass->fields[i]);
  /* a record may have neither; RELAX NG wants content */
  g_string_append (self->out, "      <empty/>\n    </element>\n  </define>\n");
  define_children (self, klass);
}

char *
logro_schema_write (const LogroFormat *format)
{
  LogroRecordClass *root = g_type_class_ref (format->type ());
  Schema self = { g_string_new (NULL),
                  g_hash_table_new_full (NULL, NULL, g_type_class_unref, NULL) };

  g_string_append_printf (self.out,
                          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\" ns=\"%s\"\n"
                          "         datatypeLibrary="
                          "\"http://www.w3.org/2001/XMLSchema-datatypes\">\n"
                          "  <start><ref name=\"%s\"/></start>\n",
                          format->uri, root->tag);
  define (&self, format->type ());
  g_string_append (self.out, "</grammar>\n");
  g_hash_table_unref (self.done);
  g_type_class_unref (root);
  return g_string_free (self.out, FALSE);
}
