#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole programme in a real window: phases 0 to 7 of a new plan by keyboard, with the mouse
here and there, saved, looked for field by field, undone, redone, opened again, and led into its next
cycle.

Arguments: the program, the command line. What is typed stands in programa.py and programa_plan.py;
the 78 questions are answered by the command line, for journey-diagnostico.py types them."""

import os
import subprocess
import sys
import xml.etree.ElementTree as ET

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import programa  # noqa: E402
import programa_plan  # noqa: E402
from drive import Atspi, Program, wait  # noqa: E402
from mouse import surface_of  # noqa: E402
from person import NAMESPACE, Person, compare, find  # noqa: E402

# Points and number of elements of each ámbito, as in the worked example.
EXAMPLE = [(10, 8), (13, 6), (9, 5), (13, 7), (14, 8), (12, 6),
           (21, 10), (3, 2), (5, 10), (11, 5), (2, 5), (4, 6)]
UNDONE_AT_ONCE = 60


def make_plan(cli, path):
    rows = ['elemento,alternativa']
    for n, (points, elements) in enumerate(EXAMPLE, 1):
        low, more = divmod(points, elements)
        rows += ['%d.%d,%d' % (n, e, low + (e <= more)) for e in range(1, elements + 1)]
    answers = os.path.join(os.environ['TMPDIR'], 'respuestas.csv')
    with open(answers, 'w') as file:
        file.write('\n'.join(rows) + '\n')
    subprocess.run([cli, 'new', path, '--model', 'subdere-progresivo', '--municipality',
                    'Quebrada Honda'], check=True)
    subprocess.run([cli, 'answer', path, answers], check=True)


def read(path):
    with open(path, 'rb') as file:
        return file.read()


def save(person, name='quebrada'):
    person.keys('ctrl+s')
    person.send()
    person.app.titled(name + ' — Logro')


def press_until_off(app, name, key):
    """Presses @key until the button called @name can do no more."""
    button = app.find('push button', name)
    while button.get_state_set().contains(Atspi.StateType.SENSITIVE):
        app.key(*[key] * UNDONE_AT_ONCE)


def undo_and_redo(person, path, before):
    """All that was done is undone, down to the bytes of the file, and comes back."""
    after = read(path)
    press_until_off(person.app, 'Deshacer', 'ctrl+z')
    save(person)
    assert read(path) == before, 'undoing all does not lead back to the plan that was opened'
    press_until_off(person.app, 'Rehacer', 'ctrl+shift+z')
    save(person)
    assert read(path) == after, 'redoing all does not lead back to the plan that was saved'


def names_of(root, path):
    return [element.get('nombre') for element in root.findall(path, {'': NAMESPACE.strip('{}')})]


def begin_cycle(person, path):
    """The next cycle keeps municipality, comité and model, and has the scores to compare with."""
    first = ET.parse(path).getroot()
    person.click('Comenzar un nuevo ciclo…', 'push button')
    wait('the question', lambda: surface_of(person.app.follow()).get_role_name() == 'dialog')
    person.keys('alt+o')
    person.focused('Fecha')
    save(person, 'copia')
    second = ET.parse(path).getroot()
    assert second.get('modelo') == first.get('modelo')
    for kept in ('municipalidad', 'comite/persona', 'comite/miembro', 'comite/buena-practica'):
        assert names_of(first, kept) and names_of(second, kept) == names_of(first, kept), kept
    for emptied in ('diagnostico/respuesta', 'ingreso/convenio/persona', 'comite/tarea',
                    'autoevaluacion/evaluacion', 'validacion/validado', 'diseno/ami',
                    'diseno/linea', 'validacion-plan/persona', 'implementacion/medida'):
        assert names_of(first, emptied) and not names_of(second, emptied), emptied
    assert find(second, 'ciclo') is not None
    # the review is reached from anywhere, and the page after it has the comparison
    person.keys('F7', 'alt+Next')
    person.sees('Difusión del plan validado')
    person.click('Comparación con un ciclo anterior', 'page tab')
    person.sees('Ciclo 1', '42 %', '50 %')


def save_copy(app, path):
    app.key('ctrl+shift+s')
    wait('the dialog', lambda: len(app.windows()) > 1)
    app.key('ctrl+a')
    app.type(path)
    app.key('Return')
    wait('the file', lambda: os.path.exists(path))


def close(app):
    app.key('ctrl+w')
    code, bad = app.ended()
    assert code == 0 and not bad, (code, bad)


def copy_again(app, path):
    """Another run shows what was typed, and writes the same file."""
    copy = os.path.join(os.environ['HOME'], 'copia.logro')
    app.titled('quebrada — Logro')
    app.shows('Encuestar antes del invierno.')
    save_copy(app, copy)
    app.titled('copia — Logro')
    assert read(copy) == read(path)
    return copy


def main():
    program, cli = sys.argv[1:3]
    path = os.path.join(os.environ['HOME'], 'quebrada.logro')
    log = os.path.join(os.environ['TMPDIR'], 'logro.log')
    make_plan(cli, path)
    before = read(path)
    app = Program([program, path], log)
    try:
        app.titled('quebrada — Logro')
        person = Person(app)
        programa.walk(person)
        programa_plan.walk(person)
        save(person)
        compare(path, person.remembered)
        undo_and_redo(person, path, before)
        close(app)
        app = Program([program, path], log + '2')
        begin_cycle(Person(app), copy_again(app, path))
        close(app)
    except BaseException:
        app.picture(os.environ.get('UI_PICTURE', os.path.join(os.environ['TMPDIR'], 'fault.png')))
        app.kill()
        raise


main()
