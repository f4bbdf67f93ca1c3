# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: a line from a recipe for nginx puts another word into the header Upgrade.
# shellcheck shell=sh disable=SC2154
broken() { above_the_line 'RequestHeader set Upgrade $http_upgrade;'; }
seen() { [ "$(answer handshake)" = 302 ]; }
