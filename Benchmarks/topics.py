#!/usr/bin/env python3
"""Holds the engine's themes against the topics that readers gave to patients' answers: topics.py PARCOURS FILE

FILE is one JSON object a line with `text` and `topics`. What each topic is in the vocabulary of themes stands in TOPICS, and in
Documentation/Measures.md; topics without a counterpart are left out, and texts that have no other. --lexicon FOLDER reads with other
lexicons. Python 3.9+, standard library only.
"""
import argparse
import json
import subprocess

TOPICS = {
    "Positive experience & gratitude": {"overall"},
    "Negative experience & dissatisfaction": {"overall"},
    "Staff manner & personal attributes": {"friendliness", "empathy"},
    "Staff listening, understanding & involving patients": {"empathy", "communication"},
    "Interaction with family/ carers": {"empathy", "communication"},
    "Equality, Diversity & Inclusion": {"empathy", "flexibility"},
    "Timeliness of care": {"waiting", "timeliness"},
    "Staff responsiveness": {"waiting", "timeliness", "empathy"},
    "Contacting services": {"reachability"},
    "Information directly from staff during care": {"communication", "competence"},
    "Information provision & guidance": {"communication", "competence"},
    "Being kept informed, clarity & consistency of information": {"communication"},
    "Competence & training": {"competence"},
    "Diagnosis & triage": {"competence", "errors"},
    "Impact of treatment/ care": {"quality", "resolution"},
    "Supplying & understanding medication": {"timeliness", "errors", "communication"},
    "Appointment arrangements": {"ease", "timeliness"},
    "Organisation & efficiency": {"ease", "errors", "timeliness"},
    "Discharge": {"continuity", "timeliness", "ease"},
    "Referals & continuity of care": {"continuity"},
    "Staff continuity": {"continuity"},
    "Number & deployment of staff": {"choice"},
    "Activities & access to fresh air": {"choice", "atmosphere"},
    "Food & drink provision & facilities": {"quality", "choice"},
    "Environment & Facilities": {"comfort", "atmosphere", "design"},
    "Cleanliness, tidiness & infection control": {"cleanliness"},
    "Service location": {"location_hours"},
    "Transport to/ from services": {"location_hours", "timeliness"},
    "Feeling safe": {"safety"},
}
LEAST = 10  # a topic of fewer texts has no figure of its own


def main():
    parser = argparse.ArgumentParser(description="Holds the engine's themes against topics that readers gave.")
    parser.add_argument("parcours")
    parser.add_argument("file")
    parser.add_argument("--lexicon")
    arguments = parser.parse_args()
    command = [arguments.parcours, "analyze", arguments.file, "--quiet", "--format", "jsonl", "--no-redact", "-o", "-"]
    command += ["--lexicon", arguments.lexicon] if arguments.lexicon else []
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE).stdout
    with open(arguments.file, encoding="utf-8") as file:
        gold = [json.loads(line) for line in file if line.strip()]
    texts = []
    for row, line in zip(gold, output.splitlines()):
        topics = [t for t in row["topics"] if t in TOPICS]
        if topics:
            texts.append((topics, {f["theme"] for f in json.loads(line)["findings"]}))
    print(f"{len(texts)} texts\n{'topic':58} {'n':>5} {'found':>6} {'themes'}")
    hits = told = 0
    for topic, themes in sorted(TOPICS.items(), key=lambda item: -sum(item[0] in t for t, _ in texts)):
        having = [found for topics, found in texts if topic in topics]
        met = sum(bool(found & themes) for found in having)
        hits, told = hits + met, told + len(having)
        if len(having) >= LEAST:
            print(f"{topic:58} {len(having):5} {met / len(having):6.3f} {', '.join(sorted(themes))}")
    said = right = 0
    for topics, found in texts:
        wanted = set().union(*(TOPICS[t] for t in topics))
        # A general verdict goes with any topic.
        said += len(found - {"overall"})
        right += len((found & wanted) - {"overall"})
    silent = sum(not found for _, found in texts) / len(texts)
    recall, precision = hits / told, right / said
    print(f"topics met by a theme (recall) {recall:.3f}; themes that a topic bears out (precision) {precision:.3f}; "
          f"F1 {2 * recall * precision / (recall + precision):.3f}; texts without a finding {silent:.3f}")


main()
