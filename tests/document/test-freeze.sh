#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What the build does with models: test-freeze.sh FREEZE MODELO.xml. A mistake ends it, with its place.
set -u
freeze=$1
modelo=$2
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

# expect CODE WORD ARGUMENT...: how it ends, and what it says.
expect ()
{
  wanted=$1
  word=$2
  shift 2
  "$freeze" "$@" 2>"$dir/said"
  code=$?
  if test $code != "$wanted" || { test -n "$word" && ! grep -q "$word" "$dir/said"; }
  then
    echo "freeze $*: ended with $code and said: $(cat "$dir/said")"
    exit 1
  fi
}

expect 0 '' modelo "$modelo" "$dir/out"
test -s "$dir/out" || { echo "nothing was written"; exit 1; }
sed '3s/descripcion/descripcio/' "$modelo" >"$dir/bad.xml"
expect 1 'bad.xml.*3' modelo "$dir/bad.xml" "$dir/bad"
test ! -e "$dir/bad" || { echo "a broken model was written"; exit 1; }
expect 1 'gone.xml' modelo "$dir/gone.xml" "$dir/bad"
expect 1 'no-folder' modelo "$modelo" "$dir/no-folder/out"
expect 2 '' plan "$modelo" "$dir/bad"
expect 2 '' modelo "$modelo"
