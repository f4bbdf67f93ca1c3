# SPDX-License-Identifier: GPL-3.0-or-later
"""Each of Apache's surprises is held against the real Apache somewhere (tests/server/oracle/surprises.py)."""
import pathlib
import sys

import pytest

TESTS = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TESTS / "server"))

from oracle import cases, surprises  # noqa: E402

NAMES = {case["name"] for case in cases.all_cases()}


def is_there(place):
    if place.startswith("grammar/"):
        return (TESTS / f"sites/{place}.conf").exists()
    if ":" in place:
        file, name = place.split(":")
        return f"def {name}(" in (TESTS / "server" / file).read_text()
    return place in NAMES


@pytest.mark.parametrize("surprise", surprises.SURPRISES)
def test_it_is_held_against_apache(surprise):
    places = surprises.SURPRISES[surprise]
    assert places
    assert [place for place in places if not is_there(place)] == []
