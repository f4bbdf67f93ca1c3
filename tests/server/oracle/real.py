# SPDX-License-Identifier: GPL-3.0-or-later
"""The way to the real Apache: puts the programs of this folder on the practice server, lets them run, takes them away again."""
import json
import pathlib

from oracle import cases

HERE = pathlib.Path(__file__).resolve().parent
FOLDER = "/root/oracle"
# In a process namespace, so that its end is the end of every Apache; each worker makes its own network.
RUN = f"cd {FOLDER} && unshare --pid --fork --kill-child --mount-proc python3 apaches.py"


def outcomes(lab, some_cases, dead_too=False, alone=False):
    """{name: what really happens}, and the version of the Apache. dead_too: somebody listens even where nobody does otherwise."""
    for program in "backend.py", "apaches.py":
        put = lab.shell(f"mkdir -p {FOLDER} && cat >{FOLDER}/{program}", input=(HERE / program).read_text())
        assert put.returncode == 0, put.stderr
    ports = [*cases.HUBS, *(["7099"] if dead_too else [])]
    try:
        done = lab.shell(RUN, input=json.dumps({"cases": some_cases, "ports": ports, "alone": alone}), timeout=300)
    finally:
        lab.shell(f"rm -rf {FOLDER} /tmp/oracle-*")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["default_modules"] == cases.MODULES, "the practice server has other modules than the cases are written for"
    return {one["name"]: one for one in found["outcomes"]}, found["version"]
