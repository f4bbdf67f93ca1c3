# SPDX-License-Identifier: GPL-3.0-or-later
# Desktops open from newer pages; older ones give up: the hub does not name the kind of connection.
# shellcheck shell=sh disable=SC2154
broken() { hub_with HUB_SUBPROTOCOL none; }
seen() { [ "$(answer page)" = 200 ] && grep -q '^HUB_SUBPROTOCOL=none' /etc/default/hub; }
