# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: Apache is right, but the hub fails at the handshake (500).
# shellcheck shell=sh disable=SC2154
broken() { hub_with HUB_HANDSHAKE 500; }
seen() { [ "$(answer handshake)" = 500 ]; }
