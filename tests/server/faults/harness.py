# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of many faults are tried, and what is said of them in the end."""
import json
import os
import random

# HUBWART_FAULTS: "all" (packaging/dev test --faults), or how many times as many as in a quick run.
TIMES = os.environ.get("HUBWART_FAULTS", "1")
FULL = TIMES == "all"
SEED = 20261125
survived = []


def some(everything, few):
    """All of them in full mode; else a few, always the same, from all over."""
    everything, few = list(everything), few * int(TIMES if not FULL else 1)
    if FULL or len(everything) <= few:
        return everything
    drawn = random.Random(SEED)
    slices = [everything[len(everything) * one // few:len(everything) * (one + 1) // few] for one in range(few)]
    return [drawn.choice(one) for one in slices]


def tell(name, outcomes):
    """outcomes: of each fault, what did not hold afterwards."""
    bad = [one for one in outcomes if one["broken"]]
    survived.append(f"survived {len(outcomes) - len(bad)}/{len(outcomes)} {name}")
    assert not bad, json.dumps(bad, indent=1)
