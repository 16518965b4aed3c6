/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Programs of Logro that its other programs start. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * logro_helper_find:
 * @name: the name of the program
 *
 * Looks in the folder that LOGRO_LIBEXECDIR names; beside the running program and where a build
 * folder has it; in the libexec folder beside the running program's, for a program that was
 * installed in one place and moved to another; and where it was to be installed.
 *
 * Returns: (transfer full): its path; the last place when it is nowhere
 */
char *logro_helper_find (const char *name);

G_END_DECLS
