# SPDX-License-Identifier: GPL-3.0-or-later
"""The power goes at any call that a change makes, and the disk has kept no more than was synced."""
from faults.harness import FULL, tell

pytest_plugins = ["faults.fixtures"]


def test_what_was_not_synced_is_lost(inside):
    found = inside("durable", "prefixes", also=["filesystem"], few=None if FULL else 20)
    tell("states after a loss of power", found)
