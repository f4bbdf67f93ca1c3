# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: the hub opens a connection of another kind than was asked for.
# shellcheck shell=sh disable=SC2154
broken() { hub_with HUB_SUBPROTOCOL chat; }
seen() { [ "$(answer page)" = 200 ] && grep -q '^HUB_SUBPROTOCOL=chat' /etc/default/hub; }
