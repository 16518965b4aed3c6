# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does on the pages of phases 5 to 7, some of it with the mouse."""

import re

from person import row


def brechas(p):
    p.keys('alt+Next')
    p.sees('0 áreas de mejora elegidas')
    p.tab()
    p.type('satisf')
    p.sees('9.3 ')
    p.tab()
    p.focused('Valor estratégico')
    p.at('diseno/area[@subcriterio="9"]')
    p.put('valor', '5')
    p.keys('space', 'ctrl+Tab')
    p.remember('elegida', 'si')
    p.focused('Motivo')
    p.put('motivo', 'Es donde más se pierde.')


def metodologias(p):
    p.page('Del modelo')
    p.sees('Segmentación, expectativas')
    p.click('Agregar a la matriz', 'push button')
    p.at('diseno/matriz/herramienta[1]')
    p.remember('metodologia', 'satisfaccion-escucha')


def matriz(p):
    p.page('Herramientas')
    p.click('Usar los criterios del modelo', 'push button')
    p.sees('Contexto favorable')
    p.click('Segmentación, expectativas')
    p.focused('Herramienta')
    for value in '54321':
        p.keys('Tab', value)
    for n, value in enumerate('54321', 1):
        p.at('diseno/matriz/herramienta[1]/valor[%d]' % n)
        p.remember('puntos', value)
    p.sees('15')


def foco(p):
    p.page('Introducción')
    p.at('diseno')
    p.put('introduccion', 'Quebrada Honda quiere escuchar mejor.')
    p.put('foco', 'Conocer y mejorar la satisfacción.')
    p.put('sistema-seguimiento', 'Revisión trimestral del comité.')
    p.put('difusion-fecha', '15-9-2024', '2024-09-15')
    p.put('difusion', 'Se mostró a todo el personal.')


def ami(p):
    """With the mouse: the button, the chooser with several, and clicks into fields."""
    p.page('Fichas')
    p.click('Agregar', 'push button')
    p.at('diseno/ami[1]')
    p.focused('Nombre')
    p.put('nombre', 'Buzón en el mesón')
    p.click('Elegir')
    p.click('9 Satisfacción de usuarios')
    p.click('10 Comunicación con usuarios')
    p.keys('Escape')
    p.focused('Ámbitos')
    p.remember('subcriterios', '9 10')
    p.tab()
    p.put('plazo', '30.11.24', '2024-11-30')
    p.tab(4)
    p.focused('Responsable de implementación')
    p.put('implementacion', 'Marta Díaz')
    p.put('mantencion', 'Eva Lagos')
    p.put('caracterizacion', 'Un buzón con formulario.')
    p.put('medio-verificacion', 'Fotografía')
    p.put('inicio', '2-11-2024', '2024-11-02')


def lineas(p):
    p.page('Fichas')
    p.tab(2)
    p.focused('Líneas de acción')
    p.at('diseno')
    p.rows('linea',
           row(('nombre', 'Escuchar a la comunidad'),
               lambda p: p.refer('subcriterio', 'Área de mejora', 'satisf', '9'),
               ('responsable', 'Marta Díaz')))
    p.at('diseno/linea[1]')
    ficha(p)
    p.keys(*['shift+Tab'] * 8)
    p.focused(SHEETS[-1])
    sheet(p, 'Brechas', 'Brechas que cierra')
    p.rows('cierra',
           row(lambda p: p.refer('elemento', 'Elemento', '9.3', '9.3'), ('esperado', '4')),
           row(lambda p: p.refer('elemento', 'Elemento', '9.5', '9.5'), ('esperado', '3')))
    back(p)
    sheet(p, 'Indicadores', 'Indicadores de éxito')
    p.rows('indicador',
           row(('nombre', 'Satisfacción'), ('formula', 'conformes ÷ encuestados × 100'),
               ('unidad', '%'), ('linea-base', '41,5', '41.5'), ('meta', '60')))
    back(p)
    sheet(p, 'Actividades', 'Actividades')
    p.rows('actividad',
           row(('nombre', 'Diseñar la encuesta'), ('inicio', '4-1-2025', '2025-01-04'),
               ('termino', '26-2-2025', '2025-02-26'), ('propios', '1.500', '1500'),
               ('externos', '2.000', '2000'), ('responsable', 'Marta Díaz')),
           row(('nombre', 'Aplicarla'), ('inicio', '1-3-2025', '2025-03-01'),
               ('termino', '30-6-2025', '2025-06-30'), ('propios', '750'),
               ('externos', '12.000', '12000'), ('responsable', 'Eva Lagos')))
    # the sign between the thousands is that of the locale
    p.sees(re.compile('2[.,]250'), re.compile('14[.,]000'), re.compile('16[.,]250'))


