# SPDX-License-Identifier: GPL-3.0-or-later
# Desktops open, but no page does: a line from another manual asks the hub for a live connection where a page was asked for.
# shellcheck shell=sh disable=SC2154
broken() { above_the_line 'RequestHeader set Upgrade websocket'; }
seen() { [ "$(answer page)" = 426 ]; }
