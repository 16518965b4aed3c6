#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that logro-cli writes, where each call of it fails or is the last one before kill -9:
the file is the old or the new one, whole; the message is one line with the file name and the cause.

Arguments: the program, the shim, the sample plan. LOGRO_FAULTS=all tries every error at every call;
else each call gets one of them, in turn."""

import errno
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile

ERRORS = [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EDQUOT, errno.EROFS]
ONCE, FOREVER, SHORT, KILL_BEFORE, KILL_AFTER = range(1, 6)
WORDS = {
    errno.ENOSPC: 'disk is full', errno.EDQUOT: 'space that you are allowed',
    errno.EACCES: 'ou may not', errno.EROFS: 'can only be read',
}
OLD = b'lo de antes'


def ends(mark):
    return lambda content: content.rstrip(b'\n').endswith(mark)


def is_zip(content):
    return content[:2] == b'PK' and content[-22:-18] == b'PK\x05\x06'


def is_csv(content):
    return content.count(b'\n') > 2 and content.endswith(b'\n')


# name, what is written, how it is seen to be whole, whether it is there before, the command
WAYS = [
    ('new', 'x.logro', ends(b'</plan>'), False,
     ['new', 'x.logro', '-m', 'caf-2020', '-n', 'Villa']),
    ('answer', 'plan.logro', ends(b'</plan>'), True,
     ['answer', 'plan.logro', 'IN/a.csv', '--partial']),
    ('import', 'x.logro', ends(b'</plan>'), False,
     ['import', 'IN/pmi.csv', '--output', 'x.logro', '--accept-open']),
    ('xlsx', 'x.xlsx', is_zip, True, ['export', 'IN/plan.logro', '--output', 'x.xlsx']),
    ('csv', 'x.csv', is_csv, True,
     ['export', 'IN/plan.logro', '--output', 'x.csv', '--table', 'lineas']),
    ('ics', 'x.ics', ends(b'END:VCALENDAR\r'), True,
     ['export', 'IN/plan.logro', '--output', 'x.ics']),
    ('pdf', 'x.pdf', ends(b'%%EOF'), True,
     ['report', 'IN/plan.logro', '--document', 'resultados', '--output', 'x.pdf']),
    ('odt', 'x.odt', is_zip, False,
     ['report', 'IN/plan.logro', '--document', 'resultados', '--output', 'x.odt']),
    ('svg', 'x.svg', ends(b'</svg>'), True,
     ['chart', 'IN/plan.logro', '--kind', 'radar', '--output', 'x.svg']),
]


class Folder:
    """The folder that is watched, and one with what is read."""

    def __init__(self, sample):
        base = '/dev/shm' if os.access('/dev/shm', os.W_OK) else None
        self.top = os.path.realpath(tempfile.mkdtemp(prefix='logro-cli-', dir=base))
        self.work = os.path.join(self.top, 'w')
        self.given = os.path.join(self.top, 'in')
        os.mkdir(self.work)
        os.mkdir(self.given)
        shutil.copy(sample, os.path.join(self.given, 'plan.logro'))
        with open(os.path.join(self.given, 'a.csv'), 'w', encoding='utf-8') as out:
            out.write('elemento,alternativa,observacion\n1.1,2,Otra\n')
        with open(os.path.join(self.given, 'pmi.csv'), 'w', encoding='utf-8') as out:
            out.write('No.,Criterio,Subcriterio,Área de mejora,Acción de mejora,Objetivo,Tareas,'
                      'Inicio,Fin,Recursos,Indicador,Responsable,Comentarios\n'
                      '1,Liderazgo,1.1,No se ha medido,Medir,Saber,Una tarea,01/02/2025,01/03/2025,'
                      'Papel,Encuestas,Rosa,Nada\n')

    def reset(self, name, there):
        for old in os.listdir(self.work):
            os.remove(os.path.join(self.work, old))
        if there and name == 'plan.logro':
            shutil.copy(os.path.join(self.given, name), self.work)
        elif there:
            with open(os.path.join(self.work, name), 'wb') as out:
                out.write(OLD)

    def read(self, name):
        try:
            with open(os.path.join(self.work, name), 'rb') as file:
                return file.read()
        except FileNotFoundError:
            return None


class Way:
    def __init__(self, folder, program, shim, way):
        self.folder, self.program, self.shim = folder, program, shim
        self.label, self.file, self.is_whole, self.there, self.words = way
        self.runs = 0
        folder.reset(self.file, self.there)
        self.old = folder.read(self.file)

    def run(self, mode, at, code, limit=None):
        self.folder.reset(self.file, self.there)
        count = os.path.join(self.folder.top, 'count')
        env = dict(os.environ, LD_PRELOAD=self.shim, LC_ALL='C.UTF-8', LOGRO_SHIM_COUNT=count,
                   LOGRO_SHIM_FOLDER=self.folder.work, LOGRO_SHIM_AT=str(at),
                   LOGRO_SHIM_CODE=str(code), LOGRO_SHIM_MODE=str(mode))
        words = [word.replace('IN/', self.folder.given + '/') for word in self.words]
        self.runs += 1
        done = subprocess.run([self.program] + words, cwd=self.folder.work, env=env,
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE, check=False,
                              preexec_fn=None if limit is None else lambda: resource.setrlimit(
                                  resource.RLIMIT_FSIZE, (limit, limit)))
        return done.returncode, done.stderr.decode('utf-8', 'replace'), count

    def count(self):
        code, said, count = self.run(0, 0, 0)
        assert code == 0, (self.label, code, said)
        assert self.is_new(), (self.label, self.folder.read(self.file)[-40:])
        with open(count, encoding='ascii') as file:
            return int(file.read())

    def is_new(self):
        content = self.folder.read(self.file)
        return content is not None and content != self.old and self.is_whole(content)

    def judge(self, mode, at, code):
        result, said, _ = self.run(mode, at, code)
        where = (self.label, 'call %d' % at, 'mode %d' % mode, os.strerror(code), result, said)
        if mode in (KILL_BEFORE, KILL_AFTER):
            assert result == -signal.SIGKILL, where
            assert self.is_new() or self.folder.read(self.file) == self.old, where
            return
        assert result in (0, 1), where
        # written, but the medium did not confirm it
        in_doubt = 'did not confirm' in said
        assert (self.is_new() if result == 0 or in_doubt
                else self.folder.read(self.file) == self.old), where
        if result == 1:
            assert self.file in said and said.count('\n') == 1, where
            assert os.strerror(code) in said or WORDS.get(code, '?') in said, where

    def judge_limit(self):
        """A limit on the size of files is an error like others, and not the end of the program."""
        result, said, _ = self.run(0, 0, 0, 100)
        where = (self.label, 'size limit', result, said)
        # a workbook is made in temporary files before
        assert result == 1 and (self.file in said or tempfile.gettempdir() in said), where
        assert said.count('\n') == 1 and self.folder.read(self.file) == self.old, where

    def judge_all(self, every):
        self.judge_limit()
        for at in range(1, self.count() + 1):
            for code in ERRORS if every else [ERRORS[at % len(ERRORS)]]:
                self.judge(ONCE, at, code)
                self.judge(FOREVER, at, code)
            self.judge(KILL_AFTER, at, 0)
            if every:
                self.judge(KILL_BEFORE, at, 0)
                self.judge(SHORT, at, 0)


def main():
    program, shim, sample = (os.path.abspath(path) for path in sys.argv[1:4])
    every = os.environ.get('LOGRO_FAULTS') == 'all'
    folder = Folder(sample)
    try:
        for description in WAYS:
            way = Way(folder, program, shim, description)
            way.judge_all(every)
            print('%s: %d runs, 0 lost' % (way.label, way.runs), flush=True)
    finally:
        shutil.rmtree(folder.top)


main()
