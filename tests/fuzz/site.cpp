// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a site file, for libFuzzer: "packaging/dev fuzz".
#include "fuzz/Properties.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const QString &broken : {hubwart::tests::brokenReading(bytes), hubwart::tests::brokenMending(bytes)})
        if (!broken.isEmpty())
            qFatal("%s", qPrintable(broken));
    return 0;
}
