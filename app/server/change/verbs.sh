# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034,SC2154
# The verbs, as they are asked for.

# A session of its own: neither the end of the connection nor that of sudo reaches it; and a scope of its own: nor does the end
# of the login session (KillUserProcesses).
start_worker() {
    : >"$change/out"
    scope=
    if [ -d /run/systemd/system ] && systemd-run --scope --quiet --collect true 2>/dev/null; then scope='systemd-run --scope --quiet --collect'; fi
    # shellcheck disable=SC2086
    setsid $scope sh "$change/hubwart.sh" --work "$1" "$id" </dev/null >>"$change/out" 2>"$change/errors" &
    tail -n +1 -s 0.05 -f --pid=$! "$change/out" 2>/dev/null | relay
    end
}

is_id() {
    case $1 in
        '' | -* | *[!0-9a-z-]*) return 1 ;;
    esac
}

# refuse REASON WORDS  a refusal before anything began
refuse() {
    outcome refused "$1" "${2-}" | relay
    end
}

# receive  writes the whole request down; nothing is done before it is there
receive() {
    mkdir -p "$change/files" || return 1
    echo "$format" >"$change/format"
    decode "$3" >"$change/who"
    decode "$4" >"$change/port"
    decode "$5" >"$change/modules"
    decode "$6" >"$change/sites"
    decode "$7" >"$change/window"
    decode "$8" >"$change/token"
    decode "$9" >"$change/question"
    decode "${10}" >"$change/others"
    printf %s "$script" | base64 -d >"$change/hubwart.sh"
    : >"$change/undecided"
    shift 10
    number=0
    while [ $# -ge 3 ]; do
        number=$((number + 1))
        mkdir "$change/files/$number" || return 1
        decode "$1" >"$change/files/$number/path"
        decode "$2" >"$change/files/$number/expected"
        decode "$3" >"$change/files/$number/new" || return 1
        shift 3
    done
    printf '#!/bin/sh\n# Takes this change back, without Hubwart: run it as root.\nexec sh %s/hubwart.sh --undo %s\n' "$change" "$id" >"$change/undo"
    chmod 700 "$change/undo"
    printf 'received %s script=%s\n' "$(now)" "$(hash_of "$change/hubwart.sh")" >"$change/journal.new" || return 1
    # All of it is on the disk before the journal says so: the files, and the folders down to them.
    find "$change" -exec sync {} + && mv -T "$change/journal.new" "$change/journal" \
        && sync "$change" "$base/changes" "$base" "$(dirname "$base")"
}

# All that apply would try before the swap; leaves nothing behind.
ask_prove() {
    if [ -e "$change/journal" ]; then
        refuse busy "$id"
        return
    fi
    has_tools && received "$@" || return
    : >"$change/trying"
    start_worker prove
    rm -rf "$change"
}

ask_apply() {
    if [ -e "$change/journal" ]; then
        ask_status
        return
    fi
    has_tools && received "$@" && start_worker apply
}

has_tools() {
    for tool in flock findmnt setsid timeout unshare systemctl sha256sum apache2ctl a2enmod awk; do
        command -v "$tool" >/dev/null || { refuse tool "$tool"; return 1; }
    done
}
received() {
    if mkdir -p "$base/changes" && chmod 700 "$base" && receive "$@"; then return 0; fi
    rm -rf "$change"
    refuse disk "$base"
    return 1
}

# The newest change that is in force, for an undo that names none.
newest() {
    for journal_file in "$base"/changes/*/journal; do
        case $(sed -n '$s/ .*//p' "$journal_file" 2>/dev/null) in
            armed | swapped | loaded | confirmed | left | down | undoing)
                printf '%s %s\n' "$(sed -n '1s/^[^ ]* \([^ ]*\).*/\1/p' "$journal_file")" "$(basename "$(dirname "$journal_file")")"
                ;;
        esac
    done | sort | sed -n '$s/.* //p'
}

# known  is there such a change, and does this console understand how it was written down?
known() {
    if [ -z "$id" ] || [ ! -e "$change/journal" ]; then
        refuse no-such-change "$id"
        return 1
    fi
    if [ "$(cat "$change/format" 2>/dev/null)" != "$format" ]; then
        refuse format "$(cat "$change/format" 2>/dev/null)"
        return 1
    fi
}

