# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop connects and is closed: the hub misses something that it wants to know (1008).
# shellcheck shell=sh disable=SC2154
broken() { hub_with HUB_LINE 1008; }
seen() { [ "$(answer handshake)" = 101 ]; }
