# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop connects and is closed: the hub says that it cannot reach the desktop (1011).
# shellcheck shell=sh disable=SC2154
broken() { hub_with HUB_LINE 1011; }
seen() { [ "$(answer handshake)" = 101 ]; }
