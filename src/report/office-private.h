/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private to office-*.c: what tells a writer of a block. */
#pragma once

#include "report/office.h"

G_BEGIN_DECLS

/* To be called before anything is told: begins the page or section that was asked for. */
void logro_office_prepare (LogroOffice *office);

/* A paragraph of its own. */
void logro_office_say (LogroOffice        *office,
                       LogroOfficeStyleId  style,
                       const char         *text,
                       gboolean            keep_next);

/* Room. */
void logro_office_leave (LogroOffice *office,
                         double       height,
                         gboolean     keep_next);

void logro_office_tell_fields (LogroOffice      *office,
                               guint             index,
                               const LogroBlock *block);
void logro_office_tell_table (LogroOffice      *office,
                              guint             index,
                              const LogroBlock *block);
void logro_office_tell_signatures (LogroOffice      *office,
                                   guint             index,
                                   const LogroBlock *block);

G_END_DECLS
