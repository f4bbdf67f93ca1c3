// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody writes for a server, and what stands in ssh_config: what is accepted is harmless everywhere, and means the same
// when it is written and read again.
#include "ssh/Route.h"

#include <QRegularExpression>

using namespace hubwart::ssh;
using namespace Qt::StringLiterals;

namespace {

void mustBeHarmless(const Address &address) {
    static const QRegularExpression host(u"\\A[0-9a-z][0-9a-z.-]*\\z|\\A[0-9a-f:.]+(%[0-9A-Za-z._-]+)?\\z"_s);
    static const QRegularExpression user(u"\\A([A-Za-z0-9_][A-Za-z0-9._@\\\\$-]*)?\\z"_s);
    if (!host.match(address.host).hasMatch() || !user.match(address.user).hasMatch() || address.port == 0)
        qFatal("accepted: %s", qPrintable(address.display()));
    const auto again = Address::parse(address.display());
    if (!again || !(*again == address))
        qFatal("not the same again: %s", qPrintable(address.display()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto address = Address::parse(QString::fromUtf8(bytes)))
        mustBeHarmless(*address);
    Options options;
    options.address.host = u"school"_s;
    const SshConfig config = SshConfig::fromText(bytes, u"config"_s);
    if (const auto route = along(config, options)) {
        if (route->through.size() > 5)
            qFatal("too many servers on the way");
        mustBeHarmless(route->address);
        for (const Options &jump : route->through)
            mustBeHarmless(jump.address);
    }
    for (const QString &name : config.hosts())
        mustBeHarmless(Address::parse(name).value());
    return 0;
}
