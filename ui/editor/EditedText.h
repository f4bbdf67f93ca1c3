// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hubwart::ui {

/// The text of a file as an editor shows it: UTF-8, or Latin-1 where it is none; line ends as line feeds.
[[nodiscard]] QString shownText(const QByteArray &bytes);

/// The bytes of \a original after its shown text has become \a edited: lines that were not touched keep every byte (their line
/// ends, their encoding), new ones get the encoding and the line end that the file has most. Pure.
[[nodiscard]] QByteArray editedBytes(const QByteArray &original, const QString &edited);

} // namespace hubwart::ui
