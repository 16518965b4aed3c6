/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The place of a file that is to be saved. */

#pragma once

#include <sys/stat.h>

#include "document/error.h"
#include "document/file.h"

G_BEGIN_DECLS

/* @name in the open @folder, behind all links; @old says what is there if it @exists. @temp is the
 * name of the temporary file while there is one. */
typedef struct
{
  char *shown;
  char *folder_path;
  char *name;
  char *temp;
  int folder;
  gboolean exists;
  struct stat old;
} LogroPlace;

/* Finds the folder and the name of @file. @place has to be cleared in any case. */
gboolean           logro_place_find           (LogroPlace               *place,
                                               GFile                    *file,
                                               GError                  **error);
void               logro_place_clear          (LogroPlace               *place);

/* Whether the old file may and can be replaced by another one. */
gboolean           logro_place_check_kind     (const LogroPlace         *place,
                                               GError                  **error);

/* Whether the file is still what it was when the document was opened or saved last. */
gboolean           logro_place_check_expected (const LogroPlace         *place,
                                               const LogroFileIdentity  *expected,
                                               GError                  **error);

/* Whether the file is still the one that was checked. */
gboolean           logro_place_check_again    (const LogroPlace         *place,
                                               GError                  **error);

/* Whether @name in the folder is the old file, as it was found. */
gboolean           logro_place_is_old         (const LogroPlace         *place,
                                               const char               *name);

/* Gives the temporary file its name, where nothing was found; FALSE and errno, which is EEXIST when
 * there is something by now. */
gboolean           logro_place_give_free_name (const LogroPlace         *place);

/* Makes the names in the folder last; some network file systems know no flushing of folders, and
 * there it is no failure. */
gboolean           logro_place_flush          (const LogroPlace         *place,
                                               GError                  **error);

/* The errors for a file that somebody else changes at this moment, and for a name that is taken;
 * always %FALSE. */
gboolean           logro_place_set_changed    (const LogroPlace         *place,
                                               GError                  **error);
gboolean           logro_place_set_taken      (const LogroPlace         *place,
                                               GError                  **error);

/* The error for errno @code before the new file is in place; always %FALSE. */
gboolean           logro_place_set_error      (const LogroPlace         *place,
                                               int                       code,
                                               GError                  **error);
LogroDocumentError logro_place_error_code     (int                       code);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (LogroPlace, logro_place_clear)

G_END_DECLS
