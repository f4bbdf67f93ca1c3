// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/PlainPattern.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>

#include <optional>

namespace hubwart::apache {

/// A regular expression as Apache has it: PCRE over bytes.
class Pattern {
public:
    explicit Pattern(const QByteArray &text, bool ignoreCase = false);

    [[nodiscard]] bool isValid() const { return m_plain || compiled().isValid(); }
    [[nodiscard]] int groups() const { return m_plain ? m_plain->groups() : compiled().captureCount(); }
    /// The whole match and the groups, or nothing.
    [[nodiscard]] std::optional<QList<QByteArray>> match(const QByteArray &subject) const;

private:
    [[nodiscard]] QRegularExpression compiled() const;

    QByteArray m_text;
    bool m_ignoresCase;
    std::optional<PlainPattern> m_plain;
};

/// $0 to $9 in \a text give way to the groups, as httpd's ap_pregsub does it.
[[nodiscard]] QByteArray withGroups(const QByteArray &text, const QList<QByteArray> &groups);

} // namespace hubwart::apache
