#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# count-instructions.sh BENCH-DOCUMENT [SIZE...]: instructions of opening and writing a plan over those
# of a bare DOM parse of the same file. Two passes less one leave out the start of the process and
# whatever happens only once; size 0 is the plan of issue 3, with 500 líneas. Exits 1 when a bar of
# issue 2 is missed.
set -u
bench=$1
shift
test $# -gt 0 || set -- 170000 1000000 0
command -v valgrind >/dev/null || { echo "valgrind is not installed"; exit 77; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
unset MALLOC_CHECK_ MALLOC_PERTURB_ G_SLICE

# passes MODE N: instructions of a process that does it N times.
passes ()
{
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$bench" --once "$1" "$dir/plan" "$2" \
    2>&1 | sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}

# once MODE: instructions of doing it once more.
once ()
{
  echo $(($(passes "$1" 2) - $(passes "$1" 1)))
}

bad=0
# judge NAME INSTRUCTIONS REFERENCE BAR
judge ()
{
  awk -v name="$1" -v n="$2" -v dom="$3" -v bar="$4" 'BEGIN {
    printf "  %-6s %12.0f  %5.2f x DOM (bar %.1f)%s\n", name, n, n / dom, bar, n <= bar * dom ? "" : "  MISSED"
    exit n > bar * dom }' || bad=1
}

for size
do
  "$bench" --make "$dir/plan" "$size" || exit 1
  echo "plan of $(wc -c <"$dir/plan") bytes, instructions:"
  dom=$(once dom)
  printf '  %-6s %12.0f\n' dom "$dom"
  judge open "$(once open)" "$dom" 1.5
  judge write "$(once write)" "$dom" 0.8
done
exit $bad
