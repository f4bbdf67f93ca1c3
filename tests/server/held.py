# SPDX-License-Identifier: GPL-3.0-or-later
"""Connections that are held open, and an Apache that has few places for the processes that hold them."""
import socket
import ssl

from helper import NAME


def few_places(lab):
    """Three; and however long a test takes, half a request is no reason to end a connection."""
    lab.shell("sed -i 's/^StartServers.*/StartServers 1/; s/^MinSpareThreads.*/MinSpareThreads 1/; s/^MaxSpareThreads.*/MaxSpareThreads 26/;"
              " s/^MaxRequestWorkers.*/MaxRequestWorkers 50/' /etc/apache2/mods-available/mpm_event.conf;"
              " sed -i '1iServerLimit 3' /etc/apache2/mods-available/mpm_event.conf;"
              " sed -i 's/RequestReadTimeout .*/RequestReadTimeout header=0/' /etc/apache2/mods-available/reqtimeout.conf; systemctl restart apache2")


def connection():
    """One with half a request on it; whoever asked for it closes it."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    stream = context.wrap_socket(socket.create_connection(("127.0.0.1", 8443), timeout=10), server_hostname=NAME)
    stream.sendall(f"GET /echo HTTP/1.1\r\nHost: {NAME}:8443\r\nConnection: keep-alive\r\n".encode())
    return stream
