# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034,SC2154
# The dead man's switch: on this server, outside the session of whoever asked, a change that nobody confirms is taken back.

units=/etc/systemd/system
uptime() { sed 's/[. ].*//' /proc/uptime; }
boot() { cat /proc/sys/kernel/random/boot_id; }

# By the time since boot, which no clock that is set forward or back can move.
seconds_left() {
    { read -r when until <"$change/until"; } 2>/dev/null || return 1
    [ "$when" = "$(boot)" ] || { echo 0; return; }
    left=$((until - $(uptime)))
    if [ "$left" -gt 0 ]; then echo "$left"; else echo 0; fi
}

# by_at SECONDS  the number of a job that waits, and that a daemon will run. at knows minutes, and counts the one that has begun.
by_at() {
    job=$(echo "exec /bin/sh $change/hubwart.sh --expire $id" | at now + $((($1 + 119) / 60)) minutes 2>&1) || return 1
    job=$(printf '%s\n' "$job" | sed -n 's/^job \([0-9]*\) .*/\1/p')
    if [ -n "$job" ] && atq | grep -q "^${job}[^0-9]" && [ -n "$(pgrep -x atd)" ]; then
        echo "$job"
        return 0
    fi
    [ -z "$job" ] || atrm "$job"
    return 1
}

# arm SECONDS  after which this change is taken back; says by what. Only what is seen to wait counts.
arm() {
    printf '%s %s\n' "$(boot)" "$(($(uptime) + $1))" >"$change/until.new" && sync "$change/until.new" \
        && mv -T "$change/until.new" "$change/until" || return 1
    at_boot || return 1
    before=$(cat "$change/watchdog" 2>/dev/null)
    unit=hubwart-$id-$(date +%s%N)
    # A rollback that is killed is begun again.
    if [ -d /run/systemd/system ] \
        && systemd-run --quiet --collect --unit="$unit" --on-active="$1" --timer-property=AccuracySec=1s \
            --property=Restart=on-failure --property=RestartSec=2 /bin/sh "$change/hubwart.sh" --expire "$id" 2>/dev/null \
        && systemctl is-active --quiet "$unit.timer"; then
        printf 'systemd %s\n' "$unit"
    elif job=$(by_at "$1"); then
        printf 'at %s\n' "$job"
    else
        # The last resort: a system that ends everything of a session that was left ends this, too.
        rm -f "$change/waits"
        setsid sh -c 'trap "" HUP; exec >/dev/null 2>&1 9>&-; echo "$$" >"$4"; sleep "$1"; exec sh "$2" --expire "$3"' \
            - "$1" "$change/hubwart.sh" "$id" "$change/waits" </dev/null &
        tries=0
        until [ -s "$change/waits" ]; do
            tries=$((tries + 1))
            [ "$tries" -le 40 ] || return 1
            sleep 0.05
        done
        printf 'process %s\n' "$(cat "$change/waits")"
    fi >"$change/watchdog" || return 1
    sync "$change/watchdog" "$change"
    case $before in
        'systemd '*) systemctl stop "${before#systemd }.timer" 2>/dev/null ;;
        'at '*) atrm "${before#at }" 2>/dev/null ;;
    esac
    return 0
}

# A server that goes down in the middle comes up with an open change taken back, before Apache starts.
at_boot() {
    [ -d "$units" ] || return 0
    mkdir -p "$units/multi-user.target.wants" && cat >"$units/hubwart-$id.service" <<END || return 1
[Unit]
Description=Take back change $id of Apache's configuration, which nobody has confirmed (Hubwart)
Before=apache2.service
RequiresMountsFor=$change /etc/apache2

[Service]
Type=oneshot
ExecStart=/bin/sh $change/hubwart.sh --boot $id
TimeoutStartSec=90
Restart=on-failure
RestartSec=2

[Install]
WantedBy=multi-user.target
END
    ln -sfn "../hubwart-$id.service" "$units/multi-user.target.wants/hubwart-$id.service" || return 1
    sync "$units/hubwart-$id.service" "$units/multi-user.target.wants" "$units"
}

# By what the change is guarded.
guard() { sed 's/ .*//' "$change/watchdog"; }
tell_watchdog() { printf 'watchdog =%s =%s\n' "$(guard)" "$(seconds_left)"; }

disarm() {
    rm -f "$units/multi-user.target.wants/hubwart-$id.service" "$units/hubwart-$id.service"
    read -r how which <"$change/watchdog" 2>/dev/null || return 0
    # A timer that came too late finds nothing to do.
    case $how in
        systemd) systemctl stop "$which.timer" 2>/dev/null ;;
        at) atrm "$which" 2>/dev/null ;;
        process) grep -qs "hubwart.sh" "/proc/$which/cmdline" && kill "$which" 2>/dev/null ;;
    esac
    return 0
}
