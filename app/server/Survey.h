// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/Host.h"

namespace hubwart::server {

struct SurveyResult {
    ServerFacts facts;
    /// Why less was seen than root would see.
    std::optional<Trouble> whyNotRoot;
};

/// Looks at the server in one trip (survey.sh). Changes nothing. Errors: those of Host::run, BadReply.
[[nodiscard]] Result<SurveyResult> survey(Host &host, const Wait &wait);

} // namespace hubwart::server
