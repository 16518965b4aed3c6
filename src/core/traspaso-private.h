/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A change of edition while it is made; private to traspaso.c and traspaso-aparte.c. */
#pragma once

#include "core/traspaso.h"

G_BEGIN_DECLS

typedef struct
{
  LogroPlan *plan;
  LogroModelo *antes; /* NULL when it is not known any more */
  LogroModelo *ahora;
  GHashTable *maps[LOGRO_REFERS_N]; /* old id → GPtrArray of new ids; NULL: of nothing in a model */
  GHashTable *origins; /* record that is placed → the key it had before */
  LogroTraspaso cuenta;
} LogroTraspasando;

/* Keeps all that @record of @list says as words. */
void logro_traspaso_set_aside (LogroTraspasando *self,
                               const LogroField *list,
                               LogroRecord      *record);

/* What a field says is taken from it and kept as words; it is about @id, a @what. */
void logro_traspaso_set_aside_value (LogroTraspasando *self,
                                     LogroRecord      *record,
                                     const LogroField *field,
                                     const char       *id,
                                     LogroRefers       what);

/* Marks an answer for review, if it is one. */
void logro_traspaso_mark (LogroTraspasando *self,
                          LogroRecord      *record);

/* Puts what @other says into @record. */
void logro_traspaso_join (LogroTraspasando *self,
                          LogroRecord      *record,
                          LogroRecord      *other);

G_END_DECLS
