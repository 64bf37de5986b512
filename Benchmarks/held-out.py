#!/usr/bin/env python3
"""Analyses gold texts, each family with the lexicons fitted without it: held-out.py PARCOURS GOLD HELD_OUT > analysis.jsonl

HELD_OUT is what `parcours lexicon tune --held-out` wrote; Benchmarks/families.txt says which sources are of which family. A source that
no family names was not fitted on and is read with the bundled lexicons. `parcours evaluate GOLD analysis.jsonl` scores the
result. Python 3.9+, standard library only.
"""
import json
import os
import subprocess
import sys
import tempfile


def families():
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "families.txt"), encoding="utf-8") as file:
        rows = [line.split() for line in file if line.strip() and not line.startswith("#")]
    return {source: row[0] for row in rows for source in row[1:] if not source.endswith(".jsonl")}


def main():
    parcours, gold, held_out = sys.argv[1:]
    of_source = families()
    with open(gold, encoding="utf-8") as file:
        lines = [line for line in file if line.strip()]
    groups = {}
    for line in lines:
        groups.setdefault(of_source.get(json.loads(line)["source"], ""), []).append(line)
    found = {}
    for family, members in groups.items():
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
            file.writelines(line.rstrip("\n") + "\n" for line in members)
            file.flush()
            command = [parcours, "analyze", file.name, "--quiet", "--no-redact", "--format", "jsonl", "-o", "-"]
            folder = os.path.join(held_out, "without-" + family)
            command += ["--lexicon", folder] if family and os.path.isdir(folder) else []
            output = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout.decode()
        found.update({json.loads(line)["id"]: line for line in output.splitlines()})
    for line in lines:
        print(found[str(json.loads(line)["id"])])


main()
