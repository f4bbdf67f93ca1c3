// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPushButton;
class QString;

namespace hubwart::ui {

/// Words on a button, with room around them, which some styles are sparing with.
void label(QPushButton *button, const QString &text);

} // namespace hubwart::ui
