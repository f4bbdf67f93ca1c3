# SPDX-License-Identifier: GPL-3.0-or-later
# No page opens, 503: the hub runs, but listens on another port than the one in Apache's line.
# shellcheck shell=sh disable=SC2154
broken() { hub_with HUB_PORT 5021; }
seen() { [ "$(answer page)" = 503 ] && listening 5021; }
