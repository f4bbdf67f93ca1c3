# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2154
# What Hubwart has changed on this server. Looks, and writes nothing.

# bytes_of FILE  all of it, however long
bytes_of() { if [ -s "$1" ]; then base64 -w 0 <"$1"; else printf -- -; fi; }

# tell_past  this change: id, begun, state, since when, who, who confirmed it, files, modules, sites, seconds left; and how it ended
tell_past() {
    state=$(state)
    [ "$state" != loaded ] || [ "$(winner)" != confirm ] || state=confirmed
    printf 'past %s' "$(encode "$id")"
    for words in "$(sed -n '1s/^[^ ]* \([^ ]*\).*/\1/p' "$change/journal")" "$state" "$(sed -n '$s/^[^ ]* \([^ ]*\).*/\1/p' "$change/journal")" \
        "$(cat "$change/who")" "$(cat "$change/confirmed-by")" "$(cat "$change"/files/*/path)" "$(cat "$change/modules")" "$(cat "$change/sites")"; do
        printf ' %s' "$(encode "$words")"
    done
    printf ' =%s %s\n' "$(is_open && seconds_left || echo none)" "$(sed -n 's/^outcome =[^ ]* \(=[^ ]*\) .*/\1/p' "$change/out" | tail -n 1)"
} 2>/dev/null

# tell_versions  each of its files: before it, as it made them, and now
tell_versions() {
    for entry in "$change"/files/*/; do
        if [ ! -e "$entry/old" ] || [ ! -e "$entry/new" ]; then continue; fi
        path=$(cat "$entry/path")
        printf 'file %s %s %s ' "$(encode "$path")" "$(bytes_of "$entry/old")" "$(bytes_of "$entry/new")"
        if [ -f "$path" ]; then printf '=there %s\n' "$(bytes_of "$path")"; else printf '=gone -\n'; fi
    done
}

# All changes, the newest first; or the one that is named, with its files.
ask_history() {
    if [ -n "$id" ]; then
        known || return
        { tell_past; tell_versions; tell_parts; } | relay
    else
        for other in "$base"/changes/*/; do
            [ ! -e "$other/journal" ] || basename "$other"
        done | sort -r | while read -r past; do (begin "$past"; tell_past | relay); done
    fi
    end
}
