# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages, as they are installed, say all that the programs say of themselves, in words that roff takes for what they are."""
import os
import pathlib
import re
import subprocess

import pytest

BUILD = pathlib.Path(os.environ["HUBWART_BUILD"])
SOURCE = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = ["hubwart", "hubwart-gui"]
REQUESTS = {"TH", "SH", "SS", "PP", "TP", "B", "BR"}


def lines_of(program):
    return (BUILD / "packaging/man" / f"{program}.1").read_text().splitlines()


def shown(line):
    """What a reader sees of a line."""
    line = re.sub(r"^\.[A-Z]+ ?", "", line)
    return line.replace("\\&", "").replace("\\-", "-").replace("\\e", "\\").replace('""', '"')


@pytest.mark.parametrize("program", PROGRAMS)
def test_all_that_help_says_is_on_the_page(program):
    page = " ".join(" ".join(shown(line).strip('"') for line in lines_of(program)).split())
    said = subprocess.run([BUILD / "bin" / program, "--help", "--lang", "en"], text=True, capture_output=True, check=True).stdout
    lost = [part for line in said.splitlines() if not line.startswith("Usage:")
            for part in re.split(r" {2,}", line.strip()) if part.rstrip(":") not in page]
    assert not lost
    assert "--lang" in page


def test_the_page_lists_the_exit_codes_that_there_are():
    code = (SOURCE / "app/cli/ExitCode.h").read_text()
    wanted = {int(number) for number in re.findall(r"^\s+\w+ = (\d+),", code, re.M)}
    page = "\n".join(lines_of("hubwart")).split(".SH EXIT STATUS")[1].split(".SH")[0]
    assert {int(number) for number in re.findall(r"^\.B (\d+)$", page, re.M)} == wanted and len(wanted) > 10


@pytest.mark.parametrize("program", PROGRAMS)
def test_nothing_is_taken_for_a_request_that_is_none(program):
    lines = lines_of(program)
    assert lines[0].startswith(".TH ")
    for line in lines:
        assert line and not line.startswith("'")
        assert not line.startswith(".") or line[1:].split()[0] in REQUESTS, line
        assert not re.search(r"(?<!\\)-", line), line
        assert not re.search(r"\\(?![-&e])", line), line
