// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Answer.h"
#include "facts/KnownPaths.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hubwart {

/// What the signed-in person may do on the server.
enum class Rights {
    Root,         ///< signed in as root
    Sudo,         ///< sudo without a password
    SudoPassword, ///< sudo, after the password that was given
    Doas,         ///< doas without a password
    Su,           ///< su, after the password of root that was given
    None,
};

/// A file of Apache's configuration as it lies on the server.
struct ConfigFile {
    QString path;     ///< as Apache names it
    QString realPath; ///< after links; empty when the link points nowhere
    QString owner;    ///< user:group
    QString mode;     ///< octal, as in "644"
    QString sha256;
    QByteArray bytes;
    bool readable = false;
    bool loaded = false; ///< Apache includes it; false for a site that is only available
    friend bool operator==(const ConfigFile &, const ConfigFile &) = default;
};

/// A program that waits for connections on a TCP port of the server.
struct Listener {
    quint16 port = 0;
    QString program; ///< empty where the server would not say
    friend bool operator==(const Listener &, const Listener &) = default;
};

/// A change that an earlier visit left on the server.
struct ChangeRecord {
    QString id;
    QString state; ///< as in server/README.md
    QString when;  ///< ISO 8601, the server's clock
    QString who;
    QStringList files;
    /// Of a change that waits to be confirmed, until the server takes it back by itself; empty for one that has come to its end.
    std::optional<int> secondsLeft = {};
    friend bool operator==(const ChangeRecord &, const ChangeRecord &) = default;
};

/// What one visit found on the server. An optional that is empty was not found out.
struct ServerFacts {
    QString user;
    Rights rights = Rights::None;
    QString host;
    QString system; ///< PRETTY_NAME of os-release
    std::optional<QString> apacheVersion;
    std::optional<QStringList> modules; ///< loaded, without "_module"
    QStringList modulesEnabled;         ///< by a2enmod, whether or not they load
    std::optional<bool> apacheRunning;
    Answer configtest = Answer::NotAsked;
    QString configtestWords;
    std::vector<ConfigFile> files; ///< the main file and all that Apache includes, in its order, then available sites
    std::vector<Listener> listeners;
    QStringList webPrograms; ///< web servers and proxies among the running programs
    std::vector<ChangeRecord> changes;
    QStringList notSeen; ///< what was left out for lack of rights
    KnownPaths paths;    ///< what its files ask about others; no recording keeps it
    friend bool operator==(const ServerFacts &, const ServerFacts &) = default;

    [[nodiscard]] const ConfigFile *file(const QString &path) const {
        for (const ConfigFile &f : files)
            if (f.path == path)
                return &f;
        return nullptr;
    }
};

} // namespace hubwart
