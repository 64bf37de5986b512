#!/usr/bin/env python3
"""hostile.py BINARY [NAME…]: hostile input, and what the program does with it, as a table in Markdown.

Each input is made, read by `parcours analyze`, and removed. Fails where the program crashes, takes a gigabyte, takes more
than two minutes (after four it is ended) or exits otherwise than the input deserves: 0 all read, 2 some not, 66 nothing.
"""

import gzip
import inspect
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import zipfile

MEGABYTE = 1 << 20
MOST_MEMORY = 1024
MOST_SECONDS = 120
INPUTS = []


def hostile(name, *codes, options=()):
    """Registers what makes an input: a path, or a generator of bytes for standard input."""

    def register(make):
        INPUTS.append((name, make, codes, options))
        return make

    return register


def write(path, data):
    with open(path, "wb") as file:
        for part in [data] if isinstance(data, (bytes, bytearray)) else data:
            file.write(part)
    return path


def archive(path, members, compression=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", compression) as file:
        for name, data in members:
            with file.open(zipfile.ZipInfo(name), "w", force_zip64=True) as member:
                for part in [data] if isinstance(data, bytes) else data:
                    member.write(part)
    return path


def deflated(path, members):
    """An archive whose members are compressed: a ZipInfo of its own says that it is not."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members:
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            with file.open(info, "w", force_zip64=True) as member:
                for part in [data] if isinstance(data, bytes) else data:
                    member.write(part)
    return path


def repeated(part, count):
    for _ in range(count):
        yield part


CSV = "id,text\n1,Trop d'attente en caisse\n2,\"Vendeuse adorable, merci\"\n".encode()

# Archives


@hostile("ZIP bomb: 4 GB of one letter in 4 MB", 2, 66)
def zip_bomb(folder):
    return deflated(folder + "/bomb.zip", [("a.csv", repeated(b"a" * MEGABYTE, 4096))])


@hostile("GZIP bomb: 4 GB in 4 MB", 2, 66)
def gzip_bomb(folder):
    with gzip.open(folder + "/bomb.csv.gz", "wb", 6) as file:
        file.write(b"id,text\n")
        for part in repeated(b"1,mot mot mot mot mot mot\n" * 40_000, 4000):
            file.write(part)
    return folder + "/bomb.csv.gz"


@hostile("GZIP in GZIP, 8 deep", 66)
def deep_gzip(folder):
    data = CSV
    for _ in range(8):
        data = gzip.compress(data)
    return write(folder + "/deep.gz", data)


@hostile("ZIP in ZIP, 8 deep", 66)
def deep_zip(folder):
    data = CSV
    for _ in range(8):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as file:
            file.writestr("in.zip" if data is not CSV else "a.csv", data)
        data = buffer.getvalue()
    return write(folder + "/deep.zip", data)


@hostile("ZIP of 150,000 files", 66)
def many_files(folder):
    with zipfile.ZipFile(folder + "/many.zip", "w") as file:
        for number in range(150_000):
            file.writestr(f"{number}.txt", "mot\n")
    return folder + "/many.zip"


@hostile("ZIP with ../../ and absolute names", 0)
def traversal(folder):
    return archive(folder + "/up.zip", [("../../../tmp/out.csv", CSV), ("/etc/out.csv", CSV), ("a\\..\\b.csv", CSV)])


@hostile("ZIP with two members of one name", 0)
def twice(folder):
    with zipfile.ZipFile(folder + "/twice.zip", "w") as file:
        import warnings

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            file.writestr("a.csv", CSV)
            file.writestr("a.csv", CSV)
    return folder + "/twice.zip"


@hostile("ZIP cut in its middle", 2)
def cut_zip(folder):
    path = deflated(folder + "/cut.zip", [(f"{n}.csv", CSV + os.urandom(3000).hex().encode()) for n in range(9)])
    data = open(path, "rb").read()
    return write(path, data[: len(data) // 2])


@hostile("GZIP cut in its middle", 2)
def cut_gzip(folder):
    data = gzip.compress(b"id,text\n" + b"".join(f"{n},{os.urandom(9).hex()} retard\n".encode() for n in range(9999)))
    return write(folder + "/cut.csv.gz", data[: len(data) // 2])


@hostile("XLSX cut in its middle", 2, 66)
def cut_xlsx(folder):
    path = workbook(folder, "cut.xlsx", rows=cells("Un texte " + os.urandom(2000).hex()))
    data = open(path, "rb").read()
    return write(path, data[: len(data) // 2])


@hostile("Folder with a loop of links", 0)
def loop(folder):
    os.makedirs(folder + "/in/deeper")
    os.symlink("..", folder + "/in/deeper/up")
    write(folder + "/in/a.csv", CSV)
    return folder + "/in"


@hostile("Folder with a link to itself and a pipe", 2)
def odd_files(folder):
    os.makedirs(folder + "/in")
    os.symlink("self", folder + "/in/self")
    os.mkfifo(folder + "/in/pipe")
    write(folder + "/in/a.csv", CSV)
    return folder + "/in"


# Workbooks

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def cells(*texts):
    return "".join(f'<row><c t="inlineStr"><is><t>{text}</t></is></c></row>' for text in ("Commentaire",) + texts)


def workbook(folder, name, rows="", head="", strings=None):
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    members = [
        ("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
        ("xl/workbook.xml", f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets><sheet name="Avis" r:id="r1"/></sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{relations}"><Relationship Id="r1" Type="{LINKS}/worksheet" Target="sheet.xml"/>'
         f'<Relationship Id="r2" Type="{LINKS}/sharedStrings" Target="words.xml"/></Relationships>'),
        ("xl/sheet.xml", f'<?xml version="1.0"?>{head}<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'),
    ]
    if strings is not None:
        members.append(("xl/words.xml", strings))
    return deflated(folder + "/" + name, [(n, t.encode() if isinstance(t, str) else t) for n, t in members])


@hostile("XLSX with billion laughs", 2, 66)
def laughs(folder):
    entities = '<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">' for n in range(12))
    return workbook(folder, "laughs.xlsx", cells("&m;"), f"<!DOCTYPE x [{entities}]>")


@hostile("XLSX with an entity of 10 MB used 1,000 times", 2, 66)
def quadratic(folder):
    return workbook(folder, "blow.xlsx", cells("&a;" * 1000), f'<!DOCTYPE x [<!ENTITY a "{"a" * (10 * MEGABYTE)}">]>')


@hostile("XLSX that asks for a file of the machine", 0, 2, 66)
def external(folder):
    return workbook(folder, "file.xlsx", cells("&a;", "Un texte"), '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>')


@hostile("XLSX with 1 GB of words", 2, 66)
def many_words(folder):
    def strings():
        yield f'<sst xmlns="{MAIN}">'.encode()
        yield from repeated((b"<si><t>" + b"mot " * 250 + b"</t></si>") * 1000, 1000)
        yield b"</sst>"

    return workbook(folder, "words.xlsx", cells("Un texte"), strings=strings())


@hostile("XLSX whose cell is XFD1048576", 0)
def far_cell(folder):
    row = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>loin</t></is></c></row>'
    return workbook(folder, "far.xlsx", cells("Un texte") + row)


@hostile("XLSX with elements 1,000,000 deep", 2, 66)
def deep_xml(folder):
    return workbook(folder, "deep.xlsx", "<a>" * 1_000_000)


@hostile("ODS with a row repeated 1,000,000,000 times", 0, 2, 66)
def repeated_rows(folder):
    o = "urn:oasis:names:tc:opendocument:xmlns:"
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    content = (
        f'<office:document-content xmlns:office="{o}office:1.0" xmlns:table="{o}table:1.0" xmlns:text="{o}text:1.0"><office:body>'
        f'<office:spreadsheet><table:table table:name="A"><table:table-row>{cell.format("Commentaire")}</table:table-row>'
        f'<table:table-row table:number-rows-repeated="1000000000">{cell.format("Un texte")}</table:table-row></table:table>'
        "</office:spreadsheet></office:body></office:document-content>")
    return archive(folder + "/rows.ods", [("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content.encode())])


# Long and deep


@hostile("JSON Lines, 1,000,000 brackets deep", 2)
def deep_json(folder):
    return write(folder + "/deep.jsonl", b'{"text":"mot"}\n{"text":' + b"[" * 1_000_000 + b"]" * 1_000_000 + b'}\n{"text":"mot"}\n')


@hostile("Reviews of Google, 1,000,000 brackets deep", 2)
def deep_google(folder):
    sound = b'{"reviewId":"a","starRating":"ONE","comment":"mot","createTime":"2026-01-01T00:00:00Z"}'
    deep = b'{"reviewId":"b","starRating":"ONE","comment":"mot","x":' + b'{"a":' * 500_000 + b"1" + b"}" * 500_000 + b"}"
    return write(folder + "/a.json", b'{"reviews":[\n' + sound + b",\n" + deep + b",\n" + sound + b"\n]}")


@hostile("CSV, a field of 2 GB, by a pipe", 2)
def long_csv(folder):
    yield b'id,text\n1,mot\n2,"'
    yield from repeated(b"mot " * (MEGABYTE // 4), 2048)
    yield b'"\n3,mot\n'


@hostile("JSON Lines, a string of 2 GB, by a pipe", 2)
def long_json(folder):
    yield b'{"text":"mot"}\n{"text":"'
    yield from repeated(b"mot " * (MEGABYTE // 4), 2048)
    yield b'"}\n{"text":"mot"}\n'


@hostile("Text, a line of 2 GB, in a file", 2, 66)
def long_line(folder):
    return write(folder + "/a.txt", repeated(b"mot " * (MEGABYTE // 4), 2048))


@hostile("Mail, a body of 2 GB, by a pipe", 2, 66)
def long_mail(folder):
    yield b"From: a@example.org\nSubject: mot\nDate: Mon, 2 Mar 2026 10:32:00 +0100\nMessage-ID: <1@a>\n\n"
    yield from repeated(b"mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mo\n" * (MEGABYTE // 64), 2048)


@hostile("4 GB of nothing (a file with a hole)", 2, 66)
def sparse(folder):
    path = write(folder + "/a.txt", b"mot\n")
    os.truncate(path, 4 << 30)
    return path


@hostile("CSV of 500,000 columns", 0, 2, 66)
def wide(folder):
    return write(folder + "/a.csv", b"text," + b",".join(b"c%d" % n for n in range(500_000)) + b"\nmot" + b",1" * 500_000 + b"\n")


@hostile("CSV, a quote never closed, 200 MB", 2)
def unclosed(folder):
    return write(folder + "/a.csv", [b'id,text\n1,mot\n2,"mot\n'] + [(b"3," + b"mot " * 250 + b"\n") * 1000] * 200)


@hostile("Mail of 20,000 parts in one another", 0, 2, 66)
def deep_mail(folder):
    head = b"From: a@example.org\nDate: Mon, 2 Mar 2026 10:32:00 +0100\nMIME-Version: 1.0\nSubject: x\n"
    parts = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(20_000))
    return write(folder + "/a.eml", head + parts + b"Content-Type: text/plain\n\nmot\n")


@hostile("Mail whose HTML is 200,000 elements deep", 0, 2)
def deep_html(folder):
    head = b"From: a@example.org\nDate: Mon, 2 Mar 2026 10:32:00 +0100\nMIME-Version: 1.0\nSubject: x\nContent-Type: text/html\n\n"
    return write(folder + "/a.eml", head + b"<div>" * 200_000 + b"mot" + b"</div>" * 200_000)


def long_text(name, part):
    @hostile(f"A text of 8 MB: {name}", 0)
    def make(folder):
        text = part * (8 * MEGABYTE // len(part.encode()))
        return write(folder + "/a.jsonl", json.dumps({"text": text}, ensure_ascii=False).encode() + b"\n")


for name, part in [
    ("one word", "a"), ("negations", "pas "), ("opening quotes", "« "), ("digits", "1 "), ("initials", "M. "),
    ("handles", "@a "), ("combining accents", "e\u0301\u0301"), ("joined emoji", "👨\u200d"), ("apostrophes", "l'"),
    ("line breaks", "\n"), ("speakers", "Client : a\n"), ("garbled letters", "Ã©"),
]:
    long_text(name, part)


@hostile("A text of 30 MB", 2, 66)
def longer_text(folder):
    return write(folder + "/a.jsonl", json.dumps({"text": "mot " * (30 * MEGABYTE // 4)}).encode() + b"\n")


# Bytes and characters


@hostile("UTF-8 and Windows-1252 in one file", 2, 0)
def mixed(folder):
    return write(folder + "/a.csv", "id,text\n1,Très déçue\n".encode() + "2,Très déçue\n".encode("cp1252") + "3,Très déçue\n".encode())


@hostile("Mail that says UTF-8 and is Windows-1252", 0)
def wrong_charset(folder):
    head = b"From: a@example.org\nDate: Mon, 2 Mar 2026 10:32:00 +0100\nMIME-Version: 1.0\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\n"
    return write(folder + "/a.eml", head + "Très déçue, deux heures d'attente\n".encode("cp1252"))


@hostile("XML that says UTF-16 and is UTF-8 (XLSX)", 0, 2, 66)
def wrong_xml(folder):
    path = workbook(folder, "a.xlsx", cells("Très déçue"))
    with zipfile.ZipFile(path) as file:
        members = [(name, file.read(name)) for name in file.namelist()]
    members = [(n, d.replace(b'version="1.0"', b'version="1.0" encoding="UTF-16"')) for n, d in members]
    return deflated(path, members)


@hostile("UTF-16 without a mark", 0)
def utf16(folder):
    return write(folder + "/a.csv", "id,text\n1,Très déçue de l'accueil\n".encode("utf-16-le"))


@hostile("UTF-16 cut between two bytes", 0, 2)
def utf16_cut(folder):
    return write(folder + "/a.csv", "id,text\n1,Très déçue de l'accueil 😀".encode("utf-16")[:-1])


@hostile("Lone surrogates in JSON", 0, 2)
def surrogates(folder):
    return write(folder + "/a.jsonl", b'{"text":"mot \\ud83d mot"}\n{"text":"mot \\ude00\\ud83d"}\n{"text":"mot"}\n')


@hostile("Overlong UTF-8, surrogates in UTF-8, beyond U+10FFFF", 2, 0)
def overlong(folder):
    return write(folder + "/a.jsonl", b'{"text":"mot \xc0\xaf"}\n{"text":"\xed\xa0\x80"}\n{"text":"\xf4\x90\x80\x80"}\n{"text":"d\xc3\xa9\xc3\xa7ue"}\n')


@hostile("A mark of byte order in the middle", 0)
def middle_mark(folder):
    return write(folder + "/a.csv", CSV + b"\xef\xbb\xbf" + CSV)


@hostile("NUL bytes in records", 2)
def nul(folder):
    return write(folder + "/a.csv", CSV + b"3,mot\0mot\n4,mot\n")


@hostile("Right-to-left marks and invisible characters", 0)
def invisible(folder):
    text = "L'att\u200bente \u202eetnetta\u202c est trop lon\u00adgue\u2060, ser\ufeffvice nul\u200f"
    return write(folder + "/a.jsonl", json.dumps({"text": text}).encode() + b"\n")


@hostile("Mojibake, once and twice", 0)
def mojibake(folder):
    once = "Très déçue, l’accueil était froid".encode().decode("cp1252", "ignore")
    twice = once.encode().decode("cp1252", "ignore")
    return write(folder + "/a.jsonl", b"".join(json.dumps({"text": t}).encode() + b"\n" for t in (once, twice)))


@hostile("CSV formulas, written to CSV", 0, options=("--format", "csv", "--with-text"))
def formulas(folder):
    return write(folder + "/a.csv", 'id,text\n=1+1,"=cmd|\' /C calc\'!A0 trop lent"\n+2,@SUM(A1) trop cher\n-3,"\tattente trop longue"\n'.encode())


@hostile("Random bytes, 20 MB", 66, 2)
def noise(folder):
    return write(folder + "/a.dat", os.urandom(20 * MEGABYTE))


def made_apart(make, folder):
    """Makes an input in a process of its own: what this one takes of memory would count as the program's."""
    if inspect.isgeneratorfunction(make):
        return make(folder)
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writer, make(folder).encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as answer:
        path = answer.read()
    os.waitpid(child, 0)
    return path


class Counted(threading.Thread):
    """Counts the lines of a pipe and keeps how they begin."""

    def __init__(self, pipe):
        super().__init__(daemon=True)
        self.pipe, self.lines, self.head = pipe, 0, b""
        self.start()

    def run(self):
        while part := self.pipe.read1(MEGABYTE):
            self.lines += part.count(b"\n")
            if len(self.head) < 4096:
                self.head += part[: 4096 - len(self.head)]


def run(binary, name, make, options):
    folder = tempfile.mkdtemp(prefix="parcours-hostile-")
    try:
        made = made_apart(make, folder)
        stream = made if hasattr(made, "__next__") else None
        errors = open(folder + "/.err", "w+b")
        command = [binary, "analyze", "--quiet", *options, "-" if stream else made]
        if "--format" not in options:
            command[2:2] = ["--format", "jsonl"]
        start = time.time()
        process = subprocess.Popen(command, stdin=subprocess.PIPE if stream else subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors, cwd=folder)
        # What comes out may be far more than a disk holds.
        output = Counted(process.stdout)
        stop = threading.Timer(2 * MOST_SECONDS, process.kill)
        stop.start()
        if stream:
            try:
                for part in stream:
                    process.stdin.write(part)
                process.stdin.close()
            except BrokenPipeError:
                pass
        output.join()
        _, status, usage = os.wait4(process.pid, 0)
        stop.cancel()
        process.returncode = 0
        seconds = time.time() - start
        errors.seek(0)
        lines, head = output.lines, output.head.decode(errors="replace")
        told = [line.decode(errors="replace").strip().replace(folder + "/", "") for line in errors.read(MEGABYTE).splitlines()]
        return os.waitstatus_to_exitcode(status), lines, usage.ru_maxrss // 1024, seconds, told, head
    finally:
        shutil.rmtree(folder)


def main():
    binary, wanted = os.path.abspath(sys.argv[1]), sys.argv[2:]
    failed = 0
    print("| input | exit | lines out | peak MB | seconds | told on standard error |")
    print("| --- | ---: | ---: | ---: | ---: | --- |")
    for name, make, codes, options in INPUTS:
        if wanted and not any(word in name for word in wanted):
            continue
        code, lines, memory, seconds, told, head = run(binary, name, make, options)
        isBad = code not in codes or memory > MOST_MEMORY or seconds > MOST_SECONDS
        failed += isBad
        message = " / ".join(told[:2])[:260].replace("|", "\\|")
        print(f"| {name} | {code}{' ✗' if isBad else ''} | {lines} | {memory} | {seconds:.1f} | {message} |", flush=True)
        if wanted:
            print(head, file=sys.stderr)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
