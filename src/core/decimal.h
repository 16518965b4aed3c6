/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Decimal figures as text, so that what was typed is what is kept: a dot in records and files. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * logro_decimal_is_valid:
 * @text: "-12.5"
 *
 * Returns: whether @text is a plain decimal number with at most 15 digits, with a dot if any
 */
gboolean logro_decimal_is_valid (const char *text);

/**
 * logro_decimal_parse:
 * @text: what a person wrote: 12,5 or 12.5 or 1.234,5 or 1 234
 *
 * The last sign is the decimal one; a sign that comes more than once, or before a group of exactly
 * three digits while the other sign follows, separates thousands.
 *
 * Returns: (nullable) (transfer full): the number with a dot, or NULL when it is none
 */
char *logro_decimal_parse (const char *text);

/**
 * logro_decimal_format:
 * @text: (nullable): "12.5"
 * @comma: whether to show a decimal comma
 *
 * Returns: (transfer full): the number for people, "" for NULL
 */
char *logro_decimal_format (const char *text,
                            gboolean    comma);

/**
 * logro_decimal_parse_whole:
 * @text: what a person wrote: 1234 or 1.234 or 1,234 or 1 234
 * @number: (out): the number
 *
 * Dots, commas and blanks separate thousands; each must stand before a group of three digits.
 *
 * Returns: whether it is a whole number of at most 15 digits
 */
gboolean logro_decimal_parse_whole (const char *text,
                                    gint64     *number);

/**
 * logro_decimal_format_whole:
 * @number: a number
 * @comma: whether decimals are shown with a comma, so that thousands are parted by dots
 *
 * Returns: (transfer full): "1.234.567"
 */
char *logro_decimal_format_whole (gint64   number,
                                  gboolean comma);

/**
 * logro_decimal_get:
 * @text: (nullable): "12.5"
 * @value: (out): the number
 *
 * Returns: whether there is one
 */
gboolean logro_decimal_get (const char *text,
                            double     *value);

G_END_DECLS
