/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The kinds of XML documents: root record, namespace, version. */
#pragma once

#include "core/list.h"

G_BEGIN_DECLS

/* A document's version is "major.minor". A newer minor has only more fields: they are kept and
 * written back. A newer major may have changed what fields mean: it opens read-only. */
typedef struct
{
  const char *uri; /* the namespace, which the root declares as the default one */
  const char *version;
  GType (*type) (void);
} LogroFormat;

extern const LogroFormat logro_format_plan;
extern const LogroFormat logro_format_modelo;
extern const LogroFormat logro_format_vocabulario;
extern const LogroFormat logro_format_glosario;

G_END_DECLS
