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

void Variables::expand(Line &line) const {
    qsizetype at = 0;
    while ((at = line.text().indexOf("${", at)) >= 0) {
        const qsizetype end = line.text().indexOf('}', at);
        if (end < 0)
            return;
        const auto value = m_values.constFind(line.text().sliced(at + 2, end - at - 2).toLower());
        if (value == m_values.constEnd()) {
            at += 2;
            continue;
        }
        const QByteArray &text = *value;
        line.replace(at, end + 1 - at, text);
        at += text.size();
    }
}

} // namespace hubwart::apache
