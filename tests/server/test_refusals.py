# SPDX-License-Identifier: GPL-3.0-or-later
"""What is refused before the first byte is replaced, and leaves everything as it was."""
import hashlib

import pytest
from helper import QUESTION, SITE, TOKEN, Helper, leftovers, mended

REAL = "/etc/apache2/sites-available/desktop.conf"


@pytest.fixture
def helper(lab):
    return Helper(lab)


def tree(lab):
    # Not the time of a folder: what is staged has come and gone there.
    return lab.shell("find /etc/apache2 \\( -type d -printf '%p %i %U:%G %m\\n' \\) -o -printf '%p %i %y %U:%G %m %n %s %T@ %l\\n' | sort; systemctl show -p MainPID,StateChangeTimestamp apache2").stdout


def refused(told, reason):
    assert told.outcome[:2] == ("refused", reason), told.records
    return told.outcome[2]


def test_what_apache_refuses_touches_nothing(helper, lab):
    before = tree(lab)
    words = refused(helper.apply(new=helper.site() + b"\nProxyPas / http://x/\n"), "test")
    assert f"of {SITE}" in words and "ProxyPas" in words
    assert tree(lab) == before and leftovers(lab) == []


def test_a_file_that_somebody_changed_meanwhile_is_not_written_over(helper, lab):
    old = helper.site()
    lab.shell(f"echo '# theirs' >>{SITE}")
    before = tree(lab)
    told = helper.ask("apply", "20260101t000000z-00000001", "who", 8443, "", "", 60, hashlib.sha256(TOKEN.encode()).hexdigest(), QUESTION, "",
                      SITE, hashlib.sha256(old).hexdigest(), mended(old))
    assert refused(told, "changed") == SITE
    assert tree(lab) == before and leftovers(lab) == []


@pytest.mark.parametrize("trap, reason", [
    ("ln -sfn /etc/apache2/sites-available/gone.conf", "missing"),
    ("ln -sfn desktop.conf", "missing"),
    ("ln -sfn /root/of-somebody.conf", "unsafe"),
], ids=["dangling", "loop", "outside of /etc"])
def test_a_link_that_leads_elsewhere_is_not_followed(helper, lab, trap, reason):
    new = mended(helper.site())
    lab.shell(f"cp {REAL} /root/of-somebody.conf; {trap} {SITE}")
    before = lab.shell("sha256sum /root/of-somebody.conf").stdout
    # The hash is that of the file that was shown.
    shown = helper.lab.shell(f"cat {REAL}", text=False).stdout
    told = helper.ask("apply", "20260101t000000z-00000001", "who", 8443, "", "", 60, "0" * 64, QUESTION, "",
                      SITE, hashlib.sha256(shown).hexdigest(), new)
    assert refused(told, reason) == SITE
    assert lab.shell("sha256sum /root/of-somebody.conf").stdout == before and leftovers(lab) == []


@pytest.mark.parametrize("trap", [
    f"ln {REAL} /etc/apache2/second-name", f"rm {REAL}; mkdir {REAL}", f"rm {REAL}; mkfifo {REAL}", f"rm {REAL}; mknod {REAL} c 1 3",
], ids=["two names", "folder", "fifo", "device"])
def test_only_plain_files_with_one_name_are_written(helper, lab, trap):
    shown = helper.site()
    lab.shell(trap)
    told = helper.ask("apply", "20260101t000000z-00000001", "who", 8443, "", "", 60, "0" * 64, QUESTION, "",
                      SITE, hashlib.sha256(shown).hexdigest(), mended(shown))
    assert refused(told, "unsafe") == SITE and leftovers(lab) == []
    lab.shell(f"rm -rf {REAL}")


@pytest.mark.parametrize("tool", ["flock", "findmnt", "unshare"])
def test_a_tool_that_is_missing_is_named(helper, lab, tool):
    before = tree(lab)
    lab.shell(f"rm $(command -v {tool})")
    assert refused(helper.apply(), "tool") == tool
    assert tree(lab) == before


def test_a_link_stays_a_link_and_the_rest_stays_as_it_was(helper, lab):
    lab.shell(f"chown www-data:adm {REAL}; chmod 640 {REAL}; setfattr -n user.note -v hello {REAL} 2>/dev/null; systemctl reload apache2")
    ask = f"readlink {SITE}; stat -c '%U:%G %a %h' {REAL}; getfattr -d {REAL} 2>/dev/null"
    before = lab.shell(ask).stdout
    helper.apply()
    helper.confirm()
    assert lab.shell(ask).stdout == before and b"upgrade" in helper.site()
    helper.undo()
    assert lab.shell(ask).stdout == before and b"upgrade" not in helper.site()


def test_a_change_that_another_version_wrote_down_is_not_touched(helper, lab):
    helper.apply()
    lab.shell("echo 99 >/var/lib/hubwart/changes/20260101t000000z-00000001/format")
    assert refused(helper.undo(), "format") == "99" and refused(helper.confirm(), "format") == "99"


def test_an_apache_that_says_a_great_deal_is_cut_short(helper, lab):
    lab.shell("mv /usr/sbin/apache2ctl /usr/sbin/apache2ctl.real; printf '#!/bin/sh\\nhead -c 50000000 /dev/zero | tr \"\\\\0\" x; "
              "exec /usr/sbin/apache2ctl.real \"$@\"\\n' >/usr/sbin/apache2ctl; chmod 755 /usr/sbin/apache2ctl")
    assert len(lab.shell("apache2ctl -t").stdout) > 40_000_000
    told = helper.apply()
    assert told.whole and told.outcome is not None
    assert all(len(words) <= 65536 for _, _, words in told.all("step"))
