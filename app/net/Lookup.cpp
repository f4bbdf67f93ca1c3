// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Lookup.h"

#include <QUrl>

#include <netdb.h>
#include <sys/socket.h>

#include <algorithm>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace hubwart::net {

namespace {

/// Shared by the caller and the helper thread, so that either may go first.
struct Question {
    std::mutex guard;
    std::condition_variable answered;
    bool done = false;
    int error = 0;
    std::vector<sockaddr_storage> found;
};

void ask(const std::shared_ptr<Question> &question, const std::string &name) {
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM; // otherwise each address comes once for every kind of socket
    addrinfo *list = nullptr;
    const int error = getaddrinfo(name.c_str(), nullptr, &hints, &list);
    const std::scoped_lock lock(question->guard);
    question->error = error;
    for (const addrinfo *each = list; error == 0 && each != nullptr; each = each->ai_next) {
        sockaddr_storage copy{};
        if (each->ai_addrlen <= sizeof copy) {
            std::copy_n(reinterpret_cast<const char *>(each->ai_addr), each->ai_addrlen, reinterpret_cast<char *>(&copy));
            question->found.push_back(copy);
        }
    }
    if (list != nullptr)
        freeaddrinfo(list);
    question->done = true;
    question->answered.notify_all();
}

Addresses read(const Question &question) {
    Addresses result;
    if (question.error != 0)
        result.words = QString::fromLocal8Bit(gai_strerror(question.error));
    for (const sockaddr_storage &each : question.found) {
        const QHostAddress address(reinterpret_cast<const sockaddr *>(&each));
        if (!address.isNull() && !result.list.contains(address))
            result.list.append(address);
    }
    return result;
}

} // namespace

Addresses lookUp(const QString &host, const Wait &wait) {
    if (const QHostAddress literal(host); !literal.isNull())
        return {{literal}, {}, true};
    const auto question = std::make_shared<Question>();
    std::thread(ask, question, QUrl::toAce(host).toStdString()).detach();
    std::unique_lock lock(question->guard);
    while (!question->done) {
        if (wait.over())
            return {{}, {}, false};
        question->answered.wait_for(lock, wait.slice());
    }
    return read(*question);
}

} // namespace hubwart::net
