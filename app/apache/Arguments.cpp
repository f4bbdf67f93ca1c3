// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Arguments.h"

#include <algorithm>

namespace hubwart::apache {

namespace {

constexpr std::size_t smallest = 64;
constexpr std::size_t largest = 4096;

} // namespace

Arguments WordStore::keep(std::vector<Word> &words) {
    if (words.empty())
        return {};
    if (m_free < words.size()) {
        m_free = std::max(words.size(), m_blocks.empty() ? smallest : std::min(2 * m_size, largest));
        m_size = m_free;
        m_blocks.push_back(std::make_unique<Word[]>(m_size));
    }
    Word *begin = m_blocks.back().get() + (m_size - m_free);
    std::ranges::move(words, begin);
    m_free -= words.size();
    const auto count = static_cast<qsizetype>(words.size());
    words.clear();
    return {begin, count};
}

} // namespace hubwart::apache
