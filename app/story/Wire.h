// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Wait.h"
#include "story/Conductor.h"

#include <functional>
#include <memory>

namespace hubwart::story {

/// Where Commands are done: the connections, and the Story that is told of them. On the Conductor's thread.
class Stage {
public:
    virtual ~Stage() = default;
    /// Goes on with what a person has said meanwhile, and runs the Command to its end.
    virtual Result<void> perform(Command command, const Visit &visit, const Wait &wait) = 0;
    /// Changes the story and publishes it.
    virtual void tell(const std::function<void(Story &)> &change) = 0;
    [[nodiscard]] virtual const Story &story() const = 0;
};

/// All behind which there is a wire, and with it the libraries that take longer to load than a window takes to be there.
struct Wire {
    using Publish = std::function<void(const Story &)>;
    std::unique_ptr<Stage> (*stage)(Ask &ask, Screen &screen, Publish publish);
    QStringList (*versions)(const QString &pictureProgram);
    Result<QStringList> (*configuredServers)(const QString &file); ///< as in ConfiguredServers.h
};

/// Linked in (target hubwart_wire), or loaded when it is first asked for (ui/Modules.cpp). Any thread.
[[nodiscard]] const Wire &wire();

} // namespace hubwart::story
