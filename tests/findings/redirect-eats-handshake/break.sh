# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: everything is sent on to a new address.
# shellcheck shell=sh disable=SC2154
broken() { above_the_line 'RewriteEngine On' 'RewriteRule ^/web https://new.school.example%{REQUEST_URI} [R=301,L]'; }
seen() { [ "$(answer handshake)" = 301 ]; }
