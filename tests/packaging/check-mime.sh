#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check-mime.sh PACKAGE.xml: a plan is known by its ending, and by its content where the ending is lost.
set -eu
command -v update-mime-database >/dev/null || { echo "update-mime-database is not installed"; exit 77; }
command -v gio >/dev/null || { echo "gio is not installed"; exit 77; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
mkdir -p "$dir/data/mime/packages"
export XDG_DATA_HOME="$dir/data" GIO_USE_VFS=local
cp "$1" "$dir/data/mime/packages/"
complaints=$(update-mime-database "$dir/data/mime" 2>&1)
test -z "$complaints" || { echo "update-mime-database: $complaints"; exit 1; }

# expect TYPE FILE
expect ()
{
  found=$(LC_ALL=C gio info -a standard::content-type "$2" | sed -n 's/.*content-type: //p')
  test "$found" = "$1" || { echo "$2 is $found and should be $1"; exit 1; }
}

plan='<?xml version="1.0" encoding="UTF-8"?>
<plan xmlns="urn:logro:plan:1" version="1.0" id="p"/>'
: > "$dir/empty.logro"
echo "$plan" > "$dir/whole.logro"
echo "$plan" > "$dir/without-ending"
echo "<?xml version='1.0'?><grammar ns='urn:logro:plan:1'/>" > "$dir/other"
expect application/vnd.logro.plan+xml "$dir/whole.logro"
expect application/vnd.logro.plan+xml "$dir/without-ending"
expect application/xml "$dir/other"
