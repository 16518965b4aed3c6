/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The styles of a document of Word, its lists, letters, settings and feet. */
#include "report/docx-private.h"

#include <math.h>

void
logro_docx_attr_twips (LogroMarkup *markup,
                       const char  *name,
                       double       points)
{
  logro_markup_attr_number (markup, name, lround (points * 20));
}

void
logro_docx_value (LogroMarkup *markup,
                  const char  *name,
                  const char  *value)
{
  logro_markup_leaf (markup, name, "w:val", value, NULL);
}

void
logro_docx_number (LogroMarkup *markup,
                   const char  *name,
                   gint64       value)
{
  logro_markup_open (markup, name, NULL);
  logro_markup_attr_number (markup, "w:val", value);
  logro_markup_close (markup);
}

void
logro_docx_write_rule (LogroMarkup *markup,
                       const char  *side,
                       double       width,
                       double       grey,
                       double       space)
{
  char hex[8];

  logro_office_format_grey (grey, hex);
  logro_markup_open (markup, side, "w:val", width > 0 ? "single" : "nil", NULL);
  if (width > 0)
    {
      logro_markup_attr_number (markup, "w:sz", MAX (lround (width * 8), 2));
      logro_markup_attr_number (markup, "w:space", lround (space));
      logro_markup_attr (markup, "w:color", hex + 1);
    }
  logro_markup_close (markup);
}

char *
logro_docx_style_id (LogroOfficeStyleId style)
{
  GString *id = g_string_new (logro_office_styles[style].docx);

  id->str[0] = g_ascii_toupper (id->str[0]);
  g_string_replace (id, " ", "", 0);
  return g_string_free (id, FALSE);
}

void
logro_docx_write_tabs (LogroMarkup *markup,
                       double       width,
                       gboolean     leader)
{
  logro_markup_open (markup, "w:tabs", NULL);
  logro_markup_open (markup, "w:tab", "w:val", "right", "w:leader", leader ? "dot" : NULL, NULL);
  logro_docx_attr_twips (markup, "w:pos", width);
  logro_markup_close (markup);
  logro_markup_close (markup);
}

/* The report's tag, as Word knows languages. */
static const char *
get_language (LogroDocx *docx)
{
  const char *language = logro_report_get_language (docx->office.report);

  return language[0] != '\0' ? language : "x-none";
}

static char *
dup_family (void)
{
  g_auto (GStrv) families = g_strsplit (LOGRO_TYPE_FAMILY, ", ", 2);

  return g_strdup (families[0]);
}

static void
write_letters (LogroMarkup *markup)
{
  g_autofree char *family = dup_family ();

  logro_markup_leaf (markup, "w:rFonts", "w:ascii", family, "w:hAnsi", family,
                     "w:eastAsia", family, "w:cs", family, NULL);
}

static void
write_defaults (LogroDocx   *docx,
                LogroMarkup *markup)
{
  logro_markup_open (markup, "w:docDefaults", NULL);
  logro_markup_open (markup, "w:rPrDefault", NULL);
  logro_markup_open (markup, "w:rPr", NULL);
  write_letters (markup);
  logro_docx_number (markup, "w:sz", 20);
  logro_docx_number (markup, "w:szCs", 20);
  logro_markup_leaf (markup, "w:lang", "w:val", get_language (docx), NULL);
  logro_markup_close (markup);
  logro_markup_close (markup);
  logro_markup_leaf (markup, "w:pPrDefault", NULL);
  logro_markup_close (markup);
}

/* The styles that Word takes for granted. */
static void
write_usual (LogroMarkup *markup)
{
  static const char * const usual[][3] = {
    { "paragraph", "Normal", "Normal" },
    { "character", "DefaultParagraphFont", "Default Paragraph Font" },
    { "table", "TableNormal", "Normal Table" },
    { "numbering", "NoList", "No List" }
  };

  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    {
      logro_markup_open (markup, "w:style", "w:type", usual[i][0], "w:default", "1",
                         "w:styleId", usual[i][1], NULL);
      logro_docx_value (markup, "w:name", usual[i][2]);
      logro_markup_close (markup);
    }
}

static void
write_rules (LogroMarkup            *markup,
             const LogroOfficeStyle *style)
{
  if (style->rule == LOGRO_OFFICE_RULE_NONE)
    return;
  logro_markup_open (markup, "w:pBdr", NULL);
  switch (style->rule)
    {
    case LOGRO_OFFICE_RULE_ABOVE:
      logro_docx_write_rule (markup, "w:top", style->rule_width, style->rule_grey, 3);
      break;
    case LOGRO_OFFICE_RULE_LEFT:
      logro_docx_write_rule (markup, "w:left", style->rule_width, style->rule_grey,
                             style->indent - style->rule_width);
      break;
    case LOGRO_OFFICE_RULE_BOTH:
      logro_docx_write_rule (markup, "w:top", style->rule_width, style->rule_grey,
                             LOGRO_OFFICE_TITLE_PAD);
      logro_docx_write_rule (markup, "w:bottom", 0.8, style->rule_grey, LOGRO_OFFICE_TITLE_PAD);
      break;
    default:
      /* Lines that follow one another have one each. */
      logro_docx_write_rule (markup, "w:bottom", style->rule_width, style->rule_grey, 0);
      logro_docx_write_rule (markup, "w:between", style->rule_width, style->rule_grey, 0);
      break;
    }
  logro_markup_close (markup);
}

