/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The styles of an OpenDocument text, and its pages: paper, margins and foot of each section. */
#include "report/odt-private.h"

#include <string.h>

#define FOOT_HEIGHT 22   /* of its words, at least */
#define FOOT_ABOVE 8     /* between the text and the foot */

static const char * const masters[LOGRO_OFFICE_N_SECTIONS] = {
  [LOGRO_OFFICE_PORTRAIT] = "Standard",
  [LOGRO_OFFICE_LANDSCAPE] = "Landscape",
  [LOGRO_OFFICE_COVER] = "Cover"
};

const char *
logro_odt_master_name (LogroOfficeSection section)
{
  return masters[section];
}

char *
logro_odt_style_name (LogroOfficeStyleId style)
{
  g_auto (GStrv) words = g_strsplit (logro_office_styles[style].odt, " ", -1);

  return g_strjoinv ("_20_", words);
}

char *
logro_odt_format_rule (double width,
                       double grey)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  char hex[8];

  if (width <= 0)
    return g_strdup ("none");
  logro_office_format_grey (grey, hex);
  g_ascii_formatd (number, sizeof number, "%.2f", width);
  return g_strdup_printf ("%spt solid %s", number, hex);
}

static void
write_fonts (LogroMarkup *markup)
{
  /* The first of these that is installed. */
  g_auto (GStrv) families = g_strsplit (LOGRO_TYPE_FAMILY, ", ", -1);
  g_autofree char *list = g_strjoinv (";", families);

  logro_markup_open (markup, "office:font-face-decls", NULL);
  logro_markup_leaf (markup, "style:font-face", "style:name", "Text", "svg:font-family", list,
                     "style:font-family-generic", "swiss", "style:font-pitch", "variable", NULL);
  logro_markup_close (markup);
}

static void
write_defaults (LogroOdt    *odt,
                LogroMarkup *markup)
{
  g_autofree char *language = NULL;
  g_autofree char *country = NULL;

  logro_office_split_language (odt->office.report, &language, &country);
  logro_markup_open (markup, "style:default-style", "style:family", "paragraph", NULL);
  logro_markup_leaf (markup, "style:paragraph-properties", "fo:orphans", "2", "fo:widows", "2",
                     "style:writing-mode", "page", NULL);
  logro_markup_leaf (markup, "style:text-properties", "style:font-name", "Text",
                     "fo:language", language, "fo:country", country,
                     "fo:hyphenate", "false", NULL);
  logro_markup_close (markup);
  logro_markup_open (markup, "style:default-style", "style:family", "table", NULL);
  logro_markup_leaf (markup, "style:table-properties", "table:border-model", "collapsing", NULL);
  logro_markup_close (markup);
  logro_markup_leaf (markup, "style:style", "style:name", "Standard", "style:family", "paragraph",
                     "style:class", "text", NULL);
  logro_markup_leaf (markup, "style:style", "style:name", "Index_20_Link",
                     "style:display-name", "Index Link", "style:family", "text", NULL);
}

static void
write_tabs (LogroMarkup *markup,
            double       width,
            gboolean     leader)
{
  logro_markup_open (markup, "style:tab-stops", NULL);
  logro_markup_open (markup, "style:tab-stop", "style:type", "right", NULL);
  logro_markup_attr_points (markup, "style:position", width);
  if (leader)
    {
      logro_markup_attr (markup, "style:leader-style", "dotted");
      logro_markup_attr (markup, "style:leader-text", ".");
    }
  logro_markup_close (markup);
  logro_markup_close (markup);
}

static void
write_paragraph_rule (LogroMarkup            *markup,
                      const LogroOfficeStyle *style)
{
  static const char * const sides[] = {
    [LOGRO_OFFICE_RULE_BELOW] = "fo:border-bottom",
    [LOGRO_OFFICE_RULE_ABOVE] = "fo:border-top",
    [LOGRO_OFFICE_RULE_LEFT] = "fo:border-left",
    [LOGRO_OFFICE_RULE_BOTH] = "fo:border-top"
  };
  g_autofree char *rule = NULL;

  if (style->rule == LOGRO_OFFICE_RULE_NONE)
    return;
  rule = logro_odt_format_rule (style->rule_width, style->rule_grey);
  logro_markup_attr (markup, sides[style->rule], rule);
  if (style->rule == LOGRO_OFFICE_RULE_ABOVE)
    logro_markup_attr_points (markup, "fo:padding-top", 3);
  if (style->rule == LOGRO_OFFICE_RULE_BOTH)
    {
      g_autofree char *thin = logro_odt_format_rule (0.8, style->rule_grey);

      logro_markup_attr (markup, "fo:border-bottom", thin);
      logro_markup_attr_points (markup, "fo:padding-top", LOGRO_OFFICE_TITLE_PAD);
      logro_markup_attr_points (markup, "fo:padding-bottom", LOGRO_OFFICE_TITLE_PAD);
    }
  if (style->rule == LOGRO_OFFICE_RULE_LEFT)
    logro_markup_attr_points (markup, "fo:padding-left", style->indent - style->rule_width);
  logro_markup_attr (markup, "style:join-border",
                     style->rule == LOGRO_OFFICE_RULE_LEFT ? "true" : "false");
}

