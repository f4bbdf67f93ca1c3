// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Secret.h"
#include "facts/Trouble.h"

#include <QString>

namespace hubwart::cli {

/// The person's terminal and the open files that a caller handed over. All that is POSIX in this room is here and in Interrupt.
class Terminal {
public:
    /// Is somebody there who can be asked?
    [[nodiscard]] static bool isThere();
    /// Are colours welcome on that stream (1 out, 2 error)?
    [[nodiscard]] static bool wantsColours(int stream);

    /// Shows \a prompt and reads a line, unseen if \a echo is false. Cancelled on Ctrl-C and at the end of the input.
    static Result<Secret> readLine(const QString &prompt, bool echo);
    /// The first line of an open file descriptor, which is closed then. FileNotRead when it cannot be read.
    static Result<Secret> readFrom(int descriptor);
};

} // namespace hubwart::cli
