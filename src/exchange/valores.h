/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The values of a column of a destination in a record, to and fro. */
#pragma once

#include "exchange/destino.h"

G_BEGIN_DECLS

/**
 * logro_valores_put:
 * @registro: a record of the destination
 * @columna: one of its columns, which has a field
 * @valores: (element-type utf8): what it says
 *
 * Puts the values where the column goes; those of a list come behind those that are there.
 */
void logro_valores_put (LogroRecord               *registro,
                        const LogroDestinoColumna *columna,
                        GPtrArray                 *valores);

/**
 * logro_valores_list:
 * @registro: a record of the destination
 * @columna: one of its columns, which has a field
 * @modelo: of the plan
 *
 * Returns: (transfer full) (element-type utf8): what it says now, as logro_valores_put() takes it
 */
GPtrArray *logro_valores_list (LogroRecord               *registro,
                               const LogroDestinoColumna *columna,
                               LogroModelo               *modelo);

G_END_DECLS
