# SPDX-License-Identifier: GPL-3.0-or-later
"""How a fault is put in on the server, and the lines that tell how many of each class were survived."""
import base64
import json
import pathlib

import pytest

import helper
from faults.harness import survived

HERE = pathlib.Path(__file__).parent
START = """import base64, json, sys, types
sent = json.loads(base64.b64decode(SENT))
for name, text in sent["modules"].items():
    module = types.ModuleType(name)
    module.__file__ = f"/opt/lab/faults/modules/{name}.py"
    sys.modules[name] = module
    exec(compile(text, module.__file__, "exec"), module.__dict__)
told = getattr(sys.modules[sent["run"][0]], sent["run"][1])(*[base64.b64decode(one) for one in sent["texts"]], **sent["how"])
print(json.dumps(told))
"""


def pytest_terminal_summary(terminalreporter):
    for line in survived:
        terminalreporter.write_line(line)


@pytest.fixture
def inside(lab):
    """inside("inside", "sweep", name="apply", points=[1]): runs a function of a file of this folder on the server, as root.

    It gets the trap and the script that changes a server as its first two arguments."""
    script = helper.script()

    def run(module, function, also=(), timeout=3600, **how):
        names = {"helper": helper.__file__} | {name: HERE / f"{name}.py" for name in ("invariants", "inside", *also, module)}
        sent = {"modules": {name: pathlib.Path(path).read_text() for name, path in names.items()}, "run": [module, function], "how": how,
                "texts": [base64.b64encode(text).decode() for text in ((HERE / "trap.sh").read_bytes(), script)]}
        packed = base64.b64encode(json.dumps(sent).encode()).decode()
        done = lab.shell("exec python3 -I -", input=START.replace("SENT", repr(packed)), timeout=timeout)
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(done.stdout)

    return run
