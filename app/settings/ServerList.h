// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Answer.h"
#include "facts/Trouble.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace hubwart::settings {

/// A server that was saved under a name. No secrets.
struct SavedServer {
    QString name;
    QString host; ///< "[user@]host[:port]"
    QString site;
    QUrl address;                      ///< of the WebSocket
    QString ca;                        ///< file
    Answer verdict = Answer::NotAsked; ///< of the last check
    QDateTime when;                    ///< of it, UTC; invalid: never
    friend bool operator==(const SavedServer &, const SavedServer &) = default;
};

/// The servers of this person: servers.json in the XDG configuration folder, readable by its owner alone. Any one thread at a
/// time. Keys that a newer Hubwart wrote are kept.
class ServerList {
public:
    /// \a file empty: the usual place.
    explicit ServerList(QString file = {});

    /// The server of that name; nothing where there is none. FileNotRead when the file is there and makes no sense.
    [[nodiscard]] Result<std::optional<SavedServer>> find(const QString &name) const;
    /// All of them, the one that was used last first. FileNotRead as above.
    [[nodiscard]] Result<QList<SavedServer>> all() const;
    /// Forgets one. FileNotWritten.
    [[nodiscard]] Result<void> remove(const QString &name);
    /// Adds the server or replaces the one of its name. FileNotWritten.
    [[nodiscard]] Result<void> save(const SavedServer &server);

private:
    [[nodiscard]] Result<QJsonObject> read() const;
    [[nodiscard]] Result<void> write(const QJsonObject &all);

    QString m_file;
};

} // namespace hubwart::settings
