# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: Apache is right, but the hub wants a sign-in before the handshake (401).
# shellcheck shell=sh disable=SC2154
broken() { hub_with HUB_HANDSHAKE 401; }
seen() { [ "$(answer handshake)" = 401 ]; }
