# SPDX-License-Identifier: GPL-3.0-or-later
"""Each promise (tests/promises.py) has a test that breaks it on purpose."""
import pathlib
import sys

import pytest

TESTS = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TESTS))

from promises import PROMISES  # noqa: E402


def is_there(place):
    file, name = place.split(":")
    text = (TESTS / file).read_text()
    return f"def {name}(" in text if file.endswith(".py") else f"void {name}(" in text


@pytest.mark.parametrize("promise", PROMISES)
def test_it_is_broken_on_purpose(promise):
    assert PROMISES[promise]
    assert [place for place in PROMISES[promise] if not is_there(place)] == []
