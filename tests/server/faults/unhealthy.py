# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that is not well, before a change or while it is open, through nobody's fault of ours. Runs on the server."""
import inside
import invariants

KEY, OTHER = "/etc/ssl/private/desktop.school.example.key", "/etc/apache2/sites-available/library.conf"
# What happens to the server, and how it is made good again.
HARM = {
    "a key that does not fit any more": (f"cp -a {KEY} /root/key && openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 >{KEY}",
                                         f"cat /root/key >{KEY}"),
    "another's broken file": (f"cp -a {OTHER} /root/other && echo Nonsense >>{OTHER}", f"cat /root/other >{OTHER}"),
    "a port that another has taken": ("echo 'Listen 2222' >>/etc/apache2/ports.conf", "sed -i '/Listen 2222/d' /etc/apache2/ports.conf"),
    "a stopped Apache": ("systemctl stop apache2", "systemctl start apache2"),
}


def cases(trap, script, wanted):
    """wanted: [what happens, when]; "before" the change, or while it is "open"."""
    faulty = inside.Faulty(trap, script)
    found = []
    for harm, when in wanted:
        faulty.clean()
        make, mend = HARM[harm]
        told = faulty.apply(window=2) if when == "open" else None
        inside.shell(make)
        must = invariants.Invariants(faulty.old, faulty.new, [])
        must.form = faulty.must.form
        told = faulty.apply(window=2) if told is None else told
        if told.outcome[1] == "others":
            # Somebody has seen what else would be loaded, and wants it nevertheless.
            told = faulty.helper.apply("20260101t000000z-00000003", faulty.new, window=2, others=told.outcome[2])
        faulty.quiet()
        broken = list(still_served(must))
        if when == "before" and harm != "a stopped Apache" and told.outcome[:2] != ("refused", "broken-before"):
            broken.append(f"it was answered {told.outcome}")
        inside.shell(mend)
        inside.shell("systemctl reset-failed; systemctl reload-or-restart apache2")
        # Where the old file would have ended Apache the new one was left, and it is said.
        broken += list(faulty.next_is_let_in()) + faulty.must.broken(["old", "new"] if when == "open" else ["old"], told.outcome[0])
        found.append({"point": [harm, when], "told": told.outcome, "broken": broken})
    faulty.clean()
    return found


def still_served(must):
    seen = invariants.served()
    if must.served in ("old", "new") and seen not in ("old", "new"):
        yield f"Apache served {must.served} before, now {seen}"
