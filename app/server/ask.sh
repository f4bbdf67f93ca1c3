#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks for a page and a live connection on the server itself, where no tunnel may be used. Writes nothing.
# Run by the loader (server/README.md), which sets n to the reply's nonce, behind change/question.sh. The fields, in base64: address,
# port, scheme, name, Host, path of the live connection, path of the page, Origin.
# shellcheck disable=SC2034,SC2154 # n is the loader's; origin is for ask_there

plain() { [ "$1" = - ] || printf %s "$1" | base64 -d | head -n 1 | tr -d '\r\n'; }
origin=$(plain "$8")
answer=$(for field in "$1" "$2" "$3" "$4" "$5" "$6" "$7"; do plain "$field"; echo; done | ask_there)
printf '@%s can =%s\n' "$n" "$(command -v perl >/dev/null && echo yes || echo no)"
printf '@%s answer %s\n' "$n" "$(printf %s "${answer:--}" | base64 -w 0)"
printf '@%s end\n' "$n"
