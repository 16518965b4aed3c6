#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# test-cli.sh LOGRO-CLI SOURCE: the command line as people and scripts use it. Results are compared
# byte by byte, and every failure must be one line that names the file, with nothing changed.
# shellcheck disable=SC1111,SC2059 # curly quotes are meant, and so are tables with \n in them
set -u
cli=$(realpath "$1")
source=$(realpath "$2")
sample=$source/data/samples/villa-los-aromos.logro

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS LANGUAGE
export XDG_DATA_HOME="$dir/data" LC_ALL=C
failures=0

fail ()
{
  echo "FAILED: $*"
  sed 's/^/  stdout: /' out | head -n 5
  sed 's/^/  stderr: /' err | head -n 5
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

# told PATTERN...: standard error is as many lines, each with its pattern.
told ()
{
  test "$(wc -l <err)" = $# || fail "standard error has not $# line(s)"
  line=0
  for pattern in "$@"
  do
    line=$((line + 1))
    sed -n "${line}p" err | grep -q -- "$pattern" || fail "line $line does not say “$pattern”"
  done
}

# same FILE FILE
same ()
{
  cmp -s "$1" "$2" || { fail "$1 differs from $2"; diff "$2" "$1" | head -n 20; }
}

# --- results

cat >expected.csv <<'END'
numero,ambito,maximo,obtenido,logro,respondidas,elementos
1,Estrategia,24,10,42,8,8
2,Liderazgo,18,13,72,6,6
3,Competencias de las personas,15,9,60,5,5
4,Capacitación,21,13,62,7,7
5,Bienestar y seguridad en el trabajo,24,14,58,8,8
6,Ingresos municipales,18,12,67,6,6
7,Presupuesto municipal,30,21,70,10,10
8,Recursos materiales,6,3,50,2,2
9,Satisfacción de usuarios y usuarias,30,5,17,10,10
10,Comunicación con usuarios y usuarias,15,11,73,5,5
11,Procesos de prestación de los servicios municipales,15,2,13,5,5
12,Procesos de apoyo para la prestación de los servicios municipales,18,4,22,6,6
total,,234,117,50,78,78
END

for locale in C C.UTF-8 es_CL.UTF-8
do
  export LC_ALL=$locale
  expect 0 score "$sample" --format csv
  same out expected.csv
  expect 0 score --stage=diagnostico --format=json "$sample"
  cp out "json-$locale"
  expect 0 score "$sample"
  cp out "text-$locale"
done
export LC_ALL=C
same json-C json-es_CL.UTF-8
same text-C text-es_CL.UTF-8
grep -q '^ 12  Procesos de apoyo .* 18 *4 *22.*% *6/6$' text-C || fail "the table lacks its row 12"
grep -q '^     Total  .* 234 *117 *50.*% *78/78$' text-C || fail "the table lacks its total"
total='"maximo":234,"obtenido":117,"logro":50,"respondidas":78,"elementos":78,"provisional":false'
grep -q "\"total\":{$total}}\$" json-C || fail "the total in JSON"
if command -v python3 >/dev/null
then
  python3 -m json.tool json-C >/dev/null || fail "score writes bad JSON"
fi

# --- a new plan and its answers

LC_ALL=C expect 0 new plan.logro --model subdere-progresivo --municipality 'Ñuñoa & "Cía"'
expect 0 score plan.logro --format csv
grep -q '^total,,234,0,0,0,78$' out || fail "a new plan has no answers"
expect 0 score plan.logro --format csv --stage autoevaluacion
grep -q '^total,,390,0,0,0,78$' out || fail "the autoevaluación has its own scale"
expect 0 score plan.logro --format json --stage validado
grep -q '"etapa":"validado"' out || fail "the stage is not told"
expect 0 score plan.logro
grep -q 'Total provisional' out || fail "a provisional total is not told"
cp plan.logro before
expect 1 new plan.logro --model subdere-progresivo --municipality Otra
told 'plan.logro.*is there already'
same plan.logro before
expect 1 new otro.logro --model no-existe --municipality Otra
told 'no-existe'
test ! -e otro.logro || fail "a plan was made without a model"

# The answers of the sample give the results of the sample.
sed -n 's/.*<respuesta elemento="\([0-9.]*\)" alternativa="\([0-9]\)".*/\1,\2/p' "$sample" >rows
test "$(wc -l <rows)" = 78 || fail "the sample has not 78 answers"
{ echo elemento,alternativa; cat rows; } >answers.csv
expect 0 answer plan.logro answers.csv
told
grep -q 78 out || fail "how many answers were put in is not told"
expect 0 score plan.logro --format csv
same out expected.csv

# As a spreadsheet in Spanish writes them: semicolons, Windows-1252, any order, capitals.
printf 'OBSERVACI\323N;Elemento;Alternativa\r\n"Dec\355a; el ""acta""";1.1;3\r\n;1.2;\r\n' >ansi.csv
expect 0 answer plan.logro ansi.csv
told 'ansi.csv, line 1:.*Windows-1252' 'ansi.csv, line 1:.*semicolons'
grep -q '<respuesta elemento="1.1" alternativa="3">' plan.logro || fail "1.1 was not answered"
grep -q 'Decía; el "acta"\|Decía; el &quot;acta&quot;' plan.logro || fail "the observation is wrong"
grep -q '<respuesta elemento="1.2" alternativa="2"' plan.logro || fail "an empty cell changed 1.2"

# --- answers that are refused: nothing changes

# bad CONTENT PATTERN: one row is not understood, or the whole file.
bad ()
{
  cp plan.logro before
  printf "$1" >bad.csv
  expect 1 answer plan.logro bad.csv
  grep -q -- "bad.csv, line $2" err || fail "“$2” is not told"
  same plan.logro before
}

head='elemento,alternativa,observacion\n'
bad "${head}1.1,2,\n99.1,2,\n" '3:.*no element “99.1”'
bad "${head}1.1,4,\n" '2:.*“4” is no alternative of element 1.1; it has 0, 1, 2, 3'
bad "${head}1.1,dos,\n" '2:.*“dos” is no alternative'
bad "${head}1.1,2,\n1.2,1,\n1.1,2,\n" '4:.*already answered in line 2'
bad "${head}1.1,2,Sí, existe\n" '2:.*more cells than headings'
bad "${head},2,\n" '2:.*which element'
bad '1.1,2\n1.2,3\n' '1:.*headings'
bad 'elemento,valor\n1.1,2\n' '1:.*headings'
bad '' '1:.*headings'
bad "${head}1.1,2,\"sin cerrar\n1.2,3,\n" '2:.*not closed'
bad "${head}1.1,2,\000\n" '2:.*zero byte'
bad 'elemento;alternativa\n1,1;2\n' '2:.*no element “1,1”'

printf "${head}1.1,0,\n1.2,9,\n7.10,1,\n" >some.csv
expect 1 answer plan.logro some.csv
told 'some.csv, line 3: “9”' 'left as it is: 1 row'
expect 0 answer plan.logro some.csv --partial
told 'some.csv, line 3: “9”'
grep -q '<respuesta elemento="1.1" alternativa="0"' plan.logro || fail "1.1 was left out"
grep -q '<respuesta elemento="1.2" alternativa="2"' plan.logro || fail "1.2 was not left out"
grep -q '<respuesta elemento="7.10" alternativa="1"' plan.logro || fail "7.10 was left out"
expect 1 answer plan.logro no-hay.csv
told 'no-hay.csv'
expect 1 answer plan.logro .
told 'folder'

# --- what is wrong or missing

expect 0 check "$sample"
head -n 1 out | grep -q '^Nothing is wrong and nothing is missing' || fail "the sample is not sound"
sed 's/<respuesta elemento="1.4" /&revisar="si" /' "$sample" >marked.logro
expect 1 check marked.logro
grep -q '^diagnostico/preguntas \[1.4\]: ' out || fail "a mark for review is no finding"
cp -r "$(dirname "$sample")/villa-los-aromos" .
# Without exceptions, and without the áreas that need them.
sed '/<excepcion /d; /<area subcriterio="9"/!s/ elegida="si"//' "$sample" >complete.logro
expect 0 check complete.logro
expect 0 check complete.logro --format json
printf '{"hallazgos":[],"justificados":[],"faltan":[],"sin_respuesta":[],"adjuntos":[]}\n' >expected
same out expected
expect 0 new new.logro --model subdere-progresivo --municipality Nueva
expect 1 check new.logro --format json
grep -q '"sin_respuesta":\["1.1","1.2",' out || fail "unanswered elements are not listed"

# --- attached files

expect 0 collect complete.logro --output collected
grep -q '^igual	1-ingreso/convenio-cm-114-2024.pdf	' out || fail "the convenio was not collected"
test "$(wc -l <out)" = "$(grep -c '<adjunto ' complete.logro)" || fail "files are left out"
cmp -s collected/1-ingreso/convenio-cm-114-2024.pdf villa-los-aromos/convenio-cm-114-2024.pdf ||
  fail "the copy differs"
test -s collected/indice.csv && test -s collected/indice.html || fail "there is no index"
echo otra >>villa-los-aromos/reclamos-2023.csv
rm villa-los-aromos/convenio-cm-114-2024.pdf
expect 1 check complete.logro
grep -q '^ingreso: .*convenio-cm-114-2024.pdf .*: Missing$' out || fail "a missing file is not named"
grep -q '^autoevaluacion \[.*\]: .*reclamos-2023.csv .*: Changed$' out ||
  fail "a changed file is not named"
expect 1 check complete.logro --format json
grep -q '"archivo":"villa-los-aromos/convenio-cm-114-2024.pdf","estado":"falta"' out ||
  fail "a missing file is not in the JSON"
expect 1 collect complete.logro --output collected
grep -q '^falta	-	convenio' out || fail "a missing file is not told"
test -s collected/indice-2.csv || fail "the second index took the place of the first"
expect 1 collect complete.logro --output complete.logro
told 'complete.logro'
expect 2 collect complete.logro
told 'output'

# --- plans that are refused

# refused NAME PATTERN: also by the commands that write.
refused ()
{
  cmp -s "$1" "$sample" && fail "$1 is the sample: how it was made fits no more"
  cp "$1" before
  for command in score check
  do
    expect 1 "$command" "$1"
    told "$2"
  done
  expect 1 answer "$1" answers.csv
  told "$2"
  expect 1 report "$1" --document acta --output no.pdf
  told "$2"
  expect 1 export "$1" --output no.xlsx
  told "$2"
  test ! -e no.pdf || fail "a report of $1 was made"
  test ! -e no.xlsx || fail "a workbook of $1 was made"
  same "$1" before
}

echo 'no es XML' >text.logro
refused text.logro 'text.logro, line 1'
: >empty.logro
refused empty.logro 'empty.logro'
head -c 9000 "$sample" >cut.logro
refused cut.logro 'cut.logro, line'
sed '2i<!DOCTYPE plan [<!ENTITY a "b">]>' "$sample" >doctype.logro
refused doctype.logro 'DOCTYPE'
sed 's/urn:logro:plan:1/urn:otro/' "$sample" >namespace.logro
refused namespace.logro 'namespace.logro, line 2'
sed 's/modelo="subdere-progresivo"/modelo="falta"/' "$sample" >model.logro
refused model.logro 'falta'
sed 's/elemento="1.2"/elemento="1.99"/' "$sample" >element.logro
refused element.logro 'element.logro, line .*1.99'
sed 's/elemento="1.2"/elemento="1.1"/' "$sample" >twice.logro
refused twice.logro '1.1'
sed 's/id="p5hx6dtn"/id="k3f7q2mz"/' "$sample" >ids.logro
refused ids.logro 'ids.logro, line .*k3f7q2mz'
LC_ALL=C sed 's/Ñuble/\xd1uble/' "$sample" >latin.logro
refused latin.logro 'UTF-8'
sed 's/Punilla/Pun\x0billa/' "$sample" >control.logro
refused control.logro '0x0B'
{ printf '<plan>'; yes '<a>' | head -n 100000 | tr -d '\n'; } >deep.logro
refused deep.logro '64 deep'

truncate -s 2G huge.logro
expect 1 score huge.logro
told 'huge.logro.*too large'
expect 1 score falta.logro
told 'falta.logro'
expect 1 score .
told 'folder'
mkfifo pipe.logro
expect 1 score pipe.logro
told 'pipe.logro'

# A newer major version can be looked at, not written.
sed '2s/ version="[0-9.]*"/ version="2.0"/' "$sample" >newer.logro
cp newer.logro before
expect 0 score newer.logro --format csv
same out expected.csv
printf 'elemento,alternativa\n1.1,0\n' >one.csv
expect 1 answer newer.logro one.csv
told 'newer'
same newer.logro before

# --- pictures and documents

for kind in radar bars
do
  for suffix in svg png pdf
  do
    expect 0 chart "$sample" --kind "$kind" --output "$kind.$suffix"
    test -s "$kind.$suffix" || fail "$kind.$suffix is empty"
  done
done
# A línea of two activities and an AMI.
expect 1 chart new.logro --kind gantt --output gantt.pdf
told 'no líneas'
test ! -e gantt.pdf || fail "an empty Gantt chart was drawn"
linea='<linea id="lin00001" nombre="Procesos"><actividad id="act00001" nombre="Levantar fichas"
inicio="2026-03-02" termino="2026-04-30"/><actividad id="act00002" nombre="Medir tiempos"/></linea>'
ami='<ami id="ami00001" nombre="Horarios a la vista" plazo="2026-05-15"/>'
tr '\n' ' ' <<EOF >diseno
<diseno>$linea$ami</diseno>
EOF
sed "s,</plan>,$(cat diseno)</plan>," new.logro >gantt.logro
for suffix in svg png pdf
do
  expect 0 chart gantt.logro --kind gantt --output "gantt.$suffix"
  test -s "gantt.$suffix" || fail "gantt.$suffix is empty"
done
if command -v pdftotext >/dev/null
then
  pdftotext -layout gantt.pdf out
  for words in 'Carta Gantt.*Nueva' Procesos 'Levantar fichas' 'Medir tiempos.*Sin fechas' Horarios
  do
    grep -q "$words" out || fail "the Gantt chart does not say “$words”"
  done
fi
if command -v pdfinfo >/dev/null
then
  pdfinfo gantt.pdf >out
  grep -q '^Pages: *1$' out || fail "the Gantt chart has not one page"
  awk '/^Page size/ { exit !($3 > $5) }' out || fail "the Gantt chart does not lie on its page"
  expect 0 chart "$sample" --kind gantt --output whole.pdf
  pdfinfo whole.pdf | grep -q '^Pages: *1$' || fail "the sample plan does not fit on one page"
fi
head -c 100 radar.svg | grep -q '<?xml' || fail "radar.svg is no SVG"
head -c 4 bars.png | grep -q PNG || fail "bars.png is no PNG"
for document in resultados acta
do
  expect 0 report "$sample" --document "$document" --output "$document.PDF" --paper a4
  head -c 5 "$document.PDF" | grep -q '%PDF-' || fail "$document.PDF is no PDF"
done
expect 0 report "$sample" --document acta --output acta.odt
head -c 80 acta.odt | grep -q 'mimetypeapplication/vnd.oasis.opendocument.text' ||
  fail "acta.odt is no OpenDocument text"
expect 0 report "$sample" --document acta --output acta.docx
head -c 60 acta.docx | grep -qF "[Content_Types].xml" || fail "acta.docx is no document of Word"
expect 0 report "$sample" --document acta --output acta.html
head -n 1 acta.html | grep -qF "<!DOCTYPE html>" || fail "acta.html is no page of the web"
expect 0 report "$sample" --document hoja-responsable --responsable 'felipe acuna  MERINO' --output hoja.html
grep -q 'Felipe Acuña Merino' hoja.html || fail 'the sheet of one person is missing'
grep -q 'Daniela Inostroza Burgos' hoja.html && fail 'the sheet of one person has another'
expect 0 report "$sample" --list
for document in resultados acta
do
  grep -q "^$document	." out || fail "the list of documents has no $document"
done
samples=$source/data/samples
expect 0 report "$samples/loma-clara.logro" --list
grep -q '^pmi	' out || fail 'the list of documents of a PMI has none'
grep -q '^acta	' out && fail 'the list of documents of a PMI has those of another programme'
expect 0 report "$samples/loma-clara.logro" --document pmi --output pmi.html
grep -q 'Redactar las reglas del buzón' pmi.html || fail 'the PMI has no tasks'
expect 1 report "$samples/san-isidro-servicios.logro" --document acta --output no.pdf
told 'plan-consolidacion, caratulas'
expect 0 chart "$samples/loma-clara.logro" --kind radar --criterios --output criterios.svg
expect 0 chart "$samples/loma-clara.logro" --kind radar --output subcriterios.svg
cmp -s criterios.svg subcriterios.svg && fail 'the chart of criterios is that of subcriterios'
expect 0 export "$samples/san-isidro-servicios.logro" --list
grep -q '^reportes	' out || fail 'the list of tables of a Mexican plan has no reports'
grep -q '^brechas	' out && fail 'the list of tables of a Mexican plan has those of another one'
expect 0 export "$samples/san-isidro-servicios.logro" --table reportes --output reportes.csv
grep -q ',otra-unidad,' reportes.csv || fail 'a refused figure is not told from an accepted one'
expect 1 chart "$sample" --kind radar --output no/hay.svg
told 'hay.svg'
expect 1 chart "$sample" --kind radar --output "$dir/json-C/a.svg"
told 'a.svg'
printf viejo >kept.pdf
chmod 444 kept.pdf
expect 1 report "$sample" --document acta --output kept.pdf
told 'kept.pdf'
test "$(cat kept.pdf)" = viejo || fail "a file that may only be read was replaced"
test -z "$(find . -name '*.tmp')" || fail "temporary files are left"

# --- tables and deadlines

expect 0 export "$sample" --list
tables=$(cut -f 1 out)
for table in respuestas puntajes brechas matriz ami lineas actividades indicadores seguimientos adjuntos
do
  grep -q "^$table	." out || fail "the list of tables has no $table"
done
for table in $tables
do
  expect 0 export "$sample" --table "$table" --output "$table.csv"
  told
  LC_ALL=es_CL.UTF-8 expect 0 export "$sample" --table "$table" --spreadsheet --output "$table-es.CSV"
  head -c 3 "$table-es.CSV" | grep -q "$(printf '\357\273\277')" || fail "$table-es.CSV has no mark"
done
head -n 1 lineas.csv | tr -d '\r' >out
grep -q '^subcriterio,nombre,.*,propios,externos,total,avance,estado$' out || fail "a heading has changed"
grep -q ',2024-12-02,2025-11-14,3200,9300,12500,100,' lineas.csv || fail "a línea has changed"
grep -q ';02-12-2024;14-11-2025;3200;9300;12500;100;' lineas-es.CSV || fail "no Spanish figures"
grep -q '^Total;' lineas-es.CSV || fail "there is no total"
expect 0 new otra.logro --model subdere-progresivo --municipality Otra
expect 0 answer otra.logro respuestas.csv
expect 0 score otra.logro --format csv
same out expected.csv
expect 0 export "$sample" --on 2025-06-30 --output plan.xlsx
told
head -c 2 plan.xlsx | grep -q PK || fail "plan.xlsx is no workbook"
expect 0 export "$sample" --on 2025-06-30 --output plan.ics
head -n 1 plan.ics | tr -d '\r' >out
grep -q '^BEGIN:VCALENDAR$' out || fail "plan.ics is no calendar"
grep -q '^SUMMARY:Entrevista de validación' plan.ics || fail "a date is missing"
expect 1 export "$sample" --output no/hay.xlsx
told 'hay.xlsx'
test -z "$(find . -name '*.tmp')" || fail "temporary files are left"
rm otra.logro

# --- models and schema

expect 0 models
grep -q '^subdere-progresivo	1.0	CL	' out || fail "the built-in model is not listed"
mkdir -p data/logro/modelos
sed 's/id="subdere-progresivo"/id="propio"/' "$source/data/models/subdere-progresivo.xml" \
  >data/logro/modelos/propio.xml
printf '<?xml version="1.0"?>\n<modelo xmlns="urn:logro:modelo:1" version="1.0">\n' \
  >data/logro/modelos/roto.xml
expect 0 models
told 'roto.xml, line'
grep -q '^propio	.*propio.xml$' out || fail "a model of one’s own is not listed"
test "$(wc -l <out)" = 5 || fail "there are not five models"
expect 0 new propio.logro --model propio --municipality Otra
expect 0 score propio.logro --format csv

# a plan of one's own model opens without it, and follows another edition of it
cp data/logro/modelos/propio.xml propio-1.xml
sed -e 's/ edicion="1.0"/ edicion="2.0"/' \
    -e 's/<elemento id="1.1"/<elemento id="1.9" desde="1.1"/' \
    -e 's/<elemento id="1.2"/<elemento id="1.10"/' propio-1.xml >propio-2.xml
rm -r data
printf 'elemento,alternativa\n1.1,3\n1.2,2\n1.3,1\n' >propio.csv
expect 0 answer propio.logro propio.csv --partial
expect 0 change-model propio.logro --model propio-2.xml --output propio-2.logro
told 'passed over: 2; to be reviewed: 0; without a place, kept as words: 1'
grep -q "^Answers	1.2	PLADECO vigente	Element: 1.2; Alternative: 2$" out ||
  fail "what found no place is not listed"
expect 0 score propio-2.logro --format csv
grep -q '^1,Estrategia,24,4,17,2,8$' out || fail "answers did not follow their elements"
expect 1 change-model propio.logro --model propio-2.xml --output propio-2.logro
expect 1 change-model propio.logro --model ninguno --output otro.logro
told 'ninguno'
expect 2 change-model propio.logro --model propio-2.xml
test ! -e otro.logro || fail "a plan was made of nothing"

# --- the plans of many offices

printf 'Tesorería\nObras Públicas\n\ntesoreria\n' >oficinas.txt
mkdir oficinas
expect 0 offices "$source/data/samples/san-isidro-servicios.logro" oficinas.txt --output oficinas \
  --actions --ppcs
test "$(cut -f 1 out | tr '\n' ,)" = 'Tesorería,Obras Públicas,' || fail "two plans are not listed"
grep -q 'dependencia="Obras Públicas"' oficinas/obras-publicas.logro || fail "the plan is of another"
test "$(grep -c '<linea ' oficinas/tesoreria.logro)" = 6 || fail "the actions were not taken over"
cp oficinas/tesoreria.logro antes.logro
expect 1 offices "$source/data/samples/san-isidro-servicios.logro" oficinas.txt --output oficinas
test "$(grep -c 'logro: There is a file' err)" = 2 || fail "the files that are there are not named"
same oficinas/tesoreria.logro antes.logro
expect 1 offices "$sample" oficinas.txt --output oficinas
told 'municipalities'
expect 2 offices "$sample" oficinas.txt

expect 0 schema
cp out plan.rng
if command -v xmllint >/dev/null
then
  for plan in "$sample" plan.logro new.logro
  do
    xmllint --noout --relaxng plan.rng "$plan" >out 2>err || fail "$plan is not by the schema"
  done
fi

# --- usage

for command in new answer score chart report export import check collect models schema
do
  expect 0 "$command" --help
  grep -q "logro-cli $command" out || fail "the help of $command does not name it"
  told
done
expect 0 --help
expect 0 --version
for words in '' 'nada' 'score' 'score a b' 'score --format x a' 'score --stage x a' 'answer a' \
  'new a' 'new a --model b' 'chart a --kind radar' 'chart a --kind pie --output a.svg' \
  'chart a --kind radar --output a.gif' 'report a --document acta --output a.gif' 'report a --document acta' \
  'report a --document nada --output a.pdf' 'report a --document acta --output a.pdf --paper b' \
  'report a --document acta --responsable b --output a.pdf' \
  'export a' 'export a --output a.pdf' 'export a --output a.csv' 'export a --output a.csv --table b' \
  'export a --output a.xlsx --table ami' 'export a --output a.ics --spreadsheet' 'export a --list --output a.csv' \
  'export a --output a.xlsx --on ayer' 'import a' 'import a --output b --as nada' 'import a --output b --log xml' \
  'import a --output b --into c --model d' 'export a --output a.xlsx --original' 'check a --format csv' 'check a --on ayer' 'models a' 'schema --nada'
do
  # shellcheck disable=SC2086 # words
  expect 2 $words
  told .
done

if test -w /dev/full
then
  "$cli" score "$sample" >/dev/full 2>err
  test $? = 1 || fail "a full output is no failure"
  told 'could not be written'
fi

# --- what it needs to start

if command -v ldd >/dev/null
then
  ldd "$cli" >out
  grep -E 'gtk|pango|cairo|X11|sqlite|xlsxwriter' out >err && fail "logro-cli loads drawing libraries"
fi

test "$failures" = 0 || { echo "$failures failure(s)"; exit 1; }
