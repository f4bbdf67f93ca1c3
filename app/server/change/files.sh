# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2154,SC2015 # the second branch is meant for both failures
# The files of a change: put ready, tested where they belong, swapped. SIDE is new or old.

# In a folder that Apache does not include, on the file system of the real file: there a swap is one rename. What is only tried
# stays with the rest of it.
place_for() {
    if [ -e "$change/trying" ]; then
        printf %s "$1/staged-$2"
        return
    fi
    folder=$(cat "$1/real") entry_name=${1%/}
    folder=${folder%/*}
    printf %s "${folder%/*}/.hubwart-$id-${entry_name##*/}-$2"
}

# stage SIDE  puts its files ready, with owner, mode, ACL and attributes of those that they will replace
stage() {
    for entry in "$change"/files/*/; do
        [ -e "$entry/real" ] || continue
        real=$(cat "$entry/real")
        place=$(place_for "$entry" "$1")
        # Already there, from when there still was room on the disk.
        if [ -f "$place" ] && [ "$(hash_of "$place")" = "$(hash_of "$entry/$1")" ]; then continue; fi
        # Another file system would make the swap a copy, which can be torn.
        [ -e "$change/trying" ] || [ "$(findmnt -n -o TARGET -T "$(dirname "$place")")" = "$(findmnt -n -o TARGET -T "$real")" ] || return 1
        cp -a -- "$real" "$place" && cat "$entry/$1" >"$place" && sync "$place" && [ "$(hash_of "$place")" = "$(hash_of "$entry/$1")" ] || return 1
    done
}
unstage() {
    for entry in "$change"/files/*/; do
        [ ! -e "$entry/real" ] || rm -f -- "$(place_for "$entry" "$1")"
    done
}

swap() {
    for entry in "$change"/files/*/; do
        [ -e "$entry/real" ] || continue
        real=$(cat "$entry/real")
        mv -T -- "$(place_for "$entry" "$1")" "$real" && sync "$(dirname "$real")" || return 1
    done
}

has_files() { set -- "$change"/files/*/real && [ -e "$1" ]; }

# holds SIDE  are all files in place as that side (or either) has them? Names the first that is not.
holds() {
    for entry in "$change"/files/*/; do
        [ -e "$entry/real" ] || continue
        real=$(cat "$entry/real")
        [ -f "$real" ] || { cat "$entry/path"; return 1; }
        hash=$(hash_of "$real")
        case $1 in
            either) [ "$hash" = "$(hash_of "$entry/new")" ] || [ "$hash" = "$(hash_of "$entry/old")" ] ;;
            *) [ "$hash" = "$(hash_of "$entry/$1")" ] ;;
        esac || { cat "$entry/path"; return 1; }
    done
}

# Copies of what modules and sites are switched on by, to be switched in the copies first.
copy_parts() {
    rm -rf "$change/shadow"
    mkdir "$change/shadow" || return 1
    if has_parts; then
        for part in mods-enabled sites-enabled; do cp -a "$configuration/$part" "$change/shadow/" || return 1; done
        cp -a /var/lib/apache2 "$change/shadow/state"
    fi
}

# cover SIDE  lays the staged files over the real ones, in mounts that nobody else sees. 80: not allowed here.
cover() {
    mount --make-rprivate / || return 80
    for entry in "$change"/files/*/; do
        [ ! -e "$entry/real" ] || mount --bind "$(place_for "$entry" "$1")" "$(cat "$entry/real")" || return 80
    done
    [ -d "$change/shadow/state" ] || return 0
    for part in mods-enabled sites-enabled; do mount --bind "$change/shadow/$part" "$configuration/$part" || return 80; done
    mount --bind "$change/shadow/state" /var/lib/apache2 || return 80
    switch_parts "$1" || return 81
}

# shadow_test SIDE  asks Apache about the staged files as if they were in place
shadow_test() {
    copy_parts || return 83
    unshare -m sh "$change/hubwart.sh" --shadow "$1" "$id"
}
work_shadow() {
    cover "$1" || exit $?
    configtest
}
