#!/usr/bin/env python3
"""Holds the engine's polarity against stars and labels that customers or readers gave: stars.py PARCOURS CORPORA

CORPORA is a folder of JSON Lines files with the names of SETS below; those that are missing are left out.
--weights FOLDER holds what `parcours lexicon tune` wrote: a folder of lexicons for each family left out (without-FAMILY).
Each set is then read with the weights that did not see its family. --only NAMES keeps some sets, --errors N SET shows texts
that were read wrongly. Python 3.9+, standard library only.
"""
import argparse
import json
import os
import subprocess
import sys

NEUTRAL = 0.100  # a polarity within ±NEUTRAL reads as neutral where there are three classes


def stars(row):
    value = row.get("stars")
    return None if value is None or value == 3 else (-1 if value < 3 else 1)


def label(row):
    return {"positive": 1, "neutral": 0, "negative": -1}.get(row.get("polarity"))


def recommended(row):
    value = row.get("recommended")
    if isinstance(value, str):
        value = {"yes": True, "no": False, "1": True, "0": False}.get(value.lower())
    return None if value is None else (1 if value else -1)


# name: (file, family, class of a row or None, classes, at least, beyond)
SETS = {
    "fr_insurance": ("fr_insurance_reviews", "insurance", stars, (-1, 1), 0.87, 0.94),
    "fr_tripadvisor": ("fr_tripadvisor_restaurants_aspects", "restaurant-fr", stars, (-1, 1), 0.88, 0.94),
    "fr_app": ("fr_app_reviews", "app", stars, (-1, 1), 0.77, 0.84),
    "en_trustpilot_retail": ("en_trustpilot_retail", "retail", stars, (-1, 1), 0.83, 0.90),
    "en_skytrax": ("en_skytrax_lounge_seat", "seat", recommended, (-1, 1), 0.72, 0.78),
    "en_airline_tweets": ("en_airline_tweets", "airline-tweets", label, (-1, 0, 1), 0.62, 0.74),
    "semeval_fr_restaurants": ("semeval16_fr_rest_train", "restaurant-fr", label, (-1, 0, 1), 0.56, 0.65),
    "semeval_en_restaurants": ("semeval16_en_rest_train", "semeval-en", label, (-1, 0, 1), 0.56, 0.65),
    "semeval_en_laptops": ("semeval16_en_lapt_train", "semeval-en", label, (-1, 0, 1), 0.56, 0.65),
    "fr_bank_reviews": ("fr_bank_reviews", "bank", stars, (-1, 1), None, None),
}

# What the three aspects of the restaurant reviews are in the vocabulary of themes.
ASPECTS = {
    "prix": {"price", "value", "fees"},
    "cuisine": {"quality", "choice"},
    "service": {"friendliness", "competence", "empathy", "waiting", "reachability"},
}


def rows(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def analyses(arguments, file, family):
    """What the binary finds in a file, in its order."""
    command = [arguments.parcours, "analyze", file, "--quiet", "--format", "jsonl", "--no-redact", "-o", "-"]
    # A family that was not fitted on is read with the bundled weights.
    if arguments.weights and os.path.isdir(folder := os.path.join(arguments.weights, "without-" + family)):
        command += ["--lexicon", folder]
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE).stdout
    return [json.loads(line) for line in output.splitlines()]


def sign(value, band):
    return 0 if abs(value) <= band else (1 if value > 0 else -1)


def figures(pairs, classes):
    """Macro-F1, accuracy, and precision and recall of each class."""
    by_class = {}
    for c in classes:
        hits = sum(g == c and s == c for g, s in pairs)
        gold, said = sum(g == c for g, _ in pairs), sum(s == c for _, s in pairs)
        by_class[c] = (hits / said if said else 0.0, hits / gold if gold else 0.0, 2 * hits / (gold + said) if gold else None)
    scores = [f for _, _, f in by_class.values() if f is not None]
    return sum(scores) / len(scores), sum(g == s for g, s in pairs) / len(pairs), by_class


def aspect(analysis, themes):
    findings = [f for f in analysis["findings"] if f["theme"] in themes and f["kind"] != "expectation"]
    if not findings:
        return "NE"
    total = sum(f["intensity"] * (1 if f["kind"] == "enchantment" else -1) for f in findings)
    return "Positive" if total > 1e-9 else "Négative" if total < -1e-9 else "Neutre"


def score_aspects(gold, found):
    accuracies = {}
    for name, themes in ASPECTS.items():
        pairs = [(g["aspects"][name], aspect(s, themes)) for g, s in zip(gold, found) if name in g.get("aspects", {})]
        accuracies[name] = sum(a == b for a, b in pairs) / len(pairs)
    return accuracies


def show_errors(gold, found, classify, band, most):
    for g, s in zip(gold, found):
        if most == 0:
            return
        if classify(g) is not None and sign(s["polarity"], band) != classify(g):
            most -= 1
            quotes = [f"{'+' if f['kind'] == 'enchantment' else '-'} {f['quote']} {f['evidence'][0]['entry']}" for f in s["findings"]]
            print(f"\n{classify(g):+d} as {s['polarity']:+.3f} {g['text']!r}", *quotes, sep="\n   ")


def main():
    parser = argparse.ArgumentParser(description="Holds the engine's polarity against stars and labels.")
    parser.add_argument("parcours")
    parser.add_argument("corpora")
    parser.add_argument("--weights", help="folder of the lexicons with a family left out")
    parser.add_argument("--only", help="sets, separated by commas")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--errors", type=int, default=0)
    arguments = parser.parse_args()
    result = {}
    for name, (file, family, classify, classes, least, beyond) in SETS.items():
        path = os.path.join(arguments.corpora, file + ".jsonl")
        if (arguments.only and name not in arguments.only.split(",")) or not os.path.exists(path):
            continue
        gold = rows(path)
        found = analyses(arguments, path, family)
        if len(gold) != len(found):
            sys.exit(f"{name}: {len(found)} analyses of {len(gold)} texts")
        band = NEUTRAL if 0 in classes else 0.0
        pairs = [(classify(g), sign(s["polarity"], band)) for g, s in zip(gold, found) if classify(g) is not None]
        macro, accuracy, by_class = figures(pairs, classes)
        result[name] = {
            "texts": len(pairs), "macro_f1": macro, "accuracy": accuracy, "silent": sum(s == 0 for _, s in pairs) / len(pairs),
            "at_least": least, "beyond": beyond, "classes": {c: by_class[c] for c in classes},
        }
        if name == "fr_tripadvisor":
            aspects = score_aspects(gold, found)
            result["fr_tripadvisor_aspects"] = {**aspects, "mean": sum(aspects.values()) / 3, "at_least": 0.72, "beyond": 0.84}
        if arguments.errors:
            show_errors(gold, found, classify, band, arguments.errors)
    if arguments.json:
        print(json.dumps(result, indent=1, ensure_ascii=False))
        return
    for name, row in result.items():
        if "mean" in row:
            print(f"{name:26} accuracy " + " ".join(f"{k} {row[k]:.3f}" for k in (*ASPECTS, "mean")) + "  (at least 0.72)")
            continue
        classes = " ".join(f"{c:+d}: P {p:.3f} R {r:.3f}" for c, (p, r, _) in row["classes"].items())
        least = "" if row["at_least"] is None else f"  (at least {row['at_least']:.2f}, beyond {row['beyond']:.2f})"
        print(f"{name:26} n {row['texts']:5} macro-F1 {row['macro_f1']:.3f} accuracy {row['accuracy']:.3f} silent {row['silent']:.3f} {classes}{least}")


main()
