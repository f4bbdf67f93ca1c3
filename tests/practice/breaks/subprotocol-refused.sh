# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: the hub refuses the kind of connection that desktop pages ask for.
# shellcheck shell=sh disable=SC2154
broken() { hub_with HUB_SUBPROTOCOL refused; }
seen() { [ "$(answer page)" = 200 ] && grep -q '^HUB_SUBPROTOCOL=refused' /etc/default/hub; }
