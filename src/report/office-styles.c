/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How documents of word processors look: a row per style of paragraph and per kind of cell. */
#include "report/office.h"

#define RULE_GREY 0.6
#define BOX_GREY 0.35
#define BOX_PAD 6

/* Names are those the programs have for such styles, so that theirs apply: contents find headings,
 * and a person's own template changes them. */
const LogroOfficeStyle logro_office_styles[LOGRO_OFFICE_N_STYLES] = {
  [LOGRO_OFFICE_BODY] = { "Text body", "Body Text", LOGRO_FACE_BODY, .above = 6 },
  [LOGRO_OFFICE_SMALL] = { "Small text", "Small Text", LOGRO_FACE_SMALL, .above = 6 },
  [LOGRO_OFFICE_NOTE] = { "Note", "Note", LOGRO_FACE_NOTE, .above = 6, .indent = 10,
                          .rule = LOGRO_OFFICE_RULE_LEFT, .rule_width = 2.5, .rule_grey = 0.35 },
  [LOGRO_OFFICE_HEADING_1] = { "Heading 1", "heading 1", LOGRO_FACE_HEADING_1, .above = 20,
                               .outline = 1, .keep_next = TRUE },
  [LOGRO_OFFICE_HEADING_2] = { "Heading 2", "heading 2", LOGRO_FACE_HEADING_2, .above = 16,
                               .outline = 2, .keep_next = TRUE },
  [LOGRO_OFFICE_HEADING_3] = { "Heading 3", "heading 3", LOGRO_FACE_HEADING_3, .above = 12,
                               .outline = 3, .keep_next = TRUE },
  [LOGRO_OFFICE_TITLE] = { "Title", "Title", LOGRO_FACE_COVER_TITLE, LOGRO_ALIGN_CENTER,
                           .below = 14, .indent = 40, .right = 40, .rule = LOGRO_OFFICE_RULE_BOTH,
                           .rule_width = 3, .rule_grey = 0.2 },
  [LOGRO_OFFICE_SUBTITLE] = { "Subtitle", "Subtitle", LOGRO_FACE_COVER_LINE, LOGRO_ALIGN_CENTER,
                              .above = 6, .indent = 40, .right = 40 },
  [LOGRO_OFFICE_BULLET] = { "List Bullet", "List Bullet", LOGRO_FACE_BODY, .above = 2,
                            .indent = 18, .hang = 12 },
  [LOGRO_OFFICE_NUMBER] = { "List Number", "List Number", LOGRO_FACE_BODY, .above = 2,
                            .indent = 18, .hang = 18 },
  [LOGRO_OFFICE_CAPTION] = { "Table", "caption", LOGRO_FACE_CAPTION, .above = 12, .below = 2,
                             .keep_next = TRUE },
  [LOGRO_OFFICE_FIGURE] = { "Figure", "Figure", LOGRO_FACE_BODY, LOGRO_ALIGN_CENTER, .above = 12 },
  [LOGRO_OFFICE_LEGEND] = { "Figure caption", "Figure Caption", LOGRO_FACE_CAPTION,
                            LOGRO_ALIGN_CENTER, .above = 4 },
  [LOGRO_OFFICE_LABEL] = { "Field label", "Field Label", LOGRO_FACE_LABEL },
  [LOGRO_OFFICE_VALUE] = { "Field value", "Field Value", LOGRO_FACE_BODY },
  [LOGRO_OFFICE_HEAD] = { "Table Heading", "Table Heading", LOGRO_FACE_STRONG },
  [LOGRO_OFFICE_CELL] = { "Table Contents", "Table Text", LOGRO_FACE_CELL },
  [LOGRO_OFFICE_STRONG] = { "Table Total", "Table Total", LOGRO_FACE_STRONG },
  [LOGRO_OFFICE_DENSE_HEAD] = { "Dense Heading", "Dense Heading", LOGRO_FACE_DENSE_STRONG },
  [LOGRO_OFFICE_DENSE_CELL] = { "Dense Contents", "Dense Text", LOGRO_FACE_DENSE },
  [LOGRO_OFFICE_DENSE_STRONG] = { "Dense Total", "Dense Total", LOGRO_FACE_DENSE_STRONG },
  [LOGRO_OFFICE_WRITING] = { "Writing line", "Writing Line", LOGRO_FACE_BODY,
                             .line = LOGRO_OFFICE_WRITING_LINE,
                             .rule = LOGRO_OFFICE_RULE_BELOW, .rule_width = 0.5,
                             .rule_grey = 0.45 },
  [LOGRO_OFFICE_SIGNING] = { "Signature line", "Signature Line", LOGRO_FACE_BODY, .above = 6,
                             .line = 44, .below = 4, .keep_next = TRUE,
                             .rule = LOGRO_OFFICE_RULE_BELOW, .rule_width = 0.6 },
  [LOGRO_OFFICE_SIGNER] = { "Signature", "Signature", LOGRO_FACE_LABEL, LOGRO_ALIGN_CENTER,
                            .keep_next = TRUE },
  [LOGRO_OFFICE_ROLE] = { "Signature role", "Signature Role", LOGRO_FACE_BODY,
                          LOGRO_ALIGN_CENTER },
  [LOGRO_OFFICE_CONTENTS] = { "Contents Heading", "TOC Heading", LOGRO_FACE_HEADING_2, .above = 16,
                              .below = 4, .keep_next = TRUE },
  [LOGRO_OFFICE_ENTRY_1] = { "Contents 1", "toc 1", LOGRO_FACE_LABEL, .above = 6 },
  [LOGRO_OFFICE_ENTRY_2] = { "Contents 2", "toc 2", LOGRO_FACE_BODY, .above = 3, .indent = 16 },
  [LOGRO_OFFICE_FOOT] = { "Footer", "footer", LOGRO_FACE_FOOT, .rule = LOGRO_OFFICE_RULE_ABOVE,
                          .rule_width = 0.5, .rule_grey = 0.35 },
  [LOGRO_OFFICE_GAP] = { "Gap", "Gap", LOGRO_FACE_FOOT, .line = 2 },
};

