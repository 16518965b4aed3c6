/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who refers to a record, so that deleting it can say so. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/* A record that names another by its id. texto is a sentence for people, translated: what is lost
 * when the other goes. */
typedef struct
{
  LogroRecord *quien;
  char *texto;
} LogroReferencia;

/**
 * logro_referencias_list:
 * @plan: an open plan
 * @id: (nullable): the id of a record
 *
 * Returns: (transfer full) (element-type LogroReferencia): those who refer to it, in the order of
 *   the plan
 */
GPtrArray *logro_referencias_list (LogroPlan  *plan,
                                   const char *id);

/**
 * logro_referencias_list_record:
 * @plan: an open plan
 * @record: a record of it that is about to be deleted
 *
 * Returns: (transfer full) (element-type LogroReferencia): those who refer to it or to something
 *   within it, and are not within it themselves
 */
GPtrArray *logro_referencias_list_record (LogroPlan   *plan,
                                          LogroRecord *record);

G_END_DECLS
