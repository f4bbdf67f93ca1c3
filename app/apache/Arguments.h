// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Line.h"

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
    [[nodiscard]] Arguments keep(std::vector<Word> &words);

private:
    std::vector<std::unique_ptr<Word[]>> m_blocks;
    std::size_t m_size = 0; ///< of the last block
    std::size_t m_free = 0; ///< at its end
};

} // namespace hubwart::apache
