/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The semáforo on the screen: a word and a shape, and a color that says nothing they do not. */
#pragma once

#include "calc/estado.h"

G_BEGIN_DECLS

/* "■ Late" */
char *logro_semaforo_dup_text (LogroSemaforo semaforo);

/* Its class of the style sheet. */
const char *logro_semaforo_get_style (LogroSemaforo semaforo);

G_END_DECLS
