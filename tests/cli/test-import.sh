#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# test-import.sh LOGRO-CLI: tables become plans on the command line; what was done to them is told,
# and a plan is written only when nobody has to decide anything.
# shellcheck disable=SC1111 # curly quotes are meant
set -u
cli=$(realpath "$1")

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS LANGUAGE
export XDG_DATA_HOME="$dir/data" LC_ALL=C
failures=0

fail ()
{
  echo "FAILED: $*"
  head -n 5 out err
  failures=$((failures + 1))
}

# expect CODE WORD...: runs logro-cli; its output is in out and err.
expect ()
{
  code=$1
  shift
  "$cli" "$@" >out 2>err </dev/null
  got=$?
  test "$got" = "$code" || fail "logro-cli $*: exit $got, not $code"
}

# says FILE PATTERN
says ()
{
  grep -q -- "$2" "$1" || fail "$1 does not say “$2”"
}

cat >lineas.csv <<'END'
Plan de mejoras
Área de mejora,Línea de acción,Responsable,Inicio,Término,Color
2,Formar a quienes dirigen,Jefatura de Personal,ene-27,mar-27,rojo
,Medir la atención,Control,01/2027,2027-05-31,
Totales,,,,,
END
expect 0 import lineas.csv --output lineas.logro --municipality 'Los Tilos'
says out 'row 3, Inicio: “ene-27” → “2027-01-01”. It is a month'
says out 'row 4, Área de mejora: → “2”. The cell is empty: it was taken from the row above'
says out 'row 5: The row was left out: it is a total'
says out 'Color: The column was not read'
says err '“lineas.logro” was written with 2 rows of the table'
says lineas.logro 'termino="2027-03-31"'
expect 1 import lineas.csv --output lineas.logro
says err 'is there already'

# what was imported is written back as it was, and gives the same plan again
expect 0 export lineas.logro --original --output vuelta.csv
sed 's/\r$//; s/,*$//' vuelta.csv >vuelta
sed 's/,*$//' lineas.csv >ida
cmp -s ida vuelta || fail "the table that is written back is another"
expect 0 import vuelta.csv --output vuelta.logro --municipality 'Los Tilos'
for plan in lineas vuelta
do
  grep -o '<linea .*' "$plan.logro" | sed 's/ id="[^"]*"//' >"$plan.lineas"
done
cmp -s lineas.lineas vuelta.lineas || fail "the same table gave another plan"

# a person must decide: nothing is written, or it is with the cell left open
sed 's/mar-27/pronto/' lineas.csv >abierta.csv
expect 1 import abierta.csv --output abierta.logro
says err '1 cell needs a person, so nothing was written'
test ! -e abierta.logro || fail "a plan was written"
expect 1 import abierta.csv --output abierta.logro --accept-open --log json
says out '"problemas":1,"escrito":true'
says out '"clase":"problema","fila":3,"columna":"Término","original":"pronto"'
says abierta.logro 'Formar a quienes dirigen'

# into a plan that is there
cat >respuestas.tsv <<'END'
Elemento	Alternativa	Observaciones
1.1	2	Hay acta
1.2	1	
END
expect 0 import respuestas.tsv --into lineas.logro --output lineas.logro
says lineas.logro 'Hay acta'
says lineas.logro 'Formar a quienes dirigen'

# several tables: a person says which
cat >dos.html <<'END'
<table><tr><th>Elemento<th>Alternativa<tr><td>1.1<td>1</table>
<table><tr><th>Nombre<th>Cargo<tr><td>Ana Soto<td>Directora</table>
END
expect 1 import dos.html --output dos.logro
says err 'it has several tables; say which one with --table'
expect 0 import dos.html --table 2 --output dos.logro
says dos.logro 'Ana Soto'

# what is no table
printf 'uno,dos\n1,2\n' >nada.csv
expect 1 import nada.csv --output nada.logro
says err 'no table of it has a header that is known'
printf '\320\317\021\340 Workbook' >viejo.xls
expect 1 import viejo.xls --output nada.logro
says err 'save it as .xlsx or .ods'
expect 0 new sin.logro --model subdere-progresivo --municipality 'Los Tilos'
expect 1 export sin.logro --original --output otra.csv
says err 'no table was imported into it'
expect 1 import falta.xlsx --output nada.logro
test ! -e nada.logro || fail "a plan was written of nothing"

test "$failures" = 0 || { echo "$failures failure(s)"; exit 1; }
