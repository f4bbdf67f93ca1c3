# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop connects and is closed, 1006: gevent-websocket's close() puts the reason where the code should be.
# shellcheck shell=sh disable=SC2154
broken() { hub_with HUB_LINE library-close; }
seen() { [ "$(answer handshake)" = 101 ]; }
