/* SPDX-License-Identifier: GPL-3.0-or-later */
/* For the tests of formats: a report with a block of each kind, and the words it holds. */
#pragma once

#include "report/report.h"

/* All texts of the report begin with words and end with a name of their own, see marks. */
LogroReport *every_block (const char *words);

/* The names with which the texts of every_block() end, ended by NULL; the charts' are not among
 * them. */
extern const char * const every_block_marks[];

/* Texts that have broken files before. */
extern const char * const hostile_texts[];
