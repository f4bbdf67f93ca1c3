# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2016
# Back to how it was after its first boot, without another one: where only files have changed that nobody but Apache, the hub, the
# SSH server or a single command reads, and nothing runs anew but these and what break states start.
# Part of "supervise", which sources it.

# What lies over the folders that the machine was made of: name, kind, size, time, rights, owner. Of folders neither size nor time.
lying() {
    (cd machine/upper && find . -mindepth 1 \( -type d -printf '%P\td\t%m\t%U:%G\n' -o -printf '%P\t%y\t%s\t%T@\t%m\t%U:%G\t%l\n' \)) | sort
}

# What runs but for Apache itself and who looks, what systemd has been told at run time, what is mounted, which addresses there are.
running() {
    inside bash -c 'ps -eo pid=,ppid=,unit=,comm= | while read -r pid parent unit name; do
            case $unit/$pid/$parent in apache2.service/* | -/$$/* | -/*/$$) continue ;; esac
            case $unit/$name in -/sshd | -/sshd-session) continue ;; esac
            echo "$pid $unit $name"
        done
        systemctl list-units --plain --no-legend --all --state=failed,maintenance
        find /run/systemd/transient /run/systemd/system /run/systemd/*.control ! -type d 2>/dev/null
        # The folder of somebody who has signed in stays for some seconds.
        sed -e "/ \/run\/user\//d" -e "s/^[0-9]* [0-9]* //" /proc/1/mountinfo
        ip -o address' 2>/dev/null | sed -e '/ (sd-pam)$/d'
}

# What lies where nothing outlives a boot, but for what systemd makes for its services and for who has signed in.
volatile() {
    inside find /run /tmp /dev/shm -mindepth 1 -maxdepth 1 ! -name 'systemd*' ! -name user | sort
}

# Who was let in at the VNC port and has not signed in is counted by the VNC server, and shut out in the end.
all_signed_in() {
    inside bash -c 'said=$(journalctl -q -u vnc -o cat) || exit
        [ "$(grep -c "Accepted: " <<<"$said")" -eq "$(grep -c "requests security type" <<<"$said")" ]'
}

# remember  that this is how it is after its first boot
remember() {
    rm -rf machine/fresh
    mkdir machine/fresh
    lying >machine/fresh/lying
    running >machine/fresh/running
    volatile >machine/fresh/volatile
}

# others  the services that run and did not then, or ran then and do not now or not as the same process; 1: something else is different.
# What has just been told to end may take a moment.
others() {
    local tries unit
    for ((tries = 0; tries < 20; tries++)); do
        running >machine/fresh/runs
        if cmp -s machine/fresh/running machine/fresh/runs; then return; fi
        sleep 0.05
    done
    while IFS= read -r unit; do
        case $unit in
            ssh.service) ;;
            hub.service | vnc.service | desktop.service | desktop-moving.service | front@*.service | kasmlike@*.service) echo "$unit" ;;
            *) return 1 ;;
        esac
    done < <(comm -3 <(sort machine/fresh/running) <(sort machine/fresh/runs) | tr -d '\t' | cut -d ' ' -f 2 | sort -u)
}

# as_then  is what runs of the same kind as what ran then?
as_then() {
    running >machine/fresh/runs
    cmp -s <(sed 's/^[0-9]* //' machine/fresh/running | sort) <(sed 's/^[0-9]* //' machine/fresh/runs | sort)
}

# put_back PATH  as the folders below have it; what they do not have was not there
put_back() {
    local layer
    for layer in config debian; do
        [ -c "machine/$layer/$1" ] && break
        if [ -e "machine/$layer/$1" ] || [ -L "machine/$layer/$1" ]; then
            [ ! -d "machine/$layer/$1" ] || [ -L "machine/$layer/$1" ] || return 0
            rm -rf "machine/root/${1:?}"
            cp -a "machine/$layer/$1" "machine/root/$1"
            return
        fi
    done
    rm -rf "machine/root/${1:?}"
}

# is_as_below FOLDER  was it there before, with the same rights and owner?
is_as_below() {
    local layer
    for layer in config debian; do
        [ ! -d "machine/$layer/$1" ] || { [ "$(stat -c '%a %u %g' "machine/$layer/$1" "machine/upper/$1" | uniq | wc -l)" -eq 1 ]; return; }
    done
    return 1
}

# quickly  1: it takes a boot
quickly() {
    local changed path units=()
    [ -e machine/fresh/running ] || return 1
    lying >machine/fresh/now
    changed=$({ comm -23 machine/fresh/lying machine/fresh/now; comm -13 machine/fresh/lying machine/fresh/now; } | cut -f 1 | sort -u)
    while IFS= read -r path; do
        # A folder in which something else was changed.
        if [ -d "machine/upper/$path" ] && is_as_below "$path"; then continue; fi
        case $path in
            '' | etc/apache2/* | var/lib/apache2/* | var/lib/hubwart | var/lib/hubwart/* | home/* | root/* | tmp/* | var/tmp/*) ;;
            etc/default/hub | etc/default/vnc | opt/hub/* | opt/lab/* | opt/lab-hub* | etc/ssh/* | etc/ssl/certs/desktop.* | etc/ssl/private/desktop.*) ;;
            usr/bin/sudo* | etc/doas.conf | etc/sudoers.d/*) ;;
            var/log/apache2/* | var/log/journal/*) ;;
            *) return 1 ;;
        esac
        # A folder that was deleted.
        if [ -c "machine/upper/$path" ] && { [ -d "machine/config/$path" ] || [ -d "machine/debian/$path" ]; }; then return 1; fi
    done <<<"$changed"
    others >machine/fresh/others || return 1
    mapfile -t units <machine/fresh/others
    all_signed_in || units+=(vnc.service)
    while IFS= read -r path; do
        case $path in
            '' | var/log/journal/* | var/tmp/systemd-private-*) ;;
            var/log/apache2/*) [ ! -f "machine/root/$path" ] || : >"machine/root/$path" ;;
            *) put_back "$path" || return 1 ;;
        esac
    done <<<"$changed"
    volatile | comm -13 machine/fresh/volatile - | inside xargs -r -d '\n' rm -rf || return 1
    inside bash -c 'rm -rf /run/sudo/ts; journalctl -q --rotate --vacuum-size=1 2>/dev/null
        systemctl reset-failed
        # The SSH server remembers who failed to sign in, and lets him wait.
        again="apache2 ssh"
        for unit; do
            case $unit in
                hub.*) again="$again hub" ;;
                vnc.* | desktop.*) again="$again vnc desktop" ;;
                *) systemctl stop "$unit" || exit ;;
            esac
        done
        systemctl restart $again' - "${units[@]}" >/dev/null || return 1
    as_then || return 1
    mv machine/fresh/runs machine/fresh/running
    lying >machine/fresh/lying
}
