# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034,SC2154
# One page and one handshake, asked on the server itself, as a browser would ask them. Perl, because a shell loses zero bytes; it is
# an essential package of Debian (perl-base). A VNC server counts who goes away before the sign-in as an attacker, so the sign-in
# is finished where it needs no password.

# question PORT [page]  prints the first line of each answer and how far the desktop lets us in; nothing where it cannot be asked
question() {
    [ -s "$change/question" ] && command -v perl >/dev/null || return 0
    { listens_at "$1"; echo "$1"; if [ "${2-}" = page ]; then sed 4s/.*// "$change/question"; else cat "$change/question"; fi; } | ask_there
}

# ask_there  the same, from lines on standard input: address, port, scheme, name, Host, path of the live connection, path of the page.
# $origin, if set, is the page that it comes from.
ask_there() {
    ORIGIN=${origin-} timeout 20 perl -e '
        use strict;
        use IO::Socket::IP;
        use IPC::Open2;
        my ($address, $port, $scheme, $name, $host, $target, $page) = map { chomp; $_ } <STDIN>;
        $SIG{PIPE} = "IGNORE";
        $SIG{ALRM} = sub { exit 0 };
        alarm 15;
        $| = 1;
        open STDERR, ">", "/dev/null";
        my ($out, $in, $data, $closed);

        sub dial {
            if ($scheme eq "https") {
                my $to = $address =~ /:/ ? "[$address]:$port" : "$address:$port";
                ($out, $in) = (undef, undef);
                open2($out, $in, "openssl", "s_client", "-quiet", "-connect", $to, "-servername", $name) or exit 0;
            } else {
                $out = $in = IO::Socket::IP->new(PeerHost => $address, PeerPort => $port, Timeout => 5) or exit 0;
            }
            binmode $_ for $out, $in;
        }
        sub put { my $rest = shift; while (length $rest) { my $n = syswrite $in, $rest or return; substr($rest, 0, $n) = "" } }
        sub bytes { my ($n, $got) = (shift, ""); while (length($got) < $n) { sysread($out, $got, $n - length $got, length $got) or return undef } $got }
        sub head {
            my $got = "";
            while ($got !~ /\r?\n\r?\n$/ && length($got) < 65536) { sysread($out, $got, 1, length $got) or last }
            $got =~ /^(HTTP[ -~]*)/ ? $1 : "no answer";
        }
        # RFC 6455 section 5.2; the mask is zero, which masks nothing.
        sub say_to { my $text = shift; put("\x82" . chr(0x80 | length $text) . "\0\0\0\0" . $text) }
        sub frame {
            my $two = bytes(2) // return 0;
            my ($first, $length) = unpack "CC", $two;
            $length = unpack "n", bytes(2) // return 0 if $length == 126;
            return 0 if $length > 65535;
            my $load = bytes($length) // return 0;
            if (($first & 15) == 8) { $closed = length $load > 1 ? unpack "n", $load : 1005; return 0 }
            $data .= $load if ($first & 15) < 3;
            1;
        }
        sub want { my $n = shift; while (length $data < $n) { frame() or return undef } substr $data, 0, $n, "" }
        # RFC 6143 section 7.1
        sub desktop {
            my $version = want(12) // return "closed " . ($closed // 1006);
            return "no desktop" unless $version =~ /^RFB 003\.00([378])\n$/;
            my $minor = $1;
            print "desktop RFB 003.00$minor\n";
            say_to($version);
            my $free;
            if ($minor == 3) {
                $free = unpack("N", want(4) // return "no sign-in") == 1;
            } else {
                my $count = unpack "C", want(1) // return "no sign-in";
                $free = index(want($count) // "", "\x01") >= 0 if $count;
                return "it wants a password" unless $free;
                say_to("\x01");
                want(4) // return "no sign-in" if $minor == 8;
            }
            return "it wants a password" unless $free;
            say_to("\x01");
            defined want(24) ? "finished" : "no sign-in";
        }

        dial();
        put("GET $page HTTP/1.1\r\nHost: $host\r\nUser-Agent: Hubwart\r\nConnection: close\r\n\r\n");
        print "page ", head(), "\n";
        exit 0 unless length $target;
        dial();
        put("GET $target HTTP/1.1\r\nHost: $host\r\nUser-Agent: Hubwart\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
            . "Origin: " . ($ENV{ORIGIN} || "$scheme://$host") . "\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: aHVid2FydCBhc2tzIDE2IQ==\r\n"
            . "Sec-WebSocket-Protocol: binary\r\n\r\n");
        my $answer = head();
        print "websocket $answer\n";
        exit 0 unless $answer =~ / 101 /;
        $data = "";
        print "sign-in ", desktop(), "\n";
        put("\x88\x80\0\0\0\0");
    '
}

# answered WHAT WORDS  the status code of that answer, or nothing
answered() { printf '%s\n' "$2" | sed -n "s/^$1 HTTP[^ ]* \\([0-9][0-9][0-9]\\).*/\\1/p"; }
