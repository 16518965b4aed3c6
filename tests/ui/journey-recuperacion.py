#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is killed while somebody types, again and again: what was typed more than two seconds
before is offered at the next start, and recovered.

Arguments: the program, the command line, the sample. LOGRO_KILLS says how often."""

import os
import random
import shutil
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from drive import Program, wait  # noqa: E402

PROMISE = 2.0


def type_and_kill(program, path, log, number):
    """Types the number of the round into the place of the meeting; gives how long before its death."""
    app = Program([program, path], log)
    app.focused('Fecha')
    app.key('Tab', 'Tab', 'Tab', 'Tab')
    app.focused('Lugar')
    app.key('ctrl+a')
    app.type('Sala %d' % number)
    typed = time.monotonic()
    time.sleep(random.uniform(0, PROMISE * 1.3))
    age = time.monotonic() - typed
    app.kill()
    return age


def recover(program, path, log, number, age):
    """The next start must offer it when it was typed long enough before."""
    app = Program([program, path], log)
    app.shows('Fase 0')
    offered = len(app.windows()) > 1
    if not offered and age > PROMISE:
        wait('what was typed %.1f s before' % age, lambda: len(app.windows()) > 1)
        offered = True
    if offered:
        app.shows('Sala %d' % number)
        app.key('Return')
        wait('one window', lambda: len(app.windows()) == 1)
        app.shows('Sala %d' % number)
        app.key('ctrl+s')
        wait('saved', lambda: 'Sala %d' % number in open(path, encoding='utf-8').read())
    app.key('ctrl+w')
    if not offered:
        app.kill()
        return
    code, bad = app.ended()
    assert code == 0 and not bad, (code, bad)


def main():
    program, _, sample = sys.argv[1:4]
    home = os.environ['HOME']
    path = os.path.join(home, 'plan.logro')
    shutil.copy(sample, path)
    random.seed(5)
    for number in range(int(os.environ.get('LOGRO_KILLS', '3'))):
        log = os.path.join(os.environ['TMPDIR'], 'logro-%d.log' % number)
        recover(program, path, log + '2', number, type_and_kill(program, path, log, number))


main()
