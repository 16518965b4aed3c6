#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program is killed at random instants, again and again: while somebody types, saves, answers
whether to recover, or waits for it to start. Each start recovers what the one before left, and goes
on from there.

After each death the file is whole and says what was last saved or was being saved; what was typed
more than two seconds before is offered at the next start and comes back; what is in the file is not
offered again.

Arguments: the program, the command line, the sample. LOGRO_KILLS says how often; LOGRO_DESKTOP is
the number of one among several desktops, whose chances differ."""

import ctypes
import os
import pickle
import random
import shutil
import signal
import subprocess
import sys
import time
import traceback

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from drive import NotSeen, Program, plain, wait  # noqa: E402
from mouse import click  # noqa: E402
from vidas import Life, Store, read_state  # noqa: E402

TYPING = 3.5  # seconds that somebody types, at most
ACT = 0.2  # seconds in which what was begun may be cut off
TOWN = 'Quebrada Honda'
ELEMENTS = ['%d.%d' % (n, i + 1) for n, count in enumerate((8, 6, 5, 7, 8, 6), 1)
            for i in range(count)]
NOT_SEEN = 3
PR_SET_CHILD_SUBREAPER = 36  # of <linux/prctl.h>
EMPTY = {'lugar': '', 'nombre': ''}
LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'


class Tale:
    """A plan through all the deaths."""

    def __init__(self, path, cli):
        self.path = path
        self.name = os.path.basename(path).replace('.logro', '')
        self.cli = cli
        self.plan = None  # its id
        self.rest = None  # what in it nobody touches
        self.saved = self.saving = None  # states
        self.state = None  # with which the next start begins
        self.kept = False  # there is a draft
        self.offered = False  # and it says something that is not in the file
        if self.is_on_disk():
            self.state = self.saved = self.read_file()

    def is_on_disk(self):
        return os.path.exists(self.path)

    def read(self, document):
        plan = document.split(b' id="')[1].split(b'"')[0]
        state, rest = read_state(document)
        if self.rest is not None:
            assert (plan, rest) == (self.plan, self.rest), 'something changed that nobody touched'
        self.plan, self.rest = plan, rest
        return state

    def read_file(self):
        subprocess.run([self.cli, 'score', self.path], check=True, stdout=subprocess.DEVNULL)
        with open(self.path, 'rb') as file:
            return self.read(file.read())

    def judge(self, life, drafts):
        """After a death; gives how old the oldest typing is that is lost."""
        before = self.saved, self.saving
        self.look(drafts)
        assert self.saved is None or self.saved in before, \
            'the file says %r, and neither %r nor %r' % (self.saved, *before)
        return life.lost(self.state)

    def look(self, drafts):
        """At what there is to go on from."""
        in_file = None
        if self.saved is not None or self.is_on_disk():
            in_file = self.read_file()
        self.saved, self.saving = in_file, None
        assert len(drafts) < 2, 'offered twice'
        self.state = self.read(drafts[0]) if drafts else in_file
        self.kept = bool(drafts)
        self.offered = self.state != in_file
        if self.state is None:
            self.plan = self.rest = None  # it was no more than begun; the next is another one


class Person:
    """Works on a tale until the program dies."""

    def __init__(self, tale, app, life):
        self.tale = tale
        self.app = app
        self.life = life
        self.text = None  # what the field with the focus had before
        self.question = 0

    def reaches(self, key, name):
        """Presses @key until the focus is on what is called @name; a key may come to nothing while
        the window manager is still busy with a window that went."""
        def is_there():
            node = self.app.follow()
            return node is not None and name in plain(node.get_name() or '')
        for _ in range(20):
            if is_there():
                return
            before = self.app.follow()
            self.app.key(key)
            end = time.monotonic() + 2
            while self.app.follow() is before and time.monotonic() < end:
                time.sleep(0.01)
        raise AssertionError('%s does not lead to %s but to %s' %
                             (key, name, plain(self.app.focus.get_name() or '')))

    def goes_to(self, kind):
        self.kind = kind
        if kind == 'answers':
            self.reaches('alt+Next', ' 1.1 ')
            return
        self.reaches('Tab', 'Lugar')
        if kind == 'nombre':
            self.reaches('Tab', 'Nombre')

    def types(self, until):
        while time.monotonic() < until:
            if self.kind == 'answers':
                self.answers()
            else:
                self.writes()
            time.sleep(max(0, min(random.uniform(0, 0.5), until - time.monotonic())))

    def writes(self):
        now = self.life.now() or EMPTY
        if self.text is None:
            self.app.key('ctrl+a')
            self.text, written = now[self.kind], ''
        elif random.random() < 0.1:
            self.app.key('ctrl+z')  # all that was written here
            self.life.becomes([{**now, self.kind: self.text}])
            self.text = None
            return
        else:
            written = now[self.kind]
        word = ''.join(random.choices(LETTERS, k=random.randint(1, 6)))
        self.app.type(word)
        self.life.becomes([{**now, self.kind: written + word[:n + 1]} for n in range(len(word))])

    def answers(self):
        """With each digit the next question comes."""
        now = self.life.now() or EMPTY
        element = ELEMENTS[self.question]
        digit = random.choice([digit for digit in '0123' if digit != now.get(element)])
        self.app.key(digit)
        self.life.becomes([{**now, element: digit}])
        if random.random() < 0.2:
            self.app.key('ctrl+z')  # and comes back to it
            self.life.becomes([now])
        else:
            self.question += 1

    def saves(self):
        self.tale.saving = self.life.now()
        self.app.key('ctrl+s')
        if not self.tale.is_on_disk():
            wait('the dialog', lambda: len(self.app.windows()) > 1)
            self.app.key('ctrl+a')
            self.app.type(self.tale.path)
            self.app.key('Return')

    def sees_it_saved(self):
        self.app.titled(self.tale.name + ' — Logro')
        self.tale.saved = self.tale.saving
        self.text = None


def begin(tale, command, log):
    """Starts the program, and leads to the plan or to what is offered of it."""
    app = Program(command, log)
    if not tale.is_on_disk():
        app.focused('Municipalidad')
        if tale.offered:
            click(app, app.find('label', 'Plan de ' + TOWN))
        else:
            app.type(TOWN)
            app.key('Return')
    if tale.offered:
        wait('the question', lambda: len(app.windows()) > 1)
    else:
        app.focused('Fecha')
    return app


def recover(app):
    app.key('Return')
    wait('one window', lambda: len(app.windows()) == 1)


def live(tale, command, log):
    """Until just before a death; gives the process and its life."""
    end = random.choices(('starting', 'asked', 'recovering', 'saving', 'saved', 'typing'),
                         (10, 4, 6, 20, 15, 45))[0]
    if end == 'starting':
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(random.uniform(0, 3 * ACT))
        return process, Life(process.pid, tale.state)
    app = begin(tale, command, log)
    life = Life(app.process.pid, tale.state)
    if end == 'asked':
        return app.process, life
    if tale.offered:
        if end == 'recovering':
            app.key('Return')
            time.sleep(random.uniform(0, ACT))
            return app.process, life
        recover(app)
    person = Person(tale, app, life)
    person.goes_to(random.choice(('lugar', 'nombre', 'answers')))
    person.types(time.monotonic() + random.uniform(0, TYPING))
    if end in ('saving', 'saved'):
        person.saves()
        if end == 'saving':
            time.sleep(random.uniform(0, ACT))
        else:
            person.sees_it_saved()
            person.types(time.monotonic() + random.uniform(0, TYPING / 2))
    return app.process, life


def apart(work):
    """What work() gives, in a process of its own: the accessibility library keeps what it knew of
    programs that were killed, and does not always survive that. None when it did not, or when the
    desktop did not show the program."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.setpgid(0, 0)
            os.close(ours)
            with os.fdopen(theirs, 'wb') as out:
                pickle.dump(work(), out)
            code = 0
        except NotSeen:
            traceback.print_exc()
            code = NOT_SEEN
        except BaseException:  # pylint: disable=broad-except
            traceback.print_exc()
        finally:
            os._exit(code)
    os.close(theirs)
    with os.fdopen(ours, 'rb') as given:
        data = given.read()
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        os.killpg(child, signal.SIGKILL)  # what it left running comes to us
        while True:
            os.waitpid(-child, 0)
    except (ProcessLookupError, ChildProcessError):
        pass
    assert status <= 0 or status == NOT_SEEN, 'a life ended with %d' % status
    return pickle.loads(data) if status == 0 else None


