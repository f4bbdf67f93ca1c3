# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034,SC2154,SC2015
# A change is made, and taken back: everything that can fail is tried before the first byte is replaced.

take_lock() {
    step lock begin
    exec 9>"$base/lock"
    flock -n 9 || { step lock failed; outcome refused busy "$(cat "$base/holder" 2>/dev/null)"; exit 0; }
    locked=yes
    printf %s "$id" >"$base/holder"
    step lock ok
}

# What nobody needs any more once a change has come to its end.
tidy() {
    disarm
    unstage new
    unstage old
    rm -rf "$change/shadow"
}

# finish STATE WORD REASON WORDS  the last lines of a run
finish() {
    [ -z "$1" ] || journal "$1" || :
    # Until the decision the old files lie ready, so that they come back even when the disk is full.
    is_open || tidy
    log "$2 ${3-}"
    outcome "$2" "${3-}" "${4-}"
    exit 0
}

# give_up REASON WORDS  nothing was replaced yet, and nothing will be
give_up() {
    rm -rf "$change/shadow"
    case $actor in
        apply) finish refused refused "$1" "${2-}" ;;
        *) finish '' refused "$1" "${2-}" ;;
    esac
}

# The other program's or person's fault, or ours? Asked of the tree as it is, once the candidate was refused.
refused_by_test() {
    step test failed "$words"
    case $1 in
        80) give_up namespaces "$words" ;;
        81) give_up module "$words" ;;
        83) give_up disk "$words" ;;
    esac
    live=$(configtest) || { [ "$side" = new ] && give_up broken-before "$live"; }
    give_up test "$words"
}
would_not_start() {
    step trial failed "$words"
    before=$(trial none)
    code=$?
    if [ "$side" = new ] && [ "$code" -eq 3 ]; then give_up broken-before "$before"; fi
    give_up test "$words"
}

# no_worse  would a page that opens now not open any more, or a live connection that works now break?
no_worse() {
    case $(answered page "$live")-$(answered page "$words") in
        [234]??-5?? | [234]??-) [ -z "$words" ] || { step trial failed "$words"; give_up worse "$words"; } ;;
    esac
    if [ "$(sed -n 6p "$change/question" 2>/dev/null)" = 101 ] && [ -n "$words" ] && [ "$(answered websocket "$words")" != 101 ]; then
        step trial failed "$words"
        give_up worse "$words"
    fi
}

# prove SIDE  all that can be known of the candidate before it is in place
prove() {
    side=$1
    step backup begin
    stage "$side" && stage old || { step backup failed; give_up disk "$(cat "$change"/files/*/path)"; }
    step backup ok

    step test begin
    words=$(shadow_test "$side")
    code=$?
    [ "$code" -eq 0 ] || refused_by_test "$code"
    [ "$side" = old ] || note_parts || { step test failed; give_up disk "$base"; }
    step test ok "$words"

    step trial begin
    port=$(cat "$change/port")
    live=
    if [ "$side" = new ] && [ -n "$port" ]; then
        live=$(question "$port" page)
        listens_at "$port" >/dev/null || : >"$change/opens-port"
    fi
    words=$(trial "$side")
    case $? in
        0) [ "$side" = old ] || no_worse; step trial ok "$words" ;;
        # Taken back, nothing is worse than an Apache that does not run already.
        3) if is_active; then would_not_start; else step trial left-out "$words"; fi ;;
        *) step trial left-out "$words" ;;
    esac
    rm -rf "$change/shadow"
}

# may_reload  nothing comes into force that nobody was asked about, and Apache has room for another generation of its children
may_reload() {
    step reload begin
    # An Apache that does not run has loaded nothing.
    if is_active; then
        files=$(included)
        room "$files" || { words="$held/$limit $open"; step reload failed "$words"; give_up no-room "$words"; }
        words=$(others "$files")
        if [ -n "$words" ] && [ "$words" != "$(cat "$change/others" 2>/dev/null)" ]; then
            step reload failed "$words"
            give_up others "$words"
        fi
        step reload ok "$held/$limit $open"
    else
        step reload left-out
    fi
}

# put_in_place SIDE  1: it went wrong; reason and words say how
put_in_place() {
    step swap begin
    swap "$1" || { reason=disk; words=; step swap failed; return 1; }
    parts=$(switch_parts "$1") || { reason=module words=$parts; step swap failed "$words"; return 1; }
    words=$(configtest) || { reason='test'; step swap failed "$words"; return 1; }
    [ "$1" = old ] || journal swapped || :
    step swap ok "${parts:+$parts
}$words"
    step load begin
    load "$1" || { reason=reload; step load failed "$words"; return 1; }
    step load ok "$words"
}

