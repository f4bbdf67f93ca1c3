// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Answer.h"

#include <QFrame>

class QVBoxLayout;

namespace hubwart::ui {

/// A quiet frame around what belongs together, with a layout of its own to put it in.
class Card final : public QFrame {
public:
    explicit Card(QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *inside() const { return m_inside; }
    /// NotAsked: no tint.
    void setTint(Answer answer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_inside;
    Answer m_tint = Answer::NotAsked;
};

} // namespace hubwart::ui
