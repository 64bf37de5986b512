#!/usr/bin/env python3
"""Holds what the samples of transcripts are read to against independent readers: webvtt-py, pysrt, whatstk.

Not run by the tests, which need no package: pip install webvtt-py pysrt whatstk, then run this.
"""
import pathlib
import re
import sys

import pysrt
import webvtt
import whatstk

folder = pathlib.Path(__file__).parent / "Samples/Formats/transcripts"


def turns(name):
    """(speaker, milliseconds or None, text) of each turn in what a sample is read to."""
    found = []
    for line in (folder / (name + ".expected")).read_text(encoding="utf-8").splitlines():
        match = re.match(r"\[(?:customer|agent)(?: (\d+) ms)?\] (?:\\n)?(.*?): \|(.*)", line)
        if match:
            found.append((match[2], match[1] and int(match[1]), match[3].replace("\\n", "\n")))
    return found


def merge(cues):
    """Cues (speaker or None, milliseconds, text) as turns that begin at 0."""
    merged = []
    for speaker, start, text in cues:
        if merged and speaker in (None, merged[-1][0]):
            merged[-1][2] += " " + text
        else:
            merged.append([speaker, start, text])
    return [(s, t - merged[0][1], x) for s, t, x in merged]


def labelled(text):
    match = re.match(r"(Agent|Client|Conseiller) ?: (.*)", text, re.S)
    return (match[1], match[2]) if match else (None, text)


def check(name, expected):
    if turns(name) != expected:
        sys.exit(f"{name}:\n  ours  {turns(name)}\n  theirs {expected}")
    print(f"{name}: {len(expected)} turns agree")


def milliseconds(stamp):
    hours, minutes, seconds = stamp.split(":")
    return round((int(hours) * 3600 + int(minutes) * 60 + float(seconds)) * 1000)


voices = [(c.voice, milliseconds(c.start), c.text.replace("&amp;", "&")) for c in webvtt.read(folder / "webvtt.vtt")]
check("webvtt.vtt", merge(voices))
cues = webvtt.read(folder / "webvtt-labels.vtt")
check("webvtt-labels.vtt", merge([(*labelled(c.text)[:1], milliseconds(c.start), labelled(c.text)[1]) for c in cues]))
subtitles = pysrt.open(str(folder / "srt.srt"))
check("srt.srt", merge([(labelled(s.text)[0], s.start.ordinal, labelled(s.text)[1]) for s in subtitles]))

# whatstk keeps what WhatsApp itself wrote in a sender's name; those lines are taken out here.
notices = re.compile(r"omis>|supprimé|omitted|absente|encrypted|chiffrés|\u200e<This")
formats = {
    "whatsapp-android-fr.txt": "%d/%m/%Y %H:%M - %name:",
    "whatsapp-ios-fr.txt": "[%d/%m/%Y %H:%M:%S] %name:",
}
for name, hformat in formats.items():
    rows = whatstk.WhatsAppChat.from_source(str(folder / name), hformat=hformat).df
    kept = [r for r in rows.itertuples() if not notices.search(r.message)]
    origin = kept[0].date
    check(name, [(r.username, int((r.date - origin).total_seconds() * 1000), r.message.strip()) for r in kept])
