/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sheets: tables with a field a row, one for each record, as the plan template has them. */
#pragma once

#include "exchange/rejilla.h"

G_BEGIN_DECLS

/**
 * logro_fichas_gather:
 * @self: the tables of a file
 *
 * Puts what the sheets of one kind say into one table, with a row for each of them and further rows
 * where a sheet has several activities, reports or indicators, and that table in the place of the
 * sheets. Blank sheets give nothing. Tables that are no sheets stay as they are.
 */
void logro_fichas_gather (LogroRejillas *self);

G_END_DECLS
