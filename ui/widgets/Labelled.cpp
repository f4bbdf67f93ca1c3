// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Labelled.h"

#include <QPushButton>

namespace hubwart::ui {

void label(QPushButton *button, const QString &text) {
    button->setText(text);
    button->setMinimumWidth(button->fontMetrics().horizontalAdvance(text) + 2 * button->fontMetrics().averageCharWidth() + 16);
}

} // namespace hubwart::ui
