// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questions/SecretField.h"

#include <QDialog>

class QCheckBox;

namespace hubwart::ui {

/// Asks for one or more secrets. Its buttons are verbs; what is not typed does not go.
class SecretDialog final : public QDialog {
    Q_OBJECT

public:
    struct Field {
        QString label;
        bool echo = false;
    };
    struct Words {
        QString title;
        QString text;
        QString accept;
        QString without;  ///< a way on without an answer; empty: there is none
        QString remember; ///< an offer to keep it in the keychain; empty: none
    };

    SecretDialog(const Words &words, const QList<Field> &fields, QWidget *parent);

    [[nodiscard]] std::vector<Secret> take();
    [[nodiscard]] bool wantsRemembering() const;

private:
    QList<SecretField *> m_fields;
    QCheckBox *m_remember;
};

} // namespace hubwart::ui
