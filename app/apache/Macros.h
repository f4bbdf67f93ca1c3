// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Line.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <expected>
#include <vector>

namespace hubwart::apache {

/// One <Macro> (mod_macro): its lines as they stand in the file.
struct Macro {
    QByteArray name;
    QList<QByteArray> parameters;
    std::vector<Line> lines;
    std::size_t file = 0;
    QByteArray title; ///< "macro 'name' (defined on ...)", as Apache calls it
};

/// The lines of a macro with these arguments in place of its parameters, the longest name first; mod_macro's @name is put in
/// quotes. Errors: httpd's own words for a line that grows too long; none where all of them come to more than \a most bytes.
[[nodiscard]] std::expected<std::vector<Line>, QByteArray> linesOf(const Macro &macro, const QList<QByteArray> &arguments,
                                                                   qsizetype most);

/// What is wrong with the names of the parameters, in httpd's own words; empty: nothing.
[[nodiscard]] QByteArray wrongParameters(const Macro &macro);

} // namespace hubwart::apache
