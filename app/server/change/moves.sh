# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034,SC2154
# The states of a change and every move between them: what the journal may say next, who may say it, and what must be so before.
# The one table: journal() refuses what is not in it, and tests/unit/change_model.cpp walks all of it.
# lock: it holds the lock; watchdog: a timer on the server was seen to be armed; rollback, confirm: it has won the decision.
moves='
received   refused     apply             lock
received   armed       apply             lock,watchdog
armed      swapped     apply             lock
swapped    loaded      apply             lock
armed      taken-back  apply,timer,boot  lock,rollback
swapped    taken-back  apply,timer,boot  lock,rollback
loaded     taken-back  timer,boot        lock,rollback
armed      down        apply,timer       lock,rollback
swapped    down        apply,timer       lock,rollback
loaded     down        timer             lock,rollback
armed      left        apply,timer,boot  lock,rollback
swapped    left        apply,timer,boot  lock,rollback
loaded     left        timer,boot        lock,rollback
loaded     confirmed   confirm           confirm
armed      undoing     undo              lock,rollback
swapped    undoing     undo              lock,rollback
loaded     undoing     undo              lock,rollback
confirmed  undoing     undo              lock
left       undoing     undo              lock
down       undoing     undo              lock
undoing    undone      undo,timer,boot   lock
undoing    left        undo,timer,boot   lock
undoing    down        undo,timer        lock
'

state() { sed -n '$s/ .*//p' "$change/journal" 2>/dev/null; }

# may ACTOR FROM TO  what that move needs, or nothing where there is no such move
may() { printf '%s' "$moves" | awk -v who="$1" -v from="$2" -v to="$3" '$1 == from && $2 == to && ("," $3 ",") ~ ("," who ",") { print $4 }'; }

# journal STATE  announces what is done next, or tells what was done; it is on the disk before anything goes on
journal() {
    needs=$(may "$actor" "$(state)" "$1")
    for need in $(printf %s "${needs:-no-such-move}" | tr , ' '); do
        case $need in
            lock) [ "${locked-}" = yes ] ;;
            watchdog) [ -s "$change/watchdog" ] ;;
            rollback | confirm) [ "$(winner)" = "$need" ] ;;
            *) false ;;
        esac || { logger -t hubwart "change $id: $actor must not go from $(state) to $1 ($need)"; exit 70; }
    done
    printf '%s %s\n' "$1" "$(now)" >>"$change/journal" && sync "$change/journal" "$change"
}

# Confirmation and timer meet here: a file can be renamed away only once. Needs neither space nor an inode.
decide() {
    mv -T "$change/undecided" "$change/won-$1" 2>/dev/null && sync "$change"
    [ "$(winner)" = "$1" ]
}
winner() { if [ -e "$change/won-confirm" ]; then echo confirm; elif [ -e "$change/won-rollback" ]; then echo rollback; fi; }
