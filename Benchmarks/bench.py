#!/usr/bin/env python3
"""bench.py PARCOURS [FILE.jsonl…]: speed against ICU's word iterator, start-up, and peak memory, in one run.

The ratio is the CPU time of ICU's iterator alone over that of the whole of `parcours analyze` with one thread on the
same text as JSON Lines, reading and writing included; rounds are interleaved and the median counts. The goal is
1.0: the whole takes no more than the iterator alone. Fails where a goal is missed.
"""
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROUNDS = 5
GOAL_RATIO = 1.0
GOAL_MEGABYTES = 200
GOAL_START = 0.100


def child_seconds(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def speed(parcours, unit, prefix):
    icu, whole = [], []
    for _ in range(ROUNDS):
        answer = subprocess.run([unit, prefix + ".txt", "fr", "1"], check=True, capture_output=True, text=True).stdout
        icu.append(float(answer.split()[0]))
        command = [parcours, "analyze", prefix + ".jsonl", "--format", "jsonl", "--threads", "1", "--quiet", "-o", "/dev/null"]
        whole.append(child_seconds(command))
    size = os.path.getsize(prefix + ".txt") / 1e6
    ratios = [a / b for a, b in zip(icu, whole)]
    ratio = statistics.median(ratios)
    print(f"text                       {size:8.1f} MB")
    print(f"ICU word iterator alone    {statistics.median(icu):8.3f} s CPU  {size / statistics.median(icu):7.1f} MB/s")
    print(f"parcours analyze, whole    {statistics.median(whole):8.3f} s CPU  {size / statistics.median(whole):7.1f} MB/s")
    print(f"ratio                      {ratio:8.2f}   ({min(ratios):.2f} to {max(ratios):.2f}; the goal is {GOAL_RATIO})")
    return ratio


def start(parcours):
    """Seconds from start to the first byte out, the median of several."""
    seconds = []
    for _ in range(9):
        began = time.perf_counter()
        process = subprocess.Popen(
            [parcours, "analyze", "-", "--from", "jsonl", "--format", "jsonl", "--quiet"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        process.stdin.write(b'{"id":"1","text":"Tr\xc3\xa8s bon accueil."}\n')
        process.stdin.close()
        process.stdout.read(1)
        seconds.append(time.perf_counter() - began)
        process.stdout.read()
        process.wait()
    median = statistics.median(seconds)
    print(f"start to first output      {median * 1000:8.1f} ms  (the goal: under {GOAL_START * 1000:.0f})")
    return median


def memory(parcours, prefix, gigabytes):
    """The peak memory on a large file, in megabytes."""
    large = prefix + "-large.jsonl"
    with open(prefix + ".jsonl", "rb") as part:
        data = part.read()
    with open(large, "wb") as out:
        while out.tell() < gigabytes * 1e9:
            out.write(data)
    program = (
        "import resource,subprocess,sys;subprocess.run(sys.argv[1:],check=True);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
    command = [parcours, "analyze", large, "--format", "jsonl", "--quiet", "-o", "/dev/null"]
    answer = subprocess.run([sys.executable, "-c", program, *command], check=True, capture_output=True, text=True).stdout
    peak = int(answer.split()[-1]) / 1024
    size = os.path.getsize(large) / 1e9
    os.remove(large)
    print(f"peak memory on {size:.1f} GB     {peak:8.1f} MB  (the goal: under {GOAL_MEGABYTES})")
    return peak


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    parcours, files = sys.argv[1], sys.argv[2:]
    gigabytes = float(os.environ.get("BENCH_GIGABYTES", "1"))
    with tempfile.TemporaryDirectory() as folder:
        unit = os.path.join(folder, "word-break")
        subprocess.run(["cc", "-O2", os.path.join(HERE, "word-break.c"), "-o", unit, "-licuuc"], check=True)
        prefix = os.path.join(folder, "text")
        subprocess.run([sys.executable, os.path.join(HERE, "build-text.py"), *files, "--out", prefix], check=True)
        ratio = speed(parcours, unit, prefix)
        first = start(parcours)
        peak = memory(parcours, prefix, gigabytes)
    reached = ratio >= GOAL_RATIO and peak < GOAL_MEGABYTES and first < GOAL_START
    sys.exit(0 if reached else 1)


main()
