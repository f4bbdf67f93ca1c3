# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black, 403: the hub's list of allowed pages lacks this one.
# shellcheck shell=sh disable=SC2154
broken() { hub_with HUB_ORIGIN https://other.school.example; }
seen() { [ "$(answer handshake)" = 403 ]; }
