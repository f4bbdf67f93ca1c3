# SPDX-License-Identifier: GPL-3.0-or-later
# The browser says that the secure connection failed: the site is there, but not enabled.
# shellcheck shell=sh disable=SC2154
broken() { a2dissite -q desktop >/dev/null; }
seen() { [ "$(answer page)" = no-tls ]; }
