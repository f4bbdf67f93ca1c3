// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Story.h"

#include <QJsonObject>

namespace hubwart::story {

// A Story as a document (packaging/schemas/story.schema.json) and back. What a person or a server said stands in it as it is:
// pass it through redacted() (Redaction.h) before it leaves this computer. Pure; any thread.

[[nodiscard]] QJsonObject toJson(const Story &story);
/// FileNotRead: it is no such document; \a name is what it was read from.
[[nodiscard]] Result<Story> fromJson(const QJsonObject &document, const QString &name);
[[nodiscard]] Result<Story> fromJson(const QByteArray &bytes, const QString &name);

} // namespace hubwart::story
