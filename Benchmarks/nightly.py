#!/usr/bin/env python3
"""nightly.py PARCOURS STORE [--verbatims N] [--cold]: a night's run over a large store, whole.

STORE is one that FillStore filled. N new verbatims (50,000) are made of the texts of Corpora, each with a number of its
own and a date of yesterday; `parcours job run` then reads, analyses and keeps them, draws the map of the latest 200,000
findings, and writes the map, a table, a report and the findings of 30 days. Told are seconds from start to end, when each
step ended, and the peak memory of the process. With --cold the system is asked to forget what it holds of the store.

The store is written to: the next night has other verbatims. Analyses of FillStore are not read again.
"""
import argparse
import datetime
import glob
import json
import os
import random
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PROMISED_SECONDS = 60
PROMISED_MEGABYTES = 300
JOB = """\
name: night
sources: [{{ name: avis, files: "inbox/*.jsonl" }}]
store: {store}
key: {{ file: parcours.key }}
reanalyze: none
map: {{ path: out/map.json, window: 3650d }}
exports:
  - {{ to: jsonl, path: out/findings.jsonl, window: 30d }}
  - {{ to: csv, path: out/places.csv }}
report: out/report.html
summary: out/summary.json
metrics: out/parcours.prom
log: {{ format: json }}
"""


def texts():
    found = []
    for path in sorted(glob.glob(os.path.join(HERE, "..", "Corpora", "*", "verbatims.jsonl"))):
        with open(path, encoding="utf-8") as lines:
            found += [json.loads(line) for line in lines]
    return found


def write_night(path, count, seed):
    chance, known = random.Random(seed), texts()
    day = (datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=1)).date().isoformat()
    size = 0
    with open(path, "w", encoding="utf-8") as out:
        for number in range(count):
            verbatim = dict(chance.choice(known))
            verbatim.update(
                id=f"n{seed}-{number}", date=day, customer=f"c{chance.randrange(900_000)}",
                text=f"{verbatim['text']} ({number})")
            line = json.dumps(verbatim, ensure_ascii=False) + "\n"
            size += len(line.encode())
            out.write(line)
    # A file that nobody writes to any more.
    hour_ago = time.time() - 3600
    os.utime(path, (hour_ago, hour_ago))
    return size


def forget_pages(path):
    """Asks the system to drop what it holds of a file in memory."""
    for name in (path, path + "-wal"):
        if os.path.exists(name):
            descriptor = os.open(name, os.O_RDONLY)
            os.fsync(descriptor)
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(descriptor)


def key_of(store, folder):
    """The key that stores of this benchmark are made with: one for all nights."""
    path = store + ".key"
    if not os.path.exists(path):
        with open(path, "w", encoding="ascii") as key:
            key.write("a key for measuring, kept beside the store\n")
    os.symlink(os.path.abspath(path), os.path.join(folder, "parcours.key"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("parcours")
    parser.add_argument("store")
    parser.add_argument("--verbatims", type=int, default=50_000)
    parser.add_argument("--cold", action="store_true")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="parcours-night-") as folder:
        os.mkdir(os.path.join(folder, "inbox"))
        size = write_night(os.path.join(folder, "inbox", "night.jsonl"), options.verbatims, options.seed)
        key_of(options.store, folder)
        job = os.path.join(folder, "night.yaml")
        with open(job, "w", encoding="utf-8") as out:
            out.write(JOB.format(store=json.dumps(os.path.abspath(options.store))))
        if options.cold:
            forget_pages(options.store)
        print(f"{options.verbatims} new verbatims, {size / 1e6:.1f} MB; store {os.path.getsize(options.store) / 1e9:.1f} GB;"
              f" load {os.getloadavg()[0]:.1f}; {'cold' if options.cold else 'as it comes'}")
        began = time.perf_counter()
        process = subprocess.Popen([options.parcours, "job", "run", job], stderr=subprocess.PIPE, text=True)
        for line in process.stderr:
            try:
                event = json.loads(line)
            except ValueError:
                event = {"event": line.strip()}
            told = [event.get("event", ""), os.path.basename(event.get("path", "")), event.get("added", "")]
            print(f"{time.perf_counter() - began:8.1f} s  " + " ".join(word for word in told if word))
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds, megabytes = time.perf_counter() - began, usage.ru_maxrss / 1024
        print(f"whole   {seconds:6.1f} s   (under {PROMISED_SECONDS} promised), of which CPU {usage.ru_utime + usage.ru_stime:.1f} s")
        print(f"memory  {megabytes:6.0f} MB  (under {PROMISED_MEGABYTES} promised)")
        with open(os.path.join(folder, "out", "summary.json"), encoding="utf-8") as summary:
            told = json.load(summary)
        print(f"added {told['verbatims']['added']}, map of {told['map']}, status {process.returncode}, load {os.getloadavg()[0]:.1f}")
        isDone = process.returncode == 0 and told["verbatims"]["added"] == options.verbatims
        return 0 if isDone and seconds < PROMISED_SECONDS and megabytes < PROMISED_MEGABYTES else 1


if __name__ == "__main__":
    sys.exit(main())
