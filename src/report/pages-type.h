/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private to the page back end: the letters of a page and their sizes. */
#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* The first of these that is installed. */
#define LOGRO_TYPE_FAMILY "Cantarell, Noto Sans, DejaVu Sans, Sans"

typedef enum
{
  LOGRO_FACE_HEADING_1,
  LOGRO_FACE_HEADING_2,
  LOGRO_FACE_HEADING_3,
  LOGRO_FACE_BODY,
  LOGRO_FACE_LABEL,
  LOGRO_FACE_SMALL,
  LOGRO_FACE_NOTE,
  LOGRO_FACE_CAPTION,
  LOGRO_FACE_CELL,
  LOGRO_FACE_STRONG,
  LOGRO_FACE_DENSE,         /* the same in a table of many columns */
  LOGRO_FACE_DENSE_STRONG,
  LOGRO_FACE_FOOT,
  LOGRO_FACE_COVER_TITLE,
  LOGRO_FACE_COVER_LINE,
  LOGRO_N_FACES
} LogroFaceId;

/* All lines of a face are equally high, whatever letters stand in them; so the height of a text
 * is a number of lines, and a text can be cut between any two. */
typedef struct
{
  PangoFontDescription *font;
  double                line;   /* from one line to the next, in points */
  double                base;   /* from the top of a line to its baseline */
  double                digit;  /* about the width of a letter */
} LogroFace;

typedef struct _LogroType LogroType;

/* language is a tag such as "es". */
LogroType *logro_type_new (const char *language);
void       logro_type_free (LogroType *type);

/* Size in points and weight, for formats that only name them. */
double   logro_face_get_size (LogroFaceId id);
gboolean logro_face_is_bold (LogroFaceId id);

const LogroFace *logro_type_get_face (const LogroType *type,
                                      LogroFaceId      id);

/* Lays text out in lines of at most width points (below 0: one line); a word longer than a line
 * is broken. With max_lines above 0 what is longer ends with an ellipsis. The layout is lent until
 * the next call. */
PangoLayout *logro_type_lay (LogroType   *type,
                             LogroFaceId  id,
                             const char  *text,
                             double       width,
                             guint        max_lines);

/* Width of the text on one line, in points. */
double logro_type_measure (LogroType   *type,
                           LogroFaceId  id,
                           const char  *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LogroType, logro_type_free)

G_END_DECLS
