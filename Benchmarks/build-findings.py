#!/usr/bin/env python3
"""Writes a findings file of a million findings, or as many as asked, as `parcours analyze` writes them: for measuring.

usage: build-findings.py FILE [FINDINGS]
"""
import random
import sys

KINDS = ["irritant"] * 6 + ["enchantment"] * 3 + ["expectation"]
STAGES = ["discover", "evaluate", "order", "pay", "receive", "use", "manage", "support", "resolve", "return", "renew",
          "leave", "unknown"]
STAGE_WEIGHTS = [1, 4, 6, 3, 14, 22, 7, 14, 9, 5, 2, 3, 10]
CHANNELS = ["website", "app", "account", "email", "phone", "chat", "store", "branch", "delivery", "premises", "unknown"]
CHANNEL_WEIGHTS = [5, 4, 2, 4, 9, 2, 6, 3, 6, 5, 54]
THEMES = ["friendliness", "competence", "communication", "waiting", "timeliness", "ease", "resolution", "errors", "price",
          "fees", "quality", "reliability", "usability", "comfort", "overall"]
WORDS = ("colis commande conseiller livraison semaine attente service client facture remboursement site appli contrat "
         "sinistre dossier agence réponse rappel problème produit qualité prix accueil équipe rapide lent jamais encore "
         "toujours rien très vraiment trop mais pourtant désolé merci enfin").split()
RUPTURES = ["null"] * 12 + ['"repeat_contact"', '"retell"', '"no_answer"', '"transfer"', '"channel_switch"']
REGIONS = ["nord", "sud", "est", "ouest", "centre"]


def finding(chance: random.Random, start: int, number: int) -> str:
    kind = chance.choice(KINDS)
    stage = chance.choices(STAGES, STAGE_WEIGHTS)[0]
    channel = chance.choices(CHANNELS, CHANNEL_WEIGHTS)[0]
    theme = chance.choice(THEMES)
    quote = " ".join(chance.choices(WORDS, k=chance.randint(2, 8)))
    intensity = chance.randint(100, 999)
    level = "low" if intensity < 400 else "sensitive" if intensity < 700 else "very_sensitive"
    verdict = chance.choice(["null"] * 40 + ['"make"', '"break"', '"break"'])
    because = str(number - 1) if verdict != "null" and number > 0 else "null"
    stage_from = '"clause"' if stage != "unknown" else "null"
    channel_from = '"clause"' if channel != "unknown" else "null"
    end = start + len(quote)
    line = chance.randint(10, 400)
    return (f'{{"kind":"{kind}","stage":"{stage}","stage_detail":null,"stage_from":{stage_from},"channel":"{channel}",'
            f'"channel_from":{channel_from},"theme":"{theme}","concept":"{theme}.word{chance.randint(1, 12)}",'
            f'"intensity":0.{intensity:03},"criticality":"{level}","moment_of_truth":{"true" if verdict != "null" else "false"},'
            f'"make_or_break":{verdict},"because":{because},"rupture":{chance.choice(RUPTURES)},"turn":0,"start":{start},'
            f'"end":{end},"quote":"{quote}","evidence":[{{"entry":"fr/{kind}s/{theme}.lex:{line}","start":{start},'
            f'"end":{end},"shifters":[]}}]}}')


def verbatim(chance: random.Random, number: int, count: int) -> str:
    starts = [40 * place for place in range(count)]
    findings = ",".join(finding(chance, start, place) for place, start in enumerate(starts))
    polarity = chance.randint(-999, 999)
    sign = "-" if polarity < 0 else ""
    day = number * 731 // 400_000 % 731
    month, day = day // 31 % 24, day % 28 + 1
    date = f"{2024 + month // 12}-{month % 12 + 1:02}-{day:02}"
    return (f'{{"id":"r-{number}","set_aside":null,"duplicate_of":null,"language":"fr","language_score":0.980,'
            f'"sector":"insurance","nature":"{"complaint" if polarity < 0 else "praise"}",'
            f'"dissatisfaction":{"true" if polarity < 0 else "false"},"polarity":{sign}0.{abs(polarity):03},"effort":0.400,'
            f'"effort_signs":["contact_again"],"findings":[{findings}],"recourses":[],"cut":[],"conversation":null,"metadata":{{"date":"{date}",'
            f'"customer":"c-{chance.randint(1, 150_000)}","score":{chance.randint(1, 5)}.000,"question":null,'
            f'"source_channel":"{chance.choice(["email", "survey", "review"])}","kept":{{"region":"{chance.choice(REGIONS)}",'
            f'"produit":"auto"}}}},"text":null,"redacted":true,"engine":"0.1.0+lex.9f31c2"}}\n')


def main() -> None:
    wanted = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    chance = random.Random(7)
    number = findings = 0
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        while findings < wanted:
            count = min(chance.choice([0, 1, 1, 2, 2, 3, 4, 6]), wanted - findings)
            number += 1
            findings += count
            file.write(verbatim(chance, number, count))
    print(f"{number} verbatims, {findings} findings")


main()
