# SPDX-License-Identifier: GPL-3.0-or-later
# Everything works, for strangers too: anybody can reach other computers through this server.
# shellcheck shell=sh disable=SC2154
broken() { sed -i 's|ProxyRequests Off|ProxyRequests On|' "$site"; }
seen() { [ "$(answer page)" = 200 ] && [ "$(answer elsewhere)" = 200 ]; }
