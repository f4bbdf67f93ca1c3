// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <chrono>
#include <optional>

namespace hubwart::settings {

/// A log of what happened, in the XDG state folder, for its owner alone. It is redacted by what it takes, not by searching for
/// secrets: fixed words and numbers only; no host, user, file, text of a server or answer of a person can get in. One thread.
class Log {
public:
    /// \a file empty: the usual place. A log that cannot be written is no reason to stop.
    explicit Log(QString file = {});

    /// One line: time, program's id, event, word, number. The words must be literals.
    void write(const char *event, const char *word = "", std::optional<std::chrono::microseconds> took = std::nullopt);
    [[nodiscard]] QString fileName() const { return m_file.fileName(); }

private:
    QFile m_file;
};

} // namespace hubwart::settings
