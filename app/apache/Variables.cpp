// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Variables.h"

namespace hubwart::apache {

void Variables::define(const QByteArray &name, const std::optional<QByteArray> &value) {
    m_flags.insert(name);
    if (value)
        m_values.insert(name.toLower(), *value);
}

void Variables::undefine(const QByteArray &name) {
    m_flags.remove(name);
    m_values.remove(name.toLower());
}

bool Variables::expand(Line &line, qsizetype most) const {
    std::vector<Line::Replacement> replacements;
    const QByteArray &text = line.text();
    qsizetype size = text.size();
    for (qsizetype at = 0; (at = text.indexOf("${", at)) >= 0;) {
        const qsizetype end = text.indexOf('}', at);
        if (end < 0)
            break;
        // A name that nobody has defined stays, up to its end.
        if (const auto value = m_values.constFind(text.sliced(at + 2, end - at - 2).toLower()); value != m_values.constEnd()) {
            replacements.push_back({at, end + 1 - at, *value});
            size += value->size() - (end + 1 - at);
            if (size > most)
                return false;
        }
        at = end + 1;
    }
    if (!replacements.empty())
        line.replace(replacements);
    return true;
}

} // namespace hubwart::apache
