# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: the line for live connections leads to the VNC server, past the hub.
# shellcheck shell=sh disable=SC2154
broken() { above_the_line 'ProxyPass /websockify http://127.0.0.1:5901/ upgrade=websocket timeout=3600'; }
# Whoever asks there is one more visitor without a sign-in.
seen() { [ "$(answer page)" = 200 ] && grep -q "^ *ProxyPass /websockify http://127.0.0.1:5901/ " "$site"; }
