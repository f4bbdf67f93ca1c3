// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace hubwart::apache {

/// A regular expression that is no more than plain text with ^ in front and (.*) or $ behind, as nearly all in site files are
/// ("^/live/(.*)", "websocket"): matched without the machinery, with the same answers.
class PlainPattern {
public:
    /// Nothing where it is more than that.
    [[nodiscard]] static std::optional<PlainPattern> of(const QByteArray &text, bool ignoreCase);
    /// Line feeds mean something to . and $.
    [[nodiscard]] static bool canTake(const QByteArray &subject) { return !subject.contains('\n'); }

    [[nodiscard]] int groups() const { return m_catchesRest ? 1 : 0; }
    /// The whole match and the groups, or nothing.
    [[nodiscard]] std::optional<QList<QByteArray>> match(const QByteArray &subject) const;

private:
    [[nodiscard]] qsizetype find(const QByteArray &subject) const;

    QByteArray m_text;
    bool m_ignoresCase = false;
    bool m_fromStart = false;
    bool m_toEnd = false;
    bool m_catchesRest = false;
};

} // namespace hubwart::apache
