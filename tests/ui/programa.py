# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does on the pages of phases 0 to 4 of a new plan, one function a page."""

from person import row


def reunion(p):
    p.at('diagnostico')
    p.put('fecha', '16/4/24', '2024-04-16')
    p.put('inicio', '9', '09:00')
    p.tab()
    p.put('duracion', '230')
    p.put('lugar', 'Salón de sesiones')
    p.put('descripcion', 'La reunión fue breve.')
    p.put('observaciones', 'Faltó una jefatura.')
    # the roles of the programme are there already; Enter goes down
    for n, name in enumerate(('Inés Núñez', 'Marta Díaz'), 1):
        p.at('diagnostico/participante[%d]' % n)
        p.type(name)
        p.remember('nombre', name)
        p.keys('Return')


def resultados(p):
    p.keys('alt+Next', 'alt+Next')
    p.sees('117', '234', '50 %')
    p.keys('alt+Next')


def invitacion(p):
    p.page('Fecha de la invitación')
    p.at('ingreso')
    p.put('invitacion-fecha', '5-3-2024', '2024-03-05')
    p.put('invitacion-numero', 'Ord. N.º 112')
    p.put('aceptacion-fecha', '12.3.24', '2024-03-12')
    p.put('aceptacion-numero', 'Ord. N.º 48')
    p.put('observaciones', 'Se aceptó en sesión del Concejo.')


def convenio(p):
    p.page('Fecha')
    p.at('ingreso/convenio')
    p.put('fecha', '01-04-2024', '2024-04-01')
    p.put('numero', 'Res. 77')
    p.put('deberes-municipio', 'Nombrar al comité.\nEntregar el informe.')
    p.put('deberes-programa', 'Validar los puntajes.')
    p.rows('persona',
           row(('nombre', 'Inés Núñez'), ('cargo', 'Alcaldesa'),
               ('institucion', 'Municipalidad de Quebrada Honda')),
           row(('nombre', 'Óscar Vidal'), ('cargo', 'Jefe de División'),
               ('institucion', 'SUBDERE')))


def integrantes(p):
    p.page('Fecha del decreto')
    p.at('comite')
    p.put('decreto-fecha', '10-4-2024', '2024-04-10')
    p.put('decreto-numero', '512')
    p.rows('persona',
           row(('nombre', 'Eva Lagos'), ('cargo', 'Directora de Control'),
               lambda p: p.choose('calidad', 'Calidad jurídica', 1, 'planta'),
               ('correo', 'eva@quebrada.cl'), ('telefono', '+56 9 1234')),
           row(('nombre', 'Iván Rojas'), ('cargo', 'Jefe de Personal'),
               lambda p: p.choose('calidad', 'Calidad jurídica', 2, 'contrata'),
               ('correo', 'ivan@quebrada.cl'), ('telefono', '+56 9 5678')))
    # past the table's buttons
    p.tab(4)
    p.focused('Copiar del Diagnóstico')
    p.keys('space')
    p.sees('Marta Díaz')
    for n, cargo in enumerate(('Alcalde o Alcaldesa', 'Director o Directora de Finanzas'), 1):
        p.at('comite/miembro[%d]' % n)
        p.remember('cargo', cargo)
    p.tab()
    p.at('comite/miembro[1]')
    p.remember('nombre', 'Inés Núñez')
    p.tab(2)
    p.put('unidad', 'Alcaldía')
    p.put('correo', 'alcaldia@quebrada.cl')
    p.press('preside', 'si', 'space')


def plan_trabajo(p):
    p.page('Plan de trabajo')
    p.at('comite')
    p.rows('tarea',
           row(lambda p: p.choose('fase', 'Fase', 3, 'comite'),
               ('actividad', 'Lanzamiento con el personal'), ('responsable', 'Eva Lagos'),
               ('inicio', '2/5/24', '2024-05-02'), ('termino', '9-5-2024', '2024-05-09'),
               lambda p: p.choose('estado', 'Estado', 2, 'terminada')),
           row(lambda p: p.choose('fase', 'Fase', 4, 'autoevaluacion'),
               ('actividad', 'Reunir la evidencia'), ('responsable', 'Iván Rojas'),
               ('inicio', '2024-05-11', '2024-05-11'), ('termino', '30.6.2024', '2024-06-30')))


def comunicacion(p):
    p.page('Lanzamiento del Programa')
    p.at('comite')
    p.put('lanzamiento', 'La alcaldesa lo anuncia en el patio.')
    p.put('difusion', 'Un boletín cada mes.')
    p.put('motivacion', 'Se agradece por nombre.')
    p.put('canales', 'Correo y diario mural.')
    p.put('retroalimentacion', 'Un buzón, con respuesta en una semana.')


def metodologia(p):
    p.page('Metodología de intervención')
    p.at('comite')
    p.put('metodologia', 'Cada unidad reúne su evidencia.')
    p.put('coordinacion', 'El comité se reúne los lunes.')
    p.put('seguimiento', 'Se revisa el plan cada mes.')


