# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, but the desktop stays black: Apache asks the hub for a plain page where a WebSocket was asked for.
# shellcheck shell=sh disable=SC2154
broken() { without_upgrade; }
seen() { [ "$(answer handshake)" = 302 ]; }
