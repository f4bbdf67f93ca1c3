# SPDX-License-Identifier: GPL-3.0-or-later
"""Which hop fails: each state of the practice server, and pairs of them, told apart in one run of "check". The confusion matrix is
printed at the end."""
import datetime
import json
import time

import pytest

from verdicts import ADDRESSES, LOGS, VERDICTS
from visit import URL

pytest_plugins = ["visit"]

SEEN = {}


@pytest.fixture(scope="module", autouse=True)
def matrix(pytestconfig):
    yield
    lines = [f"{' + '.join(state):44} {wanted:30} {'=' if SEEN[state] == wanted else SEEN[state]}"
             for state, (wanted, _, _) in VERDICTS.items() if state in SEEN]
    hits = sum(SEEN[state] == VERDICTS[state][0] for state in SEEN)
    pytestconfig.matrix = [*lines, f"{hits} of {len(SEEN)} states on the diagonal"]


def check(visit, states):
    visit = visit()
    url = next((ADDRESSES[state] for state in states if state in ADDRESSES), URL)
    options = list(visit.options)
    if any(state.startswith("front-") for state in states):
        options[options.index("127.0.0.1")] = "127.0.0.2"
    done = visit.hubwart("check", visit.server, *options, "--url", url, "--json", fds=visit.fds)
    return json.loads(done.stdout)


@pytest.mark.parametrize("states", [pytest.param(states, id="+".join(states), marks=[pytest.mark.broken(*states), pytest.mark.looks_only])
                                    for states in VERDICTS])
def test_the_first_hop_that_fails_is_named(lab, visit, states):
    verdict, hop, following = VERDICTS[states]
    told = check(visit, states)
    assert told.get("verdict"), told
    SEEN[states] = told["verdict"]["id"]
    assert (told["verdict"]["id"], [one["id"] for one in told["next"]]) == (verdict, following), json.dumps(told, indent=1)
    assert hop in (None, told["verdict"]["hop"])
    assert told["verdict"]["sentence"].strip()
    if states in LOGS:
        whose, words = LOGS[states]
        line = next((line for line in told["log"] if line["hop"] == whose and words in line["text"]), None)
        assert line, json.dumps(told["log"], indent=1)
        assert whose == "hub" or (line["code"] == words and line["message"])
        assert abs(time.time() - datetime.datetime.fromisoformat(line["when"]).timestamp()) < 60
