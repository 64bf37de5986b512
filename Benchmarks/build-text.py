#!/usr/bin/env python3
"""build-text.py FILE.jsonl… --out PREFIX [--megabytes 32] [--seed 1]: the text that the benchmark reads.

Takes the `text` (or the customer's turns) of JSON Lines files and writes PREFIX.jsonl and PREFIX.txt, the same texts in
the same order, at least so many megabytes of text. Where the files hold less, their sentences are drawn again and
joined in new orders, so that no long stretch repeats.
"""
import argparse
import json
import random
import re


def texts(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            text = row.get("text") or "\n".join(turn.get("text") or "" for turn in row.get("turns") or [])
            if text.strip():
                yield " ".join(text.split())


def more(pools, rng):
    """Texts without end: the pools themselves, then sentences of one file (and so one language) in new company."""
    everything = [text for pool in pools for text in pool]
    rng.shuffle(everything)
    yield from everything
    sentences = [[s for text in pool for s in re.split(r"(?<=[.!?])\s+", text) if s] for pool in pools]
    sizes = [sum(map(len, pool)) for pool in pools]
    while True:
        for pool in rng.choices(sentences, weights=sizes, k=1000):
            yield " ".join(rng.choice(pool) for _ in range(rng.randint(1, 8)))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+")
    parser.add_argument("--out", required=True)
    parser.add_argument("--megabytes", type=int, default=32)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    pools = [pool for path in args.files if (pool := list(dict.fromkeys(texts(path))))]
    size = 0
    with open(args.out + ".jsonl", "w", encoding="utf-8") as lines, open(args.out + ".txt", "w", encoding="utf-8") as plain:
        for number, text in enumerate(more(pools, rng)):
            if size >= args.megabytes * 1_000_000:
                break
            size += len(text.encode()) + 1
            lines.write(json.dumps({"id": str(number), "text": text}, ensure_ascii=False) + "\n")
            plain.write(text + "\n")


main()
