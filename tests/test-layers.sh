#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# test-layers.sh ROOT: the house's rules that a compiler does not see. Arrows between the layers of src
# never turn; only src/app knows GTK; each file says its licence; no line is over 100 columns, no
# function over 60 lines and no file over 500.
set -u
LC_ALL=C.UTF-8
export LC_ALL
cd "$1/src" || exit 1

# complain WORDS: reads places, one a line; names them when there are any.
complain ()
{
  found=$(cat)
  test -z "$found" || printf '%s:\n%s\n' "$1" "$found"
}

# layer NAME ALLOWED...: NAME includes nothing of src but itself and these.
layer ()
{
  test -d "$1" || return
  allowed=$(echo "$@" | tr ' ' '|')
  grep -rnE --include='*.[ch]' '^ *# *include "[^"/]+/' "$1" | grep -vE "include \"($allowed)/" |
    complain "src/$1 must not include"
}

findings=$(
  layer core
  layer calc core
  layer chart
  layer document core
  layer store core
  layer report core calc chart
  layer exchange core calc document
  layer app core calc chart document store report exchange
  layer cli core calc chart document store report exchange
  for folder in *
  do
    case $folder in
      core|calc|chart|document|store|report|exchange|app|cli|meson.build) ;;
      *) echo "src/$folder is no layer of the design" ;;
    esac
  done

  # what is generated is named after the program
  grep -nE '^ *# *include "[^"/]+"' ./*/*.[ch] | grep -v '"logro-' |
    complain 'an include without its layer'
  grep -nE '^ *# *include <(gtk|gdk|gsk)/' ./*/*.[ch] | grep -v '^./app/' |
    complain 'GTK outside src/app'
  for file in */*.[ch]
  do
    head -n 1 "$file" | grep -qF '/* SPDX-License-Identifier: GPL-3.0-or-later */' || echo "$file"
  done | complain 'no SPDX line at the top'
  grep -nE '^.{101}' ./*/*.[ch] | cut -d: -f1,2 | complain 'over 100 columns'
  wc -l */*.[ch] | awk '$1 > 500 && $2 != "total" { print $2 }' | complain 'files over 500 lines'
  # the house's style puts the braces of a function, and of nothing else, alone at the margin
  awk 'FNR == 1 { start = 0 }
       /^{/ { start = FNR }
       /^}$/ && start { if (FNR - start + 1 > 60)
                          print FILENAME ":" start ": " FNR - start + 1 " lines"
                        start = 0 }' */*.[ch] | complain 'functions over 60 lines'
)
test -z "$findings" && exit 0
echo "$findings"
exit 1
