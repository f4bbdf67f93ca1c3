# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2154
# The modules and sites of a change, which go with its files. $change/modules and $change/sites have a name a line: switched on;
# with a "-" before it: switched off. PART is modules or sites, SIDE is new or old.

# link_of PART NAME  by what it is switched on
link_of() { if [ "$1" = modules ]; then echo "$configuration/mods-enabled/$2.load"; else echo "$configuration/sites-enabled/$2.conf"; fi; }
is_on() { link=$(link_of "$1" "$2"); [ -e "$link" ] || [ -L "$link" ]; }
has_parts() { [ -s "$change/modules" ] || [ -s "$change/sites" ]; }

# Names, as they were asked for.
wanted_on() { grep -v '^-' "$change/$1"; }
wanted_off() { grep '^-' "$change/$1" | cut -c2-; }
# What the change has switched: those that were off, or on, before it; with what a2enmod switches on because another needs it.
were() { cat "$change/$1-were-$2" 2>/dev/null; }

# parts_are_fine  names that are names, no patterns and no paths; and of what is to be switched off, links that switching on makes
# again just so. Else names the first that is not.
parts_are_fine() {
    bad=$(cat "$change/modules" "$change/sites" | LC_ALL=C grep -vE '^-?[A-Za-z0-9_][A-Za-z0-9._ -]*$' | head -n 1)
    [ -z "$bad" ] || { printf '%s\n' "$bad"; return 1; }
    for part in modules sites; do
        wanted_off "$part" | while IFS= read -r name; do
            is_on "$part" "$name" || continue
            link=$(link_of "$part" "$name")
            available=$(printf %s "$link" | sed 's/-enabled\//-available\//')
            if [ ! -L "$link" ] || [ "$(readlink -e "$link")" != "$(readlink -e "$available")" ]; then
                printf '%s\n' "$link"
                exit 1
            fi
        done || return 1
    done
}

# switch_on PROGRAM  the names on standard input
switch_on() {
    while IFS= read -r name; do
        said=$("$1" -q "$name" 2>&1 </dev/null) || { printf '%s\n' "$said"; return 1; }
    done
}

# switch_off PROGRAM PART  the names on standard input, in rounds, because one may need another. Never by force: that takes along
# whatever needs them, which somebody else may have switched on. 1: not all of them; the words say why
switch_off() {
    names=$(cat)
    while [ -n "$names" ]; do
        stay=$(printf '%s\n' "$names" | while IFS= read -r name; do
            if is_on "$2" "$name"; then
                # What Debian calls essential it asks about; whoever agreed to the change has answered.
                echo 'Yes, do as I say!' | "$1" -q "$name" >/dev/null 2>&1
                ! is_on "$2" "$name" || printf '%s\n' "$name"
            fi
        done)
        if [ "$stay" = "$names" ]; then
            printf '%s\n' "$names" | while IFS= read -r name; do "$1" -q "$name" 2>&1 </dev/null; done
            return 1
        fi
        names=$stay
    done
}

# switch_parts SIDE  for "old", what somebody else needs by now stays on: the words say so, and nothing is wrong with it
switch_parts() {
    if [ "$1" = new ]; then
        { wanted_off sites | switch_off a2dissite sites; } && { wanted_off modules | switch_off a2dismod modules; } \
            && { wanted_on modules | switch_on a2enmod; } && { wanted_on sites | switch_on a2ensite; }
    else
        were sites off | switch_off a2dissite sites
        were modules off | switch_off a2dismod modules
        { were modules on | switch_on a2enmod; } && { were sites on | switch_on a2ensite; }
    fi
}

# names_in FOLDER SUFFIX
names_in() { find "$1" -mindepth 1 -maxdepth 1 -name "*$2" 2>/dev/null | sed "s/.*\///; s/$2\$//" | sort; }

# note_parts  writes down what the change will switch, as the test in copies has shown
note_parts() {
    for part in modules sites; do
        folder=mods-enabled suffix=.load
        [ "$part" = modules ] || folder=sites-enabled suffix=.conf
        : >"$change/$part-were-off" && : >"$change/$part-were-on" || return 1
        if [ -d "$change/shadow/$folder" ]; then
            names_in "$configuration/$folder" "$suffix" >"$change/shadow/is" && names_in "$change/shadow/$folder" "$suffix" >"$change/shadow/will" \
                && comm -13 "$change/shadow/is" "$change/shadow/will" >"$change/$part-were-off" \
                && comm -23 "$change/shadow/is" "$change/shadow/will" >"$change/$part-were-on" || return 1
        fi
        sync "$change/$part-were-off" "$change/$part-were-on" || return 1
    done
}

# parts_are SIDE  all that the change switches, as that side has it
parts_are() {
    if [ "$1" = new ]; then set -- off on; else set -- on off; fi
    for part in modules sites; do
        were $part "$1" | while IFS= read -r name; do is_on $part "$name" || exit 1; done || return 1
        were $part "$2" | while IFS= read -r name; do ! is_on $part "$name" || exit 1; done || return 1
    done
}

# tell_parts  each module and site that the change has switched: part, name, before it, as it made it, now; and which modules that
# are on need it
tell_parts() {
    for part in modules sites; do
        for before in off on; do
            after=$([ $before = on ] && echo off || echo on)
            were $part $before | while IFS= read -r name; do
                now=off
                needed=
                if is_on $part "$name"; then
                    now=on
                    [ $part = sites ] || needed=$(needs "$name")
                fi
                printf 'part =%s %s =%s =%s =%s %s\n' $part "$(encode "$name")" $before "$after" "$now" "$(encode "$needed")"
            done
        done
    done
}
# needs MODULE  the modules that are on and need it, as Debian's files say
needs() {
    grep -lE "^# Depends:.*[[:space:]]$(printf %s "$1" | sed 's/[.]/[.]/g')([[:space:]]|\$)" "$configuration"/mods-enabled/*.load 2>/dev/null \
        | sed 's/.*\///; s/[.]load$//'
}
