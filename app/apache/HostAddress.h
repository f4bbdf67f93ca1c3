// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>

#include <optional>

namespace hubwart::apache {

/// One address of a <VirtualHost>.
struct HostAddress {
    QByteArray ip;    ///< or the name of a machine; empty: any
    quint16 port = 0; ///< 0: any
};

/// How well an address fits a connection; the virtual hosts of the best kind hide all others (server/vhost.c).
enum class Fit { None, Anything, Port, Ip, IpAndPort };

/// \a lost: names that the server cannot look up; Apache passes over an address with such a name.
[[nodiscard]] std::optional<HostAddress> readHostAddress(const QByteArray &text, const QSet<QByteArray> &lost);

/// \a ip: that of the server at which the connection comes in; empty: not known, but no loopback one.
[[nodiscard]] Fit fitOf(const HostAddress &address, const QByteArray &ip, quint16 port);

/// The address that a name is by itself; empty where it would have to be looked up.
[[nodiscard]] QByteArray ipIn(const QByteArray &name);

} // namespace hubwart::apache
