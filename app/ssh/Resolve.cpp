// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/Resolve.h"

#include "ssh/Dial.h"

#include <netdb.h>

#include <condition_variable>
#include <cstring>
#include <memory>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace hubwart::ssh {

namespace {

struct Lookup {
    std::mutex mutex;
    std::condition_variable done;
    bool isDone = false;
    int error = 0;
    std::vector<Endpoint> endpoints;
};

int lookUp(const std::string &host, const std::string &port, int flags, std::vector<Endpoint> &endpoints) {
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = flags | AI_NUMERICSERV;
    addrinfo *found = nullptr;
    const int error = getaddrinfo(host.c_str(), port.c_str(), &hints, &found);
    for (const addrinfo *info = found; error == 0 && info != nullptr; info = info->ai_next) {
        Endpoint endpoint;
        std::memcpy(&endpoint.address, info->ai_addr, info->ai_addrlen);
        endpoint.size = info->ai_addrlen;
        endpoints.push_back(endpoint);
    }
    if (found != nullptr)
        freeaddrinfo(found);
    return error;
}

} // namespace

Result<std::vector<Endpoint>> resolve(const QString &host, quint16 port, const Wait &wait) {
    const std::string name = host.toStdString();
    const std::string service = std::to_string(port);
    // An address needs no look-up and no thread.
    if (std::vector<Endpoint> endpoints; lookUp(name, service, AI_NUMERICHOST, endpoints) == 0)
        return endpoints;

    const auto lookup = std::make_shared<Lookup>();
    std::thread([lookup, name, service] {
        std::vector<Endpoint> endpoints;
        const int error = lookUp(name, service, 0, endpoints);
        const std::scoped_lock lock(lookup->mutex);
        lookup->error = error;
        lookup->endpoints = std::move(endpoints);
        lookup->isDone = true;
        lookup->done.notify_one();
    }).detach();

    std::unique_lock lock(lookup->mutex);
    while (!lookup->isDone) {
        if (wait.over())
            return std::unexpected(ended(wait, host, u"the address of the host"_s));
        lookup->done.wait_for(lock, wait.slice());
    }
    if (lookup->error != 0 || lookup->endpoints.empty())
        return trouble(Trouble::Kind::HostUnknown, Hop::Server, {host, QString::number(port)},
                       QString::fromLocal8Bit(gai_strerror(lookup->error)));
    return std::move(lookup->endpoints);
}

} // namespace hubwart::ssh
