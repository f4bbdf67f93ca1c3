// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Walking.h"

namespace hubwart::story {

Walking::Walking(Walk walk, const Wait &wait) : m_wait(wait), m_thread([this, walk = std::move(walk)] { m_seen = walk(); }) {
    m_thread.start();
}

Walking::~Walking() {
    m_thread.wait();
}

Result<PathFacts> Walking::end() {
    m_thread.wait();
    if (m_wait.stop.stop_requested() || !m_seen)
        return trouble(Trouble::Kind::Cancelled, Hop::Laptop);
    return *std::move(m_seen);
}

} // namespace hubwart::story
