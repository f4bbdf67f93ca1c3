// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Desk.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QTimer;

namespace hubwart::ui {

class Card;
class Text;

/// A change that nobody has confirmed yet: how long until the server takes it back, and the buttons that decide it. Hidden where
/// there is none.
class OpenChangeCard final : public QWidget {
    Q_OBJECT

public:
    explicit OpenChangeCard(Desk &desk);

    /// Shows the change of this visit, or else one that an earlier visit has left.
    void refresh();

Q_SIGNALS:
    /// Something was asked of the server for it.
    void decided();

private:
    struct Open {
        QString id;
        QDateTime deadline;
        QString when; ///< of one that was left by an earlier visit
        QString who;
    };
    [[nodiscard]] std::optional<Open> open();
    void count();
    void ask(story::Command command);

    Desk &m_desk;
    Card *m_card;
    Text *m_title;
    Text *m_meaning;
    QPushButton *m_keep;
    QPushButton *m_longer;
    QPushButton *m_undo;
    QTimer *m_tick;
    std::optional<Open> m_open;
    QHash<QString, QDateTime> m_deadlines; ///< of those that were left, from when they were first seen
};

} // namespace hubwart::ui