static void
write_paragraph_properties (LogroDocx          *docx,
                            LogroMarkup        *markup,
                            LogroOfficeStyleId  id)
{
  static const char * const aligns[] = { "left", "center", "right" };
  const LogroOfficeStyle *style = &logro_office_styles[id];
  double line = logro_type_get_face (docx->office.type, style->face)->line;

  logro_markup_open (markup, "w:pPr", NULL);
  if (style->keep_next)
    logro_markup_leaf (markup, "w:keepNext", NULL);
  if (id == LOGRO_OFFICE_BULLET)
    {
      logro_markup_open (markup, "w:numPr", NULL);
      logro_docx_number (markup, "w:numId", LOGRO_DOCX_NUMBER_BULLETS);
      logro_markup_close (markup);
    }
  write_rules (markup, style);
  if (id == LOGRO_OFFICE_ENTRY_1 || id == LOGRO_OFFICE_ENTRY_2)
    logro_docx_write_tabs (markup, logro_office_get_first_width (&docx->office), TRUE);
  logro_markup_open (markup, "w:spacing", NULL);
  logro_docx_attr_twips (markup, "w:before", style->above);
  logro_docx_attr_twips (markup, "w:after", style->below);
  logro_docx_attr_twips (markup, "w:line", style->line > 0 ? style->line : line);
  logro_markup_attr (markup, "w:lineRule", style->line > 0 ? "exact" : "atLeast");
  logro_markup_close (markup);
  logro_markup_open (markup, "w:ind", NULL);
  logro_docx_attr_twips (markup, "w:left", style->indent);
  logro_docx_attr_twips (markup, "w:right", style->right);
  if (style->hang > 0)
    logro_docx_attr_twips (markup, "w:hanging", style->hang);
  logro_markup_close (markup);
  logro_docx_value (markup, "w:jc", aligns[style->align]);
  if (style->outline > 0)
    logro_docx_number (markup, "w:outlineLvl", style->outline - 1);
  logro_markup_close (markup);
}

static void
write_style (LogroDocx          *docx,
             LogroMarkup        *markup,
             LogroOfficeStyleId  id)
{
  const LogroOfficeStyle *style = &logro_office_styles[id];
  g_autofree char *style_id = logro_docx_style_id (id);

  logro_markup_open (markup, "w:style", "w:type", "paragraph", "w:styleId", style_id, NULL);
  logro_docx_value (markup, "w:name", style->docx);
  logro_docx_value (markup, "w:basedOn", "Normal");
  if (style->outline > 0)
    {
      g_autofree char *body = logro_docx_style_id (LOGRO_OFFICE_BODY);

      logro_docx_value (markup, "w:next", body);
    }
  logro_markup_leaf (markup, "w:qFormat", NULL);
  write_paragraph_properties (docx, markup, id);
  logro_markup_open (markup, "w:rPr", NULL);
  if (logro_face_is_bold (style->face))
    {
      logro_markup_leaf (markup, "w:b", NULL);
      logro_markup_leaf (markup, "w:bCs", NULL);
    }
  logro_docx_number (markup, "w:sz", lround (logro_face_get_size (style->face) * 2));
  logro_docx_number (markup, "w:szCs", lround (logro_face_get_size (style->face) * 2));
  logro_markup_close (markup);
  logro_markup_close (markup);
}

GBytes *
logro_docx_write_styles (LogroDocx *docx)
{
  LogroMarkup *markup = logro_markup_new ();

  logro_markup_open (markup, "w:styles", LOGRO_DOCX_NAMESPACES, NULL);
  write_defaults (docx, markup);
  write_usual (markup);
  for (guint i = 0; i < LOGRO_OFFICE_N_STYLES; i++)
    write_style (docx, markup, i);
  return logro_markup_finish (markup);
}

