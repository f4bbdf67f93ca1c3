# SPDX-License-Identifier: GPL-3.0-or-later
"""The way to the real Apache: puts the programs of this folder on the practice server, lets them run, takes them away again."""
import json
import pathlib

from oracle import cases

HERE = pathlib.Path(__file__).resolve().parent
FOLDER = "/root/oracle"
# In a process namespace, so that its end is the end of every Apache; each worker makes its own network.
RUN = f"cd {FOLDER} && unshare --pid --fork --kill-child --mount-proc python3"


def run(lab, program, *others, **how):
    """What a program of this folder prints there, which needs the others beside it."""
    for file in program, *others:
        put = lab.shell(f"mkdir -p {FOLDER} && cat >{FOLDER}/{file}", input=(HERE / file).read_text())
        assert put.returncode == 0, put.stderr
    try:
        done = lab.shell(f"{RUN} {program}", timeout=300, **how)
    finally:
        lab.shell(f"rm -rf {FOLDER} /tmp/oracle-*")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def staged(lab):
    return run(lab, "staged.py", "apaches.py", "backend.py")


def outcomes(lab, some_cases, dead_too=False, alone=False):
    """{name: what really happens}, and the version of the Apache. dead_too: somebody listens even where nobody does otherwise."""
    ports = [*cases.HUBS, *(["7099"] if dead_too else [])]
    found = run(lab, "apaches.py", "backend.py", input=json.dumps({"cases": some_cases, "ports": ports, "alone": alone}))
    assert found["default_modules"] == cases.MODULES, "the practice server has other modules than the cases are written for"
    return {one["name"]: one for one in found["outcomes"]}, found["version"]
