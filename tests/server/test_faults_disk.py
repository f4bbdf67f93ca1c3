# SPDX-License-Identifier: GPL-3.0-or-later
"""The disk is full, out of inodes or read-only at each write of a change, or once the change is loaded."""
import pytest
from faults.harness import some, tell

pytest_plugins = ["faults.fixtures"]

# So many pages and inodes are more than a change takes.
ENOUGH = {"changes": 40, "apache": 4, "units": 3}
FEW = {"changes": 4, "apache": 2, "units": 1}


@pytest.mark.parametrize("fault", ["pages", "inodes"])
def test_full(inside, fault):
    wanted = [[place, fault, number] for place, most in ENOUGH.items() for number in some(range(most), FEW[place])]
    tell(f"disk out of {fault}", inside("disk", "cases", wanted=wanted))


def test_read_only(inside):
    tell("disk read-only", inside("disk", "cases", wanted=[[place, "read-only", 0] for place in ENOUGH]))


def test_filled_once_the_change_is_loaded(inside):
    """The old file lies ready: the watchdog brings it back all the same."""
    wanted = [[place, fault, 0] for fault in ("later-full", "later-read-only") for place in ENOUGH]
    tell("disk full or read-only once loaded", inside("disk", "cases", wanted=wanted))