SHEETS = ('Ficha', 'Brechas', 'Indicadores', 'Actividades', 'Seguimiento')


def sheet(p, name, table):
    """From the row of tabs into the table of a sheet; the focus is on the last tab."""
    n = SHEETS.index(name)
    p.keys(*['shift+Tab'] * (len(SHEETS) - 1 - n), 'space')
    p.tab(len(SHEETS) - n)
    p.focused(table)


def back(p):
    """From the buttons under the table of a sheet to the last tab."""
    p.keys('ctrl+shift+Tab', 'ctrl+shift+Tab')
    p.focused(SHEETS[-1])


def ficha(p):
    p.tab(8)
    p.refer('metodologia', 'Metodología', 'encuesta', 'satisfaccion-escucha')
    p.tab(2)
    p.put('actores', 'Todas las direcciones')
    p.put('equipo', 'Tres personas')
    p.put('descripcion', 'Se sabrá qué piensa la comunidad.')
    p.put('como', 'Encuesta cada semestre.')


def gantt(p):
    p.keys('alt+Next')
    p.sees('Enter o doble clic en una fila')


def simulador(p):
    p.keys('alt+Next')
    p.sees('9.3 Encuesta de satisfacción', '14 %')


def evaluacion_plan(p):
    p.page('Evaluadores')
    p.at('validacion-plan')
    p.rows('persona',
           row(('nombre', 'Luz Ibáñez'), ('cargo', 'Consultora'),
               ('institucion', 'Universidad'), ('correo', 'luz@ejemplo.cl')))
    p.tab(4)
    p.rows('observacion',
           row(lambda p: p.choose('componente', 'Componente', 4, 'lineas'),
               ('texto', 'Faltan plazos.'), ('respuesta', 'Se agregaron.'),
               lambda p: p.choose('estado', 'Estado', 2, 'resuelta')))
    p.tab(3)
    p.at('validacion-plan')
    p.put('fecha', '20-12-2024', '2024-12-20')
    p.choose('resultado', 'Resultado', 1, 'validado')
    p.put('comentario', 'Un plan posible.')


def seguimiento(p):
    p.page('Líneas de acción')
    p.sees('04-01-2025', 'Atrasado')  # its days are past, reported or not
    p.tab(2)  # past the button for a medida correctiva
    p.at('diseno/linea[1]')
    p.rows('seguimiento',
           row(('fecha', '31-3-2025', '2025-03-31'), ('avance', '35'),
               ('observaciones', 'La encuesta está en terreno.')))
    p.sees('35 %', 'Atrasado')


def medidas(p):
    p.page('Medidas correctivas')
    p.at('implementacion')
    p.rows('medida',
           row(lambda p: p.choose('origen', 'Línea o AMI', 1, None),
               ('problema', 'Pocas respuestas'), ('plazo', '30-4-2025', '2025-04-30'),
               lambda p: p.choose('estado', 'Estado', 1, 'en-curso')))
    p.tab(3)
    p.at('implementacion/medida[1]')
    p.put('medida', 'Encuestar también en ferias.')
    p.put('responsable', 'Eva Lagos')
    p.put('fecha', '2-4-2025', '2025-04-02')


def tablero(p):
    p.keys('alt+Next')
    p.sees('Escuchar a la comunidad', 'Atrasado', re.compile('16[.,]250'))


def trazabilidad(p):
    p.keys('alt+Next')
    p.sees('Planificación estratégica participativa', '3 de 5 puntos')


def revision(p):
    p.keys('alt+Next')
    p.sees('Revisión del plan')


def cierre(p):
    p.page('Cierre')
    p.tab(3)
    p.focused('Fecha de la difusión')
    p.at('implementacion')
    p.put('difusion-fecha', '5-1-2025', '2025-01-05')
    p.put('difusion', 'Reunión con dirigentes.')
    p.put('cierre-fecha', '15-12-2025', '2025-12-15')
    p.put('balance', 'Se escuchó a 900 personas.')
    p.put('lecciones', 'Encuestar antes del invierno.')


def walk(p):
    for page in (brechas, metodologias, matriz, foco, ami, lineas):
        page(p)
    for page in (gantt, simulador, evaluacion_plan, seguimiento, medidas, tablero, trazabilidad,
                 revision, cierre):
        page(p)
