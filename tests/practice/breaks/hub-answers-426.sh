# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: Apache is right, but the hub says that it wants another request (426).
# shellcheck shell=sh disable=SC2154
broken() { hub_with HUB_HANDSHAKE 426; }
seen() { [ "$(answer handshake)" = 426 ]; }
