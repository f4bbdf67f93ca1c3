#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The only thing that changes a server. Runs as root. Verbs: apply, undo, status (server/README.md has states and replies).
# It is run twice: by the loader, with n set to the reply's nonce and the request in its arguments; and detached from the
# connection as "--work VERB ID", so that a lost link never stops it half way.
# shellcheck disable=SC2154 # n and script are the loader's
# shellcheck disable=SC2013,SC2015 # lists of names without blanks; the second branch is meant for both failures

PATH=/usr/sbin:/usr/bin:/sbin:/bin
LC_ALL=C
export PATH LC_ALL
umask 077
base=/var/lib/hubwart
configuration=/etc/apache2

decode() { [ "$1" = - ] || printf %s "$1" | base64 -d; }
encode() { if [ -n "$1" ]; then printf %s "$1" | base64 | tr -d '\n'; else printf -- -; fi; }
hash_of() { sha256sum <"$1" | cut -c1-64; }

# --- what is told -----------------------------------------------------------------------------------------------------
# The worker writes plain lines to its out file; whoever relays them puts the nonce in front.
step() { printf 'step =%s =%s %s\n' "$1" "$2" "$(encode "${3-}")"; }
outcome() { printf 'outcome =%s =%s %s\n' "$1" "${2:-none}" "$(encode "${3-}")"; }
journal() {
    printf '%s %s\n' "$1" "$(date -u +%Y-%m-%dT%H:%M:%SZ)" >>"$change/journal"
    sync "$change/journal" "$change"
}
state() { sed -n '$s/ .*//p' "$change/journal" 2>/dev/null; }

# finish STATE WORD REASON WORDS  the last lines of a run
finish() {
    [ -z "$1" ] || journal "$1"
    logger -t hubwart "change $id: $2 $3" 2>/dev/null
    outcome "$2" "$3" "${4-}"
    exit 0
}

# --- Apache -----------------------------------------------------------------------------------------------------------
configtest() { timeout 60 apache2ctl -t 2>&1; }
is_active() { [ "$(systemctl is-active apache2)" = active ]; }
workers() {
    main=$(systemctl show -p MainPID --value apache2)
    cat "/proc/$main/task/$main/children" 2>/dev/null || pgrep -P "$main"
}

# Connects anew to the address on which Apache waits: a connection kept from before is answered by an old child.
answers() {
    address=$(ss -H -ltn "sport = :$1" | sed -n '1s/^[^ ]* *[^ ]* *[^ ]* *\([^ ]*\):[0-9]* .*/\1/p')
    case $address in
        '') return 1 ;;
        '*' | 0.0.0.0 | '[::]') address=127.0.0.1 ;;
    esac
    address=${address#[}
    # shellcheck disable=SC2016
    timeout 5 bash -c 'exec 3<>"/dev/tcp/$1/$2"' - "${address%]}" "$1" 2>/dev/null
}

