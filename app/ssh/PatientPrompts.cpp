// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/PatientPrompts.h"

#include <QElapsedTimer>

#include <utility>

namespace hubwart::ssh {

template <typename Ask>
auto PatientPrompts::timed(Ask &&ask) {
    QElapsedTimer timer;
    timer.start();
    auto answer = std::forward<Ask>(ask)();
    const std::chrono::nanoseconds took = timer.durationElapsed();
    m_took += took;
    m_longest = std::max(m_longest, took);
    return answer;
}

Result<bool> PatientPrompts::acceptHostKey(const QString &host, quint16 port, const HostKey &key) {
    return timed([&] { return m_prompts.acceptHostKey(host, port, key); });
}

Result<Secret> PatientPrompts::passphrase(const QString &keyFile, int attempt) {
    if (const auto known = m_passphrasesAgain.find(keyFile); known != m_passphrasesAgain.end()) {
        Secret again = std::move(known->second);
        m_passphrasesAgain.erase(known);
        return again;
    }
    Result<Secret> answer = timed([&] { return m_prompts.passphrase(keyFile, attempt); });
    if (answer)
        m_passphrases.insert_or_assign(keyFile, answer->duplicate());
    return answer;
}

Result<Secret> PatientPrompts::password(const QString &user, const QString &host, int attempt) {
    if (m_passwordAgain) {
        Secret again = std::move(*m_passwordAgain);
        m_passwordAgain.reset();
        return again;
    }
    Result<Secret> answer = timed([&] { return m_prompts.password(user, host, attempt); });
    if (answer)
        m_password = answer->duplicate();
    return answer;
}

Result<std::vector<Secret>> PatientPrompts::answers(const QString &name, const QString &instruction,
                                                    const QList<Question> &questions) {
    return timed([&] { return m_prompts.answers(name, instruction, questions); });
}

Wait PatientPrompts::extended(const Wait &wait) const {
    if (wait.deadline.isForever())
        return wait;
    return {wait.deadline + std::chrono::duration_cast<std::chrono::milliseconds>(m_took).count(), wait.stop};
}

bool PatientPrompts::heldUpTheServer() const {
    return m_longest > std::chrono::seconds(20);
}

void PatientPrompts::repeatAnswers() {
    m_passwordAgain = std::exchange(m_password, std::nullopt);
    m_passphrasesAgain = std::exchange(m_passphrases, {});
}

} // namespace hubwart::ssh
