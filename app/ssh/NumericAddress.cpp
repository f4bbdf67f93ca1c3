// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/NumericAddress.h"

#ifdef _WIN32
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#endif

#include <array>

namespace hubwart::ssh {

bool isIpv4(const QString &text) {
    in_addr address{};
    return inet_pton(AF_INET, text.toLatin1().constData(), &address) == 1;
}

std::optional<QString> ipv6(const QString &text) {
    in6_addr address{};
    std::array<char, INET6_ADDRSTRLEN> shortest{};
    if (inet_pton(AF_INET6, text.toLatin1().constData(), &address) != 1
        || inet_ntop(AF_INET6, &address, shortest.data(), shortest.size()) == nullptr)
        return std::nullopt;
    return QString::fromLatin1(shortest.data());
}

} // namespace hubwart::ssh
