#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What Apache and the hub's service wrote a moment ago. Writes nothing. Run by the loader (README.md), which sets n to the reply's
# nonce; in base64: Apache's error logs as its files name them, one a line; the hub's service, or nothing; how many seconds back.
# The times are this server's: the reply ends with what its clocks say now.
# shellcheck disable=SC2154 # n is the loader's
unit=$(decode "$2" | head -n 1)
back=$(decode "$3" | tr -cd 0-9)
journal() { journalctl -q -o short-unix --no-hostname --since "-${back:-60} s" -n 100 "$@" 2>/dev/null | head -c 16384; }

decode "$1" | sed "s|\${APACHE_LOG_DIR}|/var/log/apache2|" | sort -u | head -n 8 | while IFS= read -r log; do
    case $log in
        syslog*) put syslog "$(journal -t apache2 -t httpd)" ;;
        /*) [ ! -f "$ROOT$log" ] || put apache "$(tail -c 65536 "$ROOT$log" 2>/dev/null | tail -n 100 | head -c 32768)" ;;
    esac
done
case $unit in
    '' | -* | *[!A-Za-z0-9@:._-]*) ;;
    *) put hub "$(journal -u "$unit")" ;;
esac
# Last: it is on its way at once, so that whoever reads it knows what the time is here.
put now "$(LC_ALL=C date '+%b %d %H:%M:%S.%N %Y')" "$(date +%s.%N)"
printf '@%s end =1\n' "$n"
