/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: the list "1 name value" beside a chart whose axes carry only numbers. */
#include "chart/key.h"

#define MAX_COLUMNS 3
#define SIZE_STEPS 4
#define CELL_GAP 5.0
#define COLUMN_GAP 12.0
/* A name in a column narrower than this many letters' widths says nothing. */
#define NARROWEST 5.0
#define WHOLE_LINES 4
/* Between rows, in letter sizes. */
#define LEAST_GAP 0.1
#define GOOD_GAP 0.4
/* Of the short side of the page: a chart gives up so much of it for whole names in the key. */
#define SMALLEST_CHART 0.68

typedef struct
{
  double size;
  guint columns;
  guint lines; /* at most, per name */
  double number_width;
  double name_width;
  double value_width;
  double gap; /* below each row */
  double height;
} Form;

static double
widest (LogroRuler *const *rulers,
        guint n,
        double size,
        double room,
        guint lines)
{
  double width = 0;

  for (guint i = 0; rulers != NULL && i < n; i++)
    width = MAX (width, logro_ruler_fit (rulers[i], size, room, lines).width);
  return width;
}

static guint
rows_per_column (const LogroKeyRows *rows,
                 const Form *form)
{
  return (rows->n + form->columns - 1) / form->columns;
}

static double
row_height (const LogroKeyRows *rows,
            const Form *form,
            guint row)
{
  LogroFit name = logro_ruler_fit (rows->names[row], form->size, form->name_width, form->lines);
  LogroFit number = logro_ruler_fit (rows->numbers[row], form->size, G_MAXDOUBLE, 1);

  return MAX (name.height, number.height) + form->gap;
}

static double
column_width (const Form *form)
{
  return form->number_width + CELL_GAP + form->name_width
         + (form->value_width > 0 ? CELL_GAP + form->value_width : 0);
}

static double
names_width (const LogroKeyRows *rows,
             const Form *form)
{
  double width = 0;

  for (guint i = 0; i < rows->n; i++)
    width = MAX (width, logro_ruler_balance (rows->names[i], form->size, form->name_width,
                                             form->lines));
  return width;
}

static gboolean
all_whole (const LogroKeyRows *rows,
           const Form *form)
{
  for (guint i = 0; i < rows->n; i++)
    {
      LogroFit fit
        = logro_ruler_fit (rows->names[i], form->size, form->name_width, form->lines);

      if (fit.cut || fit.broken)
        return FALSE;
    }
  return TRUE;
}

/* Works out the widths and the height of @form in @width points; FALSE when it is no use. */
static gboolean
work_out (const LogroKeyRows *rows,
          Form *form,
          double width)
{
  guint per_column = rows_per_column (rows, form);

  form->number_width = widest (rows->numbers, rows->n, form->size, G_MAXDOUBLE, 1);
  form->value_width = widest (rows->values, rows->n, form->size, G_MAXDOUBLE, 1);
  form->name_width = 0;
  form->name_width = (width - (form->columns - 1) * COLUMN_GAP) / form->columns
                     - column_width (form);
  if (form->name_width < NARROWEST * form->size)
    return FALSE;
  form->name_width = names_width (rows, form);
  form->gap = form->size * LEAST_GAP;
  form->height = 0;
  for (guint column = 0; column < form->columns; column++)
    {
      double height = 0;

      for (guint i = column * per_column; i < MIN (rows->n, (column + 1) * per_column); i++)
        height += row_height (rows, form, i);
      form->height = MAX (form->height, height);
    }
  return TRUE;
}

/* Gives the rows of a chosen form some air, where there is height for it. */
static void
loosen (const LogroKeyRows *rows,
        Form *form,
        double height)
{
  guint n = rows_per_column (rows, form);
  double extra = MIN ((height - form->height) / n, form->size * (GOOD_GAP - LEAST_GAP));

  form->gap += extra;
  form->height += n * extra;
}

