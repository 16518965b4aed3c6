#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job, by keyboard, in a real window: a new plan, its meeting, 78 questions answered, the
results seen, saved, undone, closed, opened again.

Arguments: the program, the command line."""

import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from drive import Program, wait  # noqa: E402

# Answers that give the worked example: points and number of elements of each ámbito.
EXAMPLE = [(10, 8), (13, 6), (9, 5), (13, 7), (14, 8), (12, 6),
           (21, 10), (3, 2), (5, 10), (11, 5), (2, 5), (4, 6)]
EXPECTED = [42, 72, 60, 62, 58, 67, 70, 50, 17, 73, 13, 22]


def answers():
    for points, elements in EXAMPLE:
        low, more = divmod(points, elements)
        yield from [low + 1] * more + [low] * (elements - more)


def make_plan(app):
    app.focused('Municipalidad')
    app.type('Quebrada Honda')
    app.key('Return')
    app.shows('Fase 0')
    app.titled('• Plan de Quebrada Honda — Logro')


def fill_meeting(app):
    app.focused('Fecha')
    app.type('16-04-2026')
    app.key('Tab', 'Tab')
    app.type('9')
    app.key('Tab', 'Tab', 'Tab')
    app.type('Salon del Concejo')


def answer_all(app):
    app.key('alt+Next')
    app.shows('0/78')
    for n, value in enumerate(answers(), 1):
        app.key(str(value))
        if n % 13 == 0:
            app.shows('%d/78' % n)
    app.shows('78/78')


def see_results(app):
    app.key('alt+Next')
    for text in ('117', '234', '50 %', '42 %', '13 %'):
        app.shows(text)


def save_as(app, path):
    app.key('ctrl+s')
    wait('the dialog', lambda: len(app.windows()) > 1)
    app.key('ctrl+a')
    app.type(path)
    app.key('Return')
    wait('the file', lambda: os.path.exists(path))
    app.titled('quebrada — Logro')


def check_scores(cli, path):
    out = subprocess.run([cli, 'score', path, '--format', 'csv'], capture_output=True, text=True,
                         check=True).stdout
    rows = [line.split(',') for line in out.strip().splitlines()]
    got = [int(row[-3]) for row in rows[1:13]]
    assert got == EXPECTED, out
    assert rows[13][0] == 'total' and rows[13][-5:] == ['234', '117', '50', '78', '78'], out


def undo_and_redo(app):
    app.key('ctrl+z')
    app.titled('• quebrada — Logro')
    app.shows('77/78')
    app.key('ctrl+shift+z')
    app.titled('quebrada — Logro')


def close(app):
    app.key('ctrl+w')
    code, bad = app.ended()
    assert code == 0 and not bad, (code, bad)


def main():
    program, cli = sys.argv[1:3]
    path = os.path.join(os.environ['HOME'], 'quebrada.logro')
    log = os.path.join(os.environ['TMPDIR'], 'logro.log')
    app = Program([program], log)
    try:
        make_plan(app)
        fill_meeting(app)
        answer_all(app)
        see_results(app)
        save_as(app, path)
        check_scores(cli, path)
        undo_and_redo(app)
        close(app)
        app = Program([program, path], log + '2')
        app.titled('quebrada — Logro')
        app.shows('117')
        app.key('alt+Prior', 'alt+Prior')
        app.shows('Salon del Concejo')
        close(app)
    except BaseException:
        app.picture(os.environ.get('UI_PICTURE', os.path.join(os.environ['TMPDIR'], 'fault.png')))
        app.kill()
        raise


main()
