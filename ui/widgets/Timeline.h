// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Answer.h"

#include <QString>
#include <QWidget>

#include <chrono>
#include <optional>
#include <vector>

class QAbstractButton;

namespace hubwart::ui {

/// A time as it stands beside a bar.
[[nodiscard]] QString inMilliseconds(double milliseconds);

/// How a connection opened: a bar for each step, one after the other, as a browser's network view has it. A step that was not
/// measured has no bar, never one of length 0. What happened at a moment of it is marked there: each mark is a button of its own,
/// reached by Tab; pressing it says that its words are wanted.
class Timeline final : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString name;
        QString time; ///< in words: "18 ms", "not measured"
        Answer answer = Answer::NotAsked;
        std::optional<std::chrono::microseconds> took;
    };
    struct Mark {
        std::size_t bar = 0;
        double share = 0; ///< where on it: 0 to 1
        QString name;     ///< for who does not see it
    };

    explicit Timeline(QWidget *parent = nullptr);
    void show(std::vector<Bar> bars, std::vector<Mark> marks = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// By its place among the marks.
    void wantsWords(int mark);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    /// Where each bar stands; of no width where there is none.
    [[nodiscard]] std::vector<QRectF> boxes() const;
    void placeMarks();
    /// How far what stands on the bar reaches.
    [[nodiscard]] double endOf(std::size_t bar, const QRectF &box) const;

    std::vector<Bar> m_bars;
    std::vector<Mark> m_marks;
    std::vector<QAbstractButton *> m_buttons; ///< of the marks
};

} // namespace hubwart::ui