static void
write_paragraph_properties (LogroOdt               *odt,
                            LogroMarkup            *markup,
                            const LogroOfficeStyle *style)
{
  static const char * const aligns[] = { "start", "center", "end" };
  /* A bar stands where the text would, and the text after it. */
  gboolean bar = style->rule == LOGRO_OFFICE_RULE_LEFT;

  logro_markup_open (markup, "style:paragraph-properties",
                     "fo:text-align", aligns[style->align],
                     "fo:keep-with-next", style->keep_next ? "always" : "auto", NULL);
  logro_markup_attr_points (markup, "fo:margin-top", style->above);
  logro_markup_attr_points (markup, "fo:margin-bottom", style->below);
  logro_markup_attr_points (markup, "fo:margin-left", bar ? 0 : style->indent);
  logro_markup_attr_points (markup, "fo:margin-right", style->right);
  if (style->hang > 0)
    logro_markup_attr_points (markup, "fo:text-indent", -style->hang);
  if (style->line > 0)
    logro_markup_attr_points (markup, "fo:line-height", style->line);
  else
    logro_markup_attr_points (markup, "style:line-height-at-least",
                              logro_type_get_face (odt->office.type, style->face)->line);
  write_paragraph_rule (markup, style);
  if (style == &logro_office_styles[LOGRO_OFFICE_ENTRY_1]
      || style == &logro_office_styles[LOGRO_OFFICE_ENTRY_2])
    write_tabs (markup, logro_office_get_first_width (&odt->office) - style->indent, TRUE);
  logro_markup_close (markup);
}

static void
write_style (LogroOdt           *odt,
             LogroMarkup        *markup,
             LogroOfficeStyleId  id)
{
  const LogroOfficeStyle *style = &logro_office_styles[id];
  g_autofree char *name = logro_odt_style_name (id);

  logro_markup_open (markup, "style:style", "style:name", name, "style:display-name", style->odt,
                     "style:family", "paragraph", "style:parent-style-name", "Standard",
                     "style:class", "text", NULL);
  if (style->outline > 0)
    {
      g_autofree char *body = logro_odt_style_name (LOGRO_OFFICE_BODY);

      logro_markup_attr (markup, "style:next-style-name", body);
      logro_markup_attr_number (markup, "style:default-outline-level", style->outline);
    }
  if (id == LOGRO_OFFICE_BULLET || id == LOGRO_OFFICE_NUMBER)
    logro_markup_attr (markup, "style:list-style-name",
                       id == LOGRO_OFFICE_BULLET ? "Bullets" : "Numbers");
  write_paragraph_properties (odt, markup, style);
  logro_markup_open (markup, "style:text-properties",
                     "fo:font-weight", logro_face_is_bold (style->face) ? "bold" : "normal", NULL);
  logro_markup_attr_points (markup, "fo:font-size", logro_face_get_size (style->face));
  logro_markup_close (markup);
  logro_markup_close (markup);
}

static void
write_list_style (LogroMarkup        *markup,
                  LogroOfficeStyleId  id)
{
  const LogroOfficeStyle *style = &logro_office_styles[id];
  gboolean numbered = id == LOGRO_OFFICE_NUMBER;

  logro_markup_open (markup, "text:list-style", "style:name", numbered ? "Numbers" : "Bullets",
                     NULL);
  if (numbered)
    logro_markup_open (markup, "text:list-level-style-number", "text:level", "1",
                       "style:num-format", "1", "style:num-suffix", ".", NULL);
  else
    logro_markup_open (markup, "text:list-level-style-bullet", "text:level", "1",
                       "text:bullet-char", "•", NULL);
  logro_markup_open (markup, "style:list-level-properties",
                     "text:list-level-position-and-space-mode", "label-alignment", NULL);
  logro_markup_open (markup, "style:list-level-label-alignment", "text:label-followed-by",
                     "listtab", NULL);
  logro_markup_attr_points (markup, "text:list-tab-stop-position", style->indent);
  logro_markup_attr_points (markup, "fo:text-indent", -style->hang);
  logro_markup_attr_points (markup, "fo:margin-left", style->indent);
  logro_markup_close (markup);
  logro_markup_close (markup);
  logro_markup_close (markup);
  logro_markup_close (markup);
}

