// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/KeptTest.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace hubwart::ui {

class Text;

/// Under which name is a test kept? Says what is kept, and what is not.
class KeepTestDialog final : public QDialog {
    Q_OBJECT

public:
    /// \a all: the tests that are kept already.
    KeepTestDialog(KeptTest test, const QList<KeptTest> &all, QWidget *parent);
    /// The test with its name.
    [[nodiscard]] KeptTest named() const;

private:
    void judge();

    KeptTest m_test;
    QList<KeptTest> m_all;
    QLineEdit *m_name;
    Text *m_taken;
    QPushButton *m_keep;
};

} // namespace hubwart::ui
