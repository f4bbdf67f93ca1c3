# SPDX-License-Identifier: GPL-3.0-or-later
# Desktops open, but not in rooms with a slash in their name: Apache says 404 to its encoded form.
# shellcheck shell=sh disable=SC2154
broken() { :; }
seen() { [ "$(answer slash)" = 404 ]; }