def await_empty_screen():
    """The window of who starts anew may have the number of one that was killed; a window manager
    that has not yet heard of the death takes the one for the other."""
    wait('an empty screen', lambda: '0x' not in subprocess.run(
        ['xprop', '-root', '_NET_CLIENT_LIST'], capture_output=True, text=True).stdout)
    time.sleep(0.1)


class Desk:
    """The safety copies and the plans of one desktop."""

    def __init__(self, program, cli, sample):
        self.program = program
        self.cli = cli
        self.home = os.environ['HOME']
        self.store = Store(os.path.join(os.environ['XDG_DATA_HOME'], 'logro'))
        self.begun = 0
        path = os.path.join(self.home, 'plan.logro')
        shutil.copy(sample, path)
        self.tales = [Tale(path, cli), self.new_tale()]

    def new_tale(self):
        self.begun += 1
        return Tale(os.path.join(self.home, 'nuevo-%d.logro' % self.begun), self.cli)

    def drafts(self, which):
        return self.store.drafts([self.tales[which].name] + ['Plan de ' + TOWN] * which)

    def look(self):
        """After a life of which nobody can tell."""
        for which, tale in enumerate(self.tales):
            tale.look(self.drafts(which))

    def kill(self, number):
        """One life and its death; how old the oldest typing is that is lost."""
        await_empty_screen()
        which = int(random.random() < 0.3)
        tale = self.tales[which]
        command = [self.program] + ([tale.path] if tale.is_on_disk() else [])
        log = os.path.join(os.environ['TMPDIR'], 'logro-%d.log' % number)
        process, life = live(tale, command, log)
        assert process.poll() is None, 'it ended by itself'
        life.ends()
        process.kill()
        process.wait()
        age = tale.judge(life, self.drafts(which))
        if which == 1 and tale.saved is not None and not tale.kept:
            self.tales[1] = self.new_tale()
        return age


def main():
    kills = int(os.environ.get('LOGRO_KILLS', '5'))
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    random.seed(int(os.environ.get('LOGRO_DESKTOP', '1')))
    desk = Desk(*sys.argv[1:4])
    ages, untold = [], 0
    while len(ages) < kills:
        told = apart(lambda: (desk, desk.kill(len(ages)), random.getstate()))
        if told is not None:
            desk, age, chance = told
            random.setstate(chance)
            ages.append(age)
            continue
        untold += 1
        assert untold <= 1 + kills // 30, 'nobody can tell of %d lives' % untold
        random.random()
        desk.look()
    print('%d kills, 0 plans lost; %d times typing was lost, none older than %.2f s' %
          (kills, sum(age > 0 for age in ages), max(ages)))


main()
