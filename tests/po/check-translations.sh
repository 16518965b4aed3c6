#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check-translations.sh SOURCE: every translation is complete: nothing fuzzy, nothing
# untranslated, every string that the sources hold today, formats that agree.
set -u
for tool in xgettext msgfmt msgcmp
do
  command -v $tool >/dev/null || { echo "$tool is not installed"; exit 77; }
done
cd "$1" || exit 1
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

# The keywords are those of meson's preset "glib", with which po/meson.build extracts.
grep -v '^#' po/POTFILES | xgettext --files-from=- --directory=. --output="$dir/logro.pot" \
  --from-code=UTF-8 --keyword=_ --keyword=N_ --keyword=C_:1c,2 --keyword=NC_:1c,2 \
  --keyword=g_dcgettext:2 --keyword=g_dngettext:2,3 --keyword=g_dpgettext2:2c,3 \
  --flag=N_:1:pass-c-format --flag=C_:2:pass-c-format --flag=NC_:2:pass-c-format \
  --flag=g_dngettext:2:pass-c-format --flag=g_strdup_printf:1:c-format \
  --flag=g_string_printf:2:c-format --flag=g_string_append_printf:2:c-format \
  --flag=g_set_error:4:c-format || exit 1

bad=0
for po in po/*.po
do
  statistics=$(LC_ALL=C msgfmt --check --statistics --output-file=/dev/null "$po" 2>&1) || bad=1
  echo "$po: $statistics"
  case $statistics in
    *fuzzy*|*untranslated*) bad=1 ;;
  esac
  LC_ALL=C msgcmp "$po" "$dir/logro.pot" || bad=1
done

# of two words with one id the second would be lost
for words in data/palabras/*.xml
do
  twice=$(sed -n 's/.*<palabra id="\([^"]*\)".*/\1/p' "$words" | sort | uniq -d)
  test -z "$twice" || { echo "$words: twice:" $twice; bad=1; }
done
exit $bad
