# SPDX-License-Identifier: GPL-3.0-or-later
# The browser warns: the certificate is for another name.
# shellcheck shell=sh disable=SC2154
broken() { by_our_ca DNS:www.school.example -days 20; }
seen() { certificate_is_served; }