# A reload that returns 0 can still kill Apache a moment later; only a child of the new generation shows that it lives.
serves() {
    before=$1
    port=$(cat "$change/port")
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

load() {
    began=$(date +%s)
    logged=$(stat -c %s /var/log/apache2/error.log 2>/dev/null || echo 0)
    # shellcheck disable=SC2046 # a list of numbers
    set -- $(workers)
    if is_active; then words=$(timeout 90 systemctl reload apache2 2>&1); else words=$(timeout 90 systemctl start apache2 2>&1); fi
    code=$?
    if [ "$code" -eq 0 ] && serves "$*"; then return 0; fi
    words="$words
$(journalctl -u apache2 --since "@$began" -n 20 --no-pager -o cat 2>/dev/null)
$(tail -c "+$((logged + 1))" /var/log/apache2/error.log 2>/dev/null | head -c 4096)"
    return 1
}

# --- the switch from one side (old, new) to the other -----------------------------------------------------------------
# Modules and sites go with the file: switched on for "new", and off again, those that were off before, for "old".
switch_parts() {
    if [ "$1" = new ]; then
        for module in $(cat "$change/modules"); do a2enmod -q "$module" 2>&1 </dev/null || return 1; done
        for site in $(cat "$change/sites"); do a2ensite -q "$site" 2>&1 </dev/null || return 1; done
    else
        for site in $(cat "$change/sites-were-off"); do a2dissite -q "$site" 2>&1 </dev/null || return 1; done
        for module in $(cat "$change/modules-were-off"); do a2dismod -q -f "$module" 2>&1 </dev/null || return 1; done
    fi
}
has_parts() { [ -s "$change/modules" ] || [ -s "$change/sites" ]; }

# Keeps owner, mode, ACL and attributes of the file that it will replace. Not in a folder that Apache may include whole.
stage() {
    for entry in "$change"/files/*/; do
        [ -d "$entry" ] || continue
        real=$(cat "$entry/real")
        place=$(dirname "$(dirname "$real")")/.hubwart-$id-$(basename "$entry")
        printf %s "$place" >"$entry/stage"
        # Another file system would make the swap a copy, which can be torn.
        [ "$(findmnt -n -o TARGET -T "$(dirname "$place")")" = "$(findmnt -n -o TARGET -T "$real")" ] || return 1
        cp -a -- "$real" "$place" && cat "$entry/$1" >"$place" && sync "$place" && [ "$(hash_of "$place")" = "$(hash_of "$entry/$1")" ] || return 1
    done
}
unstage() {
    for entry in "$change"/files/*/; do
        [ -e "$entry/stage" ] || continue
        rm -f -- "$(cat "$entry/stage")"
        rm -f "$entry/stage"
    done
}

# Copies of what modules and sites are switched on by, to be switched in the copies first.
copy_parts() {
    rm -rf "$change/shadow"
    mkdir "$change/shadow"
    if has_parts; then
        for part in mods-enabled sites-enabled; do cp -a "$configuration/$part" "$change/shadow/"; done
        cp -a /var/lib/apache2 "$change/shadow/state"
    fi
}

# cover SIDE  lays the staged files over the real ones, in mounts that nobody else sees. 80: not allowed here.
cover() {
    mount --make-rprivate / || return 80
    for entry in "$change"/files/*/; do
        [ ! -e "$entry/stage" ] || mount --bind "$(cat "$entry/stage")" "$(cat "$entry/real")" || return 80
    done
    [ -d "$change/shadow/state" ] || return 0
    for part in mods-enabled sites-enabled; do mount --bind "$change/shadow/$part" "$configuration/$part" || return 80; done
    mount --bind "$change/shadow/state" /var/lib/apache2 || return 80
    switch_parts "$1" || return 81
}

# Asks Apache about the staged files as if they were in place.
shadow_test() {
    copy_parts
    unshare -m sh "$change/hubwart.sh" --shadow "$1" "$id"
}
work_shadow() {
    cover "$1" || exit $?
    configtest
}

# --- the trial --------------------------------------------------------------------------------------------------------
# "Syntax OK" does not say that Apache would start: what it does after it has read its files (keys and certificates, ports,
# logs) is not tried. So a second Apache is started with the same files, names and ports, in mounts, a network and processes
# of its own; its end is theirs.
trial() {
    mkdir -p "$change/shadow"
    ip -o address show 2>/dev/null | awk '{ print $4 }' >"$change/shadow/addresses"
    timeout -k 5 60 unshare --mount --net --ipc --pid --fork --kill-child --mount-proc sh "$change/hubwart.sh" --trial "$1" "$id"
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

# In the namespaces. 0: it serves; 3: it ended, its words are printed; 80: not allowed here; 82: left out, and because of what.
# Any other code is that of unshare or timeout.
work_trial() {
    if [ "$1" = none ]; then mount --make-rprivate / || exit 80; else cover "$1" || exit $?; fi
    files=$(apache2ctl -t -D DUMP_INCLUDES 2>&1) || { printf '%s\n' "$files"; exit 3; }
    files=$(printf '%s\n' "$files" | sed -n 's/^ *([^)]*) *//p')
    if program=$(starts_programs "$files"); then printf '%s\n' "$program"; exit 82; fi
    cover_logs "$files" || exit $?
    ip link set lo up 2>&1 || exit 80
    # The addresses of the server, so that Apache can listen on those and on no others.
    while read -r address; do ip address add "${address%/*}" dev lo; done <"$change/shadow/addresses" 2>/dev/null
    (echo 1000 >/proc/self/oom_score_adj) 2>/dev/null
    # shellcheck disable=SC3045 # as Debian's own apache2ctl does it
    ulimit -n 8192 2>/dev/null
    # shellcheck disable=SC2016
    env -i PATH="$PATH" sh -c '. "$1/envvars"; exec apache2 -DFOREGROUND -c "StartServers 1"' - "$configuration" >/tmp/words 2>&1 &
    second=$!
    port=$(cat "$change/port")
    tries=0
    while [ "$tries" -lt 200 ] && grep -qs '^State:.[^Z]' "/proc/$second/status"; do
        if [ -n "$(cat "/proc/$second/task/$second/children" 2>/dev/null)" ] && { [ -z "$port" ] || answers "$port"; }; then exit 0; fi
        tries=$((tries + 1))
        sleep 0.05
    done
    cat /tmp/words
    find /var/log/apache2 -type f -exec tail -q -c 4096 {} +
    exit 3
}

swap() {
    for entry in "$change"/files/*/; do
        [ -e "$entry/stage" ] || continue
        real=$(cat "$entry/real")
        mv -T -- "$(cat "$entry/stage")" "$real" && sync "$(dirname "$real")" || return 1
        rm -f "$entry/stage"
    done
}

# Are all files in place as the given side (old, new, either) has them? Names the first that is not.
holds() {
    for entry in "$change"/files/*/; do
        [ -d "$entry" ] || continue
        real=$(cat "$entry/real")
        [ -f "$real" ] || { cat "$entry/path"; return 1; }
        hash=$(hash_of "$real")
        case $1 in
            either) [ "$hash" = "$(hash_of "$entry/new")" ] || [ "$hash" = "$(hash_of "$entry/old")" ] ;;
            *) [ "$hash" = "$(hash_of "$entry/$1")" ] ;;
        esac || { cat "$entry/path"; return 1; }
    done
}

