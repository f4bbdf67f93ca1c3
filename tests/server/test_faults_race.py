# SPDX-License-Identifier: GPL-3.0-or-later
"""Confirmation, undo and timer at the same moment, and two consoles at once: one of them wins, and everybody is told the truth."""
import pytest
from faults.harness import FULL, tell

pytest_plugins = ["faults.fixtures"]


def test_the_decision(inside):
    found = inside("race", "decisions", rounds=1000)
    tell("confirmation and rollback at once", found)
    assert len({tuple(one["won"]) for one in found}) == 2, "one side was always first: that was no race"


@pytest.mark.parametrize("name, few", [("near_the_deadline", 5), ("undo_beside_timer", 2)])
def test_near_the_deadline(inside, name, few):
    count = 20 if FULL else few
    tell(name.replace("_", " "), inside("race", "races", name=name, lates=[-0.4 + 1.6 * one / (count - 1) for one in range(count)]))


@pytest.mark.parametrize("name, few", [("two_confirm", 1), ("undo_beside_confirm", 2), ("two_apply", 1)])
def test_two_at_once(inside, name, few):
    tell(name.replace("_", " "), inside("race", "races", name=name, lates=[0] * (20 if FULL else few)))
