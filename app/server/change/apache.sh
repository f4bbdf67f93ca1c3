# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2154
# Asking Apache, and telling it.

# control ARGUMENT...  the end of what Apache's control program says, however much that is, and its code
control() {
    asked=$({ timeout 60 apache2ctl "$@" 2>&1; echo "=$?"; } | tail -c 1048576)
    printf '%s\n' "${asked%=*}"
    return "${asked##*=}"
}
configtest() { control -t; }
is_active() { [ "$(systemctl is-active apache2)" = active ]; }
workers() {
    main=$(systemctl show -p MainPID --value apache2)
    cat "/proc/$main/task/$main/children" 2>/dev/null || pgrep -P "$main"
}

# listens_at PORT  the address to connect to; nothing where nobody listens
listens_at() {
    address=$(ss -H -ltn "sport = :$1" | sed -n '1s/^[^ ]* *[^ ]* *[^ ]* *\([^ ]*\):[0-9]* .*/\1/p')
    case $address in
        '') return 1 ;;
        '*' | 0.0.0.0 | '[::]') address=127.0.0.1 ;;
    esac
    address=${address#[}
    echo "${address%]}"
}

# Connects anew: a connection kept from before is answered by an old child.
answers() {
    address=$(listens_at "$1") || return 1
    # shellcheck disable=SC2016
    timeout 5 bash -c 'exec 3<>"/dev/tcp/$1/$2"' - "$address" "$1" 2>/dev/null
}

# port_of SIDE  where Apache must answer with it, if that is known. One that only the change opens is closed on the other side of it.
port_of() { if [ "$1" = new ] || [ ! -e "$change/opens-port" ]; then cat "$change/port"; fi; }

# serves SIDE WORKERS  A reload that returns 0 can still kill Apache a moment later; only a child of the new generation shows that it lives.
serves() {
    before=$2
    port=$(port_of "$1")
    tries=0
    while [ "$tries" -lt 150 ]; do
        is_active || return 1
        for pid in $(workers); do
            case " $before " in
                *" $pid "*) ;;
                *) if [ -z "$port" ] || answers "$port"; then return 0; fi ;;
            esac
        done
        tries=$((tries + 1))
        sleep 0.1
    done
    return 1
}

# load SIDE  which is in place by now
load() {
    loading=$1
    began=$(date +%s)
    logged=$(stat -c %s /var/log/apache2/error.log 2>/dev/null || echo 0)
    # shellcheck disable=SC2046 # a list of numbers
    set -- $(workers)
    # Apache is ordered after what runs at boot: begun again once Apache runs, that would wait for itself.
    order=
    [ "$actor" != boot ] || order=--job-mode=ignore-dependencies
    # shellcheck disable=SC2086
    if is_active; then words=$(timeout 90 systemctl reload $order apache2 2>&1); else words=$(timeout 90 systemctl start $order apache2 2>&1); fi
    code=$?
    if [ "$code" -eq 0 ] && serves "$loading" "$*"; then return 0; fi
    words="$words
$(journalctl -u apache2 --since "@$began" -n 20 --no-pager -o cat 2>/dev/null)
$(tail -c "+$((logged + 1))" /var/log/apache2/error.log 2>/dev/null | head -c 4096)"
    return 1
}
