/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A page that is nothing but a form: its .ui says it all. */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define LOGRO_TYPE_PAGE_FORM (logro_page_form_get_type ())
G_DECLARE_DERIVABLE_TYPE (LogroPageForm, logro_page_form, LOGRO, PAGE_FORM, LogroPage)

struct _LogroPageFormClass
{
  LogroPageClass parent_class;

  /* What a page with some C of its own adds to its .ui, after it was bound. */
  void (*built) (LogroPageForm *self,
                 GtkBuilder    *builder,
                 LogroPlan     *plan);
};

/**
 * logro_page_form_exists:
 * @pagina: what a step of a model names
 *
 * Returns: whether there is a ui/page-PAGINA.ui, whose object "content" is the page
 */
gboolean logro_page_form_exists (const char *pagina);

G_END_DECLS
