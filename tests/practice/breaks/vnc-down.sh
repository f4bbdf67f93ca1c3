# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop connects and is closed at once: no desktop runs behind the hub.
# shellcheck shell=sh disable=SC2154
broken() { systemctl stop vnc; }
seen() { ! listening 5901; }
