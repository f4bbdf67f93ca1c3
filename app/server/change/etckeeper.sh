# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2154
# Where /etc is under etckeeper, it gets to record what a change has made of it. That never decides anything: a change goes its way
# whatever becomes of the record.

keeps_etc() {
    command -v etckeeper >/dev/null || return 1
    for kept in /etc/.git /etc/.hg /etc/.bzr /etc/_darcs; do
        [ ! -e "$kept" ] || return 0
    done
    return 1
}

# record WORDS  all that has changed in /etc. The lock of changes is not given to what it leaves running (git's own tidying).
record() {
    keeps_etc || return 0
    timeout 30 etckeeper unclean >/dev/null 2>&1 9>&- </dev/null || return 0
    timeout 30 etckeeper commit "$1" >/dev/null 2>&1 9>&- </dev/null || logger -t hubwart "change $id: etckeeper could not record it"
}

# As a package manager does it: what others had not recorded is not told as part of this change.
record_before() { record "saving uncommitted changes in /etc prior to a change by Hubwart ($id)"; }
record_after() { record "Hubwart: change $id $1, by $(cat "$change/who" 2>/dev/null)"; }
