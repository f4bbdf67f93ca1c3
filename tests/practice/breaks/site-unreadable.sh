# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black, and only root may read the site's file.
# shellcheck shell=sh disable=SC2154
broken() {
    without_upgrade
    chmod 600 "$site"
}
seen() { [ "$(stat -c %a "$site")" = 600 ] && [ "$(answer handshake)" = 302 ]; }
