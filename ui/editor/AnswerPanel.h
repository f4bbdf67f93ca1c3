// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/Judgement.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace hubwart::ui {

class Glyph;
class Text;

/// "What answers this address?": a path is typed in, the line that answers it is named, and why the others do not.
class AnswerPanel final : public QWidget {
    Q_OBJECT

public:
    explicit AnswerPanel(QWidget *parent = nullptr);

    [[nodiscard]] QString address() const;
    [[nodiscard]] apache::Browser browser() const;
    /// \a path: that of the file that is shown.
    void show(const Answering &answering, const QString &path);
    /// What the field shows where nothing was typed.
    void setUsual(const QString &path);
    void focusAddress();

Q_SIGNALS:
    /// Something else is asked for.
    void asked();
    void lineWanted(int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void translate();

    QLabel *m_label;
    QLineEdit *m_address;
    QComboBox *m_browser;
    Glyph *m_sign;
    Text *m_sentence;
    QListWidget *m_steps;
};

} // namespace hubwart::ui
