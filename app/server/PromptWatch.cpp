// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/PromptWatch.h"

#include <algorithm>

namespace hubwart::server {

namespace {

constexpr QByteArrayView suAsks = "Password: ";

} // namespace

PromptWatch::PromptWatch(const QByteArray &nonce, Way way)
    : m_way(way), m_mark(way == Way::Su ? "hubwart-su-" + nonce + '\n' : "hubwart-" + nonce + ':') {}

void PromptWatch::feed(QByteArrayView words) {
    m_words.append(words);
}

bool PromptWatch::wantsPassword(bool isQuiet) {
    bool wants = false;
    if (m_way == Way::Su) {
        const qsizetype mark = m_words.indexOf(m_mark);
        wants = m_prompts == 0 && isQuiet && mark >= 0 && QByteArrayView(m_words).sliced(mark + m_mark.size()) == suAsks;
    } else if (m_way == Way::Ask) {
        wants = m_words.indexOf(m_mark, std::max(m_seen, m_words.lastIndexOf('\n') + 1)) >= 0;
    }
    if (wants) {
        m_seen = m_words.size();
        ++m_prompts;
    }
    return wants;
}

QByteArray PromptWatch::words() const {
    QByteArray words(m_words);
    if (m_way == Way::Su)
        words.replace(m_mark + suAsks.toByteArray(), "");
    return words.replace(m_mark, "");
}

} // namespace hubwart::server
