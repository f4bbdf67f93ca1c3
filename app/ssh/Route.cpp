// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/Route.h"

namespace hubwart::ssh {

namespace {

constexpr std::size_t mostJumps = 5;

void fill(Options &options, const HostSettings &settings) {
    Address &address = options.address;
    if (!settings.hostName.isEmpty())
        address.host =
            Address::parse(settings.hostName).transform([](const Address &a) { return a.host; }).value_or(address.host);
    if (address.user.isEmpty())
        address.user = settings.user;
    if (!address.hasPort && settings.port != 0)
        address.port = settings.port;
    options.identityFiles = settings.identityFiles;
    options.identitiesOnly = settings.identitiesOnly.value_or(false);
}

/// \a before: how many servers stand behind this one already.
Result<Options> followed(const SshConfig &config, Options options, std::size_t before) {
    const Result<HostSettings> settings = config.of(options.address.host);
    if (!settings)
        return std::unexpected(settings.error());
    fill(options, *settings);
    if (settings->proxyJump.isEmpty())
        return options;
    const QStringList names = settings->proxyJump.split(u',');
    before += static_cast<std::size_t>(names.size());
    if (before > mostJumps)
        return trouble(Trouble::Kind::SshConfigUnusable, Hop::Laptop, settings->jumpPlace);
    for (const QString &name : names) {
        const Result<Address> address = Address::parse(name);
        if (!address)
            return trouble(Trouble::Kind::SshConfigUnusable, Hop::Laptop, settings->jumpPlace);
        Options jump;
        jump.address = *address;
        jump.knownHostsFile = options.knownHostsFile;
        // The first one may itself be reached only through others; the rest are reached through the one before.
        if (options.through.empty()) {
            Result<Options> first = followed(config, std::move(jump), before);
            if (!first)
                return first;
            options.through = std::exchange(first->through, {});
            options.through.push_back(std::move(*first));
        } else {
            const Result<HostSettings> its = config.of(jump.address.host);
            if (!its)
                return std::unexpected(its.error());
            fill(jump, *its);
            options.through.push_back(std::move(jump));
        }
    }
    return options;
}

} // namespace

Result<Options> along(const SshConfig &config, Options options) {
    return followed(config, std::move(options), 0);
}

} // namespace hubwart::ssh
