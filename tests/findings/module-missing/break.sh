# SPDX-License-Identifier: GPL-3.0-or-later
# No page opens, 500: Apache has no module that speaks HTTP to the hub.
# shellcheck shell=sh disable=SC2154
broken() { a2dismod -q -f proxy_http proxy_wstunnel >/dev/null; }
seen() { [ "$(answer page)" = 500 ]; }
