// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Trouble.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace hubwart::settings {

/// One thing that a test has seen, in the words of its JSON document: "handshake status", "101".
struct Seen {
    QString what;
    QString value;
    friend bool operator==(const Seen &, const Seen &) = default;
};

/// A test that was passed, with what came of it, to be asked again. No secrets: of those only the names.
struct KeptTest {
    QString name;
    QUrl address; ///< without what may be a secret in it
    QString ca;   ///< file
    QString connectHost;
    QDateTime when;      ///< UTC
    QStringList secrets; ///< what it was given beside, by name
    QList<Seen> seen;
    friend bool operator==(const KeptTest &, const KeptTest &) = default;
};

/// The tests of this person: tests.json in the XDG configuration folder, readable by its owner alone. Any one thread at a time.
class KeptTests {
public:
    /// \a file empty: the usual place.
    explicit KeptTests(QString file = {});

    [[nodiscard]] QString file() const { return m_file; }
    /// All of them. FileNotRead when the file is there and makes no sense.
    [[nodiscard]] Result<QList<KeptTest>> all() const;
    /// The one of that name; nothing where there is none. FileNotRead as above.
    [[nodiscard]] Result<std::optional<KeptTest>> find(const QString &name) const;
    /// Adds it or replaces the one of its name. FileNotRead, FileNotWritten.
    [[nodiscard]] Result<void> save(const KeptTest &test);
    /// Forgets all. FileNotWritten.
    [[nodiscard]] Result<void> clear();

private:
    [[nodiscard]] Result<void> write(const QList<KeptTest> &tests);

    QString m_file;
};

} // namespace hubwart::settings
