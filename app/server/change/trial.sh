# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034,SC2154
# "Syntax OK" does not say that Apache would start: what it does after it has read its files (keys and certificates, ports,
# logs) is not tried. So a second Apache is started with the same files, names and ports, in mounts, a network and processes
# of its own; its end is theirs.
trial() {
    mkdir -p "$change/shadow"
    ip -o address show 2>/dev/null | awk '{ print $4 }' >"$change/shadow/addresses"
    : >"$change/shadow/network"
    # The live network is kept at hand as a file, in mounts that nobody else sees: what stands behind Apache lives in it.
    # shellcheck disable=SC2016
    said=$(timeout -k 5 60 unshare --mount sh -c 'mount --bind /proc/self/ns/net "$1/shadow/network"
        exec unshare --mount --net --ipc --pid --fork --kill-child --mount-proc sh "$1/hubwart.sh" --trial "$2" "$3"' \
        - "$change" "$1" "$id")
    tried=$?
    if [ "$tried" -eq 0 ] && held=$(taken); then
        said=$held
        tried=3
    fi
    [ -z "$said" ] || printf '%s\n' "$said"
    return "$tried"
}

# taken  is there a port at which it listened, in a network where all were free, and which another program holds in the live one?
# That would end the live Apache when it loads.
taken() {
    while read -r wanted; do
        ss -H -ltnp "sport = :${wanted##*:}" | while read -r _ _ _ held _ who; do
            case $who in *'"apache2"'*) continue ;; esac
            case ${wanted%:*}/${held%:*} in
                '*'/* | */'*' | 0.0.0.0/[0-9]* | [0-9]*/0.0.0.0 | '[::]/['* | '['*'/[::]') ;;
                *) [ "$wanted" = "$held" ] || continue ;;
            esac
            echo "$wanted: $who"
        done
    done <"$change/shadow/listens" | grep .
}

# backends FILES  writes down where its files hand requests on to, and gives the names the addresses that they have outside
backends() {
    cp /etc/hosts /tmp/hosts
    chmod 644 /tmp/hosts
    # shellcheck disable=SC2086
    grep -hiE '^[[:space:]]*(<?Proxy|BalancerMember|RewriteRule|SetHandler|Define|Use)' $1 | grep -oiE '(https?|wss?)://(\[[0-9a-f:]+\]|[a-z0-9._-]+)(:[0-9]+)?' \
        | sort -u | head -n 32 | while IFS= read -r url; do
        host=${url#*://}
        case $url in https* | wss*) to=443 ;; *) to=80 ;; esac
        case $host in *[0-9a-z.\]]:[0-9]*) to=${host##*:} host=${host%:*} ;; esac
        address=$(nsenter --net="$change/shadow/network" timeout 3 getent ahosts "$(printf %s "$host" | tr -d '[]')" | sed -n '1s/ .*//p')
        [ -n "$address" ] || continue
        case $host in *[!0-9.]*) printf '%s %s\n' "$address" "$host" >>/tmp/hosts ;; esac
        printf '%s %s\n' "$address" "$to"
    done >/tmp/backends
    mount --bind /tmp/hosts /etc/hosts
}

# bridge  lets the second Apache reach them: each is listened at in here, and served by a process that lives in the live network
bridge() {
    proxy=/usr/lib/systemd/systemd-socket-proxyd
    if ! command -v systemd-socket-activate >/dev/null || [ ! -x "$proxy" ]; then return 1; fi
    outside="nsenter --net=$change/shadow/network"
    while read -r address to; do
        case $address in
            # Where nobody listens, nobody answers in here either.
            127.* | ::1) [ -n "$($outside ss -H -ltn "sport = :$to")" ] || continue ;;
            *) ip address add "$address" dev lo 2>/dev/null ;;
        esac
        case $address in *:*) address="[$address]" ;; esac
        echo "$to" >>/tmp/bridged
        # shellcheck disable=SC2086
        systemd-socket-activate --listen="$address:$to" $outside "$proxy" "$address:$to" </dev/null >/dev/null 2>&1 &
    done </tmp/backends
    [ -e /tmp/bridged ] || return 0
    tries=0
    while read -r to; do
        until listens_at "$to" >/dev/null || [ "$tries" -ge 40 ]; do
            tries=$((tries + 1))
            sleep 0.05
        done
    done </tmp/bridged
}

