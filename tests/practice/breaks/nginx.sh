# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: nginx answers, not Apache.
# shellcheck shell=sh disable=SC2154
broken() { :; }
after() {
    systemctl -q disable --now apache2
    systemctl -q enable --now nginx
}
seen() { [ "$(answer page)" = 200 ] && systemctl -q is-active nginx && ! systemctl -q is-active apache2; }