# take_back SIDE REASON WORDS  puts the other side's files back and makes Apache serve again
take_back() {
    reason=$2
    said=$3
    step back begin
    unstage
    stage "$1" && swap && switch_parts "$1" >/dev/null
    back=$(configtest)
    # What counts here is that Apache serves, not that the proof of a new generation came in time.
    if load || is_active; then
        step back ok "$back"
        finish "$([ "$1" = old ] && echo taken-back || echo loaded)" taken-back "$reason" "$said"
    fi
    step back failed "$words"
    finish down down "$reason" "$said
$words"
}

# would_not_start SIDE STATE  with the candidate the second Apache has ended: is that our doing?
would_not_start() {
    step trial failed "$words"
    before=$(trial none)
    code=$?
    unstage
    rm -rf "$change/shadow"
    if [ "$1" = new ] && [ "$code" -eq 3 ]; then finish "$2" refused broken-before "$before"; fi
    finish "$2" refused test "$words"
}

# switch_to SIDE FROM STATE  the change itself: everything that can fail is tried before the first byte is replaced
switch_to() {
    side=$1
    from=$2
    step backup begin
    stage "$side" || { unstage; step backup failed; finish "$4" refused disk "$(cat "$change"/files/*/path)"; }
    step backup ok

    step test begin
    words=$(shadow_test "$side")
    code=$?
    if [ "$code" -ne 0 ]; then
        unstage
        rm -rf "$change/shadow"
        step test failed "$words"
        case $code in
            80) finish "$4" refused namespaces "$words" ;;
            81) finish "$4" refused module "$words" ;;
        esac
        # Refused in the same way without our change: then it is not our change that is wrong.
        live=$(configtest) || { [ "$side" = new ] && finish "$4" refused broken-before "$live"; }
        finish "$4" refused test "$words"
    fi
    step test ok "$words"

    step trial begin
    words=$(trial "$side")
    case $? in
        0) step trial ok ;;
        # Taken back, nothing is worse than an Apache that does not run already.
        3) if is_active; then would_not_start "$side" "$4"; else step trial left-out "$words"; fi ;;
        *) step trial left-out "$words" ;;
    esac
    rm -rf "$change/shadow"

    journal swapping
    step swap begin
    if ! swap; then step swap failed; take_back "$from" disk; fi
    words=$(switch_parts "$side") || { step swap failed "$words"; take_back "$from" module "$words"; }
    words=$(configtest) || { step swap failed "$words"; take_back "$from" test "$words"; }
    journal swapped
    step swap ok "$words"

    step load begin
    if ! load; then step load failed "$words"; take_back "$from" reload "$words"; fi
    step load ok "$words"
    finish "$3" "$3"
}

