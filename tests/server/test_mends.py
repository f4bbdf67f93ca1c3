# SPDX-License-Identifier: GPL-3.0-or-later
"""Each finding that can be staged on the practice server: it is told, mended, and afterwards the desktop opens."""
import pathlib

import pytest

from test_lab import page
from visit import URL

pytest_plugins = ["visit"]

WHERE = ("--url", URL)

FINDINGS = pathlib.Path(__file__).parents[1] / "findings"
# Warnings and advice: told, and mended when somebody asks for it (test_surroundings.py).
WHEN_ASKED = {"origin-edited", "short-timeout", "proxyrequests-on", "forwarded-proto-missing"}
MENDED = sorted(file.parent.name for file in FINDINGS.glob("*/break.sh")
                if (file.parent / "fixed.conf").exists() and file.parent.name not in WHEN_ASKED)


@pytest.mark.parametrize("finding", [pytest.param(name, marks=pytest.mark.broken(name)) for name in MENDED])
def test_it_is_told_mended_and_gone(lab, visit, finding):
    visit = visit()
    told = visit.document("check", *WHERE, exit=1)
    assert [one["id"] for one in told["findings"] if one["severity"] == "error"] == [finding]
    visit.document("apply", "--yes", *WHERE, exit=0)
    assert (visit.outside("test")["status"], page(lab)) == (101, 200)
    # Advice may be left: Debian's own Timeout is short where the line has no timeout=.
    assert [one["id"] for one in visit.document("check", *WHERE, exit=0)["findings"] if one["severity"] != "info"] == []
