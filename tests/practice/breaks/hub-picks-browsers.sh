# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black in Chrome, 403: the hub lets one browser in only.
# shellcheck shell=sh disable=SC2154
broken() { hub_with HUB_BROWSER Firefox; }
seen() { [ "$(answer handshake)" = 403 ]; }
