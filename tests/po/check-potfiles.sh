#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check-potfiles.sh SOURCE: every file with words for people stands in po/POTFILES, and every file that
# stands there exists.
set -u
cd "$1" || exit 1
LC_ALL=C
export LC_ALL
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

marks='(^|[^A-Za-z0-9_])(N?_|N?C_|Q_|d?gettext|d?ngettext|g_dn?gettext|g_dpgettext2?) ?\('
{
  # A macro's definition is no use of it.
  find src -name '*.[ch]' -exec grep -HE "$marks" {} + | grep -v ':[[:space:]]*#[[:space:]]*define' | cut -d: -f1
  find src ui data -name '*.ui' -exec grep -lE 'translatable="(yes|true|1)"' {} +
  find data -name '*.desktop.in' -o -name '*.gschema.xml' -o -name '*.metainfo.xml.in' -o -name '*.mime.xml.in'
} 2>/dev/null | sort -u >"$dir/needed"
grep -v '^#' po/POTFILES | sed '/^$/d' >"$dir/listed-as-is"
sort -u "$dir/listed-as-is" >"$dir/listed"

bad=0
cmp -s "$dir/listed-as-is" "$dir/listed" || { echo "po/POTFILES is not sorted, or names a file twice"; bad=1; }
missing=$(comm -23 "$dir/needed" "$dir/listed")
test -z "$missing" || { echo "missing from po/POTFILES:"; echo "$missing"; bad=1; }
while read -r file
do
  test -f "$file" || { echo "po/POTFILES: there is no $file"; bad=1; }
done <"$dir/listed"
exit $bad
