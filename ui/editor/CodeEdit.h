// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/CodeView.h"

class QCompleter;
class QStandardItemModel;

namespace hubwart::ui {

/// A CodeView that is written in: it offers the words that fit while one types, and on Ctrl+Space.
class CodeEdit final : public CodeView {
    Q_OBJECT

public:
    explicit CodeEdit(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer(bool wanted);
    void insert(const QString &word);

    QStringList m_known;
    QStandardItemModel *m_words;
    QCompleter *m_completer;
    int m_typed = 0;
};

} // namespace hubwart::ui
