// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Answer.h"

#include <QString>
#include <QWidget>

#include <chrono>
#include <optional>
#include <vector>

namespace hubwart::ui {

/// How a connection opened: a bar for each step, one after the other, as a browser's network view has it. A step that was not
/// measured has no bar, never one of length 0.
class Timeline final : public QWidget {
public:
    struct Bar {
        QString name;
        QString time; ///< in words: "18 ms", "not measured"
        Answer answer = Answer::NotAsked;
        std::optional<std::chrono::microseconds> took;
    };

    explicit Timeline(QWidget *parent = nullptr);
    void show(std::vector<Bar> bars);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;

    std::vector<Bar> m_bars;
};

} // namespace hubwart::ui
