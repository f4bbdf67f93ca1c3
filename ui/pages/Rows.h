// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Headline.h"
#include "ui/widgets/RowList.h"

namespace hubwart::ui {

/// What story knows, as lines of a list.
[[nodiscard]] std::vector<RowList::Row> rowsOf(const std::vector<story::FactLine> &lines, bool underWay = false);

/// The steps of a change, or of its trial, with the server's own words.
[[nodiscard]] std::vector<RowList::Row> rowsOf(const std::vector<ChangeStep> &steps, bool underWay);

} // namespace hubwart::ui
