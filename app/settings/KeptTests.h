// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/KeptTest.h"
#include "facts/Trouble.h"

#include <optional>

namespace hubwart::settings {

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
    /// Forgets one. FileNotRead, FileNotWritten.
    [[nodiscard]] Result<void> remove(const QString &name);
    /// Forgets all. FileNotWritten.
    [[nodiscard]] Result<void> clear();

private:
    [[nodiscard]] Result<void> write(const QList<KeptTest> &tests);

    QString m_file;
};

} // namespace hubwart::settings
