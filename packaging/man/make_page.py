# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a manual page of what a program says with --help, and of the tables in the README.

    make_page.py PROGRAM VERSION README.md PAGE
"""
import pathlib
import re
import subprocess
import sys

ABOUT = {"hubwart": "find and mend a broken remote desktop behind Apache",
         "hubwart-gui": "find and mend a broken remote desktop behind Apache, in a window"}
OTHER = {"hubwart": "hubwart-gui", "hubwart-gui": "hubwart"}


def escaped(text):
    """Text as roff prints it: a hyphen that can be copied, and nothing at the start of a line that is taken for a request."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text.startswith((".", "'")) else text


def quoted(text):
    return '"' + escaped(text).replace('"', '""') + '"'


def without_markdown(text):
    return re.sub(r"\[([^]]+)\]\([^)]+\)", r"\1", text).replace("`", "").replace("**", "")


def section_of(readme, title):
    found = re.search(rf"^### {re.escape(title)}\n\n(.*?)(?=^##)", readme, re.M | re.S)
    assert found, f"the README has no part {title!r}"
    return without_markdown(found[1]).strip()


def paragraphs(text):
    return [" ".join(part.split()) for part in text.split("\n\n")]


def body(help_text):
    """The lines of --help: what stands in by two is a term, with its words behind it or below it, further in."""
    page = []
    for line in help_text.strip().splitlines():
        term = re.match(r"  (\S.*?)(?: {2,}(\S.*))?$", line)
        if term:
            page += [".TP", f".B {quoted(term[1])}", *([escaped(term[2])] if term[2] else [])]
        elif line.startswith("  "):
            page.append(escaped(line.strip()))
        elif line.endswith(":"):
            page.append(f".SS {quoted(line[:-1])}")
        elif line:
            page += [*([".PP"] if page else []), escaped(line)]
    return page


def synopsis(program):
    words = "[OPTION...] [ADDRESS]" if program == "hubwart-gui" else "COMMAND [OPTION...] ARGUMENT..."
    return [f".B {escaped(program)}", escaped(words)]


def description(program, help_text):
    if program == "hubwart":
        return body(help_text)
    # Qt's own head is the synopsis.
    return body(help_text.split("\n", 1)[1])


def page_of(program, version, help_text, readme):
    lines = [f'.TH {quoted(program.upper())} 1 "" {quoted("Hubwart " + version)} "User Commands"',
             ".SH NAME", f"{escaped(program)} \\- {escaped(ABOUT[program])}",
             ".SH SYNOPSIS", *synopsis(program), ".SH DESCRIPTION", *description(program, help_text)]
    if program == "hubwart":
        lines.append(".SH EXIT STATUS")
        for code, means in re.findall(r"^\| (\d+) \| (.*) \|$", section_of(readme, "Exit codes"), re.M):
            lines += [".TP", f".B {code}", escaped(means)]
    lines.append(".SH FILES")
    lines.append("\n.PP\n".join(map(escaped, paragraphs(section_of(readme, "What it keeps on this computer")))))
    lines += [".SH SEE ALSO", f".BR {escaped(OTHER[program])} (1),", ".BR ssh (1),", ".BR apache2ctl (8)"]
    return "\n".join(lines) + "\n"


def main(program, version, readme, page):
    said = subprocess.run([program, "--help", "--lang", "en"], text=True, capture_output=True, check=True).stdout
    name = pathlib.Path(program).name
    said = said.replace(program, name)
    pathlib.Path(page).write_text(page_of(name, version, said, pathlib.Path(readme).read_text()))


if __name__ == "__main__":
    main(*sys.argv[1:])
