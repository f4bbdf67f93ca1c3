// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>

/// Says "shown" on standard output once the window has been painted and the event loop has come round again.
class FirstShown final : public QObject {
public:
    explicit FirstShown(QWidget &window) : QObject(&window) { window.installEventFilter(this); }

protected:
    bool eventFilter(QObject *, QEvent *event) override {
        if (event->type() == QEvent::Paint && !m_told) {
            m_told = true;
            QTimer::singleShot(0, this, [] {
                std::puts("shown");
                std::fflush(stdout);
            });
        }
        return false;
    }

private:
    bool m_told = false;
};
