# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034,SC2154
# What the watchdog does when its time has come, and what is done when the server comes up with a change open.

is_open() {
    case $(state) in
        armed | swapped | undoing) true ;;
        loaded) [ "$(winner)" != confirm ] ;;
        *) false ;;
    esac
}

# old_again REASON  the old files come back, unless that would do harm
old_again() {
    from=$(state)
    ended=taken-back
    [ "$from" = undoing ] && ended=undone
    # Whoever has changed the file since meant it; both versions are kept.
    path=$(holds either) || finish left left changed "$path"
    if ! { holds old >/dev/null && parts_are old; }; then
        stage old || finish left left disk "$(cat "$change"/files/*/path)"
        words=$(shadow_test old)
        case $? in
            # Where it cannot be tried (no room for copies, no namespaces), it is what Apache ran with before.
            0 | 80 | 83) ;;
            *) if configtest >/dev/null; then finish left left old-refused "$words"; fi ;;
        esac
        # A key that was renewed meanwhile, a log that is gone: with them a reload would end an Apache that serves.
        if [ "$actor" != boot ] && is_active; then
            words=$(trial old)
            [ $? -ne 3 ] || finish left left old-refused "$words"
        fi
        rm -rf "$change/shadow"
    fi
    unstage new
    swap_back || finish left left disk "$(cat "$change"/files/*/path)"
    # Begun again while Apache starts: it may have read the new files already, and is told of the old ones once it is there.
    tries=0
    while [ "$actor" = boot ] && [ "$(systemctl is-active apache2)" = activating ] && [ "$tries" -lt 120 ]; do
        tries=$((tries + 1))
        sleep 0.5
    done
    # At boot Apache has not started yet, and there is nothing to load.
    if { [ "$actor" = boot ] && ! is_active; } || load old || is_active; then finish "$ended" "$ended" "$1"; fi
    finish down down "$1" "$words"
}
swap_back() {
    holds old >/dev/null || { stage old && swap old; } || return 1
    switch_parts old >/dev/null
}

# begin_back ACTOR  the lock, whose holder has an end of its own, and what somebody had no time to write down
begin_back() {
    actor=$1
    exec 9>"$base/lock"
    flock 9
    locked=yes
    settle
}
# end_back REASON  unless it has ended, or somebody was first to confirm it
end_back() {
    if is_open && { [ "$(state)" = undoing ] || decide rollback; }; then old_again "$1"; fi
    settle
    tidy
}

work_expire() {
    begin_back timer
    # Prolonged: another timer waits.
    if is_open && [ "$(seconds_left)" -gt 0 ]; then exit 0; fi
    end_back expired
}

work_boot() {
    begin_back boot
    read -r when _ <"$change/until"
    [ "$when" != "$(boot)" ] || exit 0
    end_back restarted
}
