/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Private: the list "1 name value" beside a chart whose axes carry only numbers. */
#include "chart/key.h"

#define MAX_COLUMNS 3
#define SIZE_STEPS 4
#define CELL_GAP 5.0
#define COLUMN_GAP 12.0
/* A name in a column narrower than this many letters' widths says nothing. */
#define NARROWEST 5.0

typedef struct
{
  double size;
  guint columns;
  guint lines; /* at most, per name */
  double number_width;
  double name_width;
  double value_width;
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

  return MAX (name.height, number.height) + form->size * 0.15;
}

static double
column_width (const Form *form)
{
  return form->number_width + CELL_GAP + form->name_width
         + (form->value_width > 0 ? CELL_GAP + form->value_width : 0);
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
  form->name_width = widest (rows->names, rows->n, form->size, form->name_width, form->lines) + 1;
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

/* The form with the largest letter that shows all names whole; else the one that cuts least. */
static gboolean
choose (const LogroFrame *frame,
        const LogroKeyRows *rows,
        double width,
        double height,
        Form *form)
{
  double step = (frame->ink.base_size - frame->ink.min_size) / (SIZE_STEPS - 1);

  for (form->lines = 4; form->lines >= 1; form->lines--)
    for (guint i = form->lines == 4 ? 0 : SIZE_STEPS - 1; i < SIZE_STEPS; i++)
      {
        form->size = frame->ink.base_size - i * step;
        for (form->columns = 1; form->columns <= MAX_COLUMNS; form->columns++)
          if (work_out (rows, form, width) && form->height <= height)
            return TRUE;
      }
  return FALSE;
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
  LogroChartBox area = *inner;
  Form form;

  if (side)
    area.width = MAX (inner->width - inner->height, inner->width * 0.45) - COLUMN_GAP;
  else
    area.height = MAX (inner->height - inner->width * 0.9, inner->height * 0.45) - COLUMN_GAP;
  if (!choose (frame, rows, area.width, area.height, &form))
    return 0;

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
