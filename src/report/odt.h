/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reports as OpenDocument texts, which LibreOffice Writer opens. */
#pragma once

#include "report/format.h"

G_BEGIN_DECLS

/* See LogroFormat.write. */
GBytes *logro_odt_write (LogroReport          *report,
                         const LogroPaper     *paper,
                         const LogroProgress  *progress,
                         GError              **error);

G_END_DECLS
