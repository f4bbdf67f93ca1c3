// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/Page.h"

#include <span>

namespace hubwart::ui {

/// The shape of a page: one constant in one file of pages/ or tools/, listed in Pages.cpp.
struct PageEntry {
    const char *id;
    const char *title; ///< in the list at the left, of the context "Pages"
    bool isTool;
    Shows shows;
    Page *(*make)(Desk &);
    bool (*isOpen)(const Desk &);     ///< can be gone to
    bool (*isInTheWay)(const Desk &); ///< of a person who always goes forward
    Answer (*answer)(const Desk &);   ///< its sign in the list
};

/// THE table: all pages in the order of the walkthrough, then the tools.
#define HUBWART_PAGES(PAGE)                                                                                                      \
    PAGE(addressPage)                                                                                                            \
    PAGE(connectPage)                                                                                                            \
    PAGE(checkPage)                                                                                                              \
    PAGE(problemPage)                                                                                                            \
    PAGE(changePage)                                                                                                             \
    PAGE(applyPage)                                                                                                              \
    PAGE(liveTestPage)                                                                                                           \
    PAGE(picturePage)                                                                                                            \
    PAGE(reportPage)                                                                                                             \
    PAGE(editorTool)                                                                                                             \
    PAGE(rehearsalTool)                                                                                                          \
    PAGE(historyTool)                                                                                                            \
    PAGE(storedTool)                                                                                                             \
    PAGE(logTool)

#define HUBWART_DECLARE_PAGE(page) extern const PageEntry page;
HUBWART_PAGES(HUBWART_DECLARE_PAGE)
#undef HUBWART_DECLARE_PAGE

/// The same, to go through.
[[nodiscard]] std::span<const PageEntry *const> allPages();

} // namespace hubwart::ui
