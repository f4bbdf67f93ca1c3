# SPDX-License-Identifier: GPL-3.0-or-later
"""The connection of a whole apply, with proof and confirmation, is cut, stalls or comes in pieces, at any byte."""
import json

import pytest
from cutter import Cutter
from faults.harness import FULL, some, tell

pytest_plugins = ["visit", "faults.fixtures"]

SWEEP = 40


@pytest.fixture
def disturbed(inside, lab, visit):
    """disturbed(Cutter(...)): an apply through it, and what does not hold afterwards."""
    secret = lab.user("admin")["password"]

    def run(cutter, point):
        inside("console", "before", secrets=[secret])
        with cutter:
            done = visit("admin", cutter.port)("apply", "--yes", "--json", "--confirm-within", "5", timeout=400)
            document = json.loads(done.stdout)
        # What it said it knows must be so; and what it could not know, it did not say.
        kept = done.returncode == 0
        wanted = ["new"] if kept else ["old"] if document.get("saved") == "old" else ["old", "new"]
        broken = inside("console", "after", wanted=wanted, claims="confirmed" if kept else None)
        return {"point": point, "told": [done.returncode, document.get("trouble", {}).get("kind"), document.get("saved")], "broken": broken}

    return run


def offsets(cutter, way):
    """Around each place where the other side begins to speak, and in between."""
    so_far, borders = 0, []
    for turn, count in cutter.turns:
        if turn == way:
            so_far += count
            borders += [so_far - 1, so_far, so_far + 1]
    return sorted({*borders, *(so_far * one // SWEEP for one in range(1, SWEEP))} - {0})


def test_cut(disturbed):
    whole = Cutter(2222, every=True)
    found = [disturbed(whole, "undisturbed")]
    assert found[0]["told"] == [0, None, "new"]
    for again in True, False:
        for way in "up", "down":
            for offset in some(offsets(whole, way), 1):
                found.append(disturbed(Cutter(2222, {way: offset}, again=again, every=True), [way, offset, again]))
    tell("cut connections", found)


def test_in_pieces(disturbed):
    found = [disturbed(Cutter(2222, every=True, piece=piece), ["pieces of", piece]) for piece in ([1, 7, 100] if FULL else [100])]
    assert all(one["told"][0] == 0 for one in found)
    tell("connections in pieces", found)


@pytest.mark.skipif(not FULL, reason="waits until the other side is given up")
def test_stalled(disturbed):
    whole = Cutter(2222, every=True)
    disturbed(whole, "undisturbed")
    tell("stalled connections", [disturbed(Cutter(2222, {way: offset}, every=True, stall=True), [way, offset])
                                 for way in ("up", "down") for offset in offsets(whole, way)[::8]])
