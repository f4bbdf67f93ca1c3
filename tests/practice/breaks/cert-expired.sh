# SPDX-License-Identifier: GPL-3.0-or-later
# The browser warns: the certificate has expired.
# shellcheck shell=sh disable=SC2154
broken() { by_our_ca "$names" -not_before 20240101000000Z -not_after 20240201000000Z; }
seen() { certificate_is_served; }
