/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The package that office documents are: named parts in a ZIP file, made in memory.
 *
 * The same parts give the same bytes: their time is that of the document, not that of writing. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _LogroPackage LogroPackage;

typedef enum
{
  LOGRO_PACKAGE_DEFLATED,
  LOGRO_PACKAGE_STORED     /* as it is: what is read without unpacking, or is packed already */
} LogroPackageForm;

/* created is an ISO 8601 moment, the time of all parts; an empty or odd one is 1980, where the
 * times of ZIP files begin. */
LogroPackage *logro_package_new (const char *created);

void logro_package_free (LogroPackage *package);

/* Adds a part at the end, such as "word/document.xml", and takes its bytes. No two have the same
 * name. */
void logro_package_take (LogroPackage     *package,
                         const char       *name,
                         GBytes           *bytes,
                         LogroPackageForm  form);

/* The whole file, parts in the order they were added. NULL and LOGRO_REPORT_ERROR_FAILED when
 * there was no memory. */
GBytes *logro_package_finish (LogroPackage  *package,
                              GError       **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroPackage, logro_package_free)

G_END_DECLS
