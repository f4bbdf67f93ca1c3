# SPDX-License-Identifier: GPL-3.0-or-later
# Desktops open, and are lost as soon as nothing moves on them for five seconds.
# shellcheck shell=sh disable=SC2154
broken() {
    sed -i -e 's| timeout=3600| timeout=5|' -e '/^ *ProxyPreserveHost /i\    Timeout 5' "$site"
}
# To see it takes a sign-in at the desktop, and five seconds; tests/server/test_lab.py does.
seen() { [ "$(answer page)" = 200 ] && grep -q '^ *ProxyPass .* timeout=5' "$site"; }
