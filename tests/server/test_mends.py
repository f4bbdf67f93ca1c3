# SPDX-License-Identifier: GPL-3.0-or-later
"""Each finding that can be staged on the practice server: it is told, mended, and afterwards the desktop opens."""
import pathlib

import pytest

from test_lab import page
from visit import URL

pytest_plugins = ["visit"]

# Where the fault shows, if not at the usual address.
ADDRESSES = {"unsafe-3f": f"{URL}/room%3F1", "encoded-slash-404": f"{URL}/room%2F1"}

FINDINGS = pathlib.Path(__file__).parents[1] / "findings"
# Warnings and advice: told, and mended when somebody asks for it (test_surroundings.py).
WHEN_ASKED = {"short-timeout", "proxyrequests-on", "forwarded-proto-missing", "forwarded-typo"}
MENDED = sorted(file.parent.name for file in FINDINGS.glob("*/break.sh")
                if (file.parent / "fixed.conf").exists() and file.parent.name not in WHEN_ASKED)


@pytest.mark.parametrize("finding", [pytest.param(name, marks=pytest.mark.broken(name)) for name in MENDED])
def test_it_is_told_mended_and_gone(lab, visit, finding):
    visit = visit()
    url = ADDRESSES.get(finding, URL)
    told = visit.document("check", "--url", url, exit=1)
    assert [one["id"] for one in told["findings"] if one["severity"] == "error"] == [finding]
    assert (told["verdict"]["id"], told["next"]) == (finding, [])
    visit.document("apply", "--yes", "--url", url, exit=0)
    assert (visit.outside("test", url=url)["status"], page(lab)) == (101, 200)
    assert [one["id"] for one in visit.document("check", "--url", url, exit=0)["findings"]] == []


# What somebody else must mend: how grave it is, and what the handshake comes to.
TOLD = {"target-is-raw-vnc": ("warning", "http-ok"), "require-denies": ("error", "http-forbidden"),
        "redirect-eats-handshake": ("error", "http-redirect")}


@pytest.mark.parametrize("finding", [pytest.param(name, marks=[pytest.mark.broken(name), pytest.mark.looks_only]) for name in TOLD])
def test_it_is_told_and_nothing_is_planned(lab, visit, finding):
    told = visit().document("check", "--url", URL, exit=1)
    broken = next(hop for hop in told["hops"] if hop["answer"] == "broken")
    assert [(one["id"], one["severity"], one["fixable"]) for one in told["findings"]] == [(finding, TOLD[finding][0], False)]
    assert (broken["step"], broken["symptom"]) == ("handshake", TOLD[finding][1])


@pytest.mark.looks_only
@pytest.mark.broken("target-is-raw-vnc")
def test_what_is_recognised_behind_apache_is_told(lab, visit):
    assert visit().document("check", "--url", URL, exit=1)["product"] == "noVNC"


@pytest.mark.looks_only
def test_what_is_not_recognised_is_not_made_up(lab, visit):
    assert visit().document("check", "--url", URL, exit=1)["product"] is None
