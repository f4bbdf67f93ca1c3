# SPDX-License-Identifier: GPL-3.0-or-later
"""The server is killed whole with a change at one of its points: it comes up with the old file, without anybody's help."""
import pytest
from faults.harness import FULL, some, tell

pytest_plugins = ["faults.fixtures"]

# As in faults/inside.py; an undo and a confirmation may also have come to their end.
FEW = {"apply": 2, "undo": 1, "confirm": 1}


@pytest.mark.parametrize("name", FEW)
def test_power_cut(inside, lab, name):
    count = inside("inside", "sweep", name=name, points=[])[0]["count"]
    found = []
    for point in some(range(1, count + 1), FEW[name])[:: 10 if FULL else 1]:
        inside("console", "before", secrets=[])
        stopped = inside("console", "stopped", name=name, point=point)
        lab.power_cut()
        found.append({"point": point, "where": stopped, "broken": inside("console", "after", wanted=["old", "new"][: 1 if name == "apply" else 2], claims=None)})
    tell(f"power cut in {name}", found)
