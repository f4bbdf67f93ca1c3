# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: what the hub sends through the live connection cannot be read.
# shellcheck shell=sh disable=SC2154
broken() { hub_with HUB_LINE garbled; }
seen() { [ "$(answer handshake)" = 101 ]; }
