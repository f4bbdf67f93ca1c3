// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace hubwart {

/// A test that was passed, with what came of it, to be asked again. No secrets: of those only the names.
struct KeptTest {
    /// One thing that it has seen, in the words of its JSON document: "handshake status", "101".
    struct Seen {
        QString what;
        QString value;
        friend bool operator==(const Seen &, const Seen &) = default;
    };

    QString name;
    QUrl address; ///< without what may be a secret in it
    QString page; ///< path of the page that was tested beside it; empty: "/"
    QString ca;   ///< file
    QString connectHost;
    QDateTime when;      ///< UTC
    QStringList secrets; ///< what it was given beside, by name: "sign-in", "vnc-password", "query:token"
    QList<Seen> seen;
    friend bool operator==(const KeptTest &, const KeptTest &) = default;
};

} // namespace hubwart
