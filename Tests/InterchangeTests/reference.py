"""What Python's csv and json modules make of hostile input, for the scanners to be held against.

reference.py csv|json SEED COUNT writes, for each case: the input in base64, a tab, and either what the module reads
(JSON, in base64) or "-" where it refuses.
"""
import base64
import csv
import io
import json
import random
import sys

kind, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
random.seed(seed)
PIECES = ["a", "é", "😀", '"', '""', "'", ",", ";", "\n", "\r\n", "\r", "\t", " ", "x\u2028y", "1,5", "=1+1", "\ufeff", "\u0000"[:0]]


def csv_case():
    if random.random() < 0.5:
        rows = [["".join(random.choices(PIECES, k=random.randint(0, 5))) for _ in range(random.randint(1, 4))]
                for _ in range(random.randint(1, 5))]
        out = io.StringIO()
        csv.writer(out, lineterminator=random.choice(["\n", "\r\n"])).writerows(rows)
        text = out.getvalue()
    else:
        text = "".join(random.choices(PIECES, k=random.randint(1, 25)))
    if text.startswith("\ufeff"):
        text = "a" + text
    rows = [row for row in csv.reader(io.StringIO(text, newline="")) if row]
    return text, rows


SCALARS = ["null", "true", "false", "0", "-1", "1.5e3", "01", "1.", "-", "nul", "1e", '"a"', '"\\u00e9"', '"\\ud83d\\ude00"',
           '"\\ud800"', '"\\udc00x"', '"\\x"', '"\\u12"', '"b\\n\\"\\\\/"', '"\\/"', '"é"', '"😀"', "[]", "{}", '"']


def value(depth):
    roll = random.random()
    if depth > 3 or roll < 0.6:
        return random.choice(SCALARS)
    space = random.choice(["", " ", "\t"])
    if roll < 0.8:
        return "[" + ("," + space).join(value(depth + 1) for _ in range(random.randint(0, 3))) + "]"
    return "{" + ("," + space).join(f'"k{i}":{space}{value(depth + 1)}' for i in range(random.randint(0, 3))) + "}"


def json_case():
    members = [f'"text":{value(0)}', f'"id":{value(0)}', f'"x":{value(0)}']
    random.shuffle(members)
    text = "{" + ",".join(members) + "}"
    if random.random() < 0.3:
        at = random.randrange(len(text))
        text = text[:at] + random.choice(["", "}", '"', ",", " ", "\\"]) + text[at + 1:]
    try:
        found = json.loads(text, parse_constant=lambda name: int("refused"))
    except ValueError:
        return text, None
    return text, found


def halves(text):
    """Python keeps halves of surrogate pairs; they become U+FFFD."""
    return "".join("\ufffd" if 0xD800 <= ord(c) <= 0xDFFF else c for c in text)


for _ in range(count):
    text, found = csv_case() if kind == "csv" else json_case()
    if kind == "json" and found is not None:
        # What is compared: the text and the id as strings, or that they are something else.
        found = [halves(found[k]) if isinstance(found.get(k), str) else None for k in ("text", "id")] \
            if isinstance(found, dict) else []
    encoded = base64.b64encode(text.encode("utf-8", "surrogatepass")).decode()
    answer = "-" if found is None else base64.b64encode(json.dumps(found).encode()).decode()
    print(encoded + "\t" + answer)
