// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QWidget>

class QPushButton;

namespace hubwart::ui {

class CodeView;
class Text;

/// What changes in a file: three lines around it, both line numbers, signs beside colours, the changed words marked. Several
/// changes are gone through one by one, and one of them can be picked.
class DiffView final : public QWidget {
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    void show(const QByteArray &before, const QByteArray &after);
    void setAccessibleNames(const QString &name);
    /// As high as its lines, up to \a most of them.
    void fitTo(int most);
    /// Whether one of several changes may be picked.
    void setPicking(bool on);

Q_SIGNALS:
    /// Only this one of the changes, counted from 0 (apache::withOneChange).
    void picked(int change);

protected:
    void changeEvent(QEvent *event) override;

private:
    void translate();
    void goTo(int change);

    CodeView *m_code;
    QWidget *m_bar;
    Text *m_place;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_only;
    QList<int> m_changes; ///< the first line of each, from 1
    int m_current = 0;
};

} // namespace hubwart::ui
