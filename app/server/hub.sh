#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Which program listens on a port of this server, and which lines of its source name a path.
# Run by the loader (server/README.md), which sets n to the reply's nonce; $1 and $2: port and path, in base64. Writes nothing.
# shellcheck disable=SC2154 # n is the loader's

port=$(printf %s "$1" | base64 -d | tr -cd 0-9)
path=$(printf %s "$2" | base64 -d)

pid=$(ss -H -ltnp "sport = :$port" 2>/dev/null | sed -n 's/.*pid=\([0-9][0-9]*\).*/\1/p' | head -n 1)
if [ -n "$pid" ]; then
    unit=$(sed -n 's|.*/\([^/]*\.service\)$|\1|p' "$ROOT/proc/$pid/cgroup" 2>/dev/null | head -n 1)
    put program "$(tr '\0' ' ' <"$ROOT/proc/$pid/cmdline" | head -c 1000)" "$unit"
    folder=$(readlink "$ROOT/proc/$pid/cwd")
    # The files that its words name, and what lies beside them: a module is named without .py, an application behind a colon.
    sources=$(tr '\0' '\n' <"$ROOT/proc/$pid/cmdline" | while IFS= read -r word; do
        word=${word%%:*}
        for file in "$word" "$folder/$word" "$word.py" "$folder/$word.py"; do
            case $file in
                /*.py) [ ! -f "$file" ] || { echo "$file"; find "${file%/*}" -maxdepth 3 -name '*-packages' -prune -o -name '*.py' -size -512k -print 2>/dev/null | head -n 200; } ;;
            esac
        done
    done | awk '!seen[$0]++')
    if [ -n "$sources" ] && [ -n "$path" ]; then
        printf '%s\n' "$sources" | while IFS= read -r file; do
            grep -nF -e "\"$path\"" -e "'$path'" "$file" 2>/dev/null | grep -E 'route\(|add_url_rule\(|Rule\(|\.(get|websocket)\(' \
                | head -n 5 | while IFS= read -r line; do
                put route "$file" "${line%%:*}" "$(printf %s "${line#*:}" | head -c 300)"
            done
        done | head -n 10
    fi
fi
printf '@%s end\n' "$n"
