// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace hubwart::cli {

/// Ctrl-C and a polite kill: the first asks the program to stop, the second ends it. Lives on the main thread, one at a time.
class Interrupt final : public QObject {
    Q_OBJECT

public:
    explicit Interrupt(std::function<void()> onAsked);
    ~Interrupt() override;

    /// Thread-safe.
    [[nodiscard]] static bool wasAsked();

private:
    std::function<void()> m_onAsked;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace hubwart::cli
