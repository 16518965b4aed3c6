/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reports as one page of the web: it stands by itself, and asks nothing of anybody. */
#pragma once

#include "report/format.h"

G_BEGIN_DECLS

/* See LogroFormat.write. */
GBytes *logro_html_write (LogroReport          *report,
                          const LogroPaper     *paper,
                          const LogroProgress  *progress,
                          GError              **error);

/* Private to html*.c: appends the style sheet, for that paper. */
void logro_html_append_style (GString          *out,
                              const LogroPaper *paper);

G_END_DECLS
