#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with-desktops.sh N COMMAND…: runs it in N desktops at once; each is told its number, LOGRO_DESKTOP.
# What they say is printed, and what they complain of where one failed.
set -u
count=$1
shift
here=$(dirname "$0")
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
trap 'kill $(jobs -p) 2>/dev/null; wait; exit 143' TERM INT

declare -A running
for n in $(seq "$count"); do
  LOGRO_DESKTOP=$n "$here/with-desktop.sh" "$@" >"$room/$n" 2>"$room/$n.errors" &
  running[$n]=$!
done
result=0
for n in $(seq "$count"); do
  wait "${running[$n]}"
  code=$?
  sed "s/^/$n: /" "$room/$n"
  test $code = 0 && continue
  test $code = 77 || cat "$room/$n.errors"
  result=$code
done
exit $result
