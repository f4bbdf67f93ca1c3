# SPDX-License-Identifier: GPL-3.0-or-later
# The page leads out of https and comes back, round in circles: the hub does not know that it was asked for over https.
# shellcheck shell=sh disable=SC2154
broken() {
    hub_with HUB_LINKS absolute
    sed -i '/X-Forwarded-Proto/d' "$site"
}
seen() { [ "$(answer page)" = 302 ]; }
