// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Style.h"

namespace hubwart::cli::style {

namespace {

bool coloured = false;

QString inside(const char *code, const QString &text) {
    return coloured ? QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1String(code), text) : text;
}

} // namespace

void setColours(bool on) {
    coloured = on;
}
QString bold(const QString &text) {
    return inside("1", text);
}
QString red(const QString &text) {
    return inside("31", text);
}
QString green(const QString &text) {
    return inside("32", text);
}
QString yellow(const QString &text) {
    return inside("33", text);
}
QString dim(const QString &text) {
    return inside("2", text);
}

} // namespace hubwart::cli::style
