# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop connects and is closed in the normal way: the hub wants no more (1000).
# shellcheck shell=sh disable=SC2154
broken() { hub_with HUB_LINE 1000; }
seen() { [ "$(answer handshake)" = 101 ]; }
