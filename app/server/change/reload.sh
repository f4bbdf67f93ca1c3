# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034,SC2154
# What a reload does beside what was asked for.

# included  every file that Apache reads, and the certificates and keys that those name
included() {
    list=$(control -t -D DUMP_INCLUDES | sed -n 's/^ *([^)]*) *//p')
    printf '%s\n' "$list"
    # shellcheck disable=SC2086
    sed -nE 's/^[[:space:]]*SSL(CertificateFile|CertificateKeyFile|CertificateChainFile|CACertificateFile)[[:space:]]+"?([^"[:space:]]+).*/\2/Ip' $list
}

# others FILES  what somebody has changed since Apache was loaded last: "date owner file", a line each. A reload puts it in force.
others() {
    loaded=$(systemctl show -p StateChangeTimestamp --value --timestamp=unix apache2 | tr -d @)
    case $loaded in '' | *[!0-9]*) return 0 ;; esac
    # The link may be new, and so may be what it leads to.
    for follow in -P -L; do
        # shellcheck disable=SC2016
        printf '%s\n' "$1" | grep '^/' | TZ=UTC xargs -r -d '\n' sh -c 'follow=$1 since=$2
            shift 2
            exec find "$follow" "$@" -maxdepth 0 -newerct "$since" -printf "%CY-%Cm-%CdT%CH:%CMZ %p\n"' - "$follow" "@$((loaded + 1))" 2>/dev/null
    done | sort -s -u -k 2 | while read -r changed file; do
        printf '%s %s %s\n' "$changed" "$(stat -L -c %U -- "$file")" "$file"
    done
}

# A child with open connections stays with its old configuration until the last of them is closed, and keeps its place. Without a
# free place the next generation cannot start, and Apache answers nothing (AH03490).
# room FILES  sets held, limit and open; 1: this reload could be the last
room() {
    limit=$(printf '%s\n' "$1" | xargs -r -d '\n' sed -nE 's/^[[:space:]]*ServerLimit[[:space:]]+([0-9]+).*/\1/Ip' 2>/dev/null | tail -n 1)
    if [ -z "$limit" ]; then
        limit=16
        [ ! -e "$configuration/mods-enabled/mpm_prefork.load" ] || limit=256
    fi
    # Not those from Apache to what stands behind it.
    ports=$(ss -H -ltnp 2>/dev/null | grep '"apache2",' | awk '{ n = split($4, part, ":"); print part[n] }' | tr '\n' ' ')
    connections=$(ss -H -tnp state established 2>/dev/null \
        | awk -v ports=" $ports" '{ n = split($3, part, ":"); if (index(ports, " " part[n] " ")) print }')
    held=0
    open=0
    for pid in $(workers); do
        count=$(printf '%s\n' "$connections" | grep -c "pid=$pid,")
        [ "$count" -eq 0 ] || held=$((held + 1))
        open=$((open + count))
    done
    [ $((held + 1)) -lt "$limit" ]
}
