// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Wait.h"
#include "ssh/Prompts.h"

#include <chrono>
#include <map>

namespace hubwart::ssh {

/// Prompts that pass each question on and measure how long the person took. After repeatAnswers() each question of the last
/// connection that was answered is answered once more in the same way without asking, so that one who typed for longer than the
/// server's LoginGraceTime need not type again. One-time codes are never repeated. Lives for one open(). Of this room only.
class PatientPrompts : public Prompts {
public:
    explicit PatientPrompts(Prompts &prompts) : m_prompts(prompts) {}

    Result<bool> acceptHostKey(const QString &host, quint16 port, const HostKey &key) override;
    Result<Secret> passphrase(const QString &keyFile, int attempt) override;
    Result<Secret> password(const QString &user, const QString &host, int attempt) override;
    Result<Secret> jumpPassword(const QString &user, const QString &host, int attempt) override;
    Result<std::vector<Secret>> answers(const QString &name, const QString &instruction,
                                        const QList<Question> &questions) override;

    /// \a wait with the time added that the person took.
    [[nodiscard]] Wait extended(const Wait &wait) const;
    /// Whether one answer took so long that a server may well have given up.
    [[nodiscard]] bool heldUpTheServer() const;
    void repeatAnswers();

private:
    template <typename Ask>
    auto timed(Ask &&ask);

    Prompts &m_prompts;
    std::chrono::nanoseconds m_took{0};
    std::chrono::nanoseconds m_longest{0};
    /// The answer from before, or a new one, which is kept.
    template <typename Ask>
    Result<Secret> kept(const QString &of, Ask &&ask);

    std::map<QString, Secret> m_given; ///< the last one of each
    std::map<QString, Secret> m_again;
};

} // namespace hubwart::ssh
