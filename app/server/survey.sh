#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# One look at the server, as root or as the user that is signed in. Writes nothing, reloads nothing.
# Run by the loader (server/README.md), which sets n to the reply's nonce, behind put.sh.
# shellcheck disable=SC2154 # n is the loader's

limited() { if command -v timeout >/dev/null; then timeout 20 "$@"; else "$@"; fi; }

me=$(id -u)
put user "$(id -un)" "$me"
put host "$(uname -n)"
# shellcheck disable=SC1091
put system "$(. "$ROOT/etc/os-release" 2>/dev/null && printf %s "${PRETTY_NAME-}")"

apache=$(command -v apache2 || command -v httpd || :)
control=$(command -v apache2ctl || command -v apachectl || :)
[ -z "$apache" ] || put apache "$("$apache" -v 2>/dev/null | sed -n 's/^Server version: //p')"

# One start of the program answers all questions; it prints what it can before the first error.
includes=
if [ -n "$control" ]; then
    if errors=$(mktemp); then
        dump=$(limited "$control" -t -D DUMP_MODULES -D DUMP_VHOSTS -D DUMP_INCLUDES 2>"$errors")
        put configtest "$?" "$(head -c 65536 "$errors")"
        rm -f "$errors"
        put dump "$dump"
        includes=$(printf '%s\n' "$dump" | sed -n 's/^ *([*0-9]*) \(\/.*\)$/\1/p')
    fi
fi

configuration=$ROOT/etc/apache2
if [ -z "$includes" ]; then
    for file in "$configuration/apache2.conf" "$configuration/ports.conf" "$configuration"/conf-enabled/*.conf "$configuration"/sites-enabled/*.conf; do
        [ -e "$file" ] || continue
        includes="$includes
$file"
    done
fi

newline='
'
# files STATE PATH...  configuration files. Names, what they lead to, owner and rights are lines of one record, for the sake of those
# that wait: a process for each would be most of the time that all this takes. The texts follow, in the same order.
files() {
    loaded=$1
    shift
    [ $# -gt 0 ] || return 0
    huge=$(find -L "$@" -maxdepth 0 -size +4194304c 2>/dev/null)
    readable=
    for path; do
        case $newline$huge$newline in *"$newline$path$newline"*) continue ;; esac
        if [ -f "$path" ] && [ -r "$path" ]; then readable=$readable$path$newline; fi
    done
    # shellcheck disable=SC2086 # one a line
    [ -z "$readable" ] || put files "${readable%"$newline"}" "$(readlink -m -- $readable)" "$(stat -L -c '%U:%G %a' -- $readable)"
    for path; do
        case $newline$readable in
            *"$newline$path$newline"*)
                text=$(base64 -w 0 <"$path") && state=$loaded || state=gone text=
                printf '@%s text =%s %s\n' "$n" "$state" "${text:--}"
                records=$((records + 1))
                ;;
            *) put unreadable "$path" "$(readlink -e "$path")" ;;
        esac
    done
}
# kind PATH  what lies there, in the letters of find; nothing where somebody else's rights hide it
kind() {
    if [ -d "$1" ]; then
        if [ -L "$1" ]; then echo "ld $1"; else echo "dd $1"; fi
    elif [ -f "$1" ]; then
        echo "ff $1"
    elif [ ! -e "$1" ] && { [ "$me" -eq 0 ] || [ -x "${1%/*}/" ]; }; then
        if [ -L "$1" ]; then echo "lN $1"; else echo "absent $1"; fi
    fi
}
IFS=$newline
set -f
# shellcheck disable=SC2046,SC2086
files loaded $(printf '%s\n' $includes | grep -v '\.load$')
# What these files ask about others: <IfFile>, Include; of a pattern, the folder in front of it.
# shellcheck disable=SC2086 # one a line
asked=$([ -z "$includes" ] || sed -n 's/^[[:blank:]]*\(<IfFile\|Include\|IncludeOptional\|ServerRoot\)[[:blank:]]\{1,\}[!"'\'']*\(\/[^]["'\''>*?${]*\).*/\2/Ip' $includes 2>/dev/null | sort -u | head -n 200)
put paths '' "$(for path in $asked; do kind "${path%/}"; done)"
set +f
# And all of Apache's own folder, if it is no bigger than such folders are.
tree=$(find "$configuration" -printf '%y%Y %p\n' 2>/dev/null) && [ "${#tree}" -le 500000 ] && put paths "$configuration" "$tree"
# Sites that are switched on but cannot be opened (Apache's own list may leave them out), and those that are not switched on.
for path in "$configuration"/sites-enabled/*.conf; do
    if [ -r "$path" ] || { [ ! -e "$path" ] && [ ! -L "$path" ]; }; then continue; fi
    case "$includes
" in
        *"$path
"*) ;;
        *) put unreadable "$path" "$(readlink -e "$path")" ;;
    esac
done
available=
for path in "$configuration"/sites-available/*.conf; do
    name=${path##*/}
    case $name in *"$newline"*) continue ;; esac
    if [ ! -e "$path" ] || [ -e "$configuration/sites-enabled/$name" ] || [ -L "$configuration/sites-enabled/$name" ]; then continue; fi
    available=$available$path$newline
done
set -f
# shellcheck disable=SC2086
files available $available
set +f
unset IFS

put mods-enabled "$(cd "$configuration/mods-enabled" 2>/dev/null && for load in *.load; do [ -e "$load" ] && echo "${load%.load}"; done)"
put listeners "$(ss -H -ltnp 2>/dev/null)"
put programs "$(cat /proc/[0-9]*/comm 2>/dev/null | grep -xE 'apache2|httpd|nginx|caddy|traefik|haproxy|lighttpd|docker-proxy' | sort -u)"
put active "$(systemctl is-active apache2 2>/dev/null || systemctl is-active httpd 2>/dev/null)"

for change in "$ROOT"/var/lib/hubwart/changes/*/; do
    [ -e "$change/journal" ] || continue
    id=${change%/}
    state=$(sed -n '$s/^\([^ ]* [^ ]*\).*/\1/p' "$change/journal")
    left=
    case $state in
        loaded\ * | armed\ * | swapped\ * | undoing\ *)
            if [ -e "$change/won-confirm" ]; then
                state="confirmed ${state#* }"
            elif { read -r boot until <"$change/until"; } 2>/dev/null; then
                left=0
                [ "$boot" != "$(cat /proc/sys/kernel/random/boot_id)" ] || left=$((until - $(sed 's/[. ].*//' /proc/uptime)))
                [ "$left" -gt 0 ] || left=0
            fi
            ;;
    esac
    put change "${id##*/}" "$state" "$(cat "$change/who" 2>/dev/null)" "$(cat "$change"/files/*/path 2>/dev/null)" "$left"
done
printf '@%s end =%s\n' "$n" "$records"