# --- the verbs, as the worker does them -------------------------------------------------------------------------------
take_lock() {
    step lock begin
    exec 9>"$base/lock"
    flock -n 9 || { step lock failed; outcome refused busy "$(cat "$base/holder" 2>/dev/null)"; exit 0; }
    printf %s "$id" >"$base/holder"
    step lock ok
}

work_apply() {
    take_lock
    for other in "$base"/changes/*/journal; do
        [ "$other" != "$change/journal" ] || continue
        case $(sed -n '$s/ .*//p' "$other") in
            # Its worker would hold the lock: it ended before it did anything.
            received) printf 'refused %s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" >>"$other" ;;
            swapping | swapped)
                other=${other%/journal}
                finish refused refused busy "${other##*/}"
                ;;
        esac
    done
    step check begin
    for entry in "$change"/files/*/; do
        [ -d "$entry" ] || continue
        path=$(cat "$entry/path")
        real=$(readlink -e "$path") || { step check failed; finish refused refused missing "$path"; }
        printf %s "$real" >"$entry/real"
        # Only plain files in root's own part of the tree: anything else could be somebody's trap.
        case $real in /etc/*) ;; *) step check failed; finish refused refused unsafe "$path" ;; esac
        if [ ! -f "$real" ] || [ "$(stat -c %h "$real")" -ne 1 ]; then step check failed; finish refused refused unsafe "$path"; fi
        if [ "$(hash_of "$real")" != "$(cat "$entry/expected")" ]; then step check failed; finish refused refused changed "$path"; fi
        cp -a -- "$real" "$entry/old" && sync "$entry/old" || { step check failed; finish refused refused disk "$path"; }
    done
    for part in modules sites; do
        folder=$configuration/$([ $part = modules ] && echo mods-enabled || echo sites-enabled)
        suffix=$([ $part = modules ] && echo load || echo conf)
        for name in $(cat "$change/$part"); do
            [ -e "$folder/$name.$suffix" ] || printf '%s\n' "$name"
        done >"$change/$part-were-off"
    done
    step check ok
    switch_to new old loaded refused
}

work_undo() {
    take_lock
    step check begin
    case $(state) in
        undone | taken-back | refused | received) finish '' undone already ;;
        loaded) holder=new ;;
        # The server went down in the middle: each file is whole, but they may be of both sides.
        *) holder=either ;;
    esac
    if path=$(holds $holder); then step check ok; else step check failed; finish '' refused not-ours "$path"; fi
    switch_to old new undone "$(state)"
}

# --- the verbs, as they are asked for ---------------------------------------------------------------------------------
relay() {
    while IFS= read -r line; do printf '@%s %s\n' "$n" "$line"; done
}

# A session of its own: neither the end of the connection nor that of sudo reaches it.
start_worker() {
    : >"$change/out"
    setsid sh "$change/hubwart.sh" --work "$1" "$id" </dev/null >>"$change/out" 2>"$change/errors" &
    tail -n +1 -s 0.05 -f --pid=$! "$change/out" 2>/dev/null | relay
    printf '@%s end -\n' "$n"
}

is_id() {
    case $1 in
        '' | -* | *[!0-9a-z-]*) return 1 ;;
    esac
}

# receive  writes the whole request down; nothing is done before it is there
receive() {
    mkdir -p "$change/files" || return 1
    decode "$3" >"$change/who"
    decode "$4" >"$change/port"
    decode "$5" >"$change/modules"
    decode "$6" >"$change/sites"
    printf %s "$script" | base64 -d >"$change/hubwart.sh"
    shift 6
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
    journal received
}

ask_apply() {
    if [ -e "$change/journal" ]; then
        ask_status
        return
    fi
    for tool in flock findmnt setsid timeout unshare systemctl sha256sum apache2ctl a2enmod; do
        command -v "$tool" >/dev/null || { outcome refused tool "$tool" | relay; printf '@%s end -\n' "$n"; return; }
    done
    if mkdir -p "$base/changes" && chmod 700 "$base" && receive "$@"; then
        start_worker apply
    else
        rm -rf "$change"
        outcome refused disk "$base" | relay
        printf '@%s end -\n' "$n"
    fi
}

# The newest change that is in force, for an undo that names none.
newest() {
    for journal_file in "$base"/changes/*/journal; do
        [ "$(sed -n '$s/ .*//p' "$journal_file" 2>/dev/null)" = loaded ] || continue
        printf '%s %s\n' "$(sed -n '$s/.* //p' "$journal_file")" "$(basename "$(dirname "$journal_file")")"
    done | sort | sed -n '$s/.* //p'
}

