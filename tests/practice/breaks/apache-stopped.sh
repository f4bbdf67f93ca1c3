# SPDX-License-Identifier: GPL-3.0-or-later
# Nothing answers: Apache does not run.
# shellcheck shell=sh disable=SC2154
broken() { :; }
after() { systemctl stop apache2; }
seen() { [ "$(answer page)" = refused ]; }
