# SPDX-License-Identifier: GPL-3.0-or-later
# The browser warns: nobody that it trusts has signed the certificate.
# shellcheck shell=sh disable=SC2154
broken() { new_certificate "$names" -days 20; }
seen() { certificate_is_served; }
