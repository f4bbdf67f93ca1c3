# SPDX-License-Identifier: GPL-3.0-or-later
"""What changes the server is killed at each of its points: between any two simple commands that it runs."""
import pytest
from faults.harness import some, tell

pytest_plugins = ["faults.fixtures"]

# How many points of each are tried where not all are.
FEW = {"prove": 1, "apply": 6, "trial": 1, "expire": 3, "boot": 2, "confirm": 2, "undo": 3}


@pytest.mark.parametrize("name", FEW)
def test_killed(inside, name):
    undisturbed = inside("inside", "sweep", name=name, points=[])
    points = some(range(1, undisturbed[0]["count"] + 1), FEW[name])
    tell(f"killed in {name}", undisturbed + inside("inside", "sweep", name=name, points=points))
