#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A hubwart-picture that somebody has taken over: signs in as it should, asks for the picture, then presses a key on the desktop.
printf 'C\0\0\0\016RFB 003.008\n\001\001'
printf 'C\0\0\0\012\003\0\0\0\0\0\0\004\0\004'
printf 'C\0\0\0\010\004\001\0\0\0\0\0a'
exec sleep 10
