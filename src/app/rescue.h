/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A plan whose file is missing or damaged: what there is of it elsewhere. */
#pragma once

#include "app/window.h"

G_BEGIN_DECLS

/**
 * logro_rescue_offer:
 * @window: a window without document
 * @file: that could not be opened
 * @error: why
 *
 * Says so. When a backup beside the file or an earlier version in the safety copies can be read,
 * the newest one is offered; it opens as work that is not saved, and replaces nothing without a
 * question.
 */
void logro_rescue_offer (LogroWindow  *window,
                         GFile        *file,
                         const GError *error);

G_END_DECLS
