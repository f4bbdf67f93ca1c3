// SPDX-License-Identifier: GPL-3.0-or-later
// Words while somebody becomes root: a password is wanted only where the nonce was seen, for su only right behind it, once.
#include "server/PromptWatch.h"

#include <QtEnvironmentVariables>

using namespace hubwart::server;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size) {
    if (size == 0)
        return 0;
    const QByteArray words(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const qsizetype step = 1 + data[0] % 16;
    for (const Way way : {Way::Ask, Way::Su, Way::Quiet, Way::User}) {
        PromptWatch watch("0123abcd", way);
        int wanted = 0;
        for (qsizetype at = 0; at < words.size(); at += step) {
            watch.feed(QByteArrayView(words).sliced(at, std::min(step, words.size() - at)));
            const QByteArray soFar = words.first(std::min(at + step, words.size()));
            if (!watch.wantsPassword(data[0] >= 128))
                continue;
            ++wanted;
            const bool right = way == Way::Ask  ? soFar.contains("hubwart-0123abcd:")
                               : way == Way::Su ? soFar.endsWith("hubwart-su-0123abcd\nPassword: ") && wanted == 1
                                                : false;
            if (!right)
                qFatal("a password for somebody who did not ask for it");
        }
        if (wanted != watch.prompts() || wanted > words.count("0123abcd"))
            qFatal("asked more often than was seen");
    }
    return 0;
}