const LogroOfficeLook logro_office_looks[LOGRO_OFFICE_CELL_N_KINDS] = {
  [LOGRO_OFFICE_CELL_OPEN] = { 1, { 0 }, 0, 14, 0 },
  [LOGRO_OFFICE_CELL_FIELD] = { 1, { 0 }, 0, 0, 1.5 },
  [LOGRO_OFFICE_CELL_HEAD] = { 0.88, { 0, 0, 0.9, 0 }, 0, LOGRO_COLUMNS_PAD, 3, TRUE },
  [LOGRO_OFFICE_CELL_PLAIN] = { 1, { 0, 0, 0.5, 0 }, RULE_GREY, LOGRO_COLUMNS_PAD, 3 },
  [LOGRO_OFFICE_CELL_BLANK] = { 1, { 0, 0.5, 0.5, 0.5 }, RULE_GREY, LOGRO_COLUMNS_PAD, 3 },
  [LOGRO_OFFICE_CELL_STRONG] = { 0.95, { 0.9, 0, 0.9, 0 }, 0, LOGRO_COLUMNS_PAD, 3 },
  [LOGRO_OFFICE_CELL_DENSE_HEAD] = { 0.88, { 0, 0, 0.9, 0 }, 0, LOGRO_COLUMNS_PAD_DENSE, 3, TRUE },
  [LOGRO_OFFICE_CELL_DENSE_PLAIN] = { 1, { 0, 0, 0.5, 0 }, RULE_GREY, LOGRO_COLUMNS_PAD_DENSE, 3 },
  [LOGRO_OFFICE_CELL_DENSE_BLANK] = { 1, { 0, 0.5, 0.5, 0.5 }, RULE_GREY, LOGRO_COLUMNS_PAD_DENSE,
                                      3 },
  [LOGRO_OFFICE_CELL_DENSE_STRONG] = { 0.95, { 0.9, 0, 0.9, 0 }, 0, LOGRO_COLUMNS_PAD_DENSE, 3 },
  [LOGRO_OFFICE_CELL_LABEL] = { 0.92, { 0.6, 0.6, 0.6, 0.6 }, BOX_GREY, BOX_PAD, 4 },
  [LOGRO_OFFICE_CELL_BOX] = { 1, { 0.6, 0.6, 0.6, 0.6 }, BOX_GREY, BOX_PAD, 4 },
};

void
logro_office_format_grey (double grey,
                          char   hex[8])
{
  guint byte = CLAMP (grey * 255 + 0.5, 0, 255);

  g_snprintf (hex, 8, "#%02x%02x%02x", byte, byte, byte);
}
