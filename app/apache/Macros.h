// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Line.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <vector>

namespace hubwart::apache {

/// One <Macro> (mod_macro): its lines as they stand in the file.
struct Macro {
    QByteArray name;
    QList<QByteArray> parameters;
    std::vector<Line> lines;
    std::size_t file = 0;
    int line = 0; ///< of its opening
};

/// The lines of a macro with these arguments in place of its parameters, the longest name first; mod_macro's @name is put in
/// quotes.
[[nodiscard]] std::vector<Line> linesOf(const Macro &macro, const QList<QByteArray> &arguments);

} // namespace hubwart::apache
