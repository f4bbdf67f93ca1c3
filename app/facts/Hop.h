// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hubwart {

/// A place on the way of a desktop's picture, in the order in which it is passed; Server is the sign-in beside that way.
enum class Hop {
    Laptop,
    Network, ///< between this computer and Apache: a firewall, a filter, another proxy
    Apache,
    Hub,
    Desktop,
    Server,
};

} // namespace hubwart
