// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Edit.h"
#include "findings/OrChain.h"
#include "findings/RuleQuestions.h"
#include "findings/Writer.h"

#include <mutex>
#include <optional>
#include <vector>

namespace hubwart::findings {

/// A value that is worked out by the thread that first asks for it.
template <typename T>
class Once {
public:
    template <typename Make>
    const T &get(Make make) {
        std::call_once(m_made, [&] { m_value = make(); });
        return m_value;
    }

private:
    std::once_flag m_made;
    T m_value{};
};

/// What several findings ask of one Evidence, and what takes a change on trial to answer.
struct Answers {
    Once<std::optional<LateRule>> lateRule;
    Once<std::optional<OrChain>> orChain;
    Once<std::optional<int>> queryCondition;
};

/// And what they ask of the file, which is the same for all of its virtual hosts.
struct FileAnswers {
    Once<std::optional<Writer>> writer;
    Once<std::vector<Edit>> leftOut; ///< of each virtual host, by number: how a trial does without it
};

} // namespace hubwart::findings
