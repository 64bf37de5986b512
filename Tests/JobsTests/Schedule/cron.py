"""Random cron expressions with the times that croniter gives: cron.py SEED COUNT, a JSON object a line.

With croniter's implement_cron_bug, days are joined as Vixie cron does: a field that begins with * asks for both.
"""

import json
import random
import sys
from datetime import datetime, timezone

from croniter import croniter
from croniter.croniter import CroniterError

FIELDS = [(0, 59, []), (0, 23, []), (1, 31, []),
          (1, 12, "jan feb mar apr may jun jul aug sep oct nov dec".split()),
          (0, 6, "sun mon tue wed thu fri sat".split())]


def value(dice, low, high, names):
    number = dice.randint(low, high)
    if names and dice.random() < 0.4:
        return number, names[number - low]
    return number, str(number)


def part(dice, field):
    """A part of a field's list, with the values it names."""
    low, high, names = field
    shape = dice.random()
    if shape < 0.25:
        step = dice.randint(1, high)
        return f"*/{step}", range(low, high + 1, step)
    one, other = sorted([value(dice, *field), value(dice, *field)])
    if shape < 0.6 or one[0] == other[0]:
        return one[1], [one[0]]
    step = dice.randint(1, high) if dice.random() < 0.4 else 1
    return f"{one[1]}-{other[1]}" + (f"/{step}" if step > 1 else ""), range(one[0], other[0] + 1, step)


def field(dice, field):
    """A field; none that names all values without beginning with *, which croniter takes for * and cron does not."""
    if dice.random() < 0.35:
        return "*"
    while True:
        parts = [part(dice, field) for _ in range(dice.choice([1, 1, 1, 2, 3]))]
        text = ",".join(text for text, _ in parts)
        named = {number for _, numbers in parts for number in numbers}
        if text.startswith("*") or len(named) <= field[1] - field[0]:
            return text


def main():
    dice, wanted = random.Random(int(sys.argv[1])), int(sys.argv[2])
    while wanted:
        text = " ".join(field(dice, each) for each in FIELDS)
        start = dice.randint(0, 4_000_000_000)
        times = croniter(text, datetime.fromtimestamp(start, timezone.utc), implement_cron_bug=True,
                         max_years_between_matches=50)
        try:
            answer = [int(times.get_next(float)) for _ in range(6)]
        except CroniterError:
            continue  # such as the 31st of February
        print(json.dumps({"text": text, "start": start, "times": answer}))
        wanted -= 1


main()