ask_undo() {
    if [ -z "$id" ]; then
        id=$(newest)
        change=$base/changes/$id
    fi
    if [ -z "$id" ] || [ ! -e "$change/journal" ]; then
        outcome refused no-such-change "$id" | relay
        printf '@%s end -\n' "$n"
        return
    fi
    printf 'change %s %s\n' "$(encode "$id")" "$(encode "$(cat "$change"/files/*/path 2>/dev/null)")" | relay
    start_worker undo
}

ask_status() {
    {
        if [ -e "$change/journal" ]; then
            where=other
            if holds new >/dev/null; then where=new; elif holds old >/dev/null; then where=old; fi
            busy=no
            flock -n "$base/lock" true || busy=yes
            printf 'status %s =%s =%s %s\n' "$(encode "$(state)")" "$where" "$busy" "$(encode "$(is_active && echo active)")"
            sed -n '/^outcome /p' "$change/out" | tail -n 1
        else
            printf 'status - =none =no %s\n' "$(encode "$(is_active && echo active)")"
        fi
    } | relay
    printf '@%s end -\n' "$n"
}

# begin VERB ID  sets what all parts share
begin() {
    id=$2
    change=$base/changes/$id
}

case ${1-} in
    --work | --shadow | --trial | --undo)
        trap '' HUP INT TERM PIPE
        case $1 in
            --work) begin "$2" "$3"; "work_$2" ;;
            --shadow | --trial) begin "$1" "$3"; "work_${1#--}" "$2" ;;
            --undo) begin undo "$2"; work_undo ;;
        esac
        ;;
    *)
        verb=$(decode "${1:--}")
        id=$(decode "${2:--}")
        [ "$(id -u)" -eq 0 ] || exit 91
        if [ -n "$id" ] && ! is_id "$id"; then
            outcome refused no-such-change "$id" | relay
            printf '@%s end -\n' "$n"
            exit 0
        fi
        begin "$verb" "$id"
        case $verb in
            apply) ask_apply "$@" ;;
            undo) ask_undo ;;
            status) ask_status ;;
        esac
        ;;
esac
