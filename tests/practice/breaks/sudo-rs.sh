# SPDX-License-Identifier: GPL-3.0-or-later
# sudo is sudo-rs, as on newer Ubuntus: it has words and a prompt of its own.
# shellcheck shell=sh
broken() {
    without_sudo
    ln -s ../lib/cargo/bin/sudo /usr/bin/sudo
}
seen() { [ "$(readlink -f "$(command -v sudo)")" = /usr/lib/cargo/bin/sudo ]; }
