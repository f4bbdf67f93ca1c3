// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/WindowAsk.h"

#include <QPointer>
#include <QWidget>

class QDialog;

namespace hubwart::ui {

class Desk;
class SecretDialog;

/// Shows the Conductor's questions as dialogs over the window, one at a time, and carries the answers back. A keychain that knows
/// the answer is asked first, once.
class Questions final : public QObject {
    Q_OBJECT

public:
    Questions(Desk &desk, QWidget *window);

private:
    void show(const Question &question);
    void open(QDialog *dialog);
    void showHostKey(const Question &question);
    void showSecret(const Question &question);
    void showSites(const Question &question);
    void showOthers(const Question &question);
    void askKeychain(const Question &question, const QString &key);
    void keepPending();

    Desk &m_desk;
    QWidget *m_window;
    QPointer<QDialog> m_dialog;
    QString m_pendingKey; ///< to be kept once the server has let us in
    Secret m_pending;
};

} // namespace hubwart::ui
