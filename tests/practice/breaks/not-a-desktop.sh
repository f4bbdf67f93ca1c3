# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: the hub leads to a port where no desktop answers.
# shellcheck shell=sh disable=SC2154
broken() { hub_with HUB_DESKTOP 127.0.0.1:2222; }
seen() { [ "$(answer page)" = 200 ] && listening 2222; }
