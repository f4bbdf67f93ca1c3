// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace hubwart::story {

/// What a person said before anything was done. No secrets: those go through Ask.
struct Visit {
    QString server; ///< "[user@]host[:port]"; empty for what needs no sign-in
    QUrl url;
    QString site;
    QString caFile;
    QString connectHost; ///< dial this address, keep the names
    QString identityFile;
    QString knownHostsFile;
    QString acceptedFingerprint;
    QString changeId; ///< for undo; empty: the newest
    QString pictureFile;
    QString pictureProgram;
    /// For a whole Command, people's answers included. Without one only the machines' own steps are limited.
    std::optional<std::chrono::seconds> timeLimit;
};

} // namespace hubwart::story
