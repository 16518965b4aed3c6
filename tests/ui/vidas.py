# SPDX-License-Identifier: GPL-3.0-or-later
"""Lives of the program: what was on the screen at which instant of one, and what of it is found
after its death.

A state is what a person has typed into a plan: the place of its meeting, the name of the first
participant, and the answers."""

import glob
import os
import shutil
import sqlite3
import tempfile
import time
import xml.etree.ElementTree as ET
import zlib

SPACE = '{urn:logro:plan:1}'
PROMISE = 2.0  # seconds after which what was typed is safe


def read_state(document):
    """The state of a plan in bytes, and all the rest of it, which nobody touches."""
    root = ET.fromstring(document)
    meeting = root.find(SPACE + 'diagnostico')
    person = meeting.find(SPACE + 'participante')
    state = {'lugar': meeting.attrib.pop('lugar', ''), 'nombre': person.attrib.pop('nombre', '')}
    for answer in meeting.findall(SPACE + 'respuesta'):
        value = answer.attrib.pop('alternativa', None)
        if value is not None:
            state[answer.get('elemento')] = value
        if not len(answer) and len(answer.attrib) == 1:
            meeting.remove(answer)  # it says nothing but the answer
    for element in root.iter():
        element.tail = None
        element.text = (element.text or '').strip()
    return state, ET.tostring(root)


class Store:
    """The safety copies, read as they lie there after a death, without touching them."""

    def __init__(self, folder):
        self.folder = folder

    def drafts(self, titles):
        """The documents under these titles that were not saved, nor refused."""
        with tempfile.TemporaryDirectory() as room:
            for path in glob.glob(os.path.join(self.folder, 'resguardo.db*')):
                if not path.endswith('-shm'):
                    shutil.copy(path, room)
            base = sqlite3.connect(os.path.join(room, 'resguardo.db'))
            try:
                return self.read(base, titles)
            finally:
                base.close()

    def read(self, base, titles):
        assert base.execute('PRAGMA quick_check').fetchone()[0] == 'ok'
        if not base.execute('PRAGMA user_version').fetchone()[0]:
            return []  # it died before there was anything
        return [zlib.decompress(document) for title, document in
                base.execute('SELECT titulo, contenido FROM borrador WHERE NOT descartado')
                if title in titles]


def waited_for_a_turn(process):
    """Seconds that the threads of @process were ready and other programs had the processors."""
    total = 0
    for path in glob.glob('/proc/%d/task/*/schedstat' % process):
        try:
            with open(path, encoding='ascii') as numbers:
                total += int(numbers.read().split()[1])
        except OSError:
            continue  # this thread has ended
    return total / 1e9


class Life:
    """What one run of the program was told, and when."""

    def __init__(self, process, state):
        self.process = process
        self.states = [(float('-inf'), 0.0, state)]
        self.death = None

    def now(self):
        return self.states[-1][2]

    def becomes(self, states):
        """Each key that was typed made a state; they were all typed by now."""
        when, waited = time.monotonic(), waited_for_a_turn(self.process)
        self.states += [(when, waited, state) for state in states]

    def ends(self):
        """To be called just before its death."""
        self.death = time.monotonic(), waited_for_a_turn(self.process)

    def lost(self, found):
        """How old the oldest typing is that is not in the state @found; what may not be is an
        error. Time in which the program could not run, for others did, is not counted."""
        at = max((i for i, (_, _, state) in enumerate(self.states) if state == found), default=None)
        assert at is not None, 'found %r, and not one of %r' % (found, self.states)
        if at + 1 == len(self.states):
            return 0.0
        when, waited, _ = self.states[at + 1]
        age = self.death[0] - when
        allowed = PROMISE + max(0, self.death[1] - waited)  # threads that ended count no more
        assert age <= allowed, 'lost what was typed %.2f s before the end (%.2f s may be): ' \
            '%r, and not %r' % (age, allowed, found, self.now())
        return age
