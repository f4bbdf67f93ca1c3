# SPDX-License-Identifier: GPL-3.0-or-later
# Everything works.
# shellcheck shell=sh disable=SC2154
broken() { :; }
seen() { grep -q upgrade=websocket "$site" && [ "$(answer page)" = 200 ]; }
