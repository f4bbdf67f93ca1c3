// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/ServerFacts.h"
#include "facts/Trouble.h"
#include "facts/Wait.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace hubwart::server {

/// One line of a script's reply (server/README.md): a key and its fields, decoded.
struct Record {
    QByteArray key;
    QList<QByteArray> fields;

    [[nodiscard]] QByteArray field(qsizetype i) const { return i < fields.size() ? fields[i] : QByteArray(); }
};

/// As whom a script must run.
enum class Need {
    RootIfAllowed, ///< goes on as the signed-in user where root is refused
    RootIfGiven,   ///< the same; and whoever has just given no password is not asked again
    Root,
};

struct Request {
    QByteArray script;
    QList<QByteArray> fields; ///< any bytes
    Need need = Need::RootIfAllowed;
};

struct Reply {
    QList<Record> records;
    Rights rights = Rights::None;
    std::optional<Trouble> whyNotRoot;

    /// The first record of that key, or nullptr.
    [[nodiscard]] const Record *find(QByteArrayView key) const;
};

/// The seam between verbs and the wire: runs a script with some bytes on a server and gives its reply, all of it or a Trouble.
/// Blocking; on the Conductor's thread. A LinkLost says nothing about what the script did.
class Host {
public:
    using OnRecord = std::function<void(const Record &)>;

    virtual ~Host();
    virtual Result<Reply> run(const Request &request, const OnRecord &onRecord, const Wait &wait) = 0;
};

} // namespace hubwart::server