# back_to SIDE STATE  what was there before the attempt comes back, and Apache serves with it; STATE is what that is called
back_to() {
    said=$words
    step back begin
    stuck=
    stage "$1" && swap "$1" && switch_parts "$1" >/dev/null || stuck=yes
    back=$(configtest)
    # What counts here is that Apache serves, not that the proof of a new generation came in time.
    if load "$1" || is_active; then
        if [ -n "$stuck" ]; then step back failed "$words"; finish left left "$reason" "$said"; fi
        step back ok "$back"
        finish "$2" taken-back "$reason" "$said"
    fi
    step back failed "$words"
    finish down down "$reason" "$said
$words"
}

# One change at a time: another one that is open is confirmed or taken back first.
no_other_is_open() {
    for other in "$base"/changes/*/journal; do
        [ "$other" != "$change/journal" ] || continue
        other=${other%/journal}
        if (begin "${other##*/}"; is_open); then finish refused refused busy "${other##*/}"; fi
        # Its worker would hold the lock: it ended before it did anything.
        if [ "$(begin "${other##*/}"; state)" = received ]; then
            printf 'refused %s\n' "$(now)" >>"$other/journal"
            (begin "${other##*/}"; tidy)
        fi
        # It has ended; but whoever should have tidied up may have been killed, or was not able to.
        if left_behind "$other"; then (begin "${other##*/}"; tidy); fi
    done
}
left_behind() {
    if [ -e "$1/shadow" ] || [ -e "$units/hubwart-${1##*/}.service" ]; then return; fi
    for entry in "$1"/files/*/real; do
        real=$(cat "$entry" 2>/dev/null) && set -- "$1" "${real%/*/*}/.hubwart-${1##*/}"-* && [ -e "$2" ] && return
    done
    return 1
}

# check_and_copy  is each file still the one that was shown, and one that may be replaced? A copy is kept.
check_and_copy() {
    step check begin
    for entry in "$change"/files/*/; do
        [ -d "$entry" ] || continue
        path=$(cat "$entry/path")
        real=$(readlink -e "$path") || { step check failed; finish refused refused missing "$path"; }
        # Only plain files in root's own part of the tree: anything else could be somebody's trap.
        case $real in /etc/*) ;; *) step check failed; finish refused refused unsafe "$path" ;; esac
        if [ ! -f "$real" ] || [ "$(stat -c %h "$real")" -ne 1 ]; then step check failed; finish refused refused unsafe "$path"; fi
        if [ "$(hash_of "$real")" != "$(cat "$entry/expected")" ]; then step check failed; finish refused refused changed "$path"; fi
        cp -a -- "$real" "$entry/old" && printf %s "$real" >"$entry/real" && sync "$entry/old" "$entry/real" "$entry" \
            || { step check failed; finish refused refused disk "$path"; }
    done
    bad=$(parts_are_fine) || { step check failed; finish refused refused unsafe "$bad"; }
    step check ok
}

# All of it but the change: nothing outside of this folder is written, nothing is reloaded.
work_prove() {
    actor=apply
    take_lock
    check_and_copy
    prove new
    may_reload
    outcome proven
}

work_apply() {
    actor=apply
    take_lock
    no_other_is_open
    check_and_copy
    record_before
    prove new
    may_reload
    step arm begin
    arm "$(cat "$change/window")" || { step arm failed; disarm; give_up no-watchdog; }
    step arm ok "$(guard)"
    tell_watchdog
    journal armed || { disarm; give_up disk "$base"; }
    put_in_place new || { decide rollback; back_to old taken-back; }
    finish loaded loaded
}

work_undo() {
    actor=undo
    take_lock
    step check begin
    settle
    case $(state) in
        undone | taken-back | refused | received) finish '' undone already ;;
        # The server went down in the middle: each file is whole, but they may be of both sides.
        armed | swapped | undoing) holder=either ;;
        *) holder=new ;;
    esac
    # What stayed is recorded, and that it does not any more will be.
    case $(state) in confirmed | left | down) was_kept=yes ;; *) was_kept= ;; esac
    path=$(holds $holder) || { step check failed; finish '' refused not-ours "$path"; }
    step check ok
    prove old
    # An undo that is cut off is brought to its end; one that cannot be guarded is still wanted.
    step arm begin
    if arm 60; then step arm ok "$(guard)"; else step arm left-out; fi
    case $(state) in
        armed | swapped | loaded) decide rollback || { settle; [ "$(state)" = confirmed ] || give_up busy "$id"; } ;;
    esac
    [ "$(state)" = undoing ] || journal undoing
    put_in_place old || back_to new left
    if [ -n "$was_kept" ]; then
        journal undone || :
        tidy
        record_after 'taken back'
        finish '' undone undone
    fi
    finish undone undone
}

# Who confirmed had no time to write it down.
settle() {
    if [ "$(state)" = loaded ] && [ "$(winner)" = confirm ]; then (actor=confirm; journal confirmed); fi
}