static void
write_list_shape (LogroMarkup *markup,
                  gboolean     numbered)
{
  const LogroOfficeStyle *style
    = &logro_office_styles[numbered ? LOGRO_OFFICE_NUMBER : LOGRO_OFFICE_BULLET];

  logro_markup_open (markup, "w:abstractNum", "w:abstractNumId", numbered ? "1" : "0", NULL);
  logro_docx_value (markup, "w:multiLevelType", "singleLevel");
  logro_markup_open (markup, "w:lvl", "w:ilvl", "0", NULL);
  logro_docx_value (markup, "w:start", "1");
  logro_docx_value (markup, "w:numFmt", numbered ? "decimal" : "bullet");
  logro_docx_value (markup, "w:lvlText", numbered ? "%1." : "•");
  logro_docx_value (markup, "w:lvlJc", "left");
  logro_markup_open (markup, "w:pPr", NULL);
  logro_markup_open (markup, "w:ind", NULL);
  logro_docx_attr_twips (markup, "w:left", style->indent);
  logro_docx_attr_twips (markup, "w:hanging", style->hang);
  logro_markup_close (markup);
  logro_markup_close (markup);
  logro_markup_close (markup);
  logro_markup_close (markup);
}

GBytes *
logro_docx_write_numbering (LogroDocx *docx)
{
  LogroMarkup *markup = logro_markup_new ();

  logro_markup_open (markup, "w:numbering", LOGRO_DOCX_NAMESPACES, NULL);
  write_list_shape (markup, FALSE);
  write_list_shape (markup, TRUE);
  for (guint i = 0; i <= docx->n_numbered; i++)
    {
      logro_markup_open (markup, "w:num", NULL);
      logro_markup_attr_number (markup, "w:numId", LOGRO_DOCX_NUMBER_BULLETS + i);
      logro_docx_value (markup, "w:abstractNumId", i == 0 ? "0" : "1");
      /* Each list counts from 1. */
      if (i > 0)
        {
          logro_markup_open (markup, "w:lvlOverride", "w:ilvl", "0", NULL);
          logro_docx_value (markup, "w:startOverride", "1");
          logro_markup_close (markup);
        }
      logro_markup_close (markup);
    }
  return logro_markup_finish (markup);
}

GBytes *
logro_docx_write_fonts (void)
{
  LogroMarkup *markup = logro_markup_new ();
  g_autofree char *family = dup_family ();

  logro_markup_open (markup, "w:fonts", LOGRO_DOCX_NAMESPACES, NULL);
  logro_markup_open (markup, "w:font", "w:name", family, NULL);
  /* What stands in for it where it is missing, such as on Windows. */
  logro_docx_value (markup, "w:altName", "Noto Sans,Segoe UI,DejaVu Sans,Arial");
  logro_docx_value (markup, "w:family", "swiss");
  logro_docx_value (markup, "w:pitch", "variable");
  return logro_markup_finish (markup);
}

GBytes *
logro_docx_write_settings (LogroDocx *docx)
{
  LogroMarkup *markup = logro_markup_new ();

  logro_markup_open (markup, "w:settings", LOGRO_DOCX_NAMESPACES, NULL);
  logro_docx_number (markup, "w:defaultTabStop", 720);
  logro_markup_open (markup, "w:compat", NULL);
  logro_markup_leaf (markup, "w:compatSetting", "w:name", "compatibilityMode",
                     "w:uri", "http://schemas.microsoft.com/office/word", "w:val", "15", NULL);
  logro_markup_close (markup);
  logro_markup_leaf (markup, "w:themeFontLang", "w:val", get_language (docx), NULL);
  return logro_markup_finish (markup);
}

static void
write_number (const char *words,
              gboolean    of_all,
              gpointer    data)
{
  LogroMarkup *markup = data;

  if (words != NULL)
    {
      logro_docx_write_run (markup, words);
      return;
    }
  logro_markup_open (markup, "w:fldSimple", "w:instr", of_all ? "NUMPAGES" : "PAGE", NULL);
  logro_docx_write_run (markup, "1");
  logro_markup_close (markup);
}

GBytes *
logro_docx_write_foot (LogroDocx          *docx,
                       LogroOfficeSection  section)
{
  LogroMarkup *markup = logro_markup_new ();
  gboolean cover = section == LOGRO_OFFICE_COVER;
  g_autofree char *style = logro_docx_style_id (cover ? LOGRO_OFFICE_GAP : LOGRO_OFFICE_FOOT);
  g_autofree char *words = logro_report_dup_foot (docx->office.report);
  LogroPaper paper;

  logro_office_init_paper (&docx->office, section, &paper);
  logro_markup_open (markup, "w:ftr", LOGRO_DOCX_NAMESPACES, NULL);
  logro_markup_open (markup, "w:p", NULL);
  logro_markup_open (markup, "w:pPr", NULL);
  logro_docx_value (markup, "w:pStyle", style);
  logro_docx_write_tabs (markup, paper.width - 2 * paper.margin, FALSE);
  logro_markup_close (markup);
  if (!cover)
    {
      logro_docx_write_run (markup, words);
      logro_docx_write_run (markup, "\t");
      logro_office_tell_numbers (&docx->office, write_number, markup);
    }
  return logro_markup_finish (markup);
}
