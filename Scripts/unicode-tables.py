#!/usr/bin/env python3
"""Writes Sources/Tokens/Tables/*.swift from the Unicode data files (Debian: package unicode-data).

usage: Scripts/unicode-tables.py [UNICODE_FOLDER] [OUTPUT_FOLDER]
"""
import re
import sys
import unicodedata
from pathlib import Path

DATA = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode")
OUT = Path(sys.argv[2] if len(sys.argv) > 2 else Path(__file__).parent.parent / "Sources/Tokens/Tables")
LIMIT = 0x110000

# In the order of the raw values of WordBreak.Class.
CLASSES = ["Other", "CR", "LF", "Newline", "Extend", "ZWJ", "Regional_Indicator", "Format", "Katakana",
           "Hebrew_Letter", "ALetter", "Single_Quote", "Double_Quote", "MidNumLet", "MidLetter", "MidNum",
           "Numeric", "ExtendNumLet", "WSegSpace"]
PICTOGRAPHIC, LETTER, BLANK = 0x20, 0x40, 0x80
# Letters that no canonical decomposition takes to their base; their accent code follows those of the marks.
STROKES = {"ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i", "ƒ": "f", "ɨ": "i", "ƀ": "b", "ɵ": "o", "ŀ": "l"}
STROKE_CODE = 0x71
# They unfold for the reader, and no accent goes away.
LIGATURES = {"œ": "oe", "æ": "ae", "ß": "ss", "ẞ": "ss"}
APOSTROPHES = "`´ʼ‘’‛′＇"


def ranges(path):
    for line in (DATA / path).read_text(encoding="utf-8").splitlines():
        found = re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)", line)
        if found:
            yield int(found[1], 16), int(found[2] or found[1], 16), found[3]


def properties():
    scripts, categories, ignorable = ["Zzzz"] * LIMIT, ["Cn"] * LIMIT, set()
    values = [0] * LIMIT
    for first, last, name in ranges("auxiliary/WordBreakProperty.txt"):
        for code in range(first, last + 1):
            values[code] = CLASSES.index(name)
    for first, last, name in ranges("emoji/emoji-data.txt"):
        if name == "Extended_Pictographic":
            for code in range(first, last + 1):
                values[code] |= PICTOGRAPHIC
    for first, last, name in ranges("extracted/DerivedGeneralCategory.txt"):
        categories[first : last + 1] = [name] * (last + 1 - first)
    for first, last, name in ranges("Scripts.txt"):
        scripts[first : last + 1] = [name] * (last + 1 - first)
    for first, last, name in ranges("DerivedCoreProperties.txt"):
        if name == "Default_Ignorable_Code_Point":
            ignorable.update(range(first, last + 1))
    for first, last, name in ranges("PropList.txt"):
        if name == "White_Space":
            for code in range(first, last + 1):
                values[code] |= BLANK
    for code in range(LIMIT):
        if categories[code][0] == "L" or categories[code] == "Nl":
            values[code] |= LETTER
        if categories[code] in ("Cc", "Cf") or code in ignorable:
            values[code] |= BLANK
    return values, categories, scripts, ignorable


def fold(text, scripts):
    """The folded text and the sum of the codes of the accents that went away."""
    accent, result = 0, ""
    for character in text:
        if character in APOSTROPHES:
            result += "'"
            continue
        lower = character.lower() if character not in LIGATURES else character
        for low in lower:
            if low in LIGATURES:
                result += LIGATURES[low]
                continue
            if low in STROKES:
                result, accent = result + STROKES[low], accent + STROKE_CODE
                continue
            script = scripts[ord(low)]
            parts = unicodedata.normalize("NFKD", low)
            known = script in ("Latin", "Greek", "Cyrillic", "Inherited", "Common")
            if not known or (script == "Common" and not parts.isalnum()):
                result += low
                continue
            for part in parts:
                if unicodedata.category(part) == "Mn" and scripts[ord(part)] == "Inherited":
                    accent += ord(part) - 0x2FF if 0x300 <= ord(part) < 0x370 else 0
                else:
                    result += part
    return result, accent


