// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/KeptTest.h"

#include <QWidget>

class QVBoxLayout;

namespace hubwart::ui {

class Text;

/// The tests that were kept, each with a button that asks it again.
class KeptList final : public QWidget {
    Q_OBJECT

public:
    explicit KeptList(QWidget *parent = nullptr);
    /// Hides itself where there are none.
    void show(const QList<KeptTest> &tests, bool mayAsk);

Q_SIGNALS:
    void asked(const hubwart::KeptTest &test);

private:
    void rebuild();

    Text *m_title;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
    QList<KeptTest> m_shown;
    QString m_language; ///< of the rows
};

} // namespace hubwart::ui
