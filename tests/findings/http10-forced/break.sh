# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: Apache is told to speak HTTP/1.0 to the hub.
# shellcheck shell=sh disable=SC2154
broken() { above_the_line 'SetEnv force-proxy-request-1.0 1'; }
seen() { [ "$(answer handshake)" = 302 ]; }
