// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/KeptTests.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace hubwart::ui {

/// The tests that were kept as the window has them, and the one that is asked again. Reads and writes on another thread; what
/// fails is told in words.
class StillFine final : public QObject {
    Q_OBJECT

public:
    StillFine();
    void load();
    /// The newest first.
    [[nodiscard]] const QList<KeptTest> &all() const { return m_all; }
    void keep(const KeptTest &test);
    void remove(const QString &name);
    void clear();

    /// What is tested from now on is compared with it, as long as it is the same address; nullopt: with none.
    void choose(std::optional<KeptTest> test) { m_chosen = std::move(test); }
    [[nodiscard]] const std::optional<KeptTest> &chosen() const { return m_chosen; }

Q_SIGNALS:
    void changed();
    void failed(const QString &sentence);

private:
    using All = Result<QList<KeptTest>>;
    template <typename Change>
    void inFile(Change change);
    void take(const All &all);

    QThreadPool m_files; ///< of one thread: each change reads the file that the one before has written
    QList<KeptTest> m_all;
    std::optional<KeptTest> m_chosen;
};

} // namespace hubwart::ui
