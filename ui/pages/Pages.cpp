// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/Pages.h"

#include <array>

namespace hubwart::ui {

namespace {

constexpr std::array all = {
    &addressPage,  &connectPage, &checkPage,  &problemPage, &changePage,  &applyPage,
    &liveTestPage, &picturePage, &reportPage, &editorTool,  &historyTool, &logTool,
};

} // namespace

std::span<const PageEntry *const> allPages() {
    return all;
}

} // namespace hubwart::ui
