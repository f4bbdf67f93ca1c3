# SPDX-License-Identifier: GPL-3.0-or-later
# The page leads out of https and comes back, round in circles: a slip in the name of the header that would tell the hub.
# shellcheck shell=sh disable=SC2154
broken() {
    hub_with HUB_LINKS absolute
    sed -i 's/X-Forwarded-Proto/X-Forwarded-For-Proto/' "$site"
}
seen() { [ "$(answer page)" = 302 ]; }
