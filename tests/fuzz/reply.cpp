// SPDX-License-Identifier: GPL-3.0-or-later
// A server's reply: whatever the bytes, and however they are torn, the same records come out, and none without the nonce.
#include "server/Reply.h"

#include <QtEnvironmentVariables>

using namespace hubwart::server;

namespace {

/// \a step: how many bytes at once.
std::vector<Record> readIn(const QByteArray &bytes, qsizetype step) {
    ReplyReader reader("0123abcd");
    std::vector<Record> all;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        auto some = reader.feed(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
        if (!some)
            qFatal("a short reply was refused");
        std::ranges::move(*some, std::back_inserter(all));
    }
    return all;
}

bool same(const Record &a, const Record &b) {
    return a.key == b.key && a.fields == b.fields;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto whole = readIn(bytes, std::max<qsizetype>(1, bytes.size()));
    if (!std::ranges::equal(whole, readIn(bytes, 1), same) || !std::ranges::equal(whole, readIn(bytes, 7), same))
        qFatal("another reply when it comes in pieces");
    if (static_cast<qsizetype>(whole.size()) > bytes.count("@0123abcd "))
        qFatal("a record without the nonce");
    return 0;
}
