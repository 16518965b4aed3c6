/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What keeps work safe on this computer: of each open plan what is not saved yet, and of each plan
 * the versions that were saved. It never holds the only copy of what was saved.
 *
 * A draft belongs to a plan and to the run of the program in which it was typed, so that opening
 * the plan again writes over nothing. All functions may be called from any thread. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Versions of a plan that stay however old they are. */
#define LOGRO_RESGUARDO_MIN_VERSIONS 20

typedef struct _LogroResguardo LogroResguardo;

typedef struct
{
  char *documento;     /* id of the plan */
  char *sesion;        /* NULL when it is handed in: of this run */
  gint64 momento;      /* when it was typed, in seconds since 1970 */
  char *titulo;        /* for people */
  char *uri;           /* where the plan lives, or NULL: nowhere yet */
  char *huella;        /* of the file there, when it was opened or last saved; or NULL */
  gboolean descartado; /* it was offered, and not wanted */
} LogroBorrador;

typedef struct
{
  gint64 id;
  gint64 momento; /* when it was saved */
  char *uri;
  char *huella;   /* SHA-256 of the document */
} LogroVersion;

void logro_borrador_free (LogroBorrador *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroBorrador, logro_borrador_free)

/**
 * logro_resguardo_open:
 * @folder: where; made when it is missing
 * @damaged: (out) (nullable) (transfer full): the file that a damaged one was put aside as, to be
 *   told
 * @error: LOGRO_STORE_ERROR
 *
 * Returns: (transfer full): the safety copies of this person on this computer
 */
LogroResguardo *logro_resguardo_open (const char  *folder,
                                      char       **damaged,
                                      GError     **error);

void logro_resguardo_free (LogroResguardo *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroResguardo, logro_resguardo_free)

/**
 * logro_resguardo_keep_draft:
 * @self: the safety copies
 * @borrador: what is typed
 * @bytes: the whole document as it is now
 * @error: why it is not safe
 *
 * Returns: whether it is on disk, for good
 */
gboolean logro_resguardo_keep_draft (LogroResguardo       *self,
                                     const LogroBorrador  *borrador,
                                     GBytes               *bytes,
                                     GError              **error);

/* What was typed in this run is saved, so its draft goes. */
gboolean logro_resguardo_drop_draft (LogroResguardo  *self,
                                     const char      *documento,
                                     GError         **error);

/* The person does not want it: it is not offered again, but stays until it is purged. sesion NULL:
 * of this run. */
gboolean logro_resguardo_discard_draft (LogroResguardo  *self,
                                        const char      *documento,
                                        const char      *sesion,
                                        GError         **error);

/* It was taken over into a document, so it is this run's from now on: at no moment are there two of
 * the same work, or none. */
gboolean logro_resguardo_take_draft (LogroResguardo  *self,
                                     const char      *documento,
                                     const char      *sesion,
                                     GError         **error);

/**
 * logro_resguardo_list_drafts:
 * @self: the safety copies
 * @error: LOGRO_STORE_ERROR
 *
 * Returns: (transfer full) (element-type LogroBorrador): what runs of the program that have ended
 *   left behind, and what this one was told to discard, the newest first
 */
GPtrArray *logro_resguardo_list_drafts (LogroResguardo  *self,
                                        GError         **error);

/* (transfer full) The document of a draft. */
GBytes *logro_resguardo_read_draft (LogroResguardo  *self,
                                    const char      *documento,
                                    const char      *sesion,
                                    GError         **error);

/**
 * logro_resguardo_keep_version:
 * @self: the safety copies
 * @documento: id of the plan
 * @uri: where it was saved
 * @momento: when, in seconds since 1970
 * @bytes: what was saved
 * @error: LOGRO_STORE_ERROR
 *
 * The same as the last one is not kept twice.
 *
 * Returns: whether it is kept
 */
gboolean logro_resguardo_keep_version (LogroResguardo  *self,
                                       const char      *documento,
                                       const char      *uri,
                                       gint64           momento,
                                       GBytes          *bytes,
                                       GError         **error);

/* (transfer full) (element-type LogroVersion) Those of a plan, the newest first. */
GPtrArray *logro_resguardo_list_versions (LogroResguardo  *self,
                                          const char      *documento,
                                          GError         **error);

/* (transfer full) (nullable) The document of the last version that was saved at @uri, and when. */
GBytes *logro_resguardo_find_version (LogroResguardo  *self,
                                      const char      *uri,
                                      gint64          *momento,
                                      GError         **error);

/* (transfer full) The document of a version. */
GBytes *logro_resguardo_read_version (LogroResguardo  *self,
                                      gint64           id,
                                      GError         **error);

/**
 * logro_resguardo_purge:
 * @self: the safety copies
 * @ahora: seconds since 1970
 * @dias: how many days are kept
 * @error: LOGRO_STORE_ERROR
 *
 * Lets go of discarded drafts that are older, and of versions that are, beyond the last
 * LOGRO_RESGUARDO_MIN_VERSIONS of their plan. A draft that nobody has discarded stays.
 *
 * Returns: whether it went well
 */
gboolean logro_resguardo_purge (LogroResguardo  *self,
                                gint64           ahora,
                                guint            dias,
                                GError         **error);

G_END_DECLS
