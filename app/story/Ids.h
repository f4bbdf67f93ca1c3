// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Story.h"

#include <QString>

#include <optional>

namespace hubwart::story {

// The stable names of values in JSON documents: the same in every language and version. Pure; any thread.

[[nodiscard]] QString idOf(Answer value);
[[nodiscard]] QString idOf(Hop value);
[[nodiscard]] QString idOf(PathStep::Id value);
[[nodiscard]] QString idOf(Variation::Id value);
[[nodiscard]] QString idOf(Symptom value);
[[nodiscard]] QString idOf(Trouble::Kind value);
[[nodiscard]] QString idOf(RehearsalEnd value);
[[nodiscard]] QString idOf(Saved value);
[[nodiscard]] QString idOf(ChangeStep::State value);
[[nodiscard]] QString idOf(Rights value);
[[nodiscard]] QString idOf(findings::Severity value);
[[nodiscard]] QString idOf(Activity value);

/// The value of that name; nothing where there is none. For the types above.
template <typename E>
[[nodiscard]] std::optional<E> fromId(const QString &id);

} // namespace hubwart::story
