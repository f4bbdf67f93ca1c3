// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Subcommand.h"

#include <array>

namespace hubwart::cli {

std::span<const Subcommand *const> subcommands() {
    static constexpr std::array all = {&checkSubcommand,   &planSubcommand,    &applySubcommand,  &keepSubcommand,
                                       &undoSubcommand,    &historySubcommand, &forgetSubcommand, &testSubcommand,
                                       &pictureSubcommand, &rehearseSubcommand};
    return all;
}

} // namespace hubwart::cli
