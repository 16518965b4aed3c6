/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Preferences: GSettings, or nothing but this session's memory where its schema is not
 * installed. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Each takes a key of data/io.github.logro_app.Logro.gschema.xml. Without the schema a key that was
 * not set in this session is "", 0 or FALSE, which every caller takes for "as usual". */
char *logro_settings_get_string (const char *key);
void logro_settings_set_string (const char *key,
                                const char *value);
int logro_settings_get_int (const char *key);
void logro_settings_set_int (const char *key,
                             int         value);
gboolean logro_settings_get_boolean (const char *key);
void logro_settings_set_boolean (const char *key,
                                 gboolean    value);

/**
 * logro_settings_watch:
 * @key: a key
 * @func: called when it changes
 * @data: for @func
 */
void logro_settings_watch (const char *key,
                           void      (*func) (gpointer data),
                           gpointer    data);

G_END_DECLS
