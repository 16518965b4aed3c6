/* SPDX-License-Identifier: GPL-3.0-or-later */
/* For the tests of formats: what is in a package, read with libzip and libxml2. */
#pragma once

#include "report/report.h"

#include <libxml/tree.h>
#include <libxml/xpath.h>

typedef struct
{
  GPtrArray  *names;     /* in the order of the file */
  GHashTable *parts;     /* name => GBytes */
  gboolean    first_stored;
} Package;

Package *read_package (GBytes *bytes);
void     package_free (Package *package);

/* A part as XML; fails when it is missing or not well formed. */
xmlDoc *read_part (const Package *package,
                   const char    *name);

/* All texts of a part. */
char *read_part_text (const Package *package,
                      const char    *name);

/* How many nodes of the part an XPath finds; any prefix of the file may be used in it. */
guint count_nodes (const Package *package,
                   const char    *name,
                   const char    *xpath);

/* The values of attributes an XPath finds. */
GPtrArray *list_values (const Package *package,
                        const char    *name,
                        const char    *xpath);

/* Every part that is XML is well formed. */
void assert_parts_whole (const Package *package);

/* LibreOffice opens the file of an every_block() report, keeps all its texts, and lays it out on as
 * many pages as we do, or one more or less. */
void assert_office_keeps (GBytes      *bytes,
                          const char  *end,
                          LogroReport *report,
                          const char  *words);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Package, package_free)