# Which one is meant, where none was named.
tell_change() { printf 'change %s %s\n' "$(encode "$id")" "$(encode "$(cat "$change"/files/*/path 2>/dev/null)")" | relay; }

ask_undo() {
    if [ -z "$id" ]; then begin "$(newest)"; fi
    known || return
    tell_change
    start_worker undo
}

# The person or the proof says: keep it. The token shows that it is whoever made the change; without one it is somebody who may
# become root here and was asked.
ask_confirm() {
    if [ -z "$id" ]; then begin "$(newest)"; fi
    known || return
    tell_change
    token=$(decode "$3")
    if [ -n "$token" ] && [ "$(printf %s "$token" | sha256sum | cut -c1-64)" != "$(cat "$change/token")" ]; then
        refuse token "$id"
        return
    fi
    actor=confirm
    case $(state) in
        confirmed) outcome confirmed already ;;
        armed | swapped | undoing | received) outcome refused busy "$id" ;;
        loaded)
            already=$(winner)
            if decide confirm; then
                [ "$already" = confirm ] || decode "$4" >"$change/confirmed-by"
                # Decided; the rest is tidying, which must not take the watchdog of an undo that has begun meanwhile.
                exec 9>"$base/lock"
                if flock -w 20 9; then
                    locked=yes
                    settle
                    is_open || tidy
                fi
                record_after made
                prune
                log "confirmed by $(cat "$change/confirmed-by")"
                outcome confirmed "${already:+already}"
            else
                outcome refused busy "$id"
            fi
            ;;
        *) outcome refused over "$(tail -n 1 "$change/journal")" ;;
    esac | relay
    end
}

# each_ended  the ids of changes that have come to their end, the oldest first
each_ended() {
    for other in "$base"/changes/*/; do
        [ -e "$other/journal" ] || continue
        (begin "$(basename "$other")"; is_open || echo "$id")
    done
}

# Of many changes only the newest are kept.
prune() {
    each_ended | head -n -50 | while read -r old; do rm -rf "${base:?}/changes/$old"; done
}

# Removes everything that Hubwart ever left on this server, unless a change is still open.
ask_forget() {
    [ -d "$base" ] || { outcome forgotten | relay; end; return; }
    exec 9>"$base/lock"
    flock -n 9 || { refuse busy "$(cat "$base/holder" 2>/dev/null)"; return; }
    for other in "$base"/changes/*/; do
        [ -e "$other/journal" ] || continue
        if (begin "$(basename "$other")"; is_open); then
            refuse busy "$(basename "$other")"
            return
        fi
    done
    each_ended | while read -r old; do (begin "$old"; tidy); done
    rm -rf "$base"
    logger -t hubwart "everything that Hubwart kept on this server was removed"
    outcome forgotten | relay
    end
}

# More time before the watchdog acts.
ask_extend() {
    known || return
    if [ "$(state)" = loaded ] && [ -z "$(winner)" ] && arm "$(decode "$3")"; then
        tell_watchdog
        outcome extended
    else
        outcome refused over "$(tail -n 1 "$change/journal")"
    fi | relay
    end
}

# status STATE SIDE BUSY ACTIVE LEFT, and how its last run ended
ask_status() {
    {
        if [ -e "$change/journal" ]; then
            where=other
            if has_files; then
                if holds new >/dev/null; then where=new; elif holds old >/dev/null; then where=old; fi
            elif parts_are new; then
                where=new
            elif parts_are old; then
                where=old
            fi
            busy=no
            flock -n "$base/lock" true || busy=yes
            state=$(state)
            [ "$state" != loaded ] || [ "$(winner)" != confirm ] || state=confirmed
            printf 'status %s =%s =%s %s =%s\n' "$(encode "$state")" "$where" "$busy" "$(encode "$(is_active && echo active)")" \
                "$(is_open && seconds_left || echo none)"
            sed -n '/^outcome /p' "$change/out" | tail -n 1
        else
            printf 'status - =none =no %s =none\n' "$(encode "$(is_active && echo active)")"
        fi
    } | relay
    end
}

# begin ID  sets what all parts share
begin() {
    id=$1
    change=$base/changes/$id
}

case ${1-} in
    --work | --shadow | --trial | --undo | --expire | --boot)
        trap '' HUP INT TERM PIPE
        case $1 in
            --work) begin "$3"; "work_$2" ;;
            --shadow | --trial) begin "$3"; "work_${1#--}" "$2" ;;
            --undo) begin "$2"; work_undo ;;
            --expire | --boot) begin "$2"; "work_${1#--}" >>"$change/out" 2>>"$change/errors" ;;
        esac
        ;;
    *)
        verb=$(decode "${1:--}")
        id=$(decode "${2:--}")
        [ "$(id -u)" -eq 0 ] || exit 91
        if [ -n "$id" ] && ! is_id "$id"; then
            refuse no-such-change "$id"
            exit 0
        fi
        begin "$id"
        case $verb in prove | apply | undo | confirm | extend | status | history | forget) "ask_$verb" "$@" ;; esac
        ;;
esac
