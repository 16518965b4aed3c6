#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""make-corpus.py FOLDER: writes the files that a stranger might hand to Logro.

Folders: tablas (what is imported), planes and modelos (documents). The first word of a name says
what must come of it: "refuse", a sentence and nothing else; "read", its text as text; "any", either,
as long as it ends. All are small: what is large is packed, or is repeated by the one who reads.

The files are kept in the tree, so that a test needs no Python and a finding of the fuzzers can be
laid beside them; run this again only to add to them.
"""
import os
import struct
import sys
import zlib

OUT = sys.argv[1]
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
count = 0


def put(folder, name, data):
    global count
    path = os.path.join(OUT, folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if isinstance(data, str):
        data = data.encode('utf-8', 'surrogatepass')
    with open(path, 'wb') as file:
        file.write(data)
    count += 1


# ZIP, written by hand so that it can lie.

class Part:
    def __init__(self, name, data, **lies):
        self.name = name if isinstance(name, bytes) else name.encode()
        self.data = data if isinstance(data, bytes) else data.encode('utf-8', 'surrogatepass')
        self.lies = lies


def pack(parts, prefix=b'', suffix=b'', overlap=False, n_lie=None, offset_lie=0, comment_lie=0,
         zip64=False):
    out = bytearray(prefix)
    central = bytearray()
    shared = None
    for part in parts:
        lie = part.lies
        method = lie.get('method', 8)
        body = part.data
        if method == 8:
            deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
            body = deflate.compress(part.data) + deflate.flush()
        crc = zlib.crc32(part.data) ^ lie.get('crc', 0)
        size = lie.get('size', len(part.data))
        packed = lie.get('packed', len(body))
        offset = len(out) if shared is None else shared
        local_name = lie.get('local_name', part.name)
        if shared is None:
            out += struct.pack('<IHHHHHIIIHH', 0x04034B50, 20, lie.get('flags', 0), method, 0, 33,
                               crc, lie.get('local_packed', packed), lie.get('local_size', size),
                               len(local_name), 0) + local_name + body
            if overlap:
                shared = offset
        extra = b''
        if zip64:
            extra = struct.pack('<HHQQQ', 1, 24, size, packed, offset)
            size = packed = offset = 0xFFFFFFFF
        central += struct.pack('<IHHHHHHIIIHHHHHII', 0x02014B50, 0x031E, 20, lie.get('flags', 0),
                               method, 0, 33, crc, packed, size, len(part.name), len(extra), 0, 0, 0,
                               lie.get('mode', 0o100644) << 16, offset) + part.name + extra
    start = len(out) + offset_lie
    n = n_lie if n_lie is not None else len(parts)
    out += central
    out += struct.pack('<IHHHHIIH', 0x06054B50, 0, 0, n & 0xFFFF, n & 0xFFFF, len(central),
                       start & 0xFFFFFFFF, comment_lie)
    return bytes(out + suffix)


S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def xlsx_parts(sheet, strings='', styles='', workbook=None, rels=None):
    book = workbook or '<sheets><sheet name="Hoja1" sheetId="1" r:id="rId1"/></sheets>'
    rels = rels or '<Relationship Id="rId1" Target="worksheets/sheet1.xml"/>'
    return [Part('[Content_Types].xml', HEAD + '<Types/>'),
            Part('xl/workbook.xml', f'{HEAD}<workbook {S} xmlns:r="r">{book}</workbook>'),
            Part('xl/_rels/workbook.xml.rels', f'{HEAD}<Relationships>{rels}</Relationships>'),
            Part('xl/styles.xml', f'{HEAD}<styleSheet {S}>{styles}</styleSheet>'),
            Part('xl/sharedStrings.xml', f'{HEAD}<sst {S}>{strings}</sst>'),
            Part('xl/worksheets/sheet1.xml', sheet)]


def xlsx(data, **more):
    sheet = f'{HEAD}<worksheet {S}><sheetData>{data}</sheetData></worksheet>'
    return pack(xlsx_parts(sheet, **more))


def odf_parts(kind, content):
    return [Part('mimetype', 'application/vnd.oasis.opendocument.' + kind, method=0),
            Part('content.xml', content), Part('META-INF/manifest.xml', HEAD + '<manifest/>')]


ODF = ('xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:dc="d" '
       'xmlns:xlink="http://www.w3.org/1999/xlink"')


def odf_content(kind, body):
    return (f'{HEAD}<office:document-content {ODF}><office:body><office:{kind}>{body}'
            f'</office:{kind}></office:body></office:document-content>')


def docx_parts(content):
    return [Part('[Content_Types].xml', HEAD + '<Types/>'), Part('word/document.xml', content)]


def docx_content(body):
    return f'{HEAD}<w:document xmlns:w="w" xmlns:mc="m"><w:body>{body}</w:body></w:document>'


CELL = '<c t="inlineStr"><is><t>%s</t></is></c>'
ROW_XLSX = '<row>' + CELL % 'Elemento' + CELL % 'Alternativa' + '</row>'
ODS_CELL = '<table:table-cell><text:p>%s</text:p></table:table-cell>'
ODS_TABLE = '<table:table table:name="H"><table:table-row>%s</table:table-row></table:table>'
W_CELL = '<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>'
W_TABLE = '<w:tbl><w:tr>%s</w:tr></w:tbl>'

# A format: all parts around its main part, that part's name, and the part with @inside in a cell.
FORMATS = {
    'xlsx': (lambda main: xlsx_parts(main), 'xl/worksheets/sheet1.xml',
             lambda inside: f'{HEAD}<worksheet {S}><sheetData><row>{CELL % inside}</row></sheetData>'
                            '</worksheet>'),
    'ods': (lambda main: odf_parts('spreadsheet', main), 'content.xml',
            lambda inside: odf_content('spreadsheet', ODS_TABLE % (ODS_CELL % inside))),
    'odt': (lambda main: odf_parts('text', main), 'content.xml',
            lambda inside: odf_content('text', ODS_TABLE % (ODS_CELL % inside))),
    'docx': (docx_parts, 'word/document.xml', lambda inside: docx_content(W_TABLE % (W_CELL % inside))),
}

PE_CHAIN = ('<!DOCTYPE x [<!ENTITY % a0 "<!ENTITY z 1>">' +
            ''.join(f'<!ENTITY % a{i} "&#37;a{i - 1};&#37;a{i - 1};">' for i in range(1, 9)) + '%a8;]>')
LAUGHS = ('<!DOCTYPE x [<!ENTITY a "ja">' +
          ''.join(f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(9)) + ']>')
DOCTYPES = {
    'laughs': LAUGHS, 'parameter-chain': PE_CHAIN,
    'external-file': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
    'external-net': '<!DOCTYPE x SYSTEM "http://192.0.2.1/x.dtd">',
    'external-parameter': '<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///dev/zero">%p;]>',
    'quadratic': '<!DOCTYPE x [<!ENTITY a "' + 'a' * 9000 + '">]>',
    'attribute-default': '<!DOCTYPE x [<!ATTLIST x y CDATA "z">]>',
    'unclosed': '<!DOCTYPE x [<!ENTITY a "',
    'unfinished': '<!DOCTYPE',
}


def with_doctype(document, doctype, reference=''):
    start = document.index('?>') + 2
    return document[:start] + doctype + document[start:].replace('@', reference)


def xml_cases(make, packed):
    """What may stand in any XML document; @make puts text into a place where text may be. What is not
    packed is not made large, for the tree's sake."""
    sound = make('@')
    large = 300000 if packed else 3000
    refuse = 'refuse' if packed else 'any'
    yield from (('refuse-doctype-' + name, with_doctype(sound, doctype, '&a;'))
                for name, doctype in DOCTYPES.items())
    yield 'any-xinclude', make('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" '
                               'href="file:///etc/passwd" parse="text"/>')
    yield 'refuse-deep-300', make('<a>' * 300 + '</a>' * 300)
    yield 'refuse-deep-unclosed', make('<a>' * (large // 3))
    yield 'refuse-attributes-65', make('<a ' + ' '.join(f'b{i}=""' for i in range(65)) + '/>')
    yield 'refuse-attributes-1500', make('<a ' + ' '.join(f'b{i}=""' for i in range(1500)) + '/>')
    yield 'refuse-attributes-hidden', make('<!-- \' --><b c=\'>\'/><![CDATA[ " ]]><?d " ?><a ' +
                                           ' '.join(f'b{i}=""' for i in range(1500)) + '/>')
    yield 'refuse-namespaces', make('<a ' + ' '.join(f'xmlns:b{i}="c"' for i in range(90)) + '/>')
    yield refuse + '-long-attribute', make('<a b="' + 'c' * large + '"/>')
    yield refuse + '-long-name', make('<' + 'a' * large + '/>')
    yield 'refuse-attribute-twice', make('<a b="1" b="2"/>')
    yield 'refuse-bad-utf8', sound.encode().replace(b'@', b'a\xff\xfe\x80b')
    yield 'refuse-overlong', sound.encode().replace(b'@', b'\xc0\xaf')
    yield 'refuse-surrogate', sound.encode().replace(b'@', b'\xed\xa0\x80')
    yield 'refuse-cut-letter', sound.encode()[:sound.index('@')] + b'\xc3'
    yield 'refuse-utf16', sound.encode('utf-16')
    yield 'any-said-utf16', sound.replace('UTF-8', 'UTF-16', 1)
    yield 'any-said-utf7', sound.replace('UTF-8', 'UTF-7', 1)
    yield 'any-said-ebcdic', sound.replace('UTF-8', 'EBCDIC-CP-US', 1)
    yield 'refuse-zero', make('a\0b')
    yield 'refuse-control', make('a\x0b\x1bb')
    yield 'refuse-not-character', make('a\uffffb')
    yield 'refuse-reference-0', make('&#0;')
    yield 'refuse-reference-1', make('&#1;')
    yield 'refuse-reference-huge', make('&#x110000;&#99999999999999999999;')
    yield 'refuse-undeclared', make('&nada;')
    yield 'refuse-unclosed-tag', sound[:sound.rindex('</')]
    yield 'refuse-crossed-tags', make('<a><b></a></b>')
    yield 'refuse-open-quote', make('<a b="c></a>')
    yield 'refuse-unclosed-comment', make('<!-- a')
    yield 'refuse-comment-minus', make('<!-- a -- b -->')
    yield 'refuse-unclosed-cdata', make('<![CDATA[ a')
    yield 'refuse-cdata-end', make(']]>')
    yield 'refuse-second-root', sound + '<x/>'
    yield 'refuse-head-chain', sound.replace('<?xml version', '<?xml versio', 1).replace('?>', '?>' + PE_CHAIN, 1)
    yield 'refuse-head-left-early', '<?xml <a> ' + PE_CHAIN + '<x/> ?>' + sound
    yield 'refuse-late-head', '\n' + sound
    yield 'refuse-empty-part', ''
    yield 'refuse-no-xml', 'esto no es XML'
    yield 'any-instruction', sound.replace('?>', '?><?xml-stylesheet href="http://192.0.2.1/a.xsl"?>', 1)
    yield 'any-turned', make('acta\u202efdp.exe\u2066')


def containers(format, parts_of, main_name, main):
    sound = parts_of(main)

    def lie(**lies):
        return pack([Part(p.name, p.data, **lies) if p.name.decode() == main_name else p for p in sound])

    whole = pack(sound)
    for name, trick in (('up', '../../fuera'), ('root', '/etc/passwd'), ('inside', 'xl/../../fuera'),
                        ('backslash', 'xl\\..\\fuera'), ('drive', 'C:fuera'), ('dots', '..')):
        yield f'refuse-name-{name}', pack(sound + [Part(trick, 'x')])
    yield 'refuse-encrypted', lie(flags=1)
    yield 'refuse-encrypted-aes', lie(flags=1, method=99)
    yield 'refuse-unknown-method', lie(method=77)
    yield 'refuse-twice', pack(sound + [Part(main_name, 'otra cosa')])
    yield 'refuse-overlap', pack(sound, overlap=True)
    yield 'refuse-local-name', lie(local_name=b'otra')
    yield 'refuse-local-size', lie(local_size=7)
    yield 'any-size-more', lie(size=len(main) + 1000)
    yield 'any-size-less', lie(size=10)
    yield 'any-size-huge', lie(size=0x7FFFFFFF)
    yield 'refuse-packed-more', lie(packed=0x7FFFFFF)
    yield 'any-packed-less', lie(packed=3)
    yield 'refuse-crc', lie(crc=0x1234)
    yield 'any-zip64', pack(sound, zip64=True)
    yield 'any-link', lie(mode=0o120777)
    yield 'refuse-missing', pack([p for p in sound if p.name.decode() != main_name])
    yield 'any-empty-zip', pack([])
    yield 'any-before', pack(sound, prefix=b'MZ' + b'\0' * 100)
    yield 'any-after', whole + b'\0' * 100
    yield 'refuse-count-more', pack(sound, n_lie=len(sound) + 3)
    yield 'refuse-count-less', pack(sound, n_lie=1)
    yield 'refuse-offset', pack(sound, offset_lie=0x7000000)
    yield 'any-comment', pack(sound, comment_lie=500)
    for percent in (5, 20, 40, 60, 80, 95):
        yield f'refuse-cut-{percent:02}', whole[:len(whole) * percent // 100]
    yield 'refuse-cut-1', whole[:-1]
    yield 'refuse-cut-22', whole[:-22]
    yield 'refuse-bomb-text', pack(parts_of(FORMATS[format][2]('0' * (6 << 20))))
    yield 'refuse-bomb-comment', pack(parts_of(FORMATS[format][2]('<!--' + '0' * (6 << 20) + '-->')))


for format, (parts_of, main_name, document) in FORMATS.items():
    for name, data in containers(format, parts_of, main_name, document('Elemento')):
        put('tablas', f'{name}.{format}', data)
    for name, data in xml_cases(document, True):
        put('tablas', f'{name}.{format}', pack(parts_of(data)))

# What only one format can do.

V = '<c r="%s"><v>%s</v></c>'
for name, data in {
    'any-index-beyond': '<row><c t="s"><v>99</v></c></row>',
    'any-index-negative': '<row><c t="s"><v>-1</v></c></row>',
    'any-index-huge': '<row><c t="s"><v>99999999999999999999</v></c></row>',
    'refuse-column-far': '<row>' + V % ('ZZZZZZZZ1', 1) + '</row>',
    'read-row-huge': '<row r="4294967295">' + V % ('A1', 1) + '</row>',
    'read-row-beyond': '<row r="99999999999999">' + V % ('A1', 1) + '</row>',
    'read-order': '<row>' + V % ('D1', 4) + V % ('A1', 1) + V % ('C1', 3) + V % ('A1', 9) + '</row>',
    'read-no-place': '<row>' + V % ('', 1) + V % ('1', 2) + V % ('$$', 3) + '</row>',
    'any-style-huge': '<row><c s="4294967295"><v>1</v></c><c s="-5"><v>1</v></c></row>',
    'any-numbers': '<row>' + ''.join(f'<c><v>{n}</v></c>' for n in (
        'NaN', 'inf', '1e308', '-1e308', '1e-400', '0x10', '1,5', '', '-', '9' * 400)) + '</row>',
    'read-dde': '<row><c><f>cmd|\' /C calc\'!A0</f><v>1</v></c><c><f>HYPERLINK("http://192.0.2.1")</f>'
                '</c></row>',
    'read-error': '<row><c t="e"><v>#REF!</v></c><c t="zzzzzzzzzzzzzzzz"><v>1</v></c></row>',
    'read-nested-cells': '<row><c><c><v>1</v></c><v>2</v></c><row><c><v>3</v></c></row></row>',
    'any-value-twice': '<row><c><v>1</v><v>2</v><is><t>3</t></is></c></row>',
    'refuse-cells-many': '<row>' + '<c><v>1</v></c>' * 2001 + '</row>',
    'any-rows-many': '<row><c><v>1</v></c></row>' * 30000,
}.items():
    put('tablas', name + '.xlsx', xlsx(data))
DATES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="17"/><xf numFmtId="9"/></cellXfs>'
put('tablas', 'any-dates.xlsx', xlsx('<row>' + ''.join(
    f'<c s="{s}"><v>{n}</v></c>' for s in (1, 2, 3) for n in (
        '-1', '0', '60', '61', '2958466', '1e300', 'NaN', '0.5')) + '</row>', styles=DATES))
put('tablas', 'refuse-row-of-one-text.xlsx',
    xlsx('<row>' + '<c t="s"><v>0</v></c>' * 1900 + '</row>',
         strings='<si><t>' + ' '.join(f'{i:x}' for i in range(9000)) + '</t></si>'))
put('tablas', 'any-merges.xlsx', pack(xlsx_parts(
    f'{HEAD}<worksheet {S}><cols><col min="0" max="4294967295" hidden="1"/></cols><sheetData>'
    f'{ROW_XLSX}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B9:A1"/>'
    '<mergeCell ref=":::"/><mergeCell ref="A1:ZZZZZZZ99999999999"/></mergeCells></worksheet>')))
put('tablas', 'any-sheets-many.xlsx', xlsx(ROW_XLSX, workbook='<sheets>' + ''.join(
    f'<sheet name="H{i}" sheetId="{i}" r:id="rId1"/>' for i in range(3000)) + '</sheets>'))
for name, rel in {
    'outside': '<Relationship Id="rId1" TargetMode="External" Target="file:///etc/passwd"/>',
    'net': '<Relationship Id="rId1" TargetMode="External" Target="http://192.0.2.1/a.xml"/>',
    'up': '<Relationship Id="rId1" Target="../../../../etc/passwd"/>',
    'root': '<Relationship Id="rId1" Target="/etc/passwd"/>',
    'itself': '<Relationship Id="rId1" Target="workbook.xml"/>',
}.items():
    put('tablas', f'any-target-{name}.xlsx', xlsx(ROW_XLSX, rels=rel))
put('tablas', 'read-external-link.xlsx', pack(xlsx_parts(
    f'{HEAD}<worksheet {S}><sheetData>{ROW_XLSX}</sheetData></worksheet>') + [
        Part('xl/externalLinks/externalLink1.xml', '<externalLink/>'),
        Part('xl/externalLinks/_rels/externalLink1.xml.rels',
             '<Relationships><Relationship Id="rId1" TargetMode="External" '
             'Target="http://192.0.2.1/otro.xlsx"/></Relationships>')]))
put('tablas', 'read-macros.xlsx', pack(xlsx_parts(
    f'{HEAD}<worksheet {S}><sheetData>{ROW_XLSX}</sheetData></worksheet>') + [
        Part('xl/vbaProject.bin', '\0' * 50)]))
put('tablas', 'any-sheet-name.xlsx', xlsx(ROW_XLSX, workbook=(
    '<sheets><sheet name="&lt;b&gt;\u202egnp.&#10;exe&amp;" sheetId="1" r:id="rId1"/></sheets>')))
put('tablas', 'refuse-binary.xlsb', pack([Part('xl/workbook.bin', '\0')]))
put('tablas', 'any-within.xlsx', pack([Part('otro.xlsx', xlsx(ROW_XLSX))]))

RC = ('<table:table-row table:number-rows-repeated="%s"><table:table-cell '
      'table:number-columns-repeated="%s"><text:p>x</text:p></table:table-cell></table:table-row>')
for name, body in {
    'refuse-repeated-rows': '<table:table>' + RC % (1048576, 1) + '</table:table>',
    'refuse-repeated-columns': '<table:table>' + RC % (1, 16384) + '</table:table>',
    'refuse-repeated-all': '<table:table>' + RC % (1900, 1900) * 3 + '</table:table>',
    'any-repeated-odd': '<table:table>' + RC % (-1, 'x') + RC % (0, 0) + RC % ('9' * 30, 1) +
                        '</table:table>',
    'any-spans': ODS_TABLE % ('<table:table-cell table:number-rows-spanned="99999999" '
                              'table:number-columns-spanned="-3"><text:p>x</text:p></table:table-cell>'
                              '<table:covered-table-cell table:number-columns-repeated="99999999999"/>'),
    'any-dates': ODS_TABLE % ''.join(
        f'<table:table-cell office:value-type="date" office:date-value="{d}"><text:p>x</text:p>'
        '</table:table-cell>' for d in ('', '9999-99-99', '-1', '2024-02-30T00', 'x' * 60)),
    'any-tables-within': '<table:table><table:table-row><table:table-cell>' * 60,
    'refuse-tables-within': '<table:table><table:table-row><table:table-cell>' * 80 + '<text:p>x</text:p>' +
                            '</table:table-cell></table:table-row></table:table>' * 80,
    'refuse-tables-many': '<table:table/>' * 1001,
    'any-formula': ODS_TABLE % ('<table:table-cell table:formula="of:=DDE(&quot;soffice&quot;;&quot;'
                                '/etc/passwd&quot;;&quot;a&quot;)"/>' + ODS_CELL % 'x'),
    'any-link': ODS_TABLE % (ODS_CELL % '<text:a xlink:href="file:///etc/passwd">x</text:a>'),
    'any-spaces': ODS_TABLE % (ODS_CELL % '<text:s text:c="999999999"/>x'),
    'any-ends': '</table:table></table:table-row>',
    'any-cells-alone': ODS_CELL % 'x' + '<table:table-row/>' + ODS_CELL % 'y',
}.items():
    put('tablas', name + '.ods', pack(odf_parts('spreadsheet', odf_content('spreadsheet', body))))
for name, doctype in DOCTYPES.items():
    put('tablas', f'refuse-flat-{name}.fods', with_doctype(
        f'{HEAD}<office:document {ODF}><office:body><office:spreadsheet>{ODS_TABLE % (ODS_CELL % "@")}'
        '</office:spreadsheet></office:body></office:document>', doctype, '&a;'))
put('tablas', 'refuse-password.ods', pack(odf_parts('spreadsheet', '\x01\x02') [:2] + [
    Part('META-INF/manifest.xml', '<manifest><file-entry><encryption-data/></file-entry></manifest>')]))
put('tablas', 'any-kind-lie.ods', pack(odf_parts('spreadsheet', docx_content(W_TABLE % (W_CELL % 'x')))))
put('tablas', 'any-kind-both.odt', pack(odf_parts('text', odf_content('text', ODS_TABLE % (ODS_CELL % 'x'))) +
                                        docx_parts(docx_content(W_TABLE % (W_CELL % 'y')))))

for name, body in {
    'any-span-huge': W_TABLE % ('<w:tc><w:tcPr><w:gridSpan w:val="4294967295"/></w:tcPr></w:tc>' +
                                W_CELL % 'x'),
    'any-span-odd': W_TABLE % ('<w:tc><w:tcPr><w:gridSpan w:val="-1"/></w:tcPr></w:tc>' * 3 + W_CELL % 'x'),
    'refuse-spans-many': W_TABLE % ('<w:tc><w:tcPr><w:gridSpan w:val="2000"/></w:tcPr></w:tc>' * 5 +
                                    W_CELL % 'x'),
    'any-merge-alone': W_TABLE % ('<w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc>' + W_CELL % 'x'),
    'refuse-before-huge': '<w:tbl><w:tr><w:trPr><w:gridBefore w:val="99999999"/></w:trPr>' + W_CELL % 'x' +
                          '</w:tr></w:tbl>',
    'any-before-late': '<w:tbl><w:tr>' + W_CELL % 'x' + '<w:trPr><w:gridBefore w:val="0"/></w:trPr>' +
                       W_CELL % 'y' + '</w:tr></w:tbl>',
    'refuse-tables-many': '<w:tbl/>' * 1001,
    'any-tables-within': '<w:tbl><w:tr><w:tc>' * 60 + '</w:tc></w:tr></w:tbl>' * 60,
    'any-ends-only': '<w:tr/><w:tc/><w:t>x</w:t><w:tc><w:tbl/></w:tc>',
    'any-field': W_TABLE % (W_CELL % 'x</w:t></w:r><w:fldSimple w:instr="DDEAUTO c:\\\\cmd.exe"/><w:r><w:t>'),
    'any-fallback': '<mc:Fallback>' * 50 + W_TABLE % (W_CELL % 'x') + '</mc:Fallback>' * 50,
}.items():
    put('tablas', name + '.docx', pack(docx_parts(docx_content(body))))

for name, data in {
    'refuse-quote-open': 'a,b\n"uno,dos\n',
    'refuse-quote-late': 'a,b\n"uno"x,dos\n',
    'any-quote-within': 'a,b\nuno"dos,tres"\n',
    'any-quotes-only': '"' * 4001,
    'any-quotes-pairs': '""' * 4001,
    'refuse-quote-last': 'a,b\n1,"',
    'refuse-zero': b'a,b\n1,\0\n',
    'any-delimiters': ',;\t' * 900,
    'refuse-columns-many': ',' * 5000 + '\n1',
    'any-line-ends': 'a\rb\r\n\nc\n\r\rd',
    'any-line-ends-only': '\n' * 6000,
    'any-rows-many': 'a\n' * 6000,
    'any-sep': 'sep=;\na;b\n',
    'any-turned': 'acta\u202efdp.exe,\u2066b\n1,2\n',
    'any-controls': 'a\x1b[31m,\x07b\n\x0b,\x7f\n',
    'read-formulas': 'a,b\n=cmd|\' /C calc\'!A0,"=HYPERLINK(""http://192.0.2.1"")"\n+1,-1\n@x,\uff1d1\n',
    'any-markup': '<b>a</b>,&amp;\n<script>,</a>\n',
    'any-one-line': 'palabra ' * 2000,
    'any-one-word': 'a' * 20000,
    'any-windows': 'a\xf1o,\x80'.encode('latin-1'),
    'any-latin-odd': bytes(range(1, 256)),
    'any-bad-utf8': b'a,b\n\xff\xfe\xfd,\xc3\n',
    'any-surrogates': b'a,\xed\xa0\x80\xed\xb0\x80\n',
    'refuse-mark-only': b'\xef\xbb\xbf',
    'any-utf16': 'a;b\n1;2\n'.encode('utf-16'),
    'any-utf16-big': b'\xfe\xff' + 'a;b\n1;2\n'.encode('utf-16-be'),
    'refuse-utf16-odd': 'a;b\n1;2\n'.encode('utf-16') + b'x',
    'refuse-utf16-zero': b'\xff\xfea\0\0\0b\0',
    'refuse-utf16-half': b'\xff\xfe\x00\xd8',
    'any-utf16-mark': b'\xff\xfe',
    'any-utf32': 'a;b\n1;2\n'.encode('utf-32'),
    'any-json': '{"a": [1, 2, {"b": null}]}',
    'any-mail': 'From: a\nSubject: =?utf-8?q?x?=\n\n.\n',
    'any-document': '\ta\n\tb\n\n\t1\n\t2\n\n\t3\n',
    'any-document-only': '\t\n' * 2000,
    'any-numbers': '1e999,-1e999,NaN,0x7f,1.2.3,1,2\n' * 3,
    'any-dates': '31-02-2024,29-02-2023,00-00-0000,99/99/9999,ene-99,2024-13-01\n' * 3,
}.items():
    put('tablas', name + '.csv', data)

TD = '<table><tr><td>%s</td></tr></table>'
for name, data in {
    'any-unclosed': '<html><body><table><tr><td>a<td>b<tr><td>c',
    'any-crossed': '<table><tr><td><b>a</table></td></b></tr>x<table>',
    'any-tables-within': '<table><tr><td>' * 150,
    'refuse-deep': '<html><body>' + '<span>' * 3000,
    'refuse-attributes': '<html><table><tr><td ' + ' '.join(f'a{i}=""' for i in range(65)) + '>x</table>',
    'refuse-attributes-many': '<html><table><tr><td ' + 'a ' * 20100 + '>x</table>',
    'any-script': '<html><script>document.write("<table><tr><td>malo</td></tr></table>")</script>' + TD % 'x',
    'any-on': '<html>' + TD % '<img src=x onerror="alert(1)">x',
    'any-remote': '<html><base href="http://192.0.2.1/"><link rel=stylesheet href=a.css>' +
                  TD % '<img src="http://192.0.2.1/a.png"><iframe src="file:///etc/passwd"></iframe>x',
    'any-refresh': '<html><meta http-equiv=refresh content="0;url=http://192.0.2.1">' + TD % 'x',
    'any-doctype': '<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><html>' +
                   TD % '&a;&b;',
    'any-entities': '<html>' + TD % ('&amp;' * 1000 + '&nada;&#0;&#xFFFFFFFF;&#-1;&'),
    'any-spans': '<html><table><tr><td rowspan=999999999 colspan=999999999>a<td colspan=-1>b<td rowspan=x>c'
                 '<tr><td>d',
    'any-spans-many': '<html><table>' + '<tr><td rowspan=2000 colspan=1000>a<td>b' * 50,
    'any-plaintext': '<html><plaintext>' + TD % 'x',
    'any-xmp': '<html><xmp>' + TD % 'x',
    'any-comment-open': '<html><!-- ' + TD % 'x',
    'any-conditional': '<html><!--[if mso]>' + TD % 'a' + '<![endif]--><![if x]>' + TD % 'b',
    'any-cdata': '<html><![CDATA[' + TD % 'x' + ']]>',
    'any-svg': '<html><svg><foreignObject>' + TD % 'x' + '</foreignObject></svg>',
    'any-template': '<html><template>' + TD % 'x' + '</template>',
    'any-frameset': '<html><frameset><frame src="http://192.0.2.1"></frameset>',
    'refuse-zero': b'<html><table><tr><td>a\0b</table>',
    'any-bad-utf8': b'<html><table><tr><td>a\xff\xfe</table>',
    'any-charset-lie': '<html><meta charset="utf-16"><meta charset="utf-7">' + TD % '+ADw-script+AD4-',
    'any-utf16': ('<html>' + TD % 'x').encode('utf-16'),
    'refuse-tables-many': '<html>' + '<table><tr><td>x</table>' * 1001,
    'any-tag-open': '<html><table><tr><td a="',
    'any-less-than': '<html><table><tr><td>' + '<' * 5000,
    'any-ends-only': '<html></td></tr></table></table></tr></td>',
    'any-rows-only': '<html>' + '<tr>' * 3000,
    'any-cells-only': '<html>' + '<td>x' * 3000,
    'any-turned': '<html dir=rtl>' + TD % '\u202efdp&#x202e;exe',
    'any-spreadsheet-ml': '<?xml version="1.0"?><html>' + TD % 'x',
}.items():
    put('tablas', name + '.html', data)

for name, data in {
    'refuse-pdf.pdf': b'%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'refuse-rtf.rtf': '{\\rtf1\\ansi Hola}',
    'refuse-old.xls': b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + b'\0' * 600,
    'refuse-old-biff.xls': b'\x09\x08\x10\0\0\x06\x05\0',
    'refuse-old.doc': b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + 'WordDocument'.encode('utf-16-le'),
    'refuse-password.xlsx': b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + 'EncryptedPackage'.encode('utf-16-le'),
    'refuse-picture.png': b'\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xff\xff', 'any-photo.jpg': b'\xff\xd8\xff\xe0\0\x10JFIF\0',
    'refuse-program.csv': b'\x7fELF\x02\x01\x01' + b'\0' * 60, 'refuse-gzip.csv': zlib.compress(b'\0' * 999),
    'any-gzip.xlsx': b'\x1f\x8b\x08\0\0\0\0\0' + zlib.compress(b'a' * 9999),
    'refuse-tar.ods': b'content.xml' + b'\0' * 600, 'refuse-empty.xlsx': b'', 'refuse-blank.csv': ' \r\n\t\n',
    'refuse-zip-head.xlsx': b'PK\x03\x04', 'any-zip-end.ods': b'PK\x05\x06' + b'\0' * 18,
    'refuse-xml.xml': HEAD + '<cosa/>', 'refuse-svg.xml': HEAD + '<svg><script>1</script></svg>',
    'refuse-plan.xml': HEAD + '<plan xmlns="urn:logro:plan:1"/>',
}.items():
    put('tablas', name, data)

# Documents of Logro.

PLAN = (HEAD + '<plan xmlns="urn:logro:plan:1" id="69ca95a0-9110-4d4c-9333-36008219f5a8" version="1.1" '
        'modelo="subdere-progresivo" edicion="1.0" idioma="es">\n'
        '  <municipalidad nombre="Los Tilos" pais="CL"/>\n  <diagnostico>\n'
        '    <observaciones>@</observaciones>\n  </diagnostico>\n</plan>\n')
MODEL = (HEAD + '<modelo xmlns="urn:logro:modelo:1" version="1.1" id="modelo-ajeno" edicion="1" pais="CL" '
         'idioma="es" nombre="Ajeno">\n  <descripcion>@</descripcion>\n'
         '  <instrumento id="diagnostico" nombre="Diagnóstico" maximo="1"/>\n'
         '  <criterio numero="1" nombre="Uno">\n    <subcriterio numero="1" nombre="Uno">\n'
         '      <elemento id="1.1" nombre="Uno" pregunta="¿Uno?">\n'
         '        <alternativa valor="0" salida="si" texto="No"/>\n'
         '        <alternativa valor="1" texto="Sí"/>\n'
         '      </elemento>\n    </subcriterio>\n  </criterio>\n</modelo>\n')

for folder, suffix, text in (('planes', 'logro', PLAN), ('modelos', 'xml', MODEL)):
    put(folder, 'read-sound.' + suffix, text.replace('@', 'Sano'))
    for name, data in xml_cases(lambda inside: text.replace('@', inside), False):
        # elements that are not known, and what XML says of no document, are not refused everywhere
        put(folder, f'{name if "said" not in name else name.replace("any", "refuse")}.{suffix}', data)
    whole = text.replace('@', 'Sano').encode()
    for percent in range(0, 100, 9):
        put(folder, f'refuse-cut-{percent:02}.{suffix}', whole[:len(whole) * percent // 100])
    put(folder, 'refuse-elements.' + suffix, text.replace('@', '<a/>' * 2000 + '<'))
    put(folder, 'any-elements.' + suffix, text.replace('<diagnostico>', '<diagnostico>' + '<a/>' * 2000, 1))
    put(folder, 'refuse-other-root.' + suffix, HEAD + '<html/>')
    put(folder, 'refuse-other-namespace.' + suffix, text.replace('urn:logro:', 'urn:otro:', 1))
    put(folder, 'refuse-no-namespace.' + suffix, text.replace(' xmlns="urn:logro:plan:1"', '', 1)
        .replace(' xmlns="urn:logro:modelo:1"', '', 1))
    put(folder, 'refuse-text-between.' + suffix, text.replace('\n  <', '\nhola\n  <', 1))
    put(folder, 'refuse-zip.' + suffix, pack([Part('plan.logro', text)]))
    put(folder, 'refuse-gzip.' + suffix, b'\x1f\x8b\x08\0\0\0\0\0' + zlib.compress(whole))
    put(folder, 'refuse-binary.' + suffix, bytes(range(256)) * 4)
    put(folder, 'any-mark.' + suffix, b'\xef\xbb\xbf' + whole)
    put(folder, 'any-windows-lines.' + suffix, whole.replace(b'\n', b'\r\n'))
    for version in ('', '1', '0.1', '-1.0', '1.', '9' * 30, 'a.b', '1.1.1', '1.99999'):
        put(folder, f'any-version-{version[:8] or "none"}.{suffix}', text.replace('"1.1"', f'"{version}"', 1))

RECORDS = {
    'refuse-id-twice': '<participante id="a"/><participante id="a"/>',
    'any-id-odd': '<participante id=""/><participante id="../../x"/><participante id="&lt;&#10;"/>',
    'refuse-choice-unknown': '<respuesta elemento="1.1" alternativa="muchas"/>',
    'any-number-huge': '<respuesta elemento="1.1" alternativa="99999999999999999999999"/>',
    'any-number-negative': '<respuesta elemento="1.1" alternativa="-7"/>',
    'any-element-unknown': '<respuesta elemento="99.99" alternativa="1"/>',
    'any-answer-twice': '<respuesta elemento="1.1" alternativa="1"/><respuesta elemento="1.1" alternativa="2"/>',
    'refuse-boolean': '<participante id="a" firma="quizás"/>',
    'any-participants': '<participante id="a%d" cargo="x"/>',
    'any-markup': '<participante id="a" cargo="&lt;b&gt;&amp;lt;" nombre="%s%n\u202egnp.exe"/>',
    'any-long-name': '<participante id="a" cargo="' + 'a' * 4000 + '"/>',
    'refuse-longer-name': '<participante id="a" cargo="' + 'a' * 4001 + '"/>',
}
for name, inside in RECORDS.items():
    if '%d' in inside:
        inside = ''.join(inside % i for i in range(300))
    put('planes', name + '.logro', PLAN.replace('<observaciones>@</observaciones>', inside))
for attribute, value in (('fecha', '31-02-2024'), ('fecha', '2024-02-30'), ('fecha', '0000-00-00'),
                         ('fecha', '99999-01-01'), ('inicio', '25:99'), ('inicio', '9'),
                         ('prevista', '99999999999999999999'), ('prevista', '-1'), ('prevista', '1e3')):
    put('planes', f'refuse-{attribute}-{value.replace(":", ".")}.logro',
        PLAN.replace('<diagnostico>', f'<diagnostico {attribute}="{value}">').replace('@', 'x'))
for value in ('nada', '../../etc/passwd', '/etc/passwd', '', 'a' * 4000, '\u202emodelo'):
    put('planes', f'refuse-modelo-{zlib.crc32(value.encode()):08x}.logro',
        PLAN.replace('subdere-progresivo', value).replace('@', 'x'))
for value in ('../../../../etc/passwd', '/etc/passwd', '/dev/zero', 'file:///etc/passwd', '\\\\192.0.2.1\\a'):
    put('planes', f'any-adjunto-{zlib.crc32(value.encode()):08x}.logro', PLAN.replace(
        '</diagnostico>', '</diagnostico><ingreso><convenio><adjunto id="a" '
        f'ruta="{value}"/></convenio></ingreso>').replace('@', 'x'))
for name, old, new in (
        ('refuse-no-elements', MODEL[MODEL.index('  <criterio'):MODEL.index('</modelo>')], ''),
        ('refuse-element-twice', '</elemento>', '</elemento><elemento id="1.1" nombre="Dos" pregunta="¿Dos?">'
         '<alternativa valor="0" texto="No"/><alternativa valor="1" texto="Sí"/></elemento>'),
        ('any-no-alternatives', MODEL[MODEL.index('        <alt'):MODEL.index('      </elem')], ''),
        ('any-value-twice', 'valor="1"', 'valor="0"'),
        ('any-value-negative', 'valor="1"', 'valor="-5"'),
        ('any-value-huge', 'valor="1"', 'valor="9999999999999999999"'),
        ('any-value-large', 'valor="1"', 'valor="2147483647"'),
        ('any-no-question', ' pregunta="¿Uno?"', ''),
        ('any-id-odd', 'id="1.1"', 'id="uno/../dos"'),
        ('any-id-empty', 'id="modelo-ajeno"', 'id=""'),
        ('any-id-path', 'id="modelo-ajeno"', 'id="../../../tmp/x"'),
        ('any-no-scale', 'maximo="1"', ''),
        ('any-scale-0', 'maximo="1"', 'maximo="0"'),
        ('any-markup', 'nombre="Ajeno"', 'nombre="&lt;b&gt;\u202eajeno&amp;"'),
        ('any-language', 'idioma="es"', 'idioma="../zz"'),
        ('any-base', 'edicion="1"', 'edicion="1" base="modelo-ajeno"')):
    assert old in MODEL, name
    put('modelos', name + '.xml', MODEL.replace(old, new, 1).replace('@', 'x'))
print(count, 'files')
