# SPDX-License-Identifier: GPL-3.0-or-later
# The page opens, the desktop stays black: somebody has closed the path, and forgotten to open it.
# shellcheck shell=sh disable=SC2154
broken() { above_the_line '<Location /websockify>' '    Require all denied' '</Location>'; }
seen() { [ "$(answer handshake)" = 403 ]; }
