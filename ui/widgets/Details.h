// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace hubwart::ui {

/// A line that unfolds what is below it: evidence is one click away, never in front.
class Details final : public QWidget {
    Q_OBJECT

public:
    explicit Details(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setOpen(bool open);
    [[nodiscard]] QVBoxLayout *inside() const { return m_inside; }

private:
    QToolButton *m_button;
    QWidget *m_content;
    QVBoxLayout *m_inside;
};

} // namespace hubwart::ui
