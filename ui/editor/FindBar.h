// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hubwart::ui {

class CodeView;
class Text;

/// Finds, replaces and goes to a line in a CodeView. Replacing is shown only when it is asked for.
class FindBar final : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(CodeView *code, QWidget *parent = nullptr);

    void find();
    void replace();
    void findNext(bool backwards = false);
    void askForLine();
    void setReadOnly(bool readOnly);

protected:
    void changeEvent(QEvent *event) override;

private:
    void translate();
    void replaceOne();
    void replaceAll();
    void showReplacing(bool on);

    CodeView *m_code;
    QLabel *m_findLabel;
    QLineEdit *m_find;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_line;
    QPushButton *m_replacing;
    QWidget *m_second;
    QLabel *m_byLabel;
    QLineEdit *m_by;
    QPushButton *m_one;
    QPushButton *m_all;
    Text *m_note;
};

} // namespace hubwart::ui