def folds(categories, scripts, ignorable, values):
    entries = []
    for code in range(0x80, LIMIT):
        character = chr(code)
        kind = categories[code]
        blank = code in ignorable or kind == "Cf"
        if kind in ("Cn", "Cs", "Co", "Cc") and not blank:
            continue
        upper = kind in ("Lu", "Lt")
        if blank:
            folded, accent = "", 0
        elif character in APOSTROPHES or kind[0] == "L" or kind == "Nd" or (kind == "Mn" and scripts[code] == "Inherited"):
            folded, accent = fold(character, scripts)
            while True:  # folding twice is folding once
                again, more = fold(folded, scripts)
                if again == folded:
                    break
                folded, accent = again, accent + more
        else:
            continue
        ascii = folded.isascii() and len(folded) <= 3
        if not ascii and len(folded) != 1:
            continue
        if (folded, accent) != (character, 0) or upper:
            entries.append((code, folded, accent, upper))
    return entries


def packed(entries):
    """UInt64 each: start 21 bits, count 8, payload 24, accent 8, climbs 1, text 1, upper 1."""
    runs = []
    for code, folded, accent, upper in entries:
        text = folded.isascii() and len(folded) != 1
        payload = sum(ord(c) << 8 * i for i, c in enumerate(folded)) if text else ord(folded)
        last = runs[-1] if runs else None
        if last and last["end"] == code and last["count"] < 255 and (last["accent"], last["text"], last["upper"]) == (accent, text, upper):
            climb = payload - last["payload"]
            if (climb == 0 and last["count"] == 1) or (climb == 0 and not last["climbs"]):
                last["end"] += 1
                last["count"] += 1
                continue
            if not text and climb == last["count"] and (last["climbs"] or last["count"] == 1):
                last["climbs"] = True
                last["end"] += 1
                last["count"] += 1
                continue
        runs.append(dict(start=code, end=code + 1, count=1, payload=payload, accent=accent, text=text, upper=upper, climbs=False))
    for run in runs:
        assert run["accent"] < 256 and run["payload"] < 1 << 24, run
        yield (run["start"] | run["count"] << 21 | run["payload"] << 29 | run["accent"] << 53
               | run["climbs"] << 61 | run["text"] << 62 | run["upper"] << 63)


def write(name, summary, element, numbers, version):
    lines = [f"// Made by Scripts/unicode-tables.py from the data files of Unicode {version}; not to be edited.",
             "// swift-format-ignore-file", ""]
    lines += [f"/// {line}" for line in summary]
    lines.append(f"let {name}: [{element}] = [")
    row = "  "
    for number in numbers:
        cell = f"0x{number:X}, "
        if len(row) + len(cell) > 120:
            lines.append(row.rstrip())
            row = "  "
        row += cell
    lines += [row.rstrip(), "]", ""]
    path = OUT / (name[0].upper() + name[1:] + ".swift")
    path.write_text("\n".join(lines), encoding="utf-8")
    print(path.name, len(numbers), "entries,", len(lines), "lines")


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    version = re.search(r"-(\d+\.\d+\.\d+)\.txt", (DATA / "auxiliary/WordBreakProperty.txt").read_text()).group(1)
    values, categories, scripts, ignorable = properties()
    steps = [code << 8 | values[code] for code in range(LIMIT) if code == 0 or values[code] != values[code - 1]]
    write("wordBreakRanges",
          ["Where the properties of code points change: the first code point of a range in the bits from 8 on; below them",
           "its word-break class (5 bits), then whether it is pictographic, a letter, blank (`CharacterTable`)."],
          "UInt32", steps, version)
    write("foldRanges",
          ["Code points that folding changes, ascending: start 21 bits, count 8, payload 24, accent 8, then three signs:",
           "the payload climbs with the code point, it is up to three ASCII bytes, the code points are capitals (`FoldTable`)."],
          "UInt64", list(packed(folds(categories, scripts, ignorable, values))), version)


main()
