"""Reads a folder of exports with the parsers of the tools that they are for, and prints what is wrong, one a line.

exports.py FOLDER MERMAID: FOLDER holds NAME.EXTENSION for every export, grid.csv and quotes.json, the words of customers
that must come through; MERMAID is where the wheel of artoo-mermaid was unpacked. Every parser is needed: what is
missing is told and fails.
"""
import csv
import html.parser
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import warnings
import zipfile

warnings.simplefilter("ignore")
# The libraries greet and show their progress: that goes to standard error.
report, sys.stdout = sys.stdout, sys.stderr
try:
    import jsonschema
    import lxml.etree
    import markdown_it
    import openpyxl
    import pandas
    import pm4py
    import SpiffWorkflow
    import xmlschema
except ImportError as error:
    print(f"{error}: run Scripts/install-missing test", file=report)
    sys.exit(1)

here = pathlib.Path(__file__).parent
folder, mermaid = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
quotes = json.loads((folder / "quotes.json").read_text())
problems = []


def expect(is_right, what):
    if not is_right:
        problems.append(what)


def is_inside(texts, whole, name):
    """Whether each text stands somewhere in what was read."""
    for text in texts:
        expect(text in whole, f"{name}: lost {text!r}")


# The documented look-alikes.
def lines(text):
    return text.replace("\r\n", "\n").replace("\r", "\n")


def pictures(text, kept="\n\t\r"):
    return "".join(chr(0x2400 + ord(c)) if ord(c) < 32 and c not in kept else c for c in text)


def undirected(text):
    return re.sub("[\u202a-\u202e\u2066-\u2069]", "", text)


def xml(text):
    return re.sub("[\ufffe\uffff]", "\ufffd", pictures(text))


def cell(text):
    text = undirected(text)
    return ("'" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else "") + text.replace("\0", "␀")


def office(text):
    return xml(lines(text))


def one_line(text):
    return lines(text).replace("\n", " ")


def markup(text):
    return pictures(lines(text))


FULLWIDTH = {c: chr(ord(c) + 0xFEE0) for c in "#;:%<>&{}"}


def fullwidth(text):
    text = pictures(lines(text))
    for char, wide in FULLWIDTH.items():
        text = text.replace(char, wide)
    return re.sub("[\n\t\u2028\u2029\x85]", " ", text)


def angles(text):
    text = pictures(lines(text))
    return text.replace("<", "＜").replace(">", "＞").replace("&", "＆")


# Readers.
def rows(name):
    with open(folder / name, encoding="utf-8", newline="") as file:
        table = list(csv.reader(file, strict=True))
    expect(len({len(row) for row in table}) == 1, f"{name}: rows of different lengths")
    return table


def schema(name, value, schema_name=None):
    checker = jsonschema.Draft202012Validator(json.loads((here / "schemas" / f"{schema_name or name}.json").read_text()))
    for error in list(checker.iter_errors(value))[:3]:
        problems.append(f"{name}: {list(error.absolute_path)}: {error.message[:300]}")


def unique(ids, name):
    ids = list(ids)
    expect(len(ids) == len(set(ids)), f"{name}: ids that are not unique")
    return set(ids)


class Text(html.parser.HTMLParser):
    """The text of a piece of HTML; a tag that is not the exporter's own is a customer's that came through."""

    def __init__(self, source):
        super().__init__()
        self.text = ""
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attributes):
        expect(tag in ("b", "br", "p", "strong") and not attributes, f"markup that came through: {tag}")
        self.text += "\n" if tag in ("br", "p") else ""

    def handle_data(self, data):
        self.text += data

    def handle_comment(self, data):
        problems.append(f"a comment that came through: {data!r}")

    handle_decl = handle_pi = unknown_decl = handle_comment


