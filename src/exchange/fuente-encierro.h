/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a program gives up before it reads the file of a stranger. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What reading a file may take. */
#define LOGRO_ENCIERRO_MAX_MEMORY (512 * 1024 * 1024)
#define LOGRO_ENCIERRO_MAX_SECONDS 10 /* of the processor */

/**
 * logro_encierro_enter:
 *
 * From here on this program can calculate, and read and write what it has open already; but it can
 * open nothing, reach no network, start no program, make no file, and have no more memory and time
 * than the above; nor does it leave a core file. There is no way back.
 *
 * A limit that the system does not know is left out; what it takes to open files is not, on any
 * Linux. Under an address sanitizer, which maps terabytes, memory has no limit.
 */
void logro_encierro_enter (void);

G_END_DECLS
