// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <initializer_list>
#include <optional>

namespace hubwart::apache {

/// The words of a RewriteRule or RewriteCond line, as mod_rewrite's own parseargline splits it, and its flags.
struct RewriteWords {
    QByteArray first;  ///< pattern, or test string
    QByteArray second; ///< substitution, or condition pattern
    struct Flag {
        QByteArray name;
        QByteArray value;
    };
    QList<Flag> flags; ///< each name once; the values of one that is there several times are lines of one value

    [[nodiscard]] const Flag *flag(QByteArrayView name) const;
    [[nodiscard]] bool has(std::initializer_list<const char *> names) const;
    [[nodiscard]] QByteArray value(std::initializer_list<const char *> names) const;
};
[[nodiscard]] std::optional<RewriteWords> readRewrite(const QByteArray &raw);

} // namespace hubwart::apache