/* The largest letter that shows all names whole. */
static gboolean
choose_whole (const LogroFrame *frame,
              const LogroKeyRows *rows,
              const LogroChartBox *area,
              Form *form)
{
  double step = (frame->ink.base_size - frame->ink.min_size) / (SIZE_STEPS - 1);

  form->lines = WHOLE_LINES;
  for (guint i = 0; i < SIZE_STEPS; i++)
    {
      form->size = frame->ink.base_size - i * step;
      for (form->columns = 1; form->columns <= MAX_COLUMNS; form->columns++)
        if (work_out (rows, form, area->width) && form->height <= area->height
            && all_whole (rows, form))
          return TRUE;
    }
  return FALSE;
}

/* The most lines that fit, of the smallest letter, with some names cut. */
static gboolean
choose_cut (const LogroFrame *frame,
            const LogroKeyRows *rows,
            const LogroChartBox *area,
            Form *form)
{
  form->size = frame->ink.min_size;
  for (form->lines = WHOLE_LINES - 1; form->lines >= 1; form->lines--)
    for (form->columns = 1; form->columns <= MAX_COLUMNS; form->columns++)
      if (work_out (rows, form, area->width) && form->height <= area->height)
        return TRUE;
  return FALSE;
}

/* The most room that a key may take from @inner when the chart keeps @part of the short side. */
static LogroChartBox
room_for_key (const LogroChartBox *inner,
              gboolean side,
              double part)
{
  LogroChartBox area = *inner;

  if (side)
    area.width = MAX (inner->width - inner->height * part, inner->width * 0.45) - COLUMN_GAP;
  else
    area.height = MAX (inner->height - inner->width * part, inner->height * 0.45) - COLUMN_GAP;
  return area;
}

static void
add_cell (LogroFrame *frame,
          LogroRuler *ruler,
          int axis,
          const Form *form,
          double x,
          double y,
          double along)
{
  LogroChartLabel label = { LOGRO_LABEL_KEY, axis, -1 };

  if (logro_ruler_fit (ruler, form->size, form->name_width, form->lines).n_lines == 0)
    return;
  label.layout
    = logro_ruler_layout (ruler, form->size, along == 0 ? form->name_width : G_MAXDOUBLE,
                          form->lines, PANGO_ALIGN_LEFT);
  logro_frame_add_label (frame, label, x, y, along, 0);
}

static void
add_rows (LogroFrame *frame,
          const LogroKeyRows *rows,
          const Form *form,
          const LogroChartBox *area)
{
  guint per_column = rows_per_column (rows, form);

  for (guint column = 0; column < form->columns; column++)
    {
      double x = area->x + column * (column_width (form) + COLUMN_GAP);
      double y = area->y;

      for (guint i = column * per_column; i < MIN (rows->n, (column + 1) * per_column); i++)
        {
          add_cell (frame, rows->numbers[i], rows->axes[i], form, x + form->number_width, y, 1);
          add_cell (frame, rows->names[i], rows->axes[i], form, x + form->number_width + CELL_GAP,
                    y, 0);
          if (rows->values != NULL)
            add_cell (frame, rows->values[i], rows->axes[i], form, x + column_width (form), y, 1);
          y += row_height (rows, form, i);
        }
    }
}

double
logro_key_place (LogroFrame *frame,
                 const LogroKeyRows *rows)
{
  LogroChartBox *inner = &frame->inner;
  gboolean side = inner->width > inner->height * 1.1;
  LogroChartBox area = room_for_key (inner, side, 1);
  Form form;

  if (!choose_whole (frame, rows, &area, &form))
    {
      area = room_for_key (inner, side, SMALLEST_CHART);
      if (!choose_whole (frame, rows, &area, &form) && !choose_cut (frame, rows, &area, &form))
        return 0;
    }
  loosen (rows, &form, area.height);
  area.width = form.columns * (column_width (&form) + COLUMN_GAP) - COLUMN_GAP;
  area.height = form.height;
  if (side)
    {
      inner->width -= area.width + COLUMN_GAP;
      area.x = inner->x + inner->width + COLUMN_GAP;
      area.y += (inner->height - area.height) / 2;
    }
  else
    {
      inner->height -= area.height + COLUMN_GAP;
      area.y = inner->y + inner->height + COLUMN_GAP;
      area.x += (inner->width - area.width) / 2;
    }
  add_rows (frame, rows, &form, &area);
  return form.size;
}
