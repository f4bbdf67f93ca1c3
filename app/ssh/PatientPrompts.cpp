// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/PatientPrompts.h"

#include <QElapsedTimer>

#include <utility>

using namespace Qt::StringLiterals;

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

template <typename Ask>
Result<Secret> PatientPrompts::kept(const QString &of, Ask &&ask) {
    if (const auto again = m_again.find(of); again != m_again.end()) {
        Secret secret = std::move(again->second);
        m_again.erase(again);
        return secret;
    }
    Result<Secret> answer = timed(std::forward<Ask>(ask));
    if (answer)
        m_given[of] = answer->duplicate();
    return answer;
}

Result<Secret> PatientPrompts::passphrase(const QString &keyFile, int attempt) {
    return kept(u"key "_s + keyFile, [&] { return m_prompts.passphrase(keyFile, attempt); });
}

Result<Secret> PatientPrompts::password(const QString &user, const QString &host, int attempt) {
    return kept(u"password "_s + user + u'@' + host, [&] { return m_prompts.password(user, host, attempt); });
}

Result<Secret> PatientPrompts::jumpPassword(const QString &user, const QString &host, int attempt) {
    return kept(u"jump "_s + user + u'@' + host, [&] { return m_prompts.jumpPassword(user, host, attempt); });
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
    // The least patience that administrators give a sign-in, with some to spare for the rest of it.
    return m_longest > std::chrono::seconds(5);
}

void PatientPrompts::repeatAnswers() {
    m_again = std::exchange(m_given, {});
}

} // namespace hubwart::ssh
