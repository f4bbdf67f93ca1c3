# SPDX-License-Identifier: GPL-3.0-or-later
# The desktops of rooms with a question mark in their names stay black, 403: a rule hands live connections on.
# shellcheck shell=sh disable=SC2154
broken() { by_rule 'RewriteRule ^/?(.*) ws://127.0.0.1:5020/$1 [P,L]'; }
seen() { [ "$(answer room)" = 403 ]; }
