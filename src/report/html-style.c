/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The style sheet of a page of the web: readable by day and by night, and printed as the document
 * it is. */
#include "report/html.h"

static const char screen[] =
  ":root{color-scheme:light dark;--ink:#1a1a1a;--faint:#595959;--paper:#fff;--head:#e0e0e0;"
  "--total:#f2f2f2;--rule:#999;--link:#0b5394}\n"
  "@media (prefers-color-scheme:dark){:root{--ink:#ececec;--faint:#b5b5b5;--paper:#1c1c1c;"
  "--head:#3a3a3a;--total:#2c2c2c;--rule:#777;--link:#8fbcec}}\n"
  "*{box-sizing:border-box}\n"
  "body{margin:0 auto;max-width:60rem;padding:1.5rem;background:var(--paper);color:var(--ink);"
  "font:1rem/1.5 Cantarell,\"Noto Sans\",\"Segoe UI\",\"DejaVu Sans\",sans-serif;"
  "overflow-wrap:anywhere}\n"
  "a{color:var(--link)}\n"
  "h1{font-size:1.8rem;line-height:1.25;margin:2rem 0 .5rem}\n"
  "h2{font-size:1.3rem;margin:1.6rem 0 .4rem}\n"
  "h3{font-size:1.05rem;margin:1.2rem 0 .3rem}\n"
  "p{margin:.6rem 0}\n"
  ".small{font-size:.85rem}\n"
  ".note{border-left:.25rem solid var(--faint);padding-left:.8rem}\n"
  ".cover{text-align:center;padding:4rem 1rem;font-size:1.2rem}\n"
  ".cover h1{font-size:2.4rem;padding:1.2rem 0;margin:0 0 1.2rem;border-top:.25rem solid;"
  "border-bottom:1px solid}\n"
  "nav ol{list-style:none;padding-left:0}\n"
  "nav ol ol{padding-left:1.3rem}\n"
  ".wide{overflow-x:auto;margin:1rem 0}\n"
  "table{border-collapse:collapse;width:100%;font-size:.9rem}\n"
  ".dense table{font-size:.75rem}\n"
  "caption{text-align:left;font-weight:bold;padding-bottom:.3rem}\n"
  "th,td{padding:.3rem .4rem;vertical-align:top;border-bottom:1px solid var(--rule);"
  "overflow-wrap:break-word}\n"
  "thead th{background:var(--head);vertical-align:bottom;border-bottom:1.5px solid var(--ink)}\n"
  "tbody th{font-weight:inherit}\n"
  "tbody tr[style]{background:var(--total)}\n"
  ".form td,.form th{height:2.2em;border:1px solid var(--rule)}\n"
  "dl{margin:.6rem 0}\n"
  ".fields div{display:grid;grid-template-columns:minmax(8rem,30%) 1fr;gap:.8rem;"
  "padding:.1rem 0}\n"
  ".sheet div{display:grid;grid-template-columns:27% 1fr;border:1px solid var(--faint);"
  "margin-top:-1px}\n"
  ".sheet dt{background:var(--head);border-right:1px solid var(--faint)}\n"
  ".sheet dt,.sheet dd{padding:.3rem .5rem}\n"
  "dt{font-weight:bold}\n"
  "dd{margin:0}\n"
  ".line{display:block;height:21pt;border-bottom:1px solid var(--faint)}\n"
  "figure{margin:1rem 0}\n"
  "figure svg{display:block;width:100%;height:auto;background:#fff}\n"
  "figcaption{text-align:center;font-weight:bold;font-size:.9rem;padding-top:.3rem}\n"
  ".signatures{display:flex;flex-wrap:wrap;justify-content:center;gap:1rem 3rem}\n"
  ".signatures div{width:calc(50% - 1.5rem);min-width:14rem;text-align:center;padding-top:44pt}\n"
  ".signatures p{margin:0}\n"
  ".signatures p:first-child{border-top:1px solid;margin:0 6%;padding-top:.2rem;min-height:1.8em;"
  "font-weight:bold}\n"
  ".break{border-top:1px dashed var(--rule);margin:2rem 0}\n"
  "footer{margin-top:2rem;border-top:1px solid var(--rule);padding-top:.3rem;font-size:.8rem;"
  "color:var(--faint)}\n";

static const char printed[] =
  "@media print{\n"
  ":root{color-scheme:light;--ink:#000;--faint:#444;--paper:#fff;--head:#e0e0e0;--total:#f2f2f2;"
  "--rule:#999;--link:#000}\n"
  "html{font-size:10pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}\n"
  "body{max-width:none;padding:0}\n"
  "a{text-decoration:none}\n"
  ".wide{overflow:visible}\n"
  "thead{display:table-header-group}\n"
  "tr,figure,.fields div,.sheet div,.signatures,.whole{break-inside:avoid}\n"
  "h1,h2,h3,caption{break-after:avoid}\n"
  "p,li{orphans:2;widows:2}\n"
  ".break,.cover{break-after:page;border:0;margin:0}\n"
  ".lying{page:lying}\n"
  "section+section{break-before:page}\n"
  "}\n";

static void
append_points (GString    *out,
               const char *before,
               double      points)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (number, sizeof number, "%.2f", points);
  g_string_append_printf (out, "%s%spt", before, number);
}

static void
append_page (GString          *out,
             const char       *name,
             const LogroPaper *paper)
{
  g_string_append_printf (out, "@page%s{", name);
  append_points (out, "size:", paper->width);
  append_points (out, " ", paper->height);
  append_points (out, ";margin:", paper->margin);
  g_string_append (out, "}\n");
}

void
logro_html_append_style (GString          *out,
                         const LogroPaper *paper)
{
  LogroPaper lying = *paper;

  logro_paper_lay_down (&lying);
  g_string_append (out, screen);
  append_page (out, "", paper);
  append_page (out, " lying", &lying);
  g_string_append (out, printed);
}
