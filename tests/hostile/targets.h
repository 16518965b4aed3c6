/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What Logro does with bytes that it did not write, one function for each door, for the replay of
 * hostile files and for the fuzzers. Each goes as far as the program does when a person goes on:
 * what was read is looked at, judged and written. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Reads @bytes; @name is for messages. FALSE and @error when they are refused. */
typedef gboolean (*Target) (GBytes      *bytes,
                            const char  *name,
                            GError     **error);

/* Loads what the targets need of Logro's own; before anything is counted or locked in. */
void targets_prepare (void);

/* Tables of any format: read, recognised, put into a plan. */
gboolean target_table (GBytes      *bytes,
                       const char  *name,
                       GError     **error);

/* One part of an office file, as it stands within the ZIP, with sound ones around it: bytes of the
 * whole file would nearly all be refused for their checksums. Of XLSX the first byte says which. */
gboolean target_xlsx (GBytes      *bytes,
                      const char  *name,
                      GError     **error);
gboolean target_ods (GBytes      *bytes,
                     const char  *name,
                     GError     **error);
gboolean target_odt (GBytes      *bytes,
                     const char  *name,
                     GError     **error);
gboolean target_docx (GBytes      *bytes,
                      const char  *name,
                      GError     **error);

/* A plan's document: opened, checked, written again. */
gboolean target_plan (GBytes      *bytes,
                      const char  *name,
                      GError     **error);

/* A model's document: read, and a plan made of it. */
gboolean target_model (GBytes      *bytes,
                       const char  *name,
                       GError     **error);

/* A table of answers, as logro-cli answer takes it. */
gboolean target_answers (GBytes      *bytes,
                         const char  *name,
                         GError     **error);

/* What a person types as a date, an hour, a number or a text. */
gboolean target_values (GBytes      *bytes,
                        const char  *name,
                        GError     **error);

/* What a person types to search. */
gboolean target_search (GBytes      *bytes,
                        const char  *name,
                        GError     **error);

/* What the program sends that reads foreign files. */
gboolean target_pipe (GBytes      *bytes,
                      const char  *name,
                      GError     **error);

/* The target of that name ("table" …), or NULL. */
Target targets_find (const char *name);

G_END_DECLS
