# SPDX-License-Identifier: GPL-3.0-or-later
# No page opens, 503: the hub does not run.
# shellcheck shell=sh disable=SC2154
broken() { systemctl stop hub; }
seen() { [ "$(answer page)" = 503 ]; }
