/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The kinds of file a document can be written as. A new one is a file of its own and a row in
 * format.c; none of them knows what a plan is. */
#pragma once

#include "core/progress.h"
#include "report/paper.h"
#include "report/report.h"

G_BEGIN_DECLS

typedef struct
{
  const char *id;    /* the end of file names too, without the dot: "pdf" */
  const char *mime;
  const char *name;  /* for people; to be translated */

  /* The whole file in memory; NULL with an error of LOGRO_REPORT_ERROR or G_IO_ERROR_CANCELLED. */
  GBytes *(*write) (LogroReport          *report,
                    const LogroPaper     *paper,
                    const LogroProgress  *progress,
                    GError              **error);
} LogroFormat;

/* All formats, the commonest first; n is how many there are. */
const LogroFormat *logro_formats_list (guint *n);

/* The format of that id, or of a file of that name, whatever its capitals. For another one NULL and
 * LOGRO_REPORT_ERROR_UNKNOWN, with a message that names those there are. */
const LogroFormat *logro_formats_find (const char  *id_or_name,
                                       GError     **error);

/* A file of the report in that format; see LogroFormat.write. May be called in any thread, but the
 * report must not change meanwhile. */
GBytes *logro_format_write (const LogroFormat    *format,
                            LogroReport          *report,
                            const LogroPaper     *paper,
                            const LogroProgress  *progress,
                            GError              **error);

G_END_DECLS