def buenas_practicas(p):
    p.page('Buenas prácticas')
    p.at('comite')
    p.rows('buena-practica',
           row(('nombre', 'Ventanilla única'), ('unidad', 'Tránsito'),
               lambda p: p.refer('subcriterio', 'Ámbito', 'comunicac', '10')))
    p.tab(3)
    p.at('comite/buena-practica[1]')
    p.put('descripcion', 'Desde 2024 se atiende en un solo lugar.')
    p.put('difusion', 'Visitas de otras unidades.')


def programa(p):
    p.page('Programa de actividades')
    p.at('autoevaluacion')
    p.rows('tarea',
           row(('actividad', 'Entrevistas por unidad'), ('responsable', 'Eva Lagos'),
               ('inicio', '3-7-2024', '2024-07-03'), ('termino', '10-7-2024', '2024-07-10')))


def evidencias(p):
    p.page('Evaluaciones')
    p.at('autoevaluacion/evaluacion[@elemento="1.1"]')
    p.tab()
    p.press('enfoque', '3', '3')
    p.press('despliegue', '2', '2')
    p.tab()
    p.put('evidencia', 'Decreto 412, en el archivo de la alcaldía.')
    p.put('responsable', 'Eva Lagos')
    p.press('revisar', 'si', 'space')
    # a resultado, chosen with the mouse
    p.click('1.7 Cumplimiento del plan anual')
    p.sees('Dos años antes')
    p.tab()
    p.focused('Dos años antes')
    p.at('autoevaluacion/evaluacion[@elemento="1.7"]')
    p.put('cifra-1', '82,5', '82.5')
    p.put('cifra-2', '85')
    p.put('cifra-3', '88,4', '88.4')
    p.put('meta', '90')
    p.put('unidad', '%')
    p.tab()
    p.sees('Las cifras apuntan al nivel 3')
    p.press('resultado', '3', '3')
    p.tab()
    p.put('evidencia', 'Informe anual de la SECPLA.')


def antecedentes(p):
    p.page('Contada el')
    p.at('dotacion')
    p.put('fecha', '30-06-2024', '2024-06-30')
    p.put('planta', '84')
    p.put('contrata', '31')
    p.put('honorarios', '12')
    p.sees('127')
    p.at('autoevaluacion')
    p.put('antecedentes-comuna', 'Una comuna rural de 9.800 habitantes.')
    p.put('antecedentes-municipio', 'Siete direcciones.')
    p.put('oficio-fecha', '20-07-2024', '2024-07-20')
    p.put('oficio-numero', '301')
    p.put('oficio-destinatario', 'Jefe de División')
    p.put('oficio-texto', 'Remito el informe.')
    p.put('acta-fecha', '18-07-2024', '2024-07-18')
    p.put('acta-lugar', 'Alcaldía')
    p.put('acta-texto', 'El comité acordó los puntajes.')


def validadores(p):
    p.keys('alt+Next')
    p.page('Validadores')
    p.at('validacion')
    p.rows('persona',
           row(('nombre', 'Luz Ibáñez'), ('cargo', 'Consultora'),
               ('institucion', 'Universidad'), ('correo', 'luz@ejemplo.cl')))
    p.tab(3)
    p.put('documental-inicio', '1-8-2024', '2024-08-01')
    p.put('documental-termino', '14-8-2024', '2024-08-14')
    p.put('documental-observaciones', 'Falta un decreto.')
    p.put('entrevista-fecha', '20-8-2024', '2024-08-20')
    p.put('entrevista-hora', '10.30', '10:30')
    p.put('entrevista-participantes', 'El comité')
    p.put('entrevista-notas', 'Se aclaró el decreto.')


def puntajes_validados(p):
    p.page('Puntaje validado')
    p.at('validacion/validado[@elemento="1.1"]')
    p.put('puntaje', '3')
    # out of a table of 78 rows
    p.keys('shift+Tab', 'ctrl+Tab', 'Tab')
    p.focused('Comentario')
    p.put('comentario', 'La entrevista mostró más de lo escrito.')
    p.keys('shift+Tab')
    p.focused('Comentario')
    p.click('1.7 Cumplimiento del plan anual')
    p.at('validacion/validado[@elemento="1.7"]')
    p.focused('Puntaje validado')
    p.put('puntaje', '2')


def retroalimentacion(p):
    p.page('Fecha del informe')
    p.at('validacion')
    p.put('informe-fecha', '1/9/2024', '2024-09-01')
    p.put('informe-numero', 'Inf. 9')
    p.at('validacion/retroalimentacion[@subcriterio="1"]')
    p.tab(3)
    p.focused('Fortalezas')
    p.put('fortalezas', 'La misión se conoce.')
    p.put('oportunidades', 'Faltan metas con fecha.')


def walk(p):
    p.focused('Fecha')
    for page in (reunion, resultados, invitacion, convenio, integrantes, plan_trabajo,
                 comunicacion, metodologia, buenas_practicas, programa, evidencias, antecedentes,
                 validadores, puntajes_validados, retroalimentacion):
        page(p)
