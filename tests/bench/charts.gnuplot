# SPDX-License-Identifier: GPL-3.0-or-later
# The two charts as gnuplot draws them, with as many names and values as ours; the terminal and the
# "ending" of the files come from the command line.
set encoding utf8
set title "Logro por ámbito: Villa Los Aromos"
names = "'Estrategia' 'Liderazgo' 'Competencias de las personas' 'Capacitación' 'Bienestar y seguridad en el trabajo' 'Ingresos municipales' 'Presupuesto municipal' 'Recursos materiales' 'Satisfacción de usuarios y usuarias' 'Comunicación con usuarios y usuarias' 'Procesos de prestación de los servicios municipales' 'Procesos de apoyo para la prestación de los servicios municipales'"
$rows << END
42 72 60 62 58 67 70 50 17 73 13 22
51 81 69 71 67 76 79 59 26 82 22 31
END
$columns << END
42 51
72 81
60 69
62 71
58 67
67 76
70 79
50 59
17 26
73 82
13 22
22 31
END
set output 'radar.'.ending
set spiderplot
set style spiderplot fillstyle transparent solid 0.14 border linewidth 1.8 pointtype 7 pointsize 1
set for [i=1:12] paxis i range [0:100]
set for [i=1:12] paxis i label word(names, i)
set paxis 1 tics 25
set grid spider
plot for [i=1:12] $rows using i
unset spiderplot
unset grid
set output 'bars.'.ending
set style fill solid 0.8
set yrange [12.5:-0.5]
set xrange [0:100]
set lmargin 40
set for [i=1:12] ytics (word(names, 1) 0)
set for [i=2:12] ytics add (word(names, i) i-1)
plot $columns using (0):($0-0.2):(0):1:($0-0.4):($0) with boxxyerror title 'Diagnóstico', \
  '' using (0):($0+0.2):(0):2:($0):($0+0.4) with boxxyerror title 'Autoevaluación', \
  '' using 1:($0-0.2):(sprintf('%d %%', $1)) with labels left offset 0.5 notitle, \
  '' using 2:($0+0.2):(sprintf('%d %%', $2)) with labels left offset 0.5 notitle
