#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# test-check.sh LOGRO-CLI: a plan with thirty planted faults; check names all thirty and no other,
# and says nothing twice. One of them is then justified.
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
  cut -c 1-200 out | head -n 5
  failures=$((failures + 1))
}

# check CODE WORD...: what logro-cli check prints is in out.
check ()
{
  code=$1
  shift
  "$cli" check --on 2027-06-01 "$@" >out 2>&1 </dev/null
  got=$?
  test "$got" = "$code" || fail "check $*: exit $got, not $code"
}

# The thirty, by where they are put right.
cat >expected <<'END'
diagnostico/preguntas: pregunta-sin-responder
diagnostico/preguntas: pregunta-por-revisar 1.2
ingreso/invitacion: ingreso-al-reves
ingreso/convenio: convenio-sin-firmantes
comite/integrantes: decreto-incompleto
comite/integrantes: contrapartes-no-son-dos
comite/integrantes: contraparte-sin-calidad contra1
comite/integrantes: contraparte-fuera-del-comite contra1
comite/integrantes: comite-sin-presidencia
comite/plan-trabajo: tarea-al-reves tarea001
autoevaluacion/evidencias: elemento-sin-puntaje
autoevaluacion/evidencias: evidencia-falta 1.1
autoevaluacion/evidencias: evaluacion-por-revisar 1.2
validacion/validadores: revision-al-reves
validacion/puntajes-validados: validado-sin-comentario 1.2
diseno/brechas: area-sin-motivo 2
diseno/lineas: area-sin-linea 2
diseno/ami: ami-con-costo ami00001
diseno/ami: ami-larga ami00001
diseno/ami: ami-sin-medio ami00001
diseno/lineas: linea-sin-responsable linea001
diseno/lineas: linea-sin-indicador linea001
diseno/lineas: esperado-bajo linea001
diseno/lineas: actividad-al-reves activ001
diseno/lineas: linea-sobre-12-meses linea002
validacion-plan/evaluacion-plan: evaluadores-distintos evalua01
validacion-plan/evaluacion-plan: observacion-sin-respuesta observa1
implementacion/seguimiento: avance-baja seguim02
implementacion/seguimiento: seguimiento-futuro seguim03
implementacion/medidas: referencia-rota medida01
END

plant ()
{
  cat <<'END'
<ingreso invitacion-fecha="2026-02-10" aceptacion-fecha="2026-02-01"><convenio numero="7"/></ingreso>
<comite decreto-numero="12">
  <persona id="contra1" nombre="Luis Paz" calidad="honorarios"/>
  <miembro id="miembro1" nombre="Ana Soto"/>
  <tarea id="tarea001" fase="diseno" actividad="Talleres" responsable="Eva" inicio="2026-06-02" termino="2026-06-01"/>
</comite>
<autoevaluacion>
  <evaluacion elemento="1.1" enfoque="3" despliegue="3"/>
  <evaluacion elemento="1.2" enfoque="2" despliegue="3" revisar="si"><evidencia>Actas</evidencia></evaluacion>
</autoevaluacion>
<validacion documental-inicio="2026-09-02" documental-termino="2026-09-01">
  <persona id="valida01" nombre="Rosa Díaz"/>
  <validado elemento="1.1" puntaje="3"/>
  <validado elemento="1.2" puntaje="1"/>
</validacion>
<diseno>
  <area subcriterio="2" elegida="si"/>
  <ami id="ami00001" nombre="Avisos" implementacion="Eva" mantencion="Eva" subcriterios="1" inicio="2027-01-01" plazo="2027-05-01" costo="5"/>
  <linea id="linea001" nombre="Plan anual" subcriterio="1">
    <cierra elemento="1.1" esperado="2"/>
    <actividad id="activ001" nombre="Diseño" inicio="2027-02-01" termino="2027-01-01" propios="10" responsable="Eva"/>
    <actividad id="activ002" nombre="Talleres" inicio="2027-02-01" termino="2027-09-30" propios="10" responsable="Eva"/>
    <seguimiento id="seguim01" fecha="2027-04-01" avance="40"/>
    <seguimiento id="seguim02" fecha="2027-05-01" avance="30"/>
    <seguimiento id="seguim03" fecha="2027-06-02" avance="50"/>
  </linea>
  <linea id="linea002" nombre="Encuesta" subcriterio="1" responsable="Eva">
    <cierra elemento="1.2" esperado="4"/>
    <indicador id="indica01" nombre="Personas" unidad="n.º" linea-base="0" meta="300"/>
    <actividad id="activ003" nombre="Trabajo de campo" inicio="2027-02-01" termino="2028-02-01" propios="10" responsable="Eva"/>
  </linea>
</diseno>
<validacion-plan resultado="con-observaciones">
  <persona id="evalua01" nombre="Otra Persona"/>
  <observacion id="observa1" texto="Falta un plazo"/>
</validacion-plan>
<implementacion>
  <medida id="medida01" origen="nada" medida="Más gente" responsable="Eva" plazo="2027-08-01"/>
</implementacion>
END
}

