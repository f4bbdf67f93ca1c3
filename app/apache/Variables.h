// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Line.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

namespace hubwart::apache {

/// What Define has set so far (httpd server/core.c: set_define, ap_resolve_env): values, whose names ignore case, and flags for
/// <IfDefine>, whose names do not. The environment of the server is not known: such variables stay as they are written.
class Variables {
public:
    /// Define NAME, Define NAME VALUE, or -D NAME.
    void define(const QByteArray &name, const std::optional<QByteArray> &value);
    void undefine(const QByteArray &name);
    [[nodiscard]] bool isDefined(const QByteArray &name) const { return m_flags.contains(name); }
    /// Puts the values in place of ${NAME}, once, without looking at what came in; false, and nothing is put in, where that would
    /// come to more than \a most bytes.
    [[nodiscard]] bool expand(Line &line, qsizetype most) const;

private:
    QHash<QByteArray, QByteArray> m_values;
    QSet<QByteArray> m_flags;
};

} // namespace hubwart::apache