static void
write_layout (LogroOdt           *odt,
              LogroMarkup        *markup,
              LogroOfficeSection  section)
{
  g_autofree char *name = g_strconcat ("Paper", masters[section], NULL);
  gboolean foot = section != LOGRO_OFFICE_COVER;
  LogroPaper paper;

  logro_office_init_paper (&odt->office, section, &paper);
  logro_markup_open (markup, "style:page-layout", "style:name", name, NULL);
  logro_markup_open (markup, "style:page-layout-properties", "style:print-orientation",
                     paper.landscape ? "landscape" : "portrait",
                     "style:num-format", "1", NULL);
  logro_markup_attr_points (markup, "fo:page-width", paper.width);
  logro_markup_attr_points (markup, "fo:page-height", paper.height);
  logro_markup_attr_points (markup, "fo:margin-top", paper.margin);
  logro_markup_attr_points (markup, "fo:margin-left", paper.margin);
  logro_markup_attr_points (markup, "fo:margin-right", paper.margin);
  logro_markup_attr_points (markup, "fo:margin-bottom",
                            paper.margin + LOGRO_OFFICE_FOOT_ROOM
                            - (foot ? FOOT_HEIGHT + FOOT_ABOVE : 0));
  logro_markup_close (markup);
  if (foot)
    {
      logro_markup_open (markup, "style:footer-style", NULL);
      logro_markup_open (markup, "style:header-footer-properties", NULL);
      logro_markup_attr_points (markup, "fo:min-height", FOOT_HEIGHT + FOOT_ABOVE);
      logro_markup_attr_points (markup, "fo:margin-top", FOOT_ABOVE);
      logro_markup_close (markup);
      logro_markup_close (markup);
    }
  logro_markup_close (markup);
}

/* The foot's own style: its numbers stand at the right of that section's pages. */
static void
write_foot_style (LogroOdt           *odt,
                  LogroMarkup        *markup,
                  LogroOfficeSection  section)
{
  g_autofree char *name = g_strconcat ("Foot", masters[section], NULL);
  g_autofree char *parent = logro_odt_style_name (LOGRO_OFFICE_FOOT);
  LogroPaper paper;

  logro_office_init_paper (&odt->office, section, &paper);
  logro_markup_open (markup, "style:style", "style:name", name, "style:family", "paragraph",
                     "style:parent-style-name", parent, NULL);
  logro_markup_open (markup, "style:paragraph-properties", NULL);
  write_tabs (markup, paper.width - 2 * paper.margin, FALSE);
  logro_markup_close (markup);
  logro_markup_close (markup);
}

static void
write_number (const char *words,
              gboolean    of_all,
              gpointer    data)
{
  LogroMarkup *markup = data;

  if (words != NULL)
    {
      logro_odt_write_text (markup, words);
      return;
    }
  logro_markup_open (markup, of_all ? "text:page-count" : "text:page-number", NULL);
  if (!of_all)
    logro_markup_attr (markup, "text:select-page", "current");
  logro_markup_text (markup, "1");
  logro_markup_close (markup);
}

static void
write_master (LogroOdt           *odt,
              LogroMarkup        *markup,
              LogroOfficeSection  section)
{
  g_autofree char *layout = g_strconcat ("Paper", masters[section], NULL);
  g_autofree char *style = g_strconcat ("Foot", masters[section], NULL);
  g_autofree char *words = logro_report_dup_foot (odt->office.report);

  logro_markup_open (markup, "style:master-page", "style:name", masters[section],
                     "style:page-layout-name", layout, NULL);
  if (section != LOGRO_OFFICE_COVER)
    {
      logro_markup_open (markup, "style:footer", NULL);
      logro_markup_open (markup, "text:p", "text:style-name", style, NULL);
      logro_odt_write_text (markup, words);
      logro_markup_leaf (markup, "text:tab", NULL);
      logro_office_tell_numbers (&odt->office, write_number, markup);
      logro_markup_close (markup);
      logro_markup_close (markup);
    }
  logro_markup_close (markup);
}

GBytes *
logro_odt_write_styles (LogroOdt *odt)
{
  LogroMarkup *markup = logro_markup_new ();

  logro_markup_open (markup, "office:document-styles", LOGRO_ODT_NAMESPACES, NULL);
  write_fonts (markup);
  logro_markup_open (markup, "office:styles", NULL);
  write_defaults (odt, markup);
  for (guint i = 0; i < LOGRO_OFFICE_N_STYLES; i++)
    write_style (odt, markup, i);
  write_list_style (markup, LOGRO_OFFICE_BULLET);
  write_list_style (markup, LOGRO_OFFICE_NUMBER);
  logro_markup_close (markup);
  logro_markup_open (markup, "office:automatic-styles", NULL);
  for (guint i = 0; i < LOGRO_OFFICE_N_SECTIONS; i++)
    {
      write_layout (odt, markup, i);
      write_foot_style (odt, markup, i);
    }
  logro_markup_close (markup);
  logro_markup_open (markup, "office:master-styles", NULL);
  for (guint i = 0; i < LOGRO_OFFICE_N_SECTIONS; i++)
    write_master (odt, markup, i);
  return logro_markup_finish (markup);
}
