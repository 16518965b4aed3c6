/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where work was left in each plan on this computer. Not part of the plan: two people who share a
 * file each come back to their own place. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * logro_memory_get_page:
 * @plan: a plan's id
 *
 * Returns: (transfer full): the page last shown, as "fase/paso", or ""
 */
char *logro_memory_get_page (const char *plan);

void logro_memory_set_page (const char *plan,
                            const char *page);

/**
 * logro_memory_get_elemento:
 * @plan: a plan's id
 *
 * Returns: (transfer full): the id of the question last worked on, or ""
 */
char *logro_memory_get_elemento (const char *plan);

void logro_memory_set_elemento (const char *plan,
                                const char *elemento);

/**
 * logro_memory_flush:
 *
 * Writes what is new; at the end of the program and when a window closes.
 */
void logro_memory_flush (void);

G_END_DECLS
