#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The only thing that changes a server: this and the other parts beside it, one after the other as app/server/Scripts.cpp has
# them. Runs as root. It is run by the loader, with n set to the reply's nonce and the request in its arguments; detached from
# the connection as "--work VERB ID", so that a lost link never stops it half way; and by the watchdog.
# Verbs, states and replies: README.md in app/server.
# shellcheck disable=SC2034,SC2154 # n and script are the loader's; what is set here is used in the parts

PATH=/usr/sbin:/usr/bin:/sbin:/bin
LC_ALL=C
export PATH LC_ALL
umask 077
base=/var/lib/hubwart
configuration=/etc/apache2
format=2

decode() { [ "$1" = - ] || printf %s "$1" | base64 -d; }
# Of words without an end only the last are told.
encode() { if [ -n "$1" ]; then printf %s "$1" | tail -c 65536 | base64 -w 0; else printf -- -; fi; }
hash_of() { sha256sum <"$1" | cut -c1-64; }
now() { date -u +%Y-%m-%dT%H:%M:%SZ; }

# The worker writes plain lines to its out file; whoever relays them puts the nonce in front.
step() { printf 'step =%s =%s %s\n' "$1" "$2" "$(encode "${3-}")"; }
outcome() { printf 'outcome =%s =%s %s\n' "$1" "${2:-none}" "$(encode "${3-}")"; }
relay() {
    while IFS= read -r line; do printf '@%s %s\n' "$n" "$line"; done
}
end() { printf '@%s end -\n' "$n"; }

# Every outcome leaves a line in the system's log: who, from where, what, why.
log() { logger -t hubwart -- "change $id by $(cat "$change/who" 2>/dev/null): $*" 2>/dev/null || :; }
