/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Work that takes a while: in a thread, with a window that says how far it is and can stop it. */
#pragma once

#include <gtk/gtk.h>

#include "core/progress.h"

G_BEGIN_DECLS

typedef struct
{
  const char *title; /* of the window that says how far it is */
  const char *text;  /* what is being done, in one sentence */

  /* Called in a thread. What it gives is handed to done; NULL is a failure, with an error. */
  gpointer (*work) (gpointer              data,
                    const LogroProgress  *progress,
                    GError              **error);

  /* Called once at the end, in the thread of the windows, with what work gave; error is
   * G_IO_ERROR_CANCELLED when the person stopped it in time. */
  void (*done) (gpointer      result,
                const GError *error,
                gpointer      data);
} LogroWork;

/**
 * logro_work_begin:
 * @parent: the window
 * @work: what is to be done
 * @data: for the functions of @work
 *
 * Nothing can be done in @parent meanwhile, so that work may read what people edit there. Work
 * that is done soon is not shown.
 */
void logro_work_begin (GtkWindow       *parent,
                       const LogroWork *work,
                       gpointer         data);

G_END_DECLS