# What would begin a second time, and may do so with an effect: programs that Apache starts, certificates that it renews,
# questions for the pass phrase of a key.
starts_programs() {
    # shellcheck disable=SC2086
    grep -hiE '^[[:space:]]*((ErrorLog|CustomLog|TransferLog|GlobalLog|ForensicLog)[[:space:]]+"?[|]|RewriteMap[[:space:]].*prg:|WSGIDaemonProcess|PassengerRoot|<?MDomain)' $1 | head -n 1 | grep . && return
    # shellcheck disable=SC2046,SC2086
    grep -ls ENCRYPTED $(sed -nE 's/^[[:space:]]*SSLCertificateKeyFile[[:space:]]+"?([^"[:space:]]+).*/\1/Ip' $1) /dev/null
}

# cover_logs FILES  so that no line of the trial gets into a log of the live one. 82: a log that cannot be covered
cover_logs() {
    for folder in /run/apache2 /run/lock/apache2 /var/log/apache2 /tmp /var/tmp; do
        [ -d "$folder" ] || continue
        inner=$(cd "$folder" && find . -mindepth 1 -type d -printf '%m %U %G %P\n' 2>/dev/null)
        mount -t tmpfs -o "$(stat -c mode=%a,uid=%u,gid=%g "$folder")" tmpfs "$folder" || return 80
        case $folder in /tmp | /var/tmp) continue ;; esac
        printf '%s\n' "$inner" | while read -r mode user group name; do
            [ -z "$name" ] || { mkdir -p "$folder/$name" && chown "$user:$group" "$folder/$name" && chmod "$mode" "$folder/$name"; }
        done
    done
    # shellcheck disable=SC2086
    sed -nE 's/^[[:space:]]*(ErrorLog|CustomLog|TransferLog|GlobalLog|ForensicLog|ScriptLog)[[:space:]]+"?([^"[:space:]]+).*/\2/Ip' $1 | sort -u \
        | while read -r log; do
            case $log in
                '${APACHE_LOG_DIR}'/* | /var/log/apache2/* | /dev/* | syslog*) continue ;;
                /*) ;;
                *'${'*) echo "$log"; exit 82 ;;
                *) log=$configuration/$log ;;
            esac
            if [ ! -f "$log" ]; then echo "$log"; exit 82; fi
            empty=$(mktemp /tmp/log.XXXXXX) && chmod 600 "$empty" && mount --bind "$empty" "$log" || exit 80
        done
}

# In the namespaces. 0: it serves, and what it answered is printed; 3: it ended, its words are printed; 80: not allowed here;
# 82: left out, and because of what. Any other code is that of unshare or timeout.
work_trial() {
    if [ "$1" = none ]; then mount --make-rprivate / || exit 80; else cover "$1" || exit $?; fi
    files=$(control -t -D DUMP_INCLUDES) || { printf '%s\n' "$files"; exit 3; }
    files=$(printf '%s\n' "$files" | sed -n 's/^ *([^)]*) *//p')
    if program=$(starts_programs "$files"); then printf '%s\n' "$program"; exit 82; fi
    cover_logs "$files" || exit $?
    ip link set lo up 2>&1 || exit 80
    # The addresses of the server, so that Apache can listen on those and on no others.
    while read -r address; do ip address add "${address%/*}" dev lo; done <"$change/shadow/addresses" 2>/dev/null
    (echo 1000 >/proc/self/oom_score_adj) 2>/dev/null
    # shellcheck disable=SC3045 # as Debian's own apache2ctl does it
    ulimit -n 8192 2>/dev/null
    backends "$files"
    # shellcheck disable=SC2016
    env -i PATH="$PATH" sh -c '. "$1/envvars"; exec apache2 -DFOREGROUND -c "StartServers 1"' - "$configuration" >/tmp/words 2>&1 &
    second=$!
    port=$(port_of "$1")
    tries=0
    while [ "$tries" -lt 200 ] && grep -qs '^State:.[^Z]' "/proc/$second/status"; do
        if [ -n "$(cat "/proc/$second/task/$second/children" 2>/dev/null)" ] && { [ -z "$port" ] || answers "$port"; }; then
            ss -H -ltn | awk '{ print $4 }' >"$change/shadow/listens"
            if [ -n "$port" ] && bridge; then question "$port"; fi
            exit 0
        fi
        tries=$((tries + 1))
        sleep 0.05
    done
    [ "$tries" -lt 200 ] || echo "It runs, and nobody answers at port $port."
    cat /tmp/words
    find /var/log/apache2 -type f -exec tail -q -c 4096 {} +
    exit 3
}
