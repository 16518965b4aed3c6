/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Questions, errors and file choosers: the one file that knows which dialogs this GTK has. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The person's answer: the index of the button, or -1 when the dialog was closed. */
typedef void (*LogroAnswerFunc) (int      button,
                                 gpointer data);

/* What the person wrote, or NULL when the dialog was closed. */
typedef void (*LogroTextFunc) (const char *text,
                               gpointer    data);

/* Whether what the person has written so far will do. */
typedef gboolean (*LogroTextCheck) (const char *text);

/* The chosen file, or NULL when none was chosen. */
typedef void (*LogroFileFunc) (GFile   *file,
                               gpointer data);

/**
 * logro_ask:
 * @parent: the window
 * @heading: one short sentence
 * @body: (nullable): what the person needs to know to decide
 * @buttons: labels with mnemonics, the safe one first, the usual one last, ending with NULL
 * @func: called once with the answer; may be NULL
 * @data: for @func
 */
void logro_ask (GtkWindow         *parent,
                const char        *heading,
                const char        *body,
                const char *const *buttons,
                LogroAnswerFunc    func,
                gpointer           data);

/**
 * logro_ask_text:
 * @parent: the window
 * @heading: one short sentence
 * @body: (nullable): what the person needs to know to write it
 * @label: what is asked for, the name of the entry
 * @text: (nullable): what it says at first
 * @button: the label of the button that takes it, with a mnemonic
 * @check: whether what is written will do; the button waits for it
 * @func: called once
 * @data: for @func
 */
void logro_ask_text (GtkWindow      *parent,
                     const char     *heading,
                     const char     *body,
                     const char     *label,
                     const char     *text,
                     const char     *button,
                     LogroTextCheck  check,
                     LogroTextFunc   func,
                     gpointer        data);

/**
 * logro_text_is_said:
 * @text: what a person has written
 *
 * Returns: whether there is more than blanks; a check for logro_ask_text()
 */
gboolean logro_text_is_said (const char *text);

/**
 * logro_show_error:
 * @parent: the window
 * @heading: what could not be done, in one sentence
 * @error: why
 */
void logro_show_error (GtkWindow    *parent,
                       const char   *heading,
                       const GError *error);

/* What files a chooser shows: a name for people and a pattern; ends with a NULL name. */
typedef struct
{
  const char *name;
  const char *pattern;
} LogroFileKind;

/**
 * logro_choose_open:
 * @parent: the window
 * @title: of the dialog
 * @kinds: the files to show
 * @func: called once
 * @data: for @func
 */
void logro_choose_open (GtkWindow           *parent,
                        const char          *title,
                        const LogroFileKind *kinds,
                        LogroFileFunc        func,
                        gpointer             data);

/* The chosen files (GFile), or NULL when none was chosen. */
typedef void (*LogroFilesFunc) (GPtrArray *files,
                                gpointer   data);

/**
 * logro_choose_files:
 * @parent: the window
 * @title: of the dialog
 * @folder: (nullable): where to begin; NULL: where the last file was
 * @several: whether more than one may be chosen
 * @func: called once
 * @data: for @func
 *
 * Files of any kind.
 */
void logro_choose_files (GtkWindow     *parent,
                         const char    *title,
                         GFile         *folder,
                         gboolean       several,
                         LogroFilesFunc func,
                         gpointer       data);

/**
 * logro_choose_folder:
 * @parent: the window
 * @title: of the dialog
 * @folder: (nullable): where to begin; NULL: where the last file was
 * @func: called once
 * @data: for @func
 */
void logro_choose_folder (GtkWindow    *parent,
                          const char   *title,
                          GFile        *folder,
                          LogroFileFunc func,
                          gpointer      data);

/**
 * logro_choose_save:
 * @parent: the window
 * @title: of the dialog
 * @name: file name to propose, with its suffix, which the chosen file gets when it lacks one
 * @folder: (nullable): where to begin; NULL: where the last file was
 * @kinds: the files to show
 * @func: called once
 * @data: for @func
 *
 * The dialog asks before it lets somebody choose a file that exists.
 */
void logro_choose_save (GtkWindow           *parent,
                        const char          *title,
                        const char          *name,
                        GFile               *folder,
                        const LogroFileKind *kinds,
                        LogroFileFunc        func,
                        gpointer             data);

G_END_DECLS
