// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubwart::settings {

/// What a person prefers: the language. In the platform's usual place; no secrets. Small enough to be read before the window is
/// there.
class Preferences {
public:
    /// Empty: nothing was chosen.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);
};

} // namespace hubwart::settings
