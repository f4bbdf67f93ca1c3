#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# How busy Apache is, and whether a request came to it. Writes nothing. Run by the loader (README.md), which sets n to the reply's
# nonce; in base64: a verb, and for "seen" the words to look for and the logs that the configuration names, one a line.
# shellcheck disable=SC2154 # n is the loader's

# Connections that are open at Apache's own ports. Root sees whose a connection is; others get none, and say so.
load() {
    connections=$(ss -Htnp state established 2>/dev/null) && listeners=$(ss -Htlnp 2>/dev/null) || return
    printf '%s\n=\n%s\n' "$listeners" "$connections" | awk '
        $1 == "=" { told = 1; next }
        !told && /"(apache2|httpd)"/ { n = split($4, part, ":"); port[part[n]] = 1; next }
        told && /"(apache2|httpd)"/ { n = split($3, part, ":"); if (part[n] in port) open++ }
        END { for (p in port) any = 1; if (any) print open + 0 }'
}

# Only the newest of each log is read: what is looked for was sent a moment ago.
seen() {
    words=$(decode "$1")
    decode "$2" | { cat; ls -1 "$ROOT"/var/log/apache2/*.log "$ROOT"/var/log/httpd/*log 2>/dev/null; } | sort -u |
        while IFS= read -r log; do
            [ ! -f "$log" ] || ! tail -c 1048576 "$log" 2>/dev/null | grep -qF -- "$words" || { echo "$log"; break; }
        done
}

case $(decode "${1:--}") in
    load) answer=$(load) ;;
    seen) answer=$(seen "${2:--}" "${3:--}") ;;
esac
put answer "$answer"
printf '@%s end =%s\n' "$n" "$records"
