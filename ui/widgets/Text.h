// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace hubwart::ui {

/// Plain text in a label: never read as HTML, whoever wrote it; wrapped; can be selected with the mouse.
class Text final : public QLabel {
public:
    enum class Kind { Ordinary, Heading, Strong, Dimmed, Code };

    explicit Text(Kind kind = Kind::Ordinary, QWidget *parent = nullptr);
    /// Shows the text, and hides itself where there is none.
    void say(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Kind m_kind;
    bool m_dressing = false;
};

} // namespace hubwart::ui
