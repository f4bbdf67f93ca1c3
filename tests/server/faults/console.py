# SPDX-License-Identifier: GPL-3.0-or-later
"""Before and after what a console does to the server from outside. Runs on the server."""
import os
import pathlib
import pickle
import threading
import time

import inside

BEFORE = pathlib.Path("/var/lib/faults-before")


def before(trap, script, secrets):
    faulty = inside.Faulty(trap, script)
    faulty.clean()
    faulty.must.secrets = secrets
    BEFORE.write_bytes(pickle.dumps((faulty.must, faulty.old, faulty.new)))


def after(trap, script, wanted, claims):
    """What does not hold, once the server has come to rest."""
    faulty = inside.Faulty.__new__(inside.Faulty)
    faulty.must, faulty.old, faulty.new = pickle.loads(BEFORE.read_bytes())
    inside.BOX.mkdir(mode=0o700, exist_ok=True)
    faulty.helper = inside.helper.Helper(inside.Here(), script)
    faulty.quiet()
    broken = list(faulty.next_is_let_in()) + faulty.must.broken(wanted, claims)
    faulty.clean()
    return broken


def stopped(trap, script, name, point):
    """A change that stands still at that point, as if the power were about to go. The server is killed from outside."""
    faulty = inside.Faulty.__new__(inside.Faulty)
    faulty.must, faulty.old, faulty.new = pickle.loads(BEFORE.read_bytes())
    faulty.helper = inside.helper.Helper(inside.Here(), inside.countable(trap, script))
    verbs, disturb = inside.CLASSES[name]
    asked = threading.Thread(target=disturb, args=(faulty, lambda: faulty.at(verbs, point, "kill -STOP 0")), daemon=True)
    asked.start()
    while asked.is_alive() and not (inside.BOX / "done").exists():
        time.sleep(0.02)
    os.sync()
    return (inside.BOX / "done").read_text().strip() if (inside.BOX / "done").exists() else "not reached"