"$cli" new plan.logro --model subdere-progresivo --municipality Nueva >out || fail "no new plan"
printf 'elemento,alternativa\n1.1,2\n1.2,1\n' >answers.csv
"$cli" answer plan.logro answers.csv >out || fail "no answers"
plant >planted
sed -i -e 's/<respuesta elemento="1.2"/& revisar="si"/' -e '/<\/plan>/{
r planted
d
}' plan.logro
echo '</plan>' >>plan.logro

# named LIST: the findings under it, as "phase/step: rule record".
named ()
{
  sed "s/.*\"$1\":\[\([^]]*\)\].*/\1/; s/},{/}\n{/g" out |
    sed -n 's/^{"regla":"\([^"]*\)","gravedad":"[a-z]*","fase":"\([^"]*\)","paso":"\([^"]*\)",\(.*\)/\2\/\3: \1 \4/p' |
    sed 's/"registro":"\([^"]*\)".*/\1/; s/ "registro":null.*//'
}

check 1 plan.logro --format json
named hallazgos >found
cmp -s expected found || fail "not the thirty: $(diff expected found)"
test "$(wc -l <found)" = 30 || fail "not thirty"
named justificados >found
test -s found && fail "something is justified"

# --- for people: the same, said once

check 1 plan.logro
grep -Fqx 'diseno/ami [ami00001]: Warning: The AMI “Avisos” costs money.' out || fail "no AMI"
grep -Fqx 'diseno/lineas [activ001]: Error: The activity “Diseño” ends on 01-01-2027, before it begins on 01-02-2027.' out ||
  fail "no activity"
grep -Fqx 'diseno/foco: Lacking: the foco of the plan' out || fail "no foco"
grep -c 'marked for review' out >found
echo 2 | cmp -s - found || fail "marks for review are said twice"
grep -q 'presides over the comité$' out && fail "who presides is said twice"
grep -q 'needs no money' out && fail "explained without being asked"
check 1 plan.logro --explain
grep -Fqx '    An acción de mejora inmediata needs no money of its own. Turn it into a línea de acción, or take the cost away.' out ||
  fail "not explained"

# --- another day, and what is justified

"$cli" check plan.logro --on 2027-06-02 >out 2>&1
grep -q 'a day still to come' out && fail "the report is of today"
sed -i 's|^</plan>|<excepcion id="excepc01" regla="ami-con-costo" registro="ami00001" motivo="Ya está pagado"/>\n&|' plan.logro
check 1 plan.logro
grep -Fqx '  diseno/ami [ami00001]: The AMI “Avisos” costs money. — Ya está pagado' out ||
  fail "the exception is not listed"
grep -q '^diseno/ami .*costs money' out && fail "the exception is a finding"
check 1 plan.logro --format json
test "$(named hallazgos | wc -l)" = 29 || fail "the exception counts"
test "$(named justificados)" = 'diseno/ami: ami-con-costo ami00001' || fail "not under justificados"
grep -q '"excepcion":"Ya está pagado"' out || fail "the reason is not there"

test "$failures" = 0 || { echo "$failures failure(s)"; exit 1; }
