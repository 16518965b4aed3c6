#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check-man.sh PAGE...: groff formats every page without a word of complaint.
command -v groff >/dev/null || { echo "groff is not installed"; exit 77; }
for page in "$@"
do
  complaints=$(groff -Kutf8 -man -Tutf8 -ww -z "$page" 2>&1)
  test -z "$complaints" || { echo "$page: $complaints"; exit 1; }
  grep -q '@[a-z]*@' "$page" && { echo "$page: a name was not filled in"; exit 1; }
done
exit 0
