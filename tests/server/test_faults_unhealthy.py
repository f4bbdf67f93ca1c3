# SPDX-License-Identifier: GPL-3.0-or-later
"""The server was not well before a change, or became so while it was open: Apache serves on, and nobody's work is lost."""
from faults.harness import tell

pytest_plugins = ["faults.fixtures"]

HARM = ["a key that does not fit any more", "another's broken file", "a port that another has taken", "a stopped Apache"]


def test_unwell(inside):
    tell("a server that is not well", inside("unhealthy", "cases", wanted=[[harm, when] for when in ("before", "open") for harm in HARM]))
