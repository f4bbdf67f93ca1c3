// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Line.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace hubwart::apache {

/// The words of one directive. They belong to the Configuration that the directive is of.
class Arguments {
public:
    Arguments() = default;
    Arguments(const Word *begin, qsizetype size) : m_begin(begin), m_size(size) {}

    [[nodiscard]] const Word *begin() const { return m_begin; }
    [[nodiscard]] const Word *end() const { return m_begin + m_size; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] const Word &last() const { return m_begin[m_size - 1]; }
    [[nodiscard]] const Word &operator[](qsizetype i) const { return m_begin[i]; }

private:
    const Word *m_begin = nullptr;
    qsizetype m_size = 0;
};

/// Keeps words where they are until it goes itself: many directives in a few blocks, instead of a block for each.
class WordStore {
public:
    /// Takes the words out of \a words.
    Arguments keep(std::vector<Word> &words) {
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

private:
    static constexpr std::size_t smallest = 64;
    static constexpr std::size_t largest = 4096;

    std::vector<std::unique_ptr<Word[]>> m_blocks;
    std::size_t m_size = 0; ///< of the last block
    std::size_t m_free = 0; ///< at its end
};

} // namespace hubwart::apache
