# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Stands before the script that changes a server, which is then run by bash: counts the simple commands that it runs, and at
# one of them does what /run/faults/act says, once. The script itself knows nothing of it.
if [ -n "${BASH_VERSION-}" ] && [ -r /run/faults/plan ]; then
    read -r fault_verbs fault_at </run/faults/plan
    case ${1-} in --*) fault_verb=$1 ;; *) fault_verb=ask ;; esac
    fault() {
        # Two parts of a pipeline may count at once; what one of them finds half written it leaves to the other.
        read -r fault_n </run/faults/count || return 0
        fault_n=$((fault_n + 1))
        echo "$fault_n" >/run/faults/count
        if [ "$fault_n" = "$fault_at" ] && [ ! -e /run/faults/done ]; then
            echo "$LINENO $BASH_COMMAND" >/run/faults/done
            # shellcheck disable=SC1091 # each test writes its own
            . /run/faults/act
        fi
    }
    case $fault_verbs in *",$fault_verb,"*) set -T; trap fault DEBUG ;; esac
fi
