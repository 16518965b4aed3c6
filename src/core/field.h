/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One row of a record's field table: everything the program knows of a field, written once. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* Characters a one-line text holds at most. All attributes of a record must fit into one tag that
 * the scan lets through (document/scan.h). Longer text is refused, never cut; entries have
 * max-length. */
#define LOGRO_TEXT_MAX 4000

/* Start of an integer that nobody has given yet; not the same as 0. */
#define LOGRO_SIN_DATO (-1)

/* Thousands of the country's money (M$) an amount may have: sums of 10,000 fit 64 bits by far. */
#define LOGRO_MONEY_MAX G_GINT64_CONSTANT (1000000000000)

/* How a field is kept, checked, edited and written. */
typedef enum
{
  LOGRO_TEXT,    /* one line, up to LOGRO_TEXT_MAX; char *; an XML attribute */
  LOGRO_PROSE,   /* many lines; char *; an XML element */
  LOGRO_DATE,    /* "yyyy-mm-dd" or none; char *; an attribute */
  LOGRO_TIME,    /* "hh:mm" or none; char *; an attribute */
  LOGRO_DECIMAL, /* "-12.5" or none; char *; an attribute */
  LOGRO_INTEGER, /* gint64 within min..max; an attribute */
  LOGRO_BOOLEAN, /* gboolean; "si" or left out; an attribute */
  LOGRO_CHOICE,  /* int, an index into choices; the word is the attribute */
  LOGRO_CHILD,   /* one LogroRecord *, always there; an element */
  LOGRO_CHILDREN, /* LogroList *, always there; an element for each record */
} LogroKind;

/* A word of a closed list: the word in files and the label for people. */
typedef struct
{
  const char *word;
  const char *label;
} LogroChoice;

typedef enum
{
  LOGRO_FIELD_PLAIN = 0,
  LOGRO_FIELD_ID = 1 << 0,       /* unique in the document, made for each new record */
  LOGRO_FIELD_KEY = 1 << 1,      /* names what the record is about, once among its siblings;
                                  alone it is not worth a line in the file */
  LOGRO_FIELD_REQUIRED = 1 << 2, /* a document without it is refused */
  LOGRO_FIELD_SEVERAL = 1 << 3,  /* refers to any number: their ids with blanks between */
  LOGRO_FIELD_TODAY = 1 << 4,    /* a DATE that is today's in a row that a person adds */
  LOGRO_FIELD_YEAR = 1 << 5,     /* an INTEGER that is a year: people write it without a dot */
  LOGRO_FIELD_NUMBERED = 1 << 6, /* a TEXT or INTEGER that goes on from the record before in a row
                                    that a person adds: "1.3" after "1.2" */
  LOGRO_FIELD_KEPT = 1 << 7,     /* kept by the program itself: nobody is shown it */
} LogroFieldFlags;

/* What a TEXT field names (core/references.h), or an INTEGER counts. */
typedef enum
{
  LOGRO_REFERS_NOTHING = 0,
  LOGRO_REFERS_FASE,
  LOGRO_REFERS_CRITERIO,
  LOGRO_REFERS_SUBCRITERIO,
  LOGRO_REFERS_ELEMENTO,
  LOGRO_REFERS_METODOLOGIA, /* of the model, or of the municipality's own */
  LOGRO_REFERS_ORIGEN,      /* a línea or an AMI */
  LOGRO_REFERS_CRITERIO_MATRIZ,
  LOGRO_REFERS_ACTIVIDAD,
  LOGRO_REFERS_PROGRAMA,
  LOGRO_REFERS_EVALUADOR,
  LOGRO_REFERS_ALTERNATIVA, /* an INTEGER: points on the ladder of the element it is about */
  LOGRO_REFERS_PUNTOS,      /* an INTEGER: points on the scale of the autoevaluación */
  LOGRO_REFERS_ROL,     /* from here on any text will do, and what is known is suggested */
  LOGRO_REFERS_PERSONA, /* somebody of the comité or of the diagnóstico, or a role */
  LOGRO_REFERS_DIMENSION, /* of the actions of the plan */
  LOGRO_REFERS_GRADO,     /* de desarrollo institucional */
} LogroRefers;

/* How many kinds there are. */
#define LOGRO_REFERS_N (LOGRO_REFERS_GRADO + 1)

/* offset is that of the struct member (LOGRO_AT); label and hint are marked with N_ and
 * translated where they are shown; min and max bound integers (units are the field's own); start is
 * the value of a new record; choices ends with a NULL word, its first word is the default and is
 * not written; type gives the records of a CHILD or CHILDREN; refers says what a TEXT names or
 * an INTEGER counts. */
typedef struct
{
  const char *name;
  LogroKind kind;
  gsize offset;
  const char *label;
  const char *hint;
  gint64 min;
  gint64 max;
  gint64 start;
  const LogroChoice *choices;
  GType (*type) (void);
  LogroFieldFlags flags;
  LogroRefers refers;
} LogroField;

/* A value outside its record: number for INTEGER, BOOLEAN and CHOICE, text for the rest. */
typedef union
{
  gint64 number;
  char *text;
} LogroValue;

#define LOGRO_AT(Type, member) G_STRUCT_OFFSET (Type, member)

/**
 * logro_field_is_text:
 * @field: a field
 *
 * Returns: whether its value is a char *
 */
static inline gboolean
logro_field_is_text (const LogroField *field)
{
  return field->kind <= LOGRO_DECIMAL;
}

/**
 * logro_field_is_attribute:
 * @field: a field
 *
 * Returns: whether it is written as an XML attribute (else as elements)
 */
static inline gboolean
logro_field_is_attribute (const LogroField *field)
{
  return field->kind != LOGRO_PROSE && field->kind < LOGRO_CHILD;
}

/**
 * logro_field_parse:
 * @field: a field that is neither CHILD nor CHILDREN
 * @text: a value as files have it, ending with NUL; any bytes
 * @value: (out): the value; a text is to be freed
 * @error: names the field, the text and what is wrong with it
 *
 * Returns: whether @text is a value of the field
 */
gboolean logro_field_parse (const LogroField *field,
                            const char       *text,
                            LogroValue       *value,
                            GError          **error);

/**
 * logro_field_count_choices:
 * @field: a CHOICE
 *
 * Returns: how many words it may be
 */
guint logro_field_count_choices (const LogroField *field);

/**
 * logro_field_is_in_range:
 * @field: an INTEGER, BOOLEAN or CHOICE
 * @number: a value
 *
 * Returns: whether it may have that value
 */
gboolean logro_field_is_in_range (const LogroField *field,
                                  gint64            number);

G_END_DECLS
