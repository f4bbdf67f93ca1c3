# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034,SC2154 # n is the loader's; the scripts behind this use the rest
# How the scripts that only look tell what they see, one record a line:
#   @NONCE KEY FIELD...     fields in base64; "-" for an empty one; a plain word behind "="

# $ROOT is empty on a server; the tests set it to a folder that stands for one.
ROOT=${ROOT-}
records=0
put() {
    printf '@%s %s' "$n" "$1"
    shift
    for field; do
        if [ -n "$field" ]; then printf ' ' && printf %s "$field" | base64 -w 0; else printf ' -'; fi
    done
    echo
    records=$((records + 1))
}
decode() { [ "${1:--}" = - ] || printf %s "$1" | base64 -d; }
