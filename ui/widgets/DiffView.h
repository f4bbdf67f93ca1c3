// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

namespace hubwart::ui {

class CodeView;

/// What changes in a file: three lines around it, both line numbers, signs beside colours, the changed words marked.
class DiffView final : public QWidget {
public:
    explicit DiffView(QWidget *parent = nullptr);

    void show(const QByteArray &before, const QByteArray &after);
    void setAccessibleNames(const QString &name);
    /// As high as its lines, up to \a most of them.
    void fitTo(int most);

private:
    CodeView *m_code;
};

} // namespace hubwart::ui
