#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over the sources of a build folder; a file that was clean is not looked at again until it, a header of ours that
it includes, its compiler flags or the checks change."""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent
BUILD = TOP / sys.argv[1]
CACHE = pathlib.Path(os.environ["HUBWART_CACHE"]) / "tidy"
CHECKS = (TOP / ".clang-tidy").read_bytes()


def dependencies():
    """Source file -> the project's own files that it reads, as the last build saw them."""
    output = subprocess.run(["ninja", "-C", BUILD, "-t", "deps"], capture_output=True, text=True, check=True).stdout
    found = {}
    for block in output.split("\n\n"):
        files = [(BUILD / line.strip()).resolve() for line in block.splitlines()[1:]]
        ours = [f for f in files if f.is_relative_to(TOP) and not f.is_relative_to(BUILD)]
        if ours:
            found[ours[0]] = ours
    return found


def key(entry, files):
    digest = hashlib.sha256(CHECKS + entry["command"].replace(str(TOP), "").encode())
    for file in sorted(files):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def check(entry, files):
    stamp = CACHE / key(entry, files)
    if stamp.exists():
        return ""
    run = subprocess.run(["clang-tidy-22", "--quiet", "-p", BUILD, entry["file"]], capture_output=True, text=True)
    if run.returncode == 0:
        stamp.touch()
        return ""
    return run.stdout + run.stderr


def main():
    CACHE.mkdir(parents=True, exist_ok=True)
    depends = dependencies()
    entries = [e for e in json.loads((BUILD / "compile_commands.json").read_text())
               if pathlib.Path(e["file"]).resolve() in depends and ("/app/" in e["file"] or "/ui/" in e["file"]) and "/tests/" not in e["file"]]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        words = pool.map(lambda e: check(e, depends[pathlib.Path(e["file"]).resolve()]), entries)
        complaints = [w for w in words if w]
    print("\n".join(complaints))
    print(f"{len(entries)} files, {len(complaints)} with complaints")
    return 1 if complaints or not entries else 0


sys.exit(main())
