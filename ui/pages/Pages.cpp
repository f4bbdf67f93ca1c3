// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/Pages.h"

#include <array>

namespace hubwart::ui {

namespace {

#define HUBWART_ADDRESS_OF(page) &page,
constexpr std::array all = {HUBWART_PAGES(HUBWART_ADDRESS_OF)};
#undef HUBWART_ADDRESS_OF

} // namespace

std::span<const PageEntry *const> allPages() {
    return all;
}

} // namespace hubwart::ui
