#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check-metadata.sh SOURCE BUILD: what the validators of desktop file and metainfo do not look at.
set -u
source=$1
data=$2/data
id=io.github.logro_app.Logro
bad=0
# need FILE PATTERN: some line of the file matches.
need ()
{
  grep -q -- "$2" "$1" || { echo "$1: no line matches $2"; bad=1; }
}

# One id everywhere, or the desktop does not see that the pieces belong together.
need "$data/$id.desktop" "^Icon=$id\$"
need "$data/$id.desktop" '^MimeType=application/vnd.logro.plan+xml;$'
need "$data/$id.service" "^Name=$id\$"
need "$data/$id.metainfo.xml" "<id>$id</id>"
need "$data/$id.metainfo.xml" "<launchable type=\"desktop-id\">$id.desktop</launchable>"
need "$data/$id.metainfo.xml" '<mediatype>application/vnd.logro.plan+xml</mediatype>'
need "$data/$id.xml" "<icon name=\"$id-plan\"/>"
need "$source/data/$id.gschema.xml" 'path="/io/github/logro_app/Logro/"'

# Spanish in full.
for key in Name GenericName Comment Keywords
do
  need "$data/$id.desktop" "^$key\\[es\\]="
done
need "$data/$id.metainfo.xml" '<summary xml:lang="es">'
need "$data/$id.xml" '<comment xml:lang="es">'

# The limits software shops set to a summary, in every language.
sed -n 's/.*<summary[^>]*>\(.*\)<\/summary>.*/\1/p' "$data/$id.metainfo.xml" | {
  while read -r summary
  do
    length=$(printf %s "$summary" | LC_ALL=C.UTF-8 awk '{ print length }')
    test "$length" -ge 10 && test "$length" -le 35 && continue
    echo "summary of $length characters: $summary"
    exit 1
  done
} || bad=1

# A release has notes, and the newest is this version.
version=$(sed -n "s/^  version: '\(.*\)',/\1/p" "$source/meson.build")
newest=$(sed -n 's/.*<release version="\([^"]*\)".*/\1/p' "$data/$id.metainfo.xml" | head -n 1)
test "$version" = "$newest" || { echo "version $version, newest release $newest"; bad=1; }
exit $bad
