# SPDX-License-Identifier: GPL-3.0-or-later
# Desktops open in a browser: the hub wants the cookie that came with its page.
# shellcheck shell=sh disable=SC2154
broken() { hub_with HUB_SESSION wanted; }
seen() { [ "$(answer handshake)" = 403 ]; }
