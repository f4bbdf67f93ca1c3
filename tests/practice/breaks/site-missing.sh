# SPDX-License-Identifier: GPL-3.0-or-later
# The browser says that the secure connection failed: the site is enabled, but its file is gone. Apache says Syntax OK.
# shellcheck shell=sh disable=SC2154
broken() { rm -f "$site"; }
seen() { [ -L /etc/apache2/sites-enabled/desktop.conf ] && [ "$(answer page)" = no-tls ]; }
