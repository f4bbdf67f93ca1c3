# SPDX-License-Identifier: GPL-3.0-or-later
# The address that everybody knows is black (404): the hub's live connections have moved, and only its own page says where to.
# shellcheck shell=sh disable=SC2154
broken() { hub_with HUB_PATH /live; }
seen() { [ "$(answer handshake)" = 404 ]; }
