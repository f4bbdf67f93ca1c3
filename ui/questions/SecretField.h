// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Secret.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hubwart::ui {

/// Where a password is typed. It is taken out once, into a Secret, and the field is empty then; Qt's own copy is overwritten as
/// far as Qt lets us.
class SecretField final : public QWidget {
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    /// \a action empty: no button; Enter does it.
    void setLabel(const QString &label, const QString &action = {});
    void setEcho(bool visible);
    void focusIt(); // no focus proxy: with one, Tab leaves out what stands beside it
    [[nodiscard]] Secret take();
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void entered();
    void edited();

private:
    QLabel *m_label;
    QLineEdit *m_edit;
    QPushButton *m_action;
};

} // namespace hubwart::ui
