// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Story.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace hubwart::ui {

class Details;

/// "I have no access to the server": a text to copy, for whoever has.
class LetterBox final : public QWidget {
    Q_OBJECT

public:
    explicit LetterBox(QWidget *parent = nullptr);
    void show(const story::Story &story);
    void setOpen(bool open);

private:
    Details *m_details;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace hubwart::ui
