# SPDX-License-Identifier: GPL-3.0-or-later
# The desktop stays black, and a reload would end Apache: the key on the disk no longer fits the certificate.
# shellcheck shell=sh disable=SC2154
broken() { without_upgrade; }
serves() { [ "$(answer page)" = 200 ]; }
# Apache reads its key twice as it starts; changed between the two, it would not start at all.
after() { await 60 serves && openssl genpkey -quiet -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$key"; }
seen() { [ "$(openssl pkey -in "$key" -pubout)" != "$(openssl x509 -in "$certificate" -noout -pubkey)" ] && serves; }
