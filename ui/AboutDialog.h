// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hubwart::ui {

/// What this is, its licence, and the versions of what it is made of.
void showAbout(QWidget *parent);
/// The keys that work everywhere.
void showKeys(QWidget *parent);

} // namespace hubwart::ui
