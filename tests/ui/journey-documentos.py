#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a municipality hands in, by keyboard, in a real window: the documents of the sample are
looked at and saved in each format, its tables and deadlines exported.

Arguments: the program, the command line, the sample."""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from drive import Program, wait  # noqa: E402

MAGIC = {'pdf': b'%PDF', 'odt': b'PK', 'docx': b'PK', 'html': b'<!DOCTYPE html', 'xlsx': b'PK',
         'csv': b'\xef\xbb\xbf', 'ics': b'BEGIN:VCALENDAR'}


def path_of(suffix):
    return os.path.join(os.environ['HOME'], 'salida.' + suffix)


def choose_file(app, suffix, n_windows):
    """Types the name into the file chooser that opens, and reads the file back."""
    path = path_of(suffix)
    wait('the file chooser', lambda: len(app.windows()) > n_windows)
    app.key('ctrl+a')
    app.type(path)
    app.key('Return')
    wait('the file', lambda: os.path.exists(path))
    with open(path, 'rb') as file:
        assert file.read(64).startswith(MAGIC[suffix]), path
    assert os.path.getsize(path) > 1000, path
    wait('the end of the file chooser', lambda: len(app.windows()) == n_windows)


def save_documents(app):
    app.key('F8')
    wait('the documents', lambda: len(app.windows()) == 2)
    app.shows('Vista previa: Facsímil')
    app.key(*['Down'] * 7)
    app.shows('Vista previa: Plan de Mejoras')
    for i, suffix in enumerate(('pdf', 'odt', 'docx', 'html')):
        app.key('ctrl+e')
        app.key(*['Down'] * i, 'Return')
        choose_file(app, suffix, 2)
    app.key('Escape')
    wait('one window', lambda: len(app.windows()) == 1)


def export(app):
    for i, suffix in enumerate(('xlsx', 'csv', None, 'ics')):
        if suffix is None:
            continue
        app.key('ctrl+shift+e')
        wait('the question', lambda: len(app.windows()) == 2)
        app.key(*['Down'] * i, 'Return')
        choose_file(app, suffix, 1)


def main():
    program, _, sample = sys.argv[1:4]
    app = Program([program, sample], os.path.join(os.environ['TMPDIR'], 'logro.log'))
    try:
        app.shows('Diagnóstico')
        save_documents(app)
        export(app)
        app.key('ctrl+w')
        code, bad = app.ended()
        assert code == 0 and not bad, (code, bad)
    except BaseException:
        app.picture(os.environ.get('UI_PICTURE', os.path.join(os.environ['TMPDIR'], 'fault.png')))
        app.kill()
        raise


main()
