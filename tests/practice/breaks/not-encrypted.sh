# SPDX-License-Identifier: GPL-3.0-or-later
# The browser says that the secure connection failed: encryption is not switched on for this site.
# shellcheck shell=sh disable=SC2154
broken() { sed -i 's|SSLEngine on|SSLEngine off|' "$site"; }
seen() { [ "$(answer page)" = no-tls ]; }
