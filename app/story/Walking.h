// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PathFacts.h"
#include "facts/Trouble.h"
#include "facts/Wait.h"
#include "net/TlsThread.h"

#include <functional>
#include <optional>

namespace hubwart::story {

/// A walk along the path that goes on by itself, while the Conductor's thread does something else. Ends before what it was begun
/// in.
class Walking {
public:
    using Walk = std::function<PathFacts()>;

    Walking(Walk walk, const Wait &wait);
    /// Waits for its end, which \a wait limits.
    ~Walking();
    Walking(const Walking &) = delete;
    Walking &operator=(const Walking &) = delete;

    /// Waits for its end, and says what was seen. Cancelled where it was told to stop.
    [[nodiscard]] Result<PathFacts> end();

private:
    Wait m_wait;
    std::optional<PathFacts> m_seen;
    net::TlsThread m_thread;
};

} // namespace hubwart::story
