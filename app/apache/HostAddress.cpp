// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/HostAddress.h"

#include <algorithm>

namespace hubwart::apache {

namespace {

bool isLoopback(const QByteArray &ip) {
    return ip.startsWith("127.") || ip == "::1" || ip == "localhost";
}

bool isIp(const QByteArray &text) {
    return text.contains(':')
           || (text.count('.') == 3 && std::ranges::all_of(text, [](char c) { return c == '.' || (c >= '0' && c <= '9'); }));
}

} // namespace

std::optional<HostAddress> readHostAddress(const QByteArray &text, const QSet<QByteArray> &lost) {
    HostAddress address{.ip = text.toLower()};
    const auto colon = text.lastIndexOf(':');
    if (colon >= 0 && text.indexOf(']') < colon) {
        address.ip.truncate(colon);
        address.port = text.sliced(colon + 1).toUShort();
    }
    if (address.ip.startsWith('[') && address.ip.endsWith(']'))
        address.ip = address.ip.sliced(1, address.ip.size() - 2);
    if (address.ip == "*" || address.ip == "_default_" || address.ip == "0.0.0.0" || address.ip == "::")
        address.ip.clear();
    // Nobody has a name below .invalid (RFC 6761, section 6.4).
    if (lost.contains(address.ip) || address.ip.endsWith(".invalid"))
        return std::nullopt;
    return address;
}

Fit fitOf(const HostAddress &address, const QByteArray &ip, quint16 port) {
    if (address.port != 0 && address.port != port)
        return Fit::None;
    if (address.ip.isEmpty())
        return address.port == 0 ? Fit::Anything : Fit::Port;
    const bool isIts = ip.isEmpty() ? !isLoopback(address.ip) : address.ip == ip || (isLoopback(ip) && address.ip == "localhost");
    if (!isIts)
        return Fit::None;
    return address.port == 0 ? Fit::Ip : Fit::IpAndPort;
}

QByteArray ipIn(const QByteArray &name) {
    if (name == "localhost")
        return "127.0.0.1";
    const QByteArray bare = name.startsWith('[') && name.endsWith(']') ? name.sliced(1, name.size() - 2) : name;
    return isIp(bare) ? bare : QByteArray();
}

} // namespace hubwart::apache
