# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: Apache is right, but the hub answers the handshake with a redirect (302).
# shellcheck shell=sh disable=SC2154
broken() { hub_with HUB_HANDSHAKE 302; }
seen() { [ "$(answer handshake)" = 302 ]; }
