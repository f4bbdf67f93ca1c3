// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Story.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

namespace hubwart::ui {

/// What happened in this window, as the log keeps it: kinds and times, no names. Written on another thread, one after the other.
class Logbook final : public QObject {
    Q_OBJECT

public:
    explicit Logbook(QObject *parent = nullptr);
    ~Logbook() override;

    void keep(const story::Story &story);
    [[nodiscard]] const QStringList &lines() const { return m_lines; }

Q_SIGNALS:
    void changed();

private:
    QThreadPool m_writer; ///< of one thread
    QStringList m_lines;
    story::Story m_last;
};

} // namespace hubwart::ui
