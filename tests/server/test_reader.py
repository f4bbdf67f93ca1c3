# SPDX-License-Identifier: GPL-3.0-or-later
"""The program reads Apache's files as Apache does: what each of them comes to, line by line, is held against Apache's own dump."""
import concurrent.futures
import difflib
import json
import pathlib
import re
import subprocess

import pytest

import apaches_view
from window import BIN

SITES = pathlib.Path(__file__).resolve().parents[1] / "sites"
# Of what Apache finds only while it runs the directives, these are faults of the text itself. The rest is the modules' own
# business, of which a reader knows nothing.
OF_THE_TEXT = re.compile(
    r"\d+: (<\S+ directive (missing closing '>'|requires additional arguments)|Invalid command '<([^' ]*/|'))")
OUT_OF_REACH = re.compile(r"\d+: (.*: )?Cannot load \S+ into server")


def stage(root):
    """The files as they are in the repository, but for two things that git or a private folder cannot hold."""
    for file in sorted(SITES.rglob("*")):
        copy = root / file.relative_to(SITES)
        copy.parent.mkdir(parents=True, exist_ok=True)
        if file.is_symlink():
            copy.symlink_to(file.readlink())
        elif file.is_file():
            copy.write_bytes(file.read_bytes().replace(b"/etc/letsencrypt/options-", f"{root}/letsencrypt/options-".encode()))
    (root / "grammar/include-empty.d").mkdir()


def apaches(lab, root):
    """The corpus is laid out in `root`, here and in the practice server: the names in both views are the same."""
    stage(root)
    sites = {name: apaches_view.packed(root / name) for name in ("field", "grammar", "letsencrypt")}
    script = pathlib.Path(apaches_view.__file__).read_text() + f"\nviews({str(root)!r}, {list(sites.values())!r})\n"
    done = lab.shell("python3 -", input=script, timeout=300)
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    apaches_view.unpack(answer["debian"], root)
    return answer


def in_reach(its):
    """Whether the reader must come to the same."""
    return "dump" in its or (not OUT_OF_REACH.match(its["error"]) if its["reading"] else bool(OF_THE_TEXT.match(its["error"])))


def ours(root, name, answer):
    words = [f"--define={key}={value}" for key, value in answer["environment"].items()]
    group = name.split("/")[0]
    command = [
        BIN / "dump_config", root / name, "--modules", ",".join(answer["modules"][group]), "--version", answer["version"],
        "--root", root / group, *words]
    done = subprocess.run(command, capture_output=True, timeout=20)
    said = done.stdout.decode("latin-1")
    if said.startswith("ERROR "):
        return {"error": said.removeprefix("ERROR ").rstrip()}
    if done.returncode:
        return {"dump": [f"(it ended with {done.returncode})", done.stderr.decode("latin-1")]}
    return {"dump": said.split("\n")[:-1]}


def plain(its):
    """Lines to compare: Apache prints its modules' spelling of a name, the program that of the file."""
    if "error" in its:
        # The log cuts what is longer than 8 KB, as the words about a file that brings in itself are.
        return [re.sub(r"</?\w+", lambda one: one[0].lower(), "ERROR " + its["error"])[:7000]]
    return [re.sub(r"^( *)(</?)?([^#\s]\S*)", lambda one: one[1] + (one[2] or "") + one[3].lower(), line) for line in its["dump"]]


def difference(name, its, our):
    if plain(its) == plain(our) or (not in_reach(its) and "dump" in our):
        return ""
    lines = difflib.unified_diff(plain(its), plain(our), f"{name}: Apache", f"{name}: Hubwart", lineterm="", n=2)
    return "\n".join(line[:300] for line in lines)


@pytest.mark.looks_only
def test_it_reads_what_apache_reads(lab, tmp_path):
    answer = apaches(lab, tmp_path)
    refused = {name for name, its in answer["views"].items() if name.startswith("field/") and "error" in its}
    assert refused == {name for name in answer["views"] if name.startswith("field/") and name.endswith("-refused.conf")}
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        differences = [*pool.map(lambda one: difference(*one, ours(tmp_path, one[0], answer)), answer["views"].items())]
    not_yet = {line.split(":")[0] for line in (SITES / "not-yet.txt").read_text().splitlines() if not line.startswith("#")}
    compared = sum(in_reach(its) for name, its in answer["views"].items() if name.removesuffix(".conf") not in not_yet)
    print(f"{compared} files compared, {len(not_yet)} that are not understood yet; {sum(map(bool, differences))} are read otherwise")
    found = [one for name, one in zip(answer["views"], differences) if one and name.removesuffix(".conf") not in not_yet]
    alike = [name for name, one in zip(answer["views"], differences) if not one and name.removesuffix(".conf") in not_yet]
    assert not alike, f"no longer read otherwise, and still in not-yet.txt: {alike}"
    assert not found, f"{len(found)} of {len(differences)} files are read otherwise:\n\n" + "\n\n".join(found)
