# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: the hub opens the live connection, and nothing comes through it.
# shellcheck shell=sh disable=SC2154
broken() { hub_with HUB_LINE silent; }
seen() { [ "$(answer handshake)" = 101 ]; }
