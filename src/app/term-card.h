/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A term of the glossary: its name, what it means, and the way to those it has to do with. */
#pragma once

#include <gtk/gtk.h>

#include "core/glosario.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_TERM_CARD (logro_term_card_get_type ())
G_DECLARE_FINAL_TYPE (LogroTermCard, logro_term_card, LOGRO, TERM_CARD, GtkBox)

/* Property: termino (LogroTermino or NULL): what it shows; following a reference changes it. */

/* (transfer floating) A card that shows @termino, which may be NULL. */
GtkWidget *logro_term_card_new (LogroTermino *termino);

void logro_term_card_set_termino (LogroTermCard *self,
                                  LogroTermino  *termino);

G_END_DECLS
