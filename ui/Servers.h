// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/ServerList.h"

#include <QObject>
#include <QThreadPool>

namespace hubwart::ui {

/// The saved servers as the window has them. Reads and writes on another thread; what fails is told in words.
class Servers final : public QObject {
    Q_OBJECT

public:
    Servers();
    void load();
    [[nodiscard]] const QList<settings::SavedServer> &all() const { return m_all; }
    void save(const settings::SavedServer &server);
    void remove(const QString &name);

Q_SIGNALS:
    void changed();
    void failed(const QString &sentence);

private:
    void take(const Result<QList<settings::SavedServer>> &all);

    QThreadPool m_files; ///< of one thread: each change reads the file that the one before has written
    QList<settings::SavedServer> m_all;
};

} // namespace hubwart::ui
