/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where attachments hang in a plan. */
#pragma once

#include "core/plan.h"

G_BEGIN_DECLS

/**
 * logro_adjuntos_list:
 * @plan: an open plan
 *
 * Returns: (transfer container) (element-type LogroAdjunto): all attachments, in the order of the
 *   plan
 */
GPtrArray *logro_adjuntos_list (LogroPlan *plan);

/**
 * logro_adjuntos_list_with_undone:
 * @plan: an open plan
 *
 * Returns: (transfer container) (element-type LogroAdjunto): the same, and those that undo or redo
 *   would bring back, each once
 */
GPtrArray *logro_adjuntos_list_with_undone (LogroPlan *plan);

/**
 * logro_adjuntos_get_fase:
 * @adjunto: an attachment of a plan
 *
 * Returns: (nullable): the phase it belongs to
 */
LogroFase *logro_adjuntos_get_fase (LogroAdjunto *adjunto);

/**
 * logro_adjuntos_get_elemento:
 * @adjunto: an attachment of a plan
 *
 * Returns: (nullable): the element whose evidence it is
 */
LogroElemento *logro_adjuntos_get_elemento (LogroAdjunto *adjunto);

G_END_DECLS
