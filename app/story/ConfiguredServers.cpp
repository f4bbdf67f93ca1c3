// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/ConfiguredServers.h"

#include "ssh/SshConfig.h"

namespace hubwart::story {

Result<QStringList> configuredServers(const QString &file) {
    if (file == u"none")
        return QStringList();
    return ssh::SshConfig::read(file).transform([](const ssh::SshConfig &config) { return config.hosts(); });
}

} // namespace hubwart::story