def xlsx():
    path = folder / "xlsx.xlsx"
    book = openpyxl.load_workbook(path)
    expect(len(book.sheetnames) == 9, f"xlsx: sheets {book.sheetnames}")
    seen = set()
    for sheet in book:
        for row in sheet.iter_rows():
            for value in row:
                expect(value.data_type != "f", f"xlsx: a formula in {sheet.title} {value.coordinate}")
                seen.add(value.value)
    matrix, curve, grid, places, drivers, priorities, findings, verbatims, _ = book.worksheets
    for sheet in (places, drivers, priorities, findings, verbatims):
        expect(sheet.auto_filter.ref, f"xlsx: no filter in {sheet.title}")
    for sheet in (matrix, curve, grid, places, drivers, findings, verbatims):
        expect(sheet.freeze_panes, f"xlsx: no frozen panes in {sheet.title}")
    for sheet in (matrix, curve, places):
        expect(len(sheet.conditional_formatting) > 0, f"xlsx: no conditional format in {sheet.title}")
    expect(len(curve._charts) == 1, "xlsx: no chart")
    if quotes:
        kinds = {(c.data_type, c.is_date) for c in [findings.cell(r, 2) for r in range(2, 9)] if c.value is not None}
        expect(kinds == {("d", True)}, f"xlsx: dates are {kinds}")
        expect(all(findings.cell(r, 10).data_type == "n" for r in range(2, 9)), "xlsx: intensities are no numbers")
        expect(max(len(str(v).encode("utf-16-le")) // 2 for v in seen) == 32767, "xlsx: the longest text")
    read = {re.sub("_x005F_", "_", value) if isinstance(value, str) else value for value in seen}
    for quote in quotes:
        expect(office(quote) in read, f"xlsx by openpyxl: lost {quote!r}")
    by_libreoffice(path)


def by_libreoffice(path):
    soffice = shutil.which("soffice")
    if not soffice:
        return problems.append("soffice is missing: run Scripts/install-missing test")
    with tempfile.TemporaryDirectory() as out:
        options = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
        command = [soffice, f"-env:UserInstallation=file://{out}/profile", "--headless", "--convert-to", options]
        done = subprocess.run(command + ["--outdir", out, path], capture_output=True, text=True, timeout=240)
        tables = sorted(pathlib.Path(out).glob("*.csv"))
        expect(len(tables) == 9, f"LibreOffice made {len(tables)} tables: {done.stdout}{done.stderr}")
        read = set()
        for table in tables:
            with open(table, encoding="utf-8", newline="") as file:
                for row in csv.reader(file):
                    expect(not any(value.startswith("Err:") for value in row), f"LibreOffice: an error in {table.name}")
                    read.update(lines(value) for value in row)
        for quote in quotes:
            # LibreOffice leaves out the byte order mark within a text.
            expect({office(quote), office(quote).replace("\ufeff", "")} & read, f"xlsx by LibreOffice: lost {quote!r}")


def grid():
    table = rows("grid.csv")
    expect(len(table) == 8, "grid.csv: seven lanes")
    whole = "\n".join(value for row in table for value in row)
    is_inside([undirected(one_line(quote)).replace("\0", "␀") for quote in quotes], whole, "grid.csv")
    for row in table[1:]:
        expect(all(value.count("\n") <= 2 for value in row[2:]), "grid.csv: more than three cards")
    sheet = openpyxl.load_workbook(folder / "grid.xlsx").active
    whole = "\n".join(str(value.value) for row in sheet.iter_rows() for value in row).replace("_x005F_", "_")
    is_inside([office(one_line(quote)) for quote in quotes], whole, "grid.xlsx")


def places():
    table = rows("csv.csv")
    unique((row[0] for row in table), "csv")
    objects = [json.loads(line) for line in (folder / "jsonl.jsonl").read_text("utf-8").split("\n") if line]
    for one in objects:
        schema("jsonl", one, "place")
    expect([one["id"] for one in objects] == [row[0] for row in table[1:]], "csv and jsonl differ")
    whole = json.loads((folder / "json.json").read_text("utf-8"))
    schema("json", whole)
    expect(whole["places"] == objects, "json and jsonl differ")
    unique((place["id"] for place in whole["places"]), "json")
    unique((card["id"] for card in whole["cards"]), "json cards")
    for flow in whole["flows"]:
        stages = {stage["id"] for stage in whole["stages"]}
        expect({flow["from_stage"], flow["to_stage"]} <= stages, f"json: a flow between stages that are not there: {flow}")
    expect(set(quotes) <= {card["quote"] for card in whole["cards"]}, "json: lost a quote")


def mermaid_journey():
    library = mermaid / "artoo_mermaid/assets/mermaid.min.js"
    if not shutil.which("node") or not library.exists():
        return problems.append("node or Mermaid's parser is missing: run Scripts/install-missing test")
    command = ["node", here / "mermaid.mjs", library, folder / "mermaid.mmd"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if done.returncode:
        return problems.append(f"mermaid: {done.stderr[-600:]}")
    read = json.loads(done.stdout.split("\n")[-2] if done.stdout.endswith("\n") else done.stdout)
    expect(read["type"] == "journey" and read["title"], "mermaid: no journey or no title")
    expect(len(read["tasks"]) >= len(quotes), f"mermaid: {len(read['tasks'])} tasks")
    for task in read["tasks"]:
        expect(isinstance(task["score"], (int, float)) and 1 <= task["score"] <= 5, f"mermaid: a score of {task}")
        expect(len(task["people"]) == 1, f"mermaid: people of {task}")
    is_inside([fullwidth(quote) for quote in quotes], "\n".join(task["task"] for task in read["tasks"]), "mermaid")


def markdown():
    parser = markdown_it.MarkdownIt("gfm-like", {"html": True, "linkify": False}).disable("linkify")
    text = ""
    for token in parser.parse((folder / "markdown.md").read_text("utf-8")):
        expect(token.type not in ("code_block", "fence", "html_block", "hr"), f"markdown: a {token.type} came through")
        for child in token.children or []:
            if child.type == "html_inline":
                expect(child.content == "<br>", f"markdown: {child.content} came through")
            allowed = ("text", "text_special", "html_inline", "strong_open", "strong_close", "softbreak")
            expect(child.type in allowed, f"markdown: a {child.type} came through: {child.content}")
            text += "\n" if child.type in ("html_inline", "softbreak") else child.content
        text += "\n"
    # CommonMark replaces U+0000 by U+FFFD, which the look-alike prevents, and knows no U+FEFF of its own.
    is_inside([undirected(markup(quote)) for quote in quotes], text, "markdown")


def drawio():
    tree = lxml.etree.parse(folder / "drawio.drawio")
    cells = tree.getroot().findall(".//mxCell")
    ids = unique((one.get("id") for one in cells), "drawio")
    vertices = {one.get("id") for one in cells if one.get("vertex") == "1"}
    text = ""
    for one in cells:
        expect(one.get("parent") in ids or one.get("id") == "0", f"drawio: the parent of {one.get('id')}")
        if one.get("edge") == "1":
            expect({one.get("source"), one.get("target")} <= vertices, f"drawio: the ends of {one.get('id')}")
        expect(one.find("mxGeometry") is not None or one.get("id") in "01", f"drawio: no geometry of {one.get('id')}")
        text += Text(one.get("value") or "").text + "\n"
    is_inside([xml(lines(quote)) for quote in quotes], text, "drawio")


def lucid():
    with zipfile.ZipFile(folder / "lucid.lucid") as archive:
        expect(archive.namelist() == ["document.json"] and archive.testzip() is None, "lucid: members")
        content = archive.read("document.json")
    expect(len(content) <= 1_000_000, f"lucid: {len(content)} bytes")
    document = json.loads(content)
    schema("lucid", document)
    page = document["pages"][0]
    unique([one["id"] for one in page["shapes"] + page["lines"]], "lucid")
    shapes = {shape["id"] for shape in page["shapes"]}
    for line in page["lines"]:
        expect({line["endpoint1"]["shapeId"], line["endpoint2"]["shapeId"]} <= shapes, "lucid: a line without shapes")
    text = "\n".join(shape.get("text", "") for shape in page["shapes"])
    is_inside([angles(quote) for quote in quotes], text, "lucid")
    table = rows("lucid-csv.csv")
    head, body = table[0], table[1:]
    expect([row[0] for row in body] == [str(n + 1) for n in range(len(body))], "lucid-csv: ids count from 1")
    expect(body[0][1] == "Page", "lucid-csv: the page first")
    for row in body:
        for column in ("Page ID", "Contained By", "Line Source", "Line Destination"):
            value = row[head.index(column)]
            expect(not value or 1 <= int(value) <= len(body), f"lucid-csv: {column} {value}")
        expect((row[1] == "Line") == bool(row[head.index("Line Source")]), "lucid-csv: ends of lines")
    is_inside([undirected(quote).replace("\0", "␀") for quote in quotes], "\n".join(row[9] for row in body), "lucid-csv")


def boards():
    calls = json.loads((folder / "miro.json").read_text("utf-8"))
    schema("miro", calls)
    text = "\n".join(Text(item["data"]["content"]).text for call in calls for item in call)
    is_inside([markup(quote) for quote in quotes], text, "miro")
    notes = json.loads((folder / "mural.json").read_text("utf-8"))
    schema("mural", notes)
    unique((note["title"] for note in notes), "mural")
    is_inside([markup(quote) for quote in quotes], "\n".join(Text(note["htmlText"]).text for note in notes), "mural")
    table = rows("cardboard.csv")
    kinds = {row[0] for row in table[1:]}
    expect(kinds <= {"name", "outcome", "journey", "sticker", "divider", "card"}, f"cardboard: kinds {kinds}")
    expect(all(len(row[1]) <= 255 for row in table), "cardboard: a name longer than 255")
    is_inside([undirected(quote).replace("\0", "␀") for quote in quotes], "\n".join(row[7] for row in table), "cardboard")


def cjml():
    path = folder / "cjml.cjml.xml"
    for error in list(xmlschema.XMLSchema(here / "cjml.xsd").iter_errors(path))[:3]:
        problems.append(f"cjml: {error.reason} at {error.path}")
    tree = lxml.etree.parse(path)
    comments = "\n".join(one.text or "" for one in tree.iter("comment"))
    is_inside([xml(quote) for quote in quotes], comments, "cjml")
    found = {one.text for one in tree.iter("compliance")}
    expect(found == ({"completed", "failing", "missing"} if quotes else set()), f"cjml: compliance {found}")


def bpmn():
    path = folder / "bpmn.bpmn"
    omg = xmlschema.XMLSchema(pathlib.Path(SpiffWorkflow.__file__).parent / "bpmn/parser/schema/BPMN20.xsd")
    for error in list(omg.iter_errors(path))[:3]:
        problems.append(f"bpmn: {error.reason} at {error.path}")
    space = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
    drawing = "{http://www.omg.org/spec/BPMN/20100524/DI}"
    tree = lxml.etree.parse(path)
    process = tree.getroot().find(space + "process")
    elements = {one.get("id"): one for one in process}
    unique((one.get("id") for one in tree.iter() if one.get("id")), "bpmn")
    drawn = [one.get("bpmnElement") for one in tree.iter(drawing + "BPMNShape", drawing + "BPMNEdge")]
    expect(sorted(drawn) == sorted(elements), "bpmn: what is drawn is not what is there")
    known = {xml(quote) for quote in quotes}
    for one in tree.iter(space + "documentation"):
        words = re.search(r"(?:« (.*) »|“(.*)”)$", one.text, re.DOTALL)
        expect(words and (words.group(1) or words.group(2)) in known, f"bpmn: {one.text!r} is no customer's words")
    read = pm4py.read_bpmn(str(path))
    flows = [one for one in process if one.tag == space + "sequenceFlow"]
    expect(len(read.get_nodes()) == len(process) - len(flows), "bpmn by pm4py: nodes")
    expect(len(read.get_flows()) == len(flows), "bpmn by pm4py: flows")
    net, start, end = pm4py.convert_to_petri_net(read)
    expect(pm4py.check_soundness(net, start, end)[0], "bpmn by pm4py: the net is not sound")


def logs():
    text = (folder / "xes.xes").read_bytes()
    space = "{http://www.xes-standard.org/}"
    tree = lxml.etree.fromstring(text)
    count = len(tree.findall(f".//{space}event"))
    prefixes = {one.get("prefix") for one in tree.iter(space + "extension")}
    keys = {one.get("key") for one in tree.iter() if one.get("key")}
    expect({key.split(":")[0] for key in keys} <= prefixes, f"xes: keys without an extension: {keys}")
    table = rows("process-csv.csv")
    expect(len(table) - 1 == count, "process-csv and xes differ")
    ocel = json.loads((folder / "ocel.jsonocel").read_text("utf-8"))
    schema("ocel", ocel)
    objects = unique((one["id"] for one in ocel["objects"]), "ocel objects")
    unique((one["id"] for one in ocel["events"]), "ocel events")
    types = {one["name"]: {a["name"] for a in one["attributes"]} for one in ocel["eventTypes"] + ocel["objectTypes"]}
    for one in ocel["events"] + ocel["objects"]:
        expect({a["name"] for a in one["attributes"]} <= types[one["type"]], f"ocel: attributes of {one['id']}")
        expect({r["objectId"] for r in one.get("relationships", [])} <= objects, f"ocel: objects of {one['id']}")
    expect(len(ocel["events"]) == count, "ocel and xes differ")
    if not count:
        return
    log = pm4py.read_xes(str(folder / "xes.xes"))
    expect(len(log) == count, "xes by pm4py: events")
    expect({xml(quote) for quote in quotes} <= set(log["parcours:quote"]), "xes by pm4py: lost a quote")
    expect(str(log["time:timestamp"].dtype).startswith("datetime64"), "xes by pm4py: times")
    frame = pandas.read_csv(folder / "process-csv.csv", keep_default_na=False)
    names = dict(case_id="Case ID", activity_key="Activity", timestamp_key="Complete Timestamp")
    frame = pm4py.format_dataframe(frame, **names)
    expect(len(frame) == count, "process-csv by pm4py: events")
    expect({cell(quote) for quote in quotes} <= {row[14] for row in table}, "process-csv: lost a quote")
    first = lambda one: [list(path) for path in pm4py.get_variants(one)]
    expect(sorted(map(str, first(log))) == sorted(map(str, first(frame))), "xes and process-csv: paths differ")
    read = pm4py.read_ocel2_json(str(folder / "ocel.jsonocel"))
    expect(len(read.events) == count and len(read.objects) == len(objects), "ocel by pm4py: events or objects")
    expect(set(quotes) <= set(read.events["parcours:quote"]), "ocel by pm4py: lost a quote")


def label_studio():
    tasks = json.loads((folder / "label-studio.json").read_text("utf-8"))
    schema("label-studio", tasks)
    spans = set()
    for task in tasks:
        units = task["data"]["text"].encode("utf-16-le")
        for result in task["predictions"][0]["result"]:
            value = result["value"]
            cut = units[2 * value["start"]:2 * value["end"]].decode("utf-16-le")
            expect(cut == value["text"], f"label-studio: {value['text']!r} is {cut!r}")
            spans.add(cut)
    expect(set(quotes) <= spans, f"label-studio: lost {set(quotes) - spans}")


checks = [xlsx, grid, places, mermaid_journey, markdown, drawio, lucid, boards, cjml, bpmn, logs, label_studio]
for check in checks:
    try:
        check()
    except Exception as error:
        problems.append(f"{check.__name__}: {type(error).__name__}: {str(error)[:500]}")
for problem in problems:
    print(problem, file=report)
sys.exit(1 if problems else 0)
