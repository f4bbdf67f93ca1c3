# SPDX-License-Identifier: GPL-3.0-or-later
# There is no sudo: only who knows the password of root may change anything.
# shellcheck shell=sh
broken() { without_sudo; }
seen() { ! command -v sudo sudo-rs >/dev/null; }
