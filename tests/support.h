/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the tests share: the small model, plans over it, random edits, and comparing by the
 * tables. */
#pragma once

#include "core/plan.h"
#include "document/format.h"

G_BEGIN_DECLS

/* A record with a field of every kind, for what must hold of all records. */
#define TYPE_MUESTRA (muestra_get_type ())
G_DECLARE_FINAL_TYPE (Muestra, muestra, , MUESTRA, LogroRecord)

struct _Muestra
{
  LogroRecord parent_instance;
  char *id;
  char *version;
  char *titulo;
  char *dia;
  char *hora;
  gint64 cuenta; /* -5 to 10, at first 3 */
  gboolean listo;
  int color; /* rojo, verde, azul */
  char *relato;
  LogroMunicipalidad *lugar;
  LogroList *hijos; /* of Muestra */
};

extern const LogroFormat muestra_format;

/* In place of g_test_init(): the person's decimal sign and order, messages in English. */
void support_init (int    *argc,
                   char ***argv);

/* Whether memory is watched, which takes several times as much of it. */
gboolean support_is_sanitized (void);

/* Whether that, or what measures the coverage, makes all of it take several times as long. */
gboolean support_is_slow (void);

/* tests/data/NAME as bytes. */
GBytes *support_data (const char *name);

/* tests/data/modelo-pequeno.xml, open: 7 elements, 20 points. */
LogroModelo *support_modelo (void);

/* A new plan over the small model. */
LogroPlan *support_plan (void);

/* A plan document of that XML, over the small model and open; its name is "prueba.logro". */
LogroPlan *support_read (const char *xml,
                         gssize      length,
                         gboolean   *newer,
                         GError    **error);

/* The document as text; it must be writable. */
char *support_write (gpointer           record,
                     const LogroFormat *format);
char *support_xml (LogroPlan *plan);

/* The row of a field. */
const LogroField *support_field (gpointer    record,
                                 const char *name);

/* What both say, by the tables: every value, record and place, ids too. */
void support_assert_same (gpointer a,
                          gpointer b);

/* Up to @max characters of every part of Unicode that XML knows; with markup, blanks, line ends. */
char *support_random_text (GRand *rand,
                           guint  max);

/* One random edit somewhere in the plan: a value, or a list's record added, removed or moved. */
void support_random_edit (LogroPlan *plan,
                          GRand     *rand);

/* Spoils one place of @xml, which is not empty: another byte, up to 7 fewer, or one of @bits, which end
 * with NULL, put in. */
void support_spoil (GString           *xml,
                    const char *const *bits,
                    GRand             *rand);

/* How often a random trial is made: @n times, or LOGRO_TIMES as many. */
guint support_times (guint n);

/* The seed of this run, from LOGRO_TEST_SEED or fixed; it is printed. */
GRand *support_rand (void);

/* Counts the emissions of a signal. */
guint *support_count (gpointer    object,
                      const char *signal);

G_END_DECLS
