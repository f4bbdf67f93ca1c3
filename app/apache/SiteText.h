// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Edit.h"

#include <QByteArray>
#include <QList>

#include <span>
#include <vector>

namespace hubwart::apache {

/// A run of bytes in the file.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// One word of a directive: what Apache makes of it, and where it stands.
struct Word {
    QByteArray text; ///< without quotes and escapes, as httpd's ap_getword_conf gives it
    Span span;       ///< with its quotes
};

/// One directive, section opening or section closing.
struct Directive {
    enum class Kind { Plain, Open, Close };

    Kind kind = Kind::Plain;
    QByteArray name; ///< as written; without < and > for sections
    QList<Word> args;
    Span span;         ///< from the first byte of the name to the last byte of the last word
    int line = 0;      ///< of its last physical line, as Apache reports it
    int parent = -1;   ///< index of the section that it stands in, -1 at the top
    int lineBegin = 0; ///< of its first physical line

    [[nodiscard]] bool is(QByteArrayView other) const { return name.compare(other, Qt::CaseInsensitive) == 0; }
    [[nodiscard]] bool opens(QByteArrayView other) const { return kind == Kind::Open && is(other); }
    [[nodiscard]] QByteArray arg(qsizetype i) const { return i < args.size() ? args[i].text : QByteArray(); }
};

/// The text of one configuration file, read as httpd's own grammar has it (server/util.c: ap_cfg_getline, ap_getword_conf).
/// Holds any bytes and gives the same bytes back; what it does not understand is kept and stepped over. Pure; any thread.
class SiteText {
public:
    explicit SiteText(QByteArray bytes);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const std::vector<Directive> &directives() const { return m_directives; }
    /// Is directive \a index inside a section of that name, at any depth?
    [[nodiscard]] bool isInside(int index, QByteArrayView section) const;
    /// The column (from 1, in bytes) of an offset.
    [[nodiscard]] int columnOf(qsizetype offset) const;
    /// The bytes with the edits made; edits must not overlap.
    [[nodiscard]] QByteArray edited(std::vector<Edit> edits) const;

private:
    QByteArray m_bytes;
    std::vector<Directive> m_directives;
};

} // namespace hubwart::apache
