"""Writes workbooks into a folder, sound ones and hostile ones, and what openpyxl reads in the sound ones."""

import datetime
import io
import json
import os
import random
import sys
import zipfile

import openpyxl

os.chdir(sys.argv[1])
WORDS = "colis livraison retard merci équipe <b> & \"prix\" d'accueil\nnouvelle  ligne œuf 😀 ; , =1+1".split(" ")


def sentence(random):
    return " ".join(random.choice(WORDS) for _ in range(random.randint(3, 12)))


def write(name, data):
    with open(name, "wb") as file:
        file.write(data)


def reviews(count, seed):
    """Rows of every kind of cell that an export holds."""
    made = random.Random(seed)
    for index in range(count):
        day = datetime.datetime(1900 + index // 3, 3, 1) + datetime.timedelta(days=index, seconds=made.randint(0, 86399))
        yield [
            f"r-{index}",
            sentence(made) if index % 17 else None,
            day if index % 3 else day.date(),
            made.choice([1, 2.5, 4, 0.1 + 0.2, 10]),
            made.choice([True, False, None]),
        ]


book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Avis 2026"
sheet.append(["Identifiant", "Commentaire", "Date", "Note", "Abonné"])
for row in reviews(400, 7):
    sheet.append(row)
second = book.create_sheet("Suite")
second.append(["Export des réponses"])
second.append([])
second.append(["Identifiant", "Commentaire", "Note"])
second.append(["s-1", "Une réponse\nsur deux lignes", 5])
second["B7"] = "Après deux lignes vides"
second["A7"] = "s-2"
second["E7"] = "une note à côté"
counts = book.create_sheet("Chiffres")
for number in range(5):
    counts.append([number, number * 2])
hidden = book.create_sheet("Cachée")
hidden.sheet_state = "hidden"
hidden.append(["Identifiant", "Commentaire"])
hidden.append(["h-1", "Une feuille que personne ne voit"])
book.save("sound.xlsx")

old = openpyxl.Workbook()
old.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
old.active.append(["Commentaire", "Date"])
old.active.append(["Tout était prêt à temps", datetime.datetime(2026, 3, 2, 10, 32)])
old.save("mac.xlsx")


def written(value):
    """A cell as this project writes it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime.datetime):
        rounded = value + datetime.timedelta(microseconds=500000)
        return rounded.replace(microsecond=0).isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def expected(name):
    cells = openpyxl.load_workbook(name, data_only=True)
    return {each.title: [[written(cell.value) for cell in row] for row in each.iter_rows()] for each in cells}


with open("expected.json", "w", encoding="utf-8") as file:
    json.dump({name: expected(name) for name in ["sound.xlsx", "mac.xlsx"]}, file)

PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": '<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/s.xml"/>'
    '<Relationship Id="r2" Type="http://x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
}
HEAD = '<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>comment</t></is></c></row>'
ROW = '<row r="{0}"><c r="A{0}" t="inlineStr"><is><t>{0}</t></is></c><c r="B{0}" t="inlineStr"><is><t>Avis numéro {0}</t></is></c></row>'
ENTITIES = '<!DOCTYPE x [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {"abcdefghij"[i]} "{("&" + "abcdefghij"[i - 1] + ";") * 10}">' for i in range(1, 10)
) + '<!ENTITY file SYSTEM "file:///etc/passwd">]>'


def raw(name, sheet, strings="<sst/>", cut=None):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, text in PARTS.items():
            archive.writestr(part, text)
        archive.writestr("xl/sharedStrings.xml", strings)
        archive.writestr("xl/worksheets/s.xml", sheet)
    data = buffer.getvalue()
    write(name, data[:cut] if cut else data)


def data(rows, start="", end="</sheetData></worksheet>"):
    return f"{start}<worksheet><sheetData>{rows}{end}"


some = HEAD + "".join(ROW.format(i) for i in range(2, 500))
RICH = '<sst><si><r><t xml:space="preserve">Très </t></r><r><rPr><b/></rPr><t>bon</t></r><rPh><t>lu</t></rPh></si>' \
    '<si><t>_x0041_ccueil_x000D_ &amp; prix</t></si></sst>'
raw("rich.xlsx", data(HEAD + '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>'), RICH)
raw("nostrings.xlsx", data(HEAD + ROW.format(2) + '<row><c t="s"><v>0</v></c><c t="s"><v>9</v></c></row>'), RICH)
FORMULAS = '<row r="2"><c r="A2"><f>A1+1</f><v>7</v></c><c r="B2" t="str"><f>"Secret "&amp;A1</f><v>En retard</v></c></row>' \
    '<row r="3"><c r="A3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B3" t="inlineStr"><f t="shared" si="0">B2</f><is><t>Parfait</t></is></c></row>' \
    '<row r="4"><c r="A4"><f>A3+1</f></c><c r="B4" t="str"><f>"Secret"</f></c></row>'
MERGED = '<row r="1"><c r="A1" t="inlineStr"><is><t>Avis de mars</t></is></c><c r="B1"/><c r="C1"/></row>' \
    '<row r="2"><c r="A2" t="inlineStr"><is><t>id</t></is></c><c r="B2" t="inlineStr"><is><t>comment</t></is></c>' \
    '<c r="C2" t="inlineStr"><is><t>score</t></is></c></row>' \
    '<row r="3"><c r="A3" t="inlineStr"><is><t>m-1</t></is></c><c r="B3" t="inlineStr"><is><t>En retard</t></is></c><c r="C3"><v>2</v></c></row>' \
    '<row r="4"><c r="A4"/><c r="B4" t="inlineStr"><is><t>Parfait</t></is></c><c r="C4"><v>5</v></c></row>'
MERGES = '</sheetData><mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A3:A4"/></mergeCells></worksheet>'
raw("formulas.xlsx", data(HEAD + FORMULAS))
raw("merged.xlsx", data(MERGED, end=MERGES))
raw("laughs.xlsx", data(HEAD + '<row r="2"><c r="A2" t="inlineStr"><is><t>&j;</t></is></c></row>', ENTITIES))
raw("laughs-strings.xlsx", data(some), ENTITIES + "<sst><si><t>&j;</t></si></sst>")
raw("cut-xml.xlsx", data(some, end=""))
raw("cut.xlsx", data(some), cut=-500)
raw("deep.xlsx", data(HEAD + "<row>" * 100_000))
raw("wide.xlsx", data(HEAD + "".join(f'<row r="{i}"><c r="XFD{i}"><v>1</v></c></row>' for i in range(2, 3000))))
raw("far.xlsx", data(HEAD + ROW.format(1_048_576) + ROW.format(99_999_999_999)))
raw("indices.xlsx", data(HEAD + '<row r="2"><c r="A2" t="s"><v>99999999</v></c><c r="B2" t="s"><v>-1</v></c></row>'))
raw("big-strings.xlsx", data(some), "<sst>" + "<si><t>" + "a" * 1000 + "</t></si>" * 1 + ("<si><t>" + "a" * 1000 + "</t></si>") * 3000 + "</sst>")

NS = 'xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"'


def cell(text, more=""):
    paragraphs = "".join(f"<text:p>{line}</text:p>" for line in text.split("\n"))
    return f'<table:table-cell office:value-type="string"{more}>{paragraphs}</table:table-cell>'


def ods(name, tables, start=""):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", f"{start}<office:document {NS}><office:spreadsheet>{tables}</office:spreadsheet></office:document>")
    write(name, buffer.getvalue())


def table(name, rows):
    return f'<table:table table:name="{name}"><table:table-column/>' + "".join(rows) + "</table:table>"


def row(*cells, more=""):
    return f"<table:table-row{more}>" + "".join(cells) + "</table:table-row>"


header = row(cell("id"), cell("commentaire"), cell("note"), cell("date"), cell("vu"))
number = '<table:table-cell office:value-type="float" office:value="4.5"><text:p>4,5</text:p></table:table-cell>'
day = '<table:table-cell office:value-type="date" office:date-value="2026-03-02"><text:p>02/03/26</text:p></table:table-cell>'
yes = '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p></table:table-cell>'
noted = '<table:table-cell office:value-type="string"><office:annotation><text:p>note interne</text:p></office:annotation><text:p>Un <text:span>très</text:span><text:s text:c="2"/>bon<text:line-break/>accueil</text:p></table:table-cell>'
empty = '<table:table-cell table:number-columns-repeated="16379"/>'
ods(
    "sound.ods",
    table("Avis", [header, row(cell("o-1"), noted, number, day, yes, empty), row(empty, more=' table:number-rows-repeated="3"'),
                   row(cell("o-2"), cell("Deux\nparagraphes"), number, day, yes), row(empty, more=' table:number-rows-repeated="1048571"')])
    + table("Suite", [row(cell("commentaire"), cell("note")), row(cell("Rien à redire"), number)]),
)
formula = ' table:formula="of:=&quot;Secret&quot;" '
text = f'<table:table-cell{formula}office:value-type="string" office:string-value="En retard"><text:p>En retard</text:p></table:table-cell>'
wrong = f'<table:table-cell{formula}office:value-type="string" office:string-value=""><text:p>#DIV/0!</text:p></table:table-cell>'
unread = f'<table:table-cell{formula}/>'
spanned = cell("m-1", ' table:number-rows-spanned="2"')
title = cell("Avis de mars", ' table:number-columns-spanned="3"') + '<table:covered-table-cell table:number-columns-repeated="2"/>'
names = row(cell("id"), cell("commentaire"))
ods("formulas.ods", table("A", [names, row(number, text), row(wrong, cell("Parfait")), row(unread, unread)]))
ods("merged.ods", table("A", [row(title), header, row(spanned, cell("En retard"), number), row("<table:covered-table-cell/>", cell("Parfait"), number)]))
ods("laughs.ods", table("A", [header, row(cell("&j;"))]), ENTITIES)
ods("repeated.ods", table("A", [header, row(cell("x" * 100_000, ' table:number-columns-repeated="16384"'), more=' table:number-rows-repeated="1048576"')]))
