/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The versions of a plan that were saved before, and work on it that was not saved: what is
 * different in each, and back to it. */
#pragma once

#include "app/window.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_VERSIONS (logro_versions_get_type ())
G_DECLARE_FINAL_TYPE (LogroVersions, logro_versions, LOGRO, VERSIONS, GtkWindow)

/**
 * logro_versions_show:
 * @window: a window with a plan
 *
 * Lists what the safety copies have of it. Going back to one is a step that can be undone.
 */
void logro_versions_show (LogroWindow *window);

G_END_DECLS
