# SPDX-License-Identifier: GPL-3.0-or-later
"""The recordings keep to their schema, and hold nothing of the practice server that should not leave a server."""
import json
import pathlib

import jsonschema
import pytest

TOP = pathlib.Path(__file__).resolve().parents[2]
STORIES = sorted((TOP / "tests/stories").glob("*.json"))


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_a_recording_keeps_to_its_schema(story):
    schema = json.loads((TOP / "packaging/schemas/story.schema.json").read_text())
    jsonschema.validate(json.loads(story.read_text()), schema)


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_a_recording_holds_what_decides_and_nothing_else(story):
    text = story.read_text()
    assert "Set-Cookie" not in text and "ServerAdmin webmaster" not in text
    for file in (json.loads(text)["facts"] or {"files": []})["files"]:
        assert "desktop" in file["path"]
