/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What two states of a document differ in, field by field, and how one becomes the other. Reads
 * nothing but the tables. */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

typedef enum
{
  LOGRO_CAMBIO_VALOR, /* a field says something else */
  LOGRO_CAMBIO_ALTA,  /* a record came */
  LOGRO_CAMBIO_BAJA,  /* a record went */
  LOGRO_CAMBIO_ORDEN, /* the records of a list stand in another order */
} LogroCambioTipo;

typedef struct
{
  LogroCambioTipo tipo;
  char *lugar;             /* "Diseño del Plan de Mejoras › Líneas de acción › Archivo" */
  const LogroField *field; /* of a VALOR; the list's of the others */
  char *antes;             /* for people; NULL for nothing */
  char *ahora;
} LogroCambio;

/**
 * logro_cambios_list:
 * @antes: a document
 * @ahora: another state of it
 * @max: how many to list at most
 * @n: (out) (optional): how many there are
 *
 * Records are the same when their id or key is, and where they have neither when they stand at the
 * same place.
 *
 * Returns: (transfer full) (element-type LogroCambio): the differences in the order of the tables
 */
GPtrArray *logro_cambios_list (LogroRecord *antes,
                               LogroRecord *ahora,
                               guint        max,
                               guint       *n);

/**
 * logro_cambios_clone:
 * @record: a record
 *
 * Returns: (transfer full): another one that says the same, with the same ids, in no document
 */
LogroRecord *logro_cambios_clone (LogroRecord *record);

/**
 * logro_cambios_apply:
 * @self: a document
 * @otro: another state of it, which stays as it is
 * @label: what the person does, already translated
 *
 * Makes @self say what @otro says, in one step that can be undone. Records that are in both stay
 * the same objects. What a newer version had added comes along with new records only.
 */
void logro_cambios_apply (LogroRecord *self,
                          LogroRecord *otro,
                          const char  *label);

G_END_DECLS
