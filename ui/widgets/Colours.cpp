// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Colours.h"

#include <algorithm>
#include <cmath>

namespace hubwart::ui {

namespace {

QColor mixed(const QColor &a, const QColor &b, double part) {
    return QColor::fromRgbF(static_cast<float>(a.redF() + (b.redF() - a.redF()) * part),
                            static_cast<float>(a.greenF() + (b.greenF() - a.greenF()) * part),
                            static_cast<float>(a.blueF() + (b.blueF() - a.blueF()) * part));
}

double luminance(const QColor &colour) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor pure(Answer answer, bool dark, const QPalette &palette) {
    switch (answer) {
    case Answer::Works:
        return dark ? QColor(0x57, 0xd1, 0x8c) : QColor(0x15, 0x6b, 0x3c);
    case Answer::Broken:
        return dark ? QColor(0xff, 0x8f, 0x85) : QColor(0xae, 0x1f, 0x17);
    case Answer::Warning:
    case Answer::Unknown:
        return dark ? QColor(0xf0, 0xb8, 0x4a) : QColor(0x7d, 0x50, 0x00);
    case Answer::NotAsked:
        break;
    }
    return dimmedText(palette);
}

} // namespace

bool isDark(const QPalette &palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor inkOf(Answer answer, const QPalette &palette) {
    return pure(answer, isDark(palette), palette);
}

QColor tintOf(Answer answer, const QPalette &palette) {
    return mixed(palette.color(QPalette::Base), inkOf(answer, palette), isDark(palette) ? 0.18 : 0.10);
}

QColor dimmedText(const QPalette &palette) {
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.30);
}

QColor borderOf(const QPalette &palette) {
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.22);
}

double contrast(const QColor &a, const QColor &b) {
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace hubwart::ui
